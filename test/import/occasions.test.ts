import fc from "fast-check";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { exportedMap } from "../../src/import/map/exportedMap";
import type { ColumnMap } from "../../src/import/map/columnMap";
import { planImport } from "../../src/import/plan/planImport";
import { parseTable } from "../../src/import/table/parseTable";
import { agreementOn } from "../../src/progression/agreement";
import { citizenProgression } from "../../src/progression/citizenProgression";
import { formatIsoDate } from "../../src/register/model/dates";
import type { Register } from "../../src/register/model/Register";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import {
  buildRegister,
  dates,
  indicator,
  rowsOf,
  serial,
  type BuilderRow,
} from "../support/registerBuilder";
import { seededRuns } from "../support/testLength";
import { planned } from "../support/violations";

/** Tables of answers with a day each: every answer keeps its day, and what was taken in is not taken in again. */
const today = serial("2027-12-31");
const RESPONDENTS = ["citizen", "caseworker", "mentor"] as const;
const questions = { citizen: "?", caseworker: "?", mentor: "?" };
const map: ColumnMap = {
  language: "da",
  template: "bip",
  group: { code: "UNGE" },
  columns: { citizen: "who", indicator: "what", respondent: "by", score: "score", date: "day" },
  constants: {},
  indicators: {},
  respondents: {},
  reasons: {},
  missing: ["", "99", "-9"],
  dateFormat: "iso",
  decimal: ".",
};

function empty(intervalDays: number | null = 14): Register {
  return buildRegister({
    group: { respondents: RESPONDENTS, intervalDays },
    indicators: ["BIP01", "BIP02", "BIP04", "BIP05"].map((code) => indicator(code, { questions })),
  });
}

type Line = readonly [who: string, what: string, by: string, score: number | "", day: string];

function take(register: Register, lines: readonly Line[]) {
  const text = ["who;what;by;score;day", ...lines.map((line) => line.join(";"))].join("\n");
  const read = parseTable(text);
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  const plan = planned(planImport(register, read.table, map, { today }));
  return { ...plan, register: registerAfter(register, plan.edits) };
}

/** Every answer of the export: who said what on which day, and at which occasion. */
function answersOf(register: Register): string[] {
  const [, ...lines] = [...formatCsv(scores, register, { dialect: "international" })]
    .join("")
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  return lines
    .filter((fields) => fields[8] !== "")
    .map((fields) => [0, 2, 5, 8, 7, 6].map((index) => fields[index]).join(" "))
    .sort();
}

const JUNE: readonly Line[] = [
  ["K-1", "BIP01", "citizen", 4, "2026-06-01"],
  ["K-1", "BIP02", "citizen", 2, "2026-06-08"],
  ["K-1", "BIP04", "citizen", 5, "2026-06-15"],
  ["K-1", "BIP01", "caseworker", 3, "2026-06-10"],
];
const SAME_DAY: readonly Line[] = [
  ["K-1", "BIP01", "caseworker", 2, "2026-01-05"],
  ["K-1", "BIP01", "citizen", 4, "2026-01-19"],
  ["K-1", "BIP01", "caseworker", 3, "2026-01-19"],
];
const HALF_FORMS: readonly Line[] = [
  ["K-1", "BIP01", "citizen", 2, "2026-01-05"],
  ["K-1", "BIP02", "citizen", 3, "2026-01-05"],
  ["K-1", "BIP04", "citizen", 3, "2026-01-19"],
  ["K-1", "BIP05", "citizen", 5, "2026-01-19"],
];
const CASES: readonly (readonly [string, readonly Line[], string[], number])[] = [
  [
    "an item a day",
    JUNE,
    [
      "K-1 BIP01 caseworker 3 2026-06-10 2",
      "K-1 BIP01 citizen 4 2026-06-01 1",
      "K-1 BIP02 citizen 2 2026-06-08 2",
      "K-1 BIP04 citizen 5 2026-06-15 3",
    ],
    1,
  ],
  [
    "two respondents on one day, of whom one answered a fortnight before",
    SAME_DAY,
    [
      "K-1 BIP01 caseworker 2 2026-01-05 1",
      "K-1 BIP01 caseworker 3 2026-01-19 2",
      "K-1 BIP01 citizen 4 2026-01-19 2",
    ],
    0,
  ],
  [
    "half a form each fortnight",
    HALF_FORMS,
    [
      "K-1 BIP01 citizen 2 2026-01-05 1",
      "K-1 BIP02 citizen 3 2026-01-05 1",
      "K-1 BIP04 citizen 3 2026-01-19 2",
      "K-1 BIP05 citizen 5 2026-01-19 2",
    ],
    0,
  ],
];

