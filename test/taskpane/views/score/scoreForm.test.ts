import type { Indicator } from "../../../../src/register/model/Register";
import {
  answerTo,
  itemsOf,
  sameAnswer,
  scoreForm,
  scoreSubject,
  typedAnswer,
  withAnswer,
} from "../../../../src/taskpane/views/score/scoreForm";
import { EMPTY_DRAFT, type Answer } from "../../../../src/taskpane/views/score/ScoreMemory";
import {
  buildRegister,
  dates,
  indicator,
  serial,
  type BuilderRow,
} from "../../../support/registerBuilder";

const day = serial("2026-03-10");

function form(
  rows: readonly BuilderRow[],
  indicators: readonly Indicator[] = [indicator("I1")],
  { respondent = "citizen", date = day, respondents = ["citizen", "caseworker"] } = {}
) {
  const register = buildRegister({
    rows,
    indicators,
    citizens: ["K1"],
    group: { respondents, intervalDays: 28 },
  });
  return scoreForm(register, scoreSubject(register, "k1", serial("2026-06-01"))!, respondent, date);
}

function firstItem(...given: Parameters<typeof form>) {
  return itemsOf(form(...given))[0]!;
}

describe("the questions", () => {
  it("stand by focus area in number order, each area once", () => {
    const { sections } = form(
      [],
      [
        indicator("I3", { number: 3, focusArea: "Helbred" }),
        indicator("I2", { number: 2, focusArea: "Netværk" }),
        indicator("I1", { number: 1, focusArea: "Helbred" }),
      ]
    );
    expect(
      sections.map(({ focusArea, items }) => [
        focusArea,
        ...items.map((each) => each.indicator.code),
      ])
    ).toEqual([
      ["Helbred", "I1", "I3"],
      ["Netværk", "I2"],
    ]);
  });

  it("follow the day: what is valid then, in the words of then", () => {
    const indicators = [
      indicator("I1", { name: "før" }),
      indicator("I1", { version: 2, name: "efter", validFrom: day + 20 }),
      indicator("I2", { validTo: day + 20 }),
      indicator("I3", { validTo: day - 1 }),
      indicator("I4", { validFrom: day + 20 }),
    ];
    const asked = (date: number): string[] =>
      itemsOf(form([], indicators, { date })).map(({ indicator: { code, name } }) =>
        code === "I1" ? name : code
      );
    expect(asked(day)).toEqual(["før", "I2"]);
    expect(asked(day - 1)).toEqual(["før", "I2", "I3"]);
    expect(asked(day + 20)).toEqual(["efter", "I2", "I4"]);
  });

  it("leave out what was chosen away with the citizen, and name it", () => {
    const register = buildRegister({
      indicators: [indicator("I1"), indicator("I2"), indicator("I3", { validTo: day - 1 })],
      citizens: [{ code: "K1", chosenAway: ["i2", "I3"] }],
      group: { respondents: ["citizen"], intervalDays: 28 },
    });
    const of = scoreForm(register, scoreSubject(register, "K1", day)!, "citizen", day);
    expect(itemsOf(of).map(({ indicator: { code } }) => code)).toEqual(["I1"]);
    expect(of.chosenAway.map(({ code }) => code)).toEqual(["I2"]);
  });

  it("are the respondent's own; who has none is not asked", () => {
    const indicators = [
      indicator("I1", { questions: { citizen: "Hvordan går det?" } }),
      indicator("I2", { questions: { caseworker: "Hvordan går det borgeren?" } }),
    ];
    expect(itemsOf(form([], indicators)).map(({ question }) => question)).toEqual([
      "Hvordan går det?",
    ]);
    expect(
      itemsOf(form([], indicators, { respondent: "caseworker" })).map(({ question }) => question)
    ).toEqual(["Hvordan går det borgeren?"]);
  });

  it("are the indicators' names for a respondent that the workbook has added", () => {
    const setting = { respondent: "Læge", respondents: ["Læge"] };
    expect(firstItem([], undefined, setting).question).toBe("Indikator I1");
  });

  it("leave out an indicator that was not in use on the day", () => {
    const taken = { replaces: "I0", validFrom: day + 1 };
    expect(itemsOf(form([], [indicator("I1", taken)]))).toEqual([]);
    expect(itemsOf(form([], [indicator("I1", taken)], { date: day + 1 }))).toHaveLength(1);
  });

  it.each<[string, Partial<Indicator>, readonly string[] | null]>([
    [
      "a scale",
      { minimum: 0, maximum: 2, descriptors: ["intet", "", "alt"] },
      ["0 intet", "1 ", "2 alt"],
    ],
    ["a scale without descriptors", { minimum: 1, maximum: 3 }, ["1 ", "2 ", "3 "]],
    ["a scale too long to list", { minimum: 0, maximum: 11 }, null],
    ["a scale without an end", { maximum: null }, null],
    ["a count", { type: "count" }, null],
  ])("list the steps of %s", (_, changes, steps) => {
    const found = firstItem([], [indicator("I1", changes)]).steps;
    const words = found?.map(({ score, descriptor }) => `${score} ${descriptor}`);
    expect(words ?? null).toEqual(steps);
  });
});

