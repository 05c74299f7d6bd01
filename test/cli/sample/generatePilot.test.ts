import fc from "fast-check";
import { generatePilot } from "../../../cli/sample/generatePilot";
import { pilotEdits } from "../../../cli/sample/pilotEdits";
import { questionsOf } from "../../../cli/sample/questionsOf";
import { dateSerial } from "../../../src/register/model/dates";
import { workbookTexts } from "../../../src/locales/workbook";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { templates } from "../../../templates";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";

const today = dateSerial(2026, 1, 31)!;
const options = {
  seed: 1,
  citizens: 60,
  measurements: 12,
  template: templates[0]!,
  today,
  language: "da",
} as const;

it("gives the same pilot for the same seed, and another for another", () => {
  expect(generatePilot(options)).toEqual(generatePilot(options));
  expect(generatePilot({ ...options, seed: 2 })).not.toEqual(generatePilot(options));
});

it.each(templates.map(({ id }, index) => [id, index] as const))(
  "keeps the register's own rules with template %s, whatever the seed and size",
  (_id, index) => {
    const size = fc.record({
      seed: fc.integer(),
      citizens: fc.integer({ min: 1, max: 12 }),
      measurements: fc.integer({ min: 1, max: 15 }),
      language: fc.constantFrom("da" as const, "en" as const),
    });
    fc.assert(
      fc.property(size, (chosen) => {
        const pilot = generatePilot({ ...options, ...chosen, template: templates[index]! });
        const edited = registerAfter(null, pilotEdits(pilot));
        // The plain register of tests knows some reasons only; a real one has these.
        const reasons = workbookTexts[chosen.language].reasons.map(({ code }) => code);
        const wrong = inspectRegister(edited, { today }).filter(
          ({ code, parameters }) =>
            code !== "score.enum" || !reasons.includes(String(parameters["value"]))
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 }
    );
  }
);

describe("a pilot of 60", () => {
  const { citizens, ...pilot } = generatePilot(options);
  const questions = questionsOf(pilot);
  const changes = citizens.map(({ measurements }) => {
    const position = questions.findIndex(({ indicator }) => indicator.type === "scale");
    const scores = measurements
      .map(({ scores: each }) => each[position])
      .filter((score) => typeof score === "number");
    return (scores.at(-1) ?? 0) - (scores[0] ?? 0);
  });
  const cells = citizens.flatMap(({ measurements }) =>
    measurements.flatMap(({ scores }) => scores)
  );

  it.each([
    ["progress", changes.some((change) => change > 0)],
    ["no change", changes.some((change) => change === 0)],
    ["decline", changes.some((change) => change < 0)],
    ["gaps without a reason", cells.includes(null)],
    ["gaps with a reason", cells.some((cell) => typeof cell === "string")],
    ["late starters", citizens.some(({ measurements }) => measurements.length < 8)],
    [
      "citizens who were there all the time",
      citizens.some((each) => each.measurements.length === 12),
    ],
    [
      "citizens without a measurement yet",
      citizens.some(({ measurements }) => measurements.length === 0),
    ],
    [
      "active citizens who are overdue",
      citizens.some(({ status, measurements }) => {
        const latest = measurements.at(-1)?.date ?? today;
        return status === "active" && today - latest > pilot.choice.intervalDays!;
      }),
    ],
    ["citizens who have paused", citizens.some(({ status }) => status === "paused")],
    ["outcomes", citizens.some(({ outcome }) => outcome !== null)],
  ])("has %s", (_name, isThere) => {
    expect(isThere).toBe(true);
  });

  it("has two caseworkers in each section", () => {
    const bySection = new Map<string, Set<string>>();
    for (const { section, caseworker } of citizens) {
      bySection.set(section, (bySection.get(section) ?? new Set()).add(caseworker));
    }
    expect([...bySection.values()].map((each) => each.size)).toEqual([2, 2]);
  });
});