describe.each(CASES)("%s", (_, lines, answers, joined) => {
  // Where the group has no interval, answers of 14 days are near enough.
  it.each([14, null])("keeps every day, at an interval of %s", (interval) => {
    const { register, summary } = take(empty(interval), lines);
    expect(answersOf(register)).toEqual(answers);
    expect(summary.joined).toBe(joined);
    expect(
      summary.warnings.map(({ code, parameters }) => [code, parameters.citizen, parameters.count])
    ).toEqual(joined === 0 ? [] : [["import.joined", "K-1", joined]]);
  });

  it("changes nothing the second time, nor in a file that has more", () => {
    const once = take(empty(), lines).register;
    expect(take(once, lines).edits).toEqual([]);
    const more: readonly Line[] = [...lines, ["K-1", "BIP01", "mentor", 2, "2026-07-01"]];
    const cumulative = take(once, more).register;
    expect(answersOf(cumulative)).toHaveLength(answers.length + 1);
    expect(answersOf(cumulative)).toEqual(expect.arrayContaining(answers));
    expect(take(cumulative, more).edits).toEqual([]);
    expect(take(cumulative, lines).edits).toEqual([]);
  });
});

/** An import of a whole export of another register. */
function takeExport(register: Register, from: Register): Register {
  const text = [...formatCsv(scores, from, { dialect: "international" })].join("");
  const read = parseTable(text);
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  const plan = planned(
    planImport(register, read.table, exportedMap(read.table, register)!, { today })
  );
  return registerAfter(register, plan.edits);
}

function registerOf(rows: readonly BuilderRow[]): Register {
  const indicators = [indicator("BIP01", { questions })];
  return buildRegister({ group: { respondents: RESPONDENTS }, indicators, rows });
}

it("makes a column of a number only where the respondents' own days still rise", () => {
  const there = registerOf([
    dates("K-1", "2026-01-05", null, "2026-02-01"),
    ["K-1", "BIP01", "citizen", 1, null, 3],
    ["K-1", "BIP01", "caseworker", null, null, 3],
    // The caseworker's answers of 10 January joined the occasion of 1 February.
    ["K-1", "DATO", "caseworker", null, null, "2026-01-10"],
  ]);
  const file = registerOf([
    dates("K-1", null, "2026-01-15"),
    ["K-1", "BIP01", "caseworker", null, 2],
  ]);
  const register = takeExport(there, file);
  expect(answersOf(register).map((each) => each.replace(/ \d+$/, ""))).toEqual([
    "K-1 BIP01 caseworker 2 2026-01-15",
    "K-1 BIP01 caseworker 3 2026-01-10",
    "K-1 BIP01 citizen 1 2026-01-05",
    "K-1 BIP01 citizen 3 2026-02-01",
  ]);
  expect(
    inspectRegister(register, { today }).filter(({ severity }) => severity === "error")
  ).toEqual([]);
  expect(takeExport(register, file)).toEqual(register);
});

it("has answers of one day join one occasion, never two crosswise", () => {
  const there = registerOf([
    dates("K-1", "2026-01-05", "2026-01-13"),
    ["K-1", "BIP01", "citizen", null, 4],
    ["K-1", "BIP01", "caseworker", 3],
    ["K-1", "BIP01", "mentor"],
  ]);
  const lines: readonly Line[] = [
    ["K-1", "BIP01", "citizen", 1, "2026-01-09"],
    ["K-1", "BIP01", "caseworker", 2, "2026-01-09"],
  ];
  const { register, summary } = take(there, lines);
  expect(summary).toMatchObject({ measurements: 1, joined: 0 });
  expect(answersOf(register)).toEqual([
    "K-1 BIP01 caseworker 2 2026-01-09 2",
    "K-1 BIP01 caseworker 3 2026-01-05 1",
    "K-1 BIP01 citizen 1 2026-01-09 2",
    "K-1 BIP01 citizen 4 2026-01-13 3",
  ]);
});

it("has them join the one that is open to all of them, though another is nearer to one", () => {
  const there = registerOf([
    dates("K-1", "2026-01-05", "2026-01-11"),
    ["K-1", "BIP01", "citizen", null, 4],
    ["K-1", "BIP01", "caseworker"],
    ["K-1", "BIP01", "mentor", 3],
  ]);
  const lines: readonly Line[] = [
    ["K-1", "BIP01", "citizen", 1, "2026-01-09"],
    ["K-1", "BIP01", "caseworker", 2, "2026-01-09"],
  ];
  const { register, summary } = take(there, lines);
  expect(summary).toMatchObject({ measurements: 0, joined: 2 });
  expect(answersOf(register)).toEqual([
    "K-1 BIP01 caseworker 2 2026-01-09 1",
    "K-1 BIP01 citizen 1 2026-01-09 1",
    "K-1 BIP01 citizen 4 2026-01-11 2",
    "K-1 BIP01 mentor 3 2026-01-05 1",
  ]);
});

