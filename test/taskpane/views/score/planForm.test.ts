import { violationTexts } from "../../../../src/locales/everyLanguage";
import { violationText } from "../../../../src/locales/violations";
import { newEntry } from "../../../../src/register/tables/entries";
import { TABLES } from "../../../../src/register/tables/tables";
import { planForm, type FormPlan } from "../../../../src/taskpane/views/score/planForm";
import { scoreForm, scoreSubject } from "../../../../src/taskpane/views/score/scoreForm";
import type { Answer, Draft } from "../../../../src/taskpane/views/score/ScoreMemory";
import { registerAfter } from "../../../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../../support/registerBuilder";
import { draftAnswers } from "./draftAnswers";

const today = serial("2026-03-20");
const register = buildRegister({
  group: { intervalDays: 28 },
  measurements: 3,
  indicators: [indicator("I1"), indicator("I2"), indicator("I3", { type: "count", minimum: 0 })],
  citizens: ["K1"],
  rows: [
    dates("K1", "2026-01-05", "2026-03-10"),
    ["K1", "I1", "citizen", 2, 4],
    ["K1", "I1", "caseworker", 3],
    ["K1", "I2", "citizen", null, "IR"],
    ["K1", "I3", "citizen"],
  ],
});

function plan(
  answers: Readonly<Record<string, Answer | null>>,
  rest: Partial<Draft> & { initials?: string; respondent?: string } = {}
): FormPlan {
  const { respondent = "citizen", initials = "ANK", date = "today", note = "" } = rest;
  const day = date === "today" || date === null ? today : date;
  const form = scoreForm(register, scoreSubject(register, "K1", today)!, respondent, day);
  const draft = { date, note, answers: draftAnswers(answers) };
  return planForm(register, {
    citizen: "K1",
    group: "UNGE",
    respondent,
    form,
    draft,
    initials,
    today,
  });
}

function problems(of: FormPlan): string[] {
  if (of.kind !== "problems") throw new Error(`The plan is ${of.kind}.`);
  return of.problems.map(({ field, violation }) => {
    const where = field === null ? "-" : "indicator" in field ? field.indicator : field.name;
    return `${where}: ${violation.code}`;
  });
}

function summary(of: FormPlan) {
  if (of.kind !== "ready") throw new Error(`The plan is ${of.kind}: ${JSON.stringify(of)}`);
  return { measurement: of.measurement, note: of.note };
}

it("is empty while nothing is answered, and says apart that all of it stands there already", () => {
  expect(plan({})).toEqual({ kind: "empty" });
  const march = { date: serial("2026-03-10") };
  expect(plan({ I1: 4, I2: { reason: "ir" } }, march)).toEqual({ kind: "unchanged" });
  expect(plan({}, march)).toEqual({ kind: "unchanged" });
  expect(plan({}, { note: "  " })).toEqual({ kind: "empty" });
});

it("saves the answers that are new, and tells which measurement they come into", () => {
  expect(summary(plan({ I1: 5 })).measurement).toEqual({
    measurement: 3,
    date: today,
    occasion: today,
    near: null,
    added: true,
    moved: 0,
    parted: 0,
    partedJoint: 0,
    changed: 0,
  });
  // The citizen has answered something else there, and on another day: nobody has two days at one measurement.
  expect(summary(plan({ I3: 2 })).measurement).toMatchObject({ measurement: 3, added: true });
  expect(summary(plan({ I1: 1 }, { respondent: "caseworker" })).measurement).toMatchObject({
    measurement: 2,
    added: false,
    changed: 0,
  });
});

it("corrects answers of the same day, and counts only those that differ", () => {
  const corrected = plan({ I1: 4, I2: 3, I3: null }, { date: serial("2026-03-10") });
  expect(summary(corrected).measurement).toMatchObject({ measurement: 2, changed: 1 });
});

it("removes an answer", () => {
  const removed = plan({ I1: null }, { date: serial("2026-03-10") });
  if (removed.kind !== "ready") throw new Error(removed.kind);
  const row = rowsOf(registerAfter(register, removed.edits)).find(
    ([, code, respondent]) => code === "I1" && respondent === "citizen"
  );
  expect(row).toEqual(["K1", "I1", "citizen", 2]);
});

