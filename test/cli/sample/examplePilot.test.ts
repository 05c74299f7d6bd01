import { examplePilot } from "../../../cli/sample/examplePilot";
import type { SampleCitizen } from "../../../cli/sample/SamplePilot";
import { questionsOf } from "../../../cli/sample/questionsOf";
import { dateSerial } from "../../../src/register/model/dates";

const today = dateSerial(2026, 1, 31)!;
const pilot = examplePilot("da", today);
const questions = questionsOf(pilot);
const [first, second] = pilot.citizens;

/** What a citizen's answers to one of the questions were, oldest first. */
function answers({ measurements }: SampleCitizen, question: number) {
  return measurements.map(({ scores }) => scores[question] ?? null);
}

/** Mean change over the questions with a scale, in steps. */
function change(citizen: SampleCitizen): number {
  const changes = questions.flatMap(({ indicator }, question) => {
    const scores = answers(citizen, question).filter((each) => typeof each === "number");
    return indicator.type === "scale" && scores.length > 1 ? [scores.at(-1)! - scores[0]!] : [];
  });
  return changes.reduce((sum, each) => sum + each, 0) / changes.length;
}

it("is the same for the same day, and moves with it", () => {
  expect(examplePilot("da", today)).toEqual(pilot);
  const tomorrow = examplePilot("da", today + 1);
  expect(tomorrow.citizens[0]!.measurements[0]!.date).toBe(first!.measurements[0]!.date + 1);
});

it("begins with a citizen who has come far, with gaps of both kinds in the first curve", () => {
  expect(change(first!)).toBeGreaterThan(1);
  const curve = answers(first!, 0);
  expect(curve).toHaveLength(12);
  expect(curve).toContain(null);
  expect(curve.some((each) => typeof each === "string")).toBe(true);
});

it("goes on with one who has lost ground", () => {
  expect(change(second!)).toBeLessThan(-0.5);
});

it("has people with and without efforts, some over and some not", () => {
  const known = new Set(pilot.citizens.map(({ code }) => code));
  expect(pilot.efforts.every(({ citizen }) => known.has(citizen))).toBe(true);
  expect(new Set(pilot.efforts.map(({ citizen }) => citizen)).size).toBeGreaterThan(15);
  expect(new Set(pilot.efforts.map(({ citizen }) => citizen)).size).toBeLessThan(45);
  expect(pilot.efforts.some(({ end }) => end === null)).toBe(true);
  expect(pilot.efforts.some(({ end }) => end !== null && end <= today)).toBe(true);
  expect(pilot.efforts.every(({ start, end }) => end === null || start < end)).toBe(true);
});