it("says when answers that were given jointly get an occasion of their own", () => {
  const there = registerOf([
    dates("K-1", "2026-01-05", "2026-03-02"),
    ["K-1", "BIP01", "citizen", 2, 4],
    ["K-1", "BIP01", "caseworker", 3],
    ["K-1", "DATO", "caseworker", "2026-01-12"],
    ["K-1", "SAMMEN", "caseworker", 1],
  ]);
  const { register, summary } = take(there, [["K-1", "BIP01", "caseworker", 5, "2026-01-08"]]);
  expect(summary.warnings.map(({ code, parameters }) => [code, parameters.count])).toEqual([
    ["import.parted", 1],
    ["import.partedJoint", 1],
  ]);
  expect(rowsOf(register).at(-1)).toEqual(["K-1", "SAMMEN", "caseworker", null, null, 1]);
});

it("has 26 occasions of a year in which three respondents answer every fortnight, each on a day of their own", () => {
  const first = serial("2026-01-05");
  const lines = Array.from({ length: 10 }, (_, citizen) =>
    Array.from({ length: 26 }, (__, time) =>
      RESPONDENTS.map((by, order): Line => {
        const day = formatIsoDate(first + citizen + 14 * time + order * 3);
        return [`K-${citizen}`, "BIP01", by, ((time + order) % 5) + 1, day];
      })
    )
  ).flat(2);
  const { register, summary } = take(empty(), lines);
  const rows = ScoreRows.of(register.scoreTables[0]!);
  for (let citizen = 0; citizen < 10; citizen++) {
    expect(rows.measurementsOf(`K-${citizen}`)).toHaveLength(26);
    // Agreement is of one occasion: at each of them, as the latest of a register that ends there, all three are held together.
    const progression = citizenProgression(register, `K-${citizen}`)!;
    for (let time = 0; time < 26; time++) {
      const measurements = progression.measurements.slice(0, time + 1);
      const agreement = agreementOn({ ...progression, measurements }, "BIP01")!;
      const expected = RESPONDENTS.map((_, order) => ((time + order) % 5) + 1);
      expect(agreement.measurement.number).toBe(time + 1);
      expect(agreement.scores.map(({ score }) => score)).toEqual(expected);
      expect(agreement.difference).toBe(Math.max(...expected) - Math.min(...expected));
    }
  }
  expect(summary).toMatchObject({ measurements: 260, scores: 780, joined: 520 });
  const given = lines.map(([who, what, by, score, day]) => `${who} ${what} ${by} ${score} ${day}`);
  expect(answersOf(register).map((each) => each.replace(/ \d+$/, ""))).toEqual(given.sort());
  expect(
    inspectRegister(register, { today }).filter(({ severity }) => severity === "error")
  ).toEqual([]);
});

const line = fc.record({
  who: fc.constantFrom("K-1", "K-2"),
  what: fc.constantFrom("BIP01", "BIP02"),
  by: fc.constantFrom(...RESPONDENTS),
  score: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
    fc.constant("" as const)
  ),
  day: fc.integer({ min: 0, max: 40 }),
});
const table = fc
  .uniqueArray(line, {
    selector: ({ who, what, by, day }) => `${who} ${what} ${by} ${day}`,
    maxLength: 30,
  })
  .map((lines) =>
    lines.map(({ who, what, by, score, day }): Line => [
      who,
      what,
      by,
      score,
      formatIsoDate(serial("2026-01-05") + day),
    ])
  );

test("any table comes in with every day, rising, and twice is once, also in parts and in any order", () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom(14, 56, null), (lines, cut, interval) => {
      fc.pre(lines.length > 0);
      const part = lines.slice(0, cut % lines.length);
      const begun = part.length === 0 ? empty(interval) : take(empty(interval), part).register;
      const { register } = take(begun, lines);
      const given = lines
        .filter(([, , , score]) => score !== "")
        .map(([who, what, by, score, day]) => `${who} ${what} ${by} ${score} ${day}`);
      expect(answersOf(register).map((each) => each.replace(/ \d+$/, ""))).toEqual(given.sort());
      expect(
        inspectRegister(register, { today }).filter(({ severity }) => severity === "error")
      ).toEqual([]);
      expect(take(register, lines).edits).toEqual([]);
      if (part.length > 0) expect(take(register, part).edits).toEqual([]);
    }),
    seededRuns(2000)
  );
});
