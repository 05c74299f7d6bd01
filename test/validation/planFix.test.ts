import { TABLES } from "../../src/register/tables/tables";
import { newEntry } from "../../src/register/tables/entries";
import type { CellInput } from "../../src/register/model/Edit";
import { invertEdits } from "../../src/workbook/edits/invertEdits";
import { planFix, planFixes } from "../../src/validation/planFix";
import type { Register } from "../../src/register/model/Register";
import type { ViolationCode } from "../../src/locales/violations";
import type { Violation } from "../../src/register/model/Violation";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../support/registerBuilder";

const today = serial("2026-11-21");

function findings(register: Register, code: ViolationCode): Violation[] {
  return inspectRegister(register, { today }).filter((each) => each.code === code);
}

/** The fix of the register's one finding of a code, taken back too: both must lead where they say. */
function fixed(register: Register, code: ViolationCode) {
  const [violation, ...others] = findings(register, code);
  expect(others).toEqual([]);
  const plan = planFix(register, violation!, { today });
  if (plan === null) return null;
  const after = registerAfter(register, plan.edits);
  expect(findings(after, code)).toEqual([]);
  const back = registerAfter(after, invertEdits(plan.edits)!);
  expect(rowsOf(back)).toEqual(rowsOf(register));
  expect(back.citizens).toEqual(register.citizens);
  return { after, ...plan.summary };
}