describe("what was answered before", () => {
  const rows: BuilderRow[] = [
    dates("K1", "2026-01-05", "2026-02-09", "2026-03-10", "2026-04-01"),
    ["K1", "I1", "citizen", 2, "IR", 4, 5],
    ["K1", "I1", "caseworker", 1],
  ];

  it("is this respondent's latest answer of an earlier day", () => {
    expect(firstItem(rows).last).toEqual({
      answer: { reason: "IR" },
      measurement: { number: 2, date: serial("2026-02-09") },
    });
    expect(firstItem(rows, undefined, { respondent: "caseworker" }).last?.answer).toBe(1);
    expect(firstItem(rows, undefined, { date: serial("2026-01-05") }).last).toBeNull();
  });

  it("passes over what is neither score nor reason", () => {
    const wrong: BuilderRow[] = [
      dates("K1", "2026-01-05", "2026-02-09"),
      ["K1", "I1", "citizen", 2, "tre"],
    ];
    expect(firstItem(wrong).last?.answer).toBe(2);
  });

  it("is stored where it is of this very day", () => {
    const found = form(rows);
    expect(itemsOf(found)[0]!.stored).toBe(4);
    expect(found.current).toEqual({ number: 3, date: day });
  });

  it("never is another respondent's", () => {
    const found = form(rows, undefined, { respondent: "caseworker" });
    expect(itemsOf(found)[0]!.stored).toBeNull();
    expect(found.current).toBeNull();
  });

  it.each([
    ["2026-03-10", null],
    ["2026-03-15", "2026-03-10"],
    // The one before is nearer in time, but the latest is what one would correct.
    ["2026-03-20", "2026-04-01"],
    ["2026-04-16", null],
  ])("on %s, the one that may be corrected is of %p", (date, recent) => {
    const found = form(rows, undefined, { date: serial(date) }).recent;
    expect(found?.date ?? null).toBe(recent === null ? null : serial(recent));
  });
});

describe("answers of a draft", () => {
  const item = firstItem([dates("K1", "2026-03-10"), ["K1", "I1", "citizen", 4]]);

  it("stand before what is stored, also when they are removed", () => {
    expect(answerTo(item, EMPTY_DRAFT)).toBe(4);
    expect(answerTo(item, withAnswer(EMPTY_DRAFT, item, 2))).toBe(2);
    expect(answerTo(item, withAnswer(EMPTY_DRAFT, item, null))).toBeNull();
  });

  it("stay where the code is written in other letters meanwhile", () => {
    const later = { ...item, indicator: { ...item.indicator, code: "i1" } };
    const changed = withAnswer(EMPTY_DRAFT, item, 2);
    expect(answerTo(later, changed)).toBe(2);
    expect(withAnswer(changed, later, 4).answers.size).toBe(0);
  });

  it("are no change when they are what is stored", () => {
    const changed = withAnswer(EMPTY_DRAFT, item, 2);
    expect(withAnswer(changed, item, 4).answers.size).toBe(0);
  });
});

it.each<[Answer | null, Answer | null, boolean]>([
  [3, 3, true],
  [3, 4, false],
  [null, null, true],
  [null, 3, false],
  [3, { reason: "IR" }, false],
  [{ reason: "IR" }, { reason: "ir" }, true],
  [{ reason: "IR" }, { typed: "IR" }, false],
  [{ typed: "x" }, { typed: "x" }, true],
])("%p and %p say the same: %p", (one, other, expected) => {
  expect(sameAnswer(one, other)).toBe(expected);
  expect(sameAnswer(other, one)).toBe(expected);
});

it.each<[string, Answer | null]>([
  ["", null],
  ["  ", null],
  ["7", 7],
  [" 12 ", 12],
  ["-3", -3],
  ["−3", -3],
  ["0", 0],
  ["-0", 0],
  ["2,5", { typed: "2,5" }],
  ["fire", { typed: "fire" }],
  ["9".repeat(16), { typed: "9".repeat(16) }],
])("what is typed as %p is %p", (text, answer) => {
  expect(typedAnswer(text)).toEqual(answer);
});

it.each<[string, Parameters<typeof buildRegister>[0]]>([
  ["the citizen is unknown", { citizens: ["K2"] }],
  ["the group is gone", { citizens: [{ code: "K1", group: "ANDRE" }] }],
  ["nobody is to answer", { citizens: ["K1"], group: { respondents: [] } }],
])("there is no form where %s", (_, plan) => {
  expect(scoreSubject(buildRegister(plan), "K1", serial("2026-06-01"))).toBeNull();
});