it("saves answers and note as one change, on the same day", () => {
  const both = plan({ I1: 5 }, { note: "Ring mandag" });
  expect(summary(both).note).toEqual({ citizen: "K1", createsTable: true });
  if (both.kind !== "ready") throw new Error(both.kind);
  const after = registerAfter(register, both.edits);
  expect(after.notes).toEqual([
    newEntry(TABLES.notes, {
      citizen: "K1",
      group: "UNGE",
      date: today,
      text: "Ring mandag",
      by: "ANK",
    }),
  ]);
  expect(rowsOf(after)[0]!.at(-1)).toBe(today);
});

it("saves a note alone, about the stay of the form", () => {
  const alone = plan({}, { note: "Ring mandag" });
  expect(summary(alone)).toEqual({
    measurement: null,
    note: { citizen: "K1", createsTable: true },
  });
  if (alone.kind !== "ready") throw new Error(alone.kind);
  expect(registerAfter(register, alone.edits).notes[0]?.group).toBe("UNGE");
});

describe("what is in the way is said where it is", () => {
  it.each<[string, FormPlan, string[]]>([
    ["no number", plan({ I3: { typed: "mange" } }), ["I3: input.number"]],
    ["no whole number", plan({ I3: { typed: "2,5" } }), ["I3: score.step"]],
    ["below the scale", plan({ I3: -1 }), ["I3: score.minimum"]],
    ["no date", plan({ I1: 3 }, { date: null }), ["date: input.required"]],
    [
      "a day ahead, said once",
      plan({ I1: 3 }, { date: today + 1, note: "x" }),
      ["date: input.future"],
    ],
    [
      "beside a day ahead, the rest",
      plan({ I3: -1 }, { date: today + 1, note: "010190-1234" }),
      ["date: input.future", "I3: score.minimum", "note: input.privacy"],
    ],
    [
      "beside no date, the rest",
      plan({ I3: -1 }, { date: null, note: "010190-1234" }),
      ["date: input.required", "I3: score.minimum", "note: input.privacy"],
    ],
    ["nothing but a date that is none", plan({}, { date: null }), ["date: input.required"]],
    ["no initials", plan({}, { note: "x", initials: "" }), ["initials: input.required"]],
    ["a civil registration number", plan({}, { note: "010190-1234" }), ["note: input.privacy"]],
    ["a reason that is gone", plan({ I1: { reason: "XX" } }), ["-: input.unknown"]],
    [
      "several",
      plan({ I1: { typed: "x" }, I3: -1 }, { note: "x", initials: "" }),
      ["I1: input.number", "I3: score.minimum", "initials: input.required"],
    ],
  ])("%s", (_, found, expected) => {
    expect(problems(found)).toEqual(expected);
  });

  it("and in words", () => {
    const found = plan({ I3: { typed: "2,5" } });
    if (found.kind !== "problems") throw new Error(found.kind);
    // A count has no steps to choose among.
    expect(violationText(found.problems[0]!.violation, violationTexts.da)).toMatchObject({
      text: "K1, I3: 2,5 er ikke et helt tal.",
      help: "Skriv et helt tal.",
    });
  });
});

describe("an answer to a question that is not asked on the day", () => {
  const limited = buildRegister({
    group: { intervalDays: 28, respondents: ["citizen"] },
    indicators: [indicator("I1"), indicator("I2", { validTo: serial("2026-03-10") })],
    citizens: ["K1"],
    rows: [dates("K1"), ["K1", "I1", "citizen"], ["K1", "I2", "citizen"]],
  });
  const of = (date: number): FormPlan => {
    const form = scoreForm(limited, scoreSubject(limited, "K1", today)!, "citizen", date);
    const draft = { date, note: "", answers: draftAnswers({ I1: 3, I2: 4 }) };
    return planForm(limited, {
      ...{ citizen: "K1", group: "UNGE", respondent: "citizen", form, draft },
      ...{ initials: "ANK", today },
    });
  };

  it("is in the way, at the date, and saved on a day when it is asked", () => {
    expect(problems(of(serial("2026-03-11")))).toEqual(["date: input.closed"]);
    expect(of(serial("2026-03-10"))).toMatchObject({ kind: "ready" });
  });
});