describe("a score", () => {
  const withScore = (value: CellInput): Register =>
    buildRegister({ rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", value]] });

  it.each([
    ["4", "number", 4],
    [" 3 ", "number", 3],
    ["3\u00A0", "number", 3],
    ["4,0", "number", 4],
    ["4.00", "number", 4],
    ["4,", "number", 4],
    ["+2", "number", 2],
    ["'5", "number", 5],
    ["\u200B５", "number", 5],
    [" IR", "reason", "IR"],
    ["i r.", "reason", "IR"],
    ["Ved ikke", "reason", "VE"],
    ["  ", "blank", null],
    ["\u00A0", "blank", null],
  ])("%j is a %s", (value, kind, to) => {
    const fix = fixed(withScore(value), "score.enum");
    expect(fix).toMatchObject({ kind, to, cells: 1 });
    expect(rowsOf(fix!.after)[1]!.slice(3)).toEqual(to === null ? [] : [to]);
  });

  it.each([
    "6",
    "0",
    "-1",
    "4,5",
    "1.000",
    "1,000",
    "4-5",
    "3?",
    "fire",
    "TRUE",
    "=4",
    "1e0",
    "4 5",
  ])("%j is left to a person", (value) => {
    expect(fixed(withScore(value), "score.enum")).toBeNull();
  });

  it("is left where it has no scale, or the row is there twice", () => {
    const unknown = buildRegister({ rows: [["K1", "I9", "citizen", "4"]] });
    expect(fixed(unknown, "score.enum")).toBeNull();
    const twice = buildRegister({
      rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", "4"], ["k1", "I1", "citizen"]],
    });
    expect(fixed(twice, "score.enum")).toBeNull();
  });

  it("has the limits of its own indicator", () => {
    const count = buildRegister({
      indicators: [indicator("I1", { type: "count", minimum: 0, maximum: null })],
      rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", "12"]],
    });
    expect(fixed(count, "score.enum")).toMatchObject({ to: 12 });
  });
});

describe("a measurement's date", () => {
  const withDates = (...cells: CellInput[]): Register =>
    buildRegister({ rows: [dates("K1", ...cells)] });

  it.each([
    ["5-1-2026"],
    ["05.01.2026"],
    ["05/01/2026"],
    ["05-01-26"],
    [" 2026-01-05 "],
    ["2026-01-05T00:00"],
    ["05-01-2026 00:00"],
    ["'5-1-26"],
    [46027.5],
  ])("%j is 5 January 2026", (value) => {
    const fix = fixed(withDates(value), "measurement.date");
    expect(fix).toMatchObject({ kind: "date", to: serial("2026-01-05"), cells: 1 });
  });

  it.each([
    ["i går"],
    ["31-02-2026"],
    ["5-13-2026"],
    ["22-11-2026"],
    ["5-1-1999"],
    ["januar"],
    [46347.5 + 1],
    [4],
  ])("%j is left to a person", (value) => {
    expect(fixed(withDates(value), "measurement.date")).toBeNull();
  });

  it("must lie between those on both sides, also those that are texts themselves", () => {
    const between = withDates("2026-01-05", "19-1-2026", "2026-02-02");
    expect(fixed(between, "measurement.date")).toMatchObject({ to: serial("2026-01-19") });
    expect(fixed(withDates("2026-01-05", "4-1-2026"), "measurement.date")).toBeNull();
    expect(fixed(withDates("5-1-2026", "2026-01-05"), "measurement.date")).toBeNull();
    const crossed = withDates("19-1-2026", "5-1-2026");
    const [first, second] = findings(crossed, "measurement.date");
    expect(planFix(crossed, first!, { today })).toBeNull();
    expect(planFix(crossed, second!, { today })).toBeNull();
  });
});

describe("a respondent's own day", () => {
  const withOwn = (own: readonly CellInput[], answers: readonly CellInput[]): Register =>
    buildRegister({
      rows: [
        dates("K1", "2026-01-05", "2026-01-19", "2026-02-02"),
        ["K1", "I1", "caseworker", ...answers],
        ["K1", "DATO", "caseworker", ...own],
      ],
    });

  it.each<[string, readonly CellInput[], readonly CellInput[], string | null]>([
    ["as text", ["7-1-2026"], [3], "2026-01-07"],
    ["after the next occasion, where nothing was answered", ["20-1-2026"], [3], "2026-01-20"],
    ["after the next occasion, where something was", ["20-1-2026"], [3, 3], null],
    [
      "between days of their own",
      ["2026-01-20", "21-1-2026", "2026-01-30"],
      [3, 3, 3],
      "2026-01-21",
    ],
    ["before an earlier day of their own", ["2026-01-20", "18-1-2026"], [3, 3], null],
    ["in the future", [null, null, "20-1-2062"], [3, 3, 3], null],
  ])("%s", (_, own, answers, to) => {
    const register = withOwn(own, answers);
    const fix = fixed(register, "measurement.date");
    expect(fix?.to ?? null).toBe(to === null ? null : serial(to));
    if (fix) expect(findings(fix.after, "measurement.date")).toEqual([]);
  });
});

describe("the code of a row", () => {
  it.each([
    ["I1 ", "I1"],
    ["\u00A0i1", "I1"],
    ["sammen", "SAMMEN"],
    [" Joint", "SAMMEN"],
  ])("%j is %s", (code, to) => {
    const rows = [dates("K1", "2026-01-05"), ["K1", code, "citizen", 1] as const];
    const fix = fixed(buildRegister({ rows }), "score.indicator");
    expect(fix).toMatchObject({ kind: "code", to });
    expect(fix!.after.scoreTables[0]!.codes[1]).toBe(to);
  });

  it("of dates is known in small letters, where the citizen has none", () => {
    const alone = buildRegister({ rows: [["K1", "dato", "everyone", serial("2026-01-05")]] });
    expect(fixed(alone, "score.indicator")).toMatchObject({ to: "DATO" });
    const second = buildRegister({ rows: [dates("K1"), ["K1", "dato", "everyone"]] });
    expect(fixed(second, "score.indicator")).toBeNull();
  });

  it("is left where nobody knows it, or there is such a row", () => {
    expect(fixed(buildRegister({ rows: [["K1", "I2", "citizen"]] }), "score.indicator")).toBeNull();
    const rows = [["K1", "I1", "citizen"] as const, ["K1", "I1 ", "citizen"] as const];
    expect(fixed(buildRegister({ rows }), "score.indicator")).toBeNull();
  });
});

describe("a citizen's code", () => {
  it("loses its spaces on the list and in the rows that have them", () => {
    const rows = [dates("K1 ", "2026-01-05"), ["K1 ", "I1", "citizen", 3] as const];
    const fix = fixed(buildRegister({ rows }), "citizen.pattern");
    expect(fix).toMatchObject({ kind: "code", to: "K1", cells: 3 });
    expect(fix!.after.citizens[0]!.code).toBe("K1");
    expect(fix!.after.scoreTables[0]!.citizens).toEqual(["K1", "K1"]);
    expect(inspectRegister(fix!.after, { today })).toEqual([]);
  });

  it("loses them on the list alone where only that has them", () => {
    const register = buildRegister({ citizens: [" K1"], rows: [["K1", "I1", "citizen"]] });
    expect(fixed(register, "citizen.pattern")).toMatchObject({ to: "K1", cells: 1 });
  });

  it("loses them in the rows alone where only those have them", () => {
    const register = buildRegister({
      citizens: ["K1"],
      rows: [
        dates("K1 ", "2026-01-05"),
        ["K1 ", "I1", "citizen", 3],
        ["K1", "I1", "caseworker", 4],
      ],
    });
    expect(fixed(register, "row.citizen")).toMatchObject({ to: "K1", cells: 2 });
  });

  it.each<[string, Parameters<typeof buildRegister>[0]]>([
    ["somebody else has it", { citizens: ["K1", "K1 "] }],
    ["it is wrong besides", { citizens: ["K1* "] }],
    [
      "an effort names it",
      {
        citizens: ["K1 "],
        efforts: [newEntry(TABLES.efforts, { citizen: "K1 ", name: "IGU" })],
      },
    ],
    [
      "two rows would be the same",
      {
        citizens: ["K1 "],
        rows: [
          ["K1 ", "I1", "citizen"],
          ["K1", "I1", "citizen"],
        ],
      },
    ],
  ])("is left on the list where %s", (_, plan) => {
    expect(fixed(buildRegister(plan), "citizen.pattern")).toBeNull();
  });

  it.each<[string, Parameters<typeof buildRegister>[0]]>([
    ["nobody is called so", { citizens: ["K2"], rows: [["K1 ", "I1", "citizen"]] }],
    [
      "the citizen has the row",
      {
        citizens: ["K1"],
        rows: [
          ["K1 ", "I1", "citizen"],
          ["K1", "I1", "citizen"],
        ],
      },
    ],
  ])("is left in rows where %s", (_, plan) => {
    expect(fixed(buildRegister(plan), "row.citizen")).toBeNull();
  });
});

describe("a citizen's target group", () => {
  const inGroup = (group: string): Register =>
    buildRegister({ group: { name: "Unge uden job" }, citizens: [{ code: "K1", group }] });

  it.each([" UNGE", "Unge uden job", "unge UDEN job "])("%j is UNGE", (group) => {
    const fix = fixed(inGroup(group), "citizen.group");
    expect(fix).toMatchObject({ kind: "code", to: "UNGE" });
    expect(fix!.after.citizens[0]!.group).toBe("UNGE");
  });

  it.each(["", "Unge uden", "ANDRE"])("%j is left to a person", (group) => {
    expect(fixed(inGroup(group), "citizen.group")).toBeNull();
  });
});

it("leaves what no edit can put right, and what lies on no sheet", () => {
  const register = buildRegister({
    rows: [
      ["K1", "I1", "citizen", 9],
      ["K1", "I1", "citizen", 1.5],
      ["K2", "I1", "mentor", 3],
    ],
    citizens: ["K1", "K1", "", "010180-1234"],
  });
  const violations = inspectRegister(register, { today });
  expect(violations.length).toBeGreaterThan(6);
  expect(planFixes(register, violations, { today })).toBeNull();
  const gone = {
    ...violations[0]!,
    code: "score.enum",
    place: { sheet: "Væk", cell: "K4" },
  } as const;
  expect(planFix(register, gone, { today })).toBeNull();
  expect(planFix(register, { ...gone, place: null }, { today })).toBeNull();
});

describe("several at once", () => {
  it("are one edit a table, and leave the others", () => {
    const register = buildRegister({
      rows: [
        dates("K1", "2026-01-05", "2026-02-05"),
        ["K1", "I1", "citizen", "4", "fire"],
        ["K1", "I1", "caseworker", "IR ", "2"],
      ],
    });
    const plan = planFixes(register, findings(register, "score.enum"), { today });
    expect(plan!.summary).toEqual({ findings: 3, cells: 3 });
    expect(plan!.edits).toHaveLength(1);
    const after = registerAfter(register, plan!.edits);
    expect(rowsOf(after).slice(1)).toEqual([
      ["K1", "I1", "citizen", 4, "fire"],
      ["K1", "I1", "caseworker", "IR", 2],
    ]);
  });

  it("do not make one row of two", () => {
    const register = buildRegister({
      citizens: ["K1"],
      rows: [
        ["K1 ", "I1", "citizen", 3],
        [" K1", "I1", "citizen", 4],
      ],
    });
    const plan = planFixes(register, findings(register, "row.citizen"), { today });
    expect(plan!.summary).toEqual({ findings: 1, cells: 1 });
    expect(findings(registerAfter(register, plan!.edits), "row.citizen")).toHaveLength(1);
  });
});
