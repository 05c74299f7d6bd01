import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { exportedMap } from "../../src/import/map/exportedMap";
import { guessColumnMap } from "../../src/import/map/guessColumnMap";
import { parseTable, type ImportTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import type { Register } from "../../src/register/model/Register";
import type { Violation } from "../../src/register/model/Violation";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import {
  buildRegister,
  dates,
  rowsOf,
  scoreTable,
  serial,
  type BuilderRow,
} from "../support/registerBuilder";
import { planned } from "../support/violations";

const today = serial("2026-06-01");
const d = serial;

function tableOf(text: string): ImportTable {
  const read = parseTable(text);
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  return read.table;
}

const exported = (register: Register): string =>
  [...formatCsv(scores, register, { dialect: "international" })].join("");

function importInto(register: Register, text: string): ReturnType<typeof planImport> {
  const table = tableOf(text);
  const map = exportedMap(table, register);
  if (map === null) throw new Error("It is known.");
  return planImport(register, table, map, { today });
}

function registerAfterImport(register: Register, text: string): Register {
  return registerAfter(register, planned(importInto(register, text)).edits);
}

/** Two target groups with the same indicator. */
function twoGroups(unge: readonly BuilderRow[], voksne: readonly BuilderRow[]): Register {
  const register = buildRegister({ citizens: [], rows: unge, measurements: 2 });
  const [group] = register.targetGroups;
  return {
    ...register,
    targetGroups: [group!, { ...group!, code: "VOKSNE" }],
    indicators: ["UNGE", "VOKSNE"].map((code) => ({ ...register.indicators[0]!, group: code })),
    scoreTables: [...register.scoreTables, scoreTable("VOKSNE", voksne, 2, register.reasons)],
  };
}

const answered: readonly BuilderRow[] = [
  dates("K1", "2026-01-05", "2026-01-07"),
  ["K1", "I1", "citizen", 3],
  ["K1", "I1", "caseworker", null, 4],
];

it.each([
  ["another table", "citizen,date,score\nK1,2026-01-05,3\n"],
  [
    "a table that lacks one of the columns",
    exported(buildRegister()).replace(",invalid", "") + "K1",
  ],
])("says nothing of %s", (_name, text) => {
  const read = parseTable(text);
  const headers = read.ok ? read.table.headers : text.split("\r\n")[0]!.split(",");
  expect(exportedMap({ headers, rows: [], lines: [] }, buildRegister())).toBeNull();
});

it("is what the proposal for a person comes from, whatever the columns hold", () => {
  const text = exported(
    buildRegister({ rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen"]] })
  );
  expect(guessColumnMap(tableOf(text)).columns).toEqual({
    citizen: "citizen",
    date: "date",
    indicator: "indicator",
    respondent: "respondent",
    score: "score",
  });
});

it("finds the columns in another order and among others, as several registers and people make them", () => {
  const [header, ...lines] = exported(buildRegister({ rows: answered }))
    .trimEnd()
    .split("\r\n");
  const wider = [`note,register,${header}`, ...lines.map((line) => `x,=a.xlsx,${line}`)];
  expect(rowsOf(registerAfterImport(buildRegister(), wider.join("\n")))).toEqual([
    dates("K1", d("2026-01-05"), d("2026-01-07")),
    ["K1", "I1", "citizen", 3],
    ["K1", "I1", "caseworker", null, 4],
  ]);
});

it("reads the file as a Danish Excel saves it anew", () => {
  const text = exported(buildRegister({ rows: answered })).replace(
    /(\d{4})-(\d\d)-(\d\d)/g,
    "$3-$2-$1"
  );
  expect(rowsOf(registerAfterImport(buildRegister(), text))[0]).toEqual(
    dates("K1", d("2026-01-05"), d("2026-01-07"))
  );
});

it("tells apart what the file tells apart, also where another measurement stands first", () => {
  const register = buildRegister({
    measurements: 2,
    rows: [dates("K1", "2025-12-01"), ["K1", "I1", "citizen", 1], ["K1", "I1", "caseworker"]],
  });
  expect(
    rowsOf(registerAfterImport(register, exported(buildRegister({ rows: answered }))))
  ).toEqual([
    dates("K1", d("2025-12-01"), d("2026-01-05"), d("2026-01-07")),
    ["K1", "I1", "citizen", 1, 3],
    ["K1", "I1", "caseworker", null, null, 4],
  ]);
});

it("puts a citizen of two groups on the list once, and the scores of each group on its sheet", () => {
  const rows: readonly BuilderRow[] = [dates("N1", "2026-02-02"), ["N1", "I1", "citizen", 2]];
  const file = exported(twoGroups(rows, rows));
  const empty = twoGroups([], []);
  const { summary } = planned(importInto(empty, file));
  expect(summary).toMatchObject({
    group: "UNGE, VOKSNE",
    citizens: 1,
    knownCitizens: 1,
    scores: 2,
  });
  const after = registerAfterImport(empty, file);
  expect(after.citizens.map(({ code, group }) => [code, group])).toEqual([["N1", "UNGE"]]);
  expect(after.scoreTables.map(({ citizens }) => citizens[0])).toEqual(["N1", "N1"]);
});

describe("what is an error in any table is one in ours", () => {
  const line = (changes: Readonly<Record<number, string>>): string => {
    const [header, first] = exported(buildRegister({ rows: answered })).split("\r\n");
    const fields = first!.split(",").map((field, column) => changes[column] ?? field);
    return `${header}\n${fields.join(",")}`;
  };
  const found = (text: string): readonly Violation[] => {
    const plan = importInto(buildRegister(), text);
    return plan.ok ? [] : plan.violations;
  };

  it.each<[string, string, string, object]>([
    ["no group", line({ 1: "" }), "input.required", { field: "group", column: "target_group" }],
    ["another's group", line({ 1: "X" }), "input.unknown", { field: "group", value: "X", line: 2 }],
    ["no such indicator", line({ 2: "I9" }), "import.word", { value: "I9" }],
    ["no day, as in the column +", line({ 6: "", 7: "" }), "input.required", { field: "date" }],
    ["a day to come", line({ 7: "2027-01-01" }), "input.date", { date: "2027-01-01" }],
    ["off the scale", line({ 8: "9" }), "score.maximum", { score: 9 }],
    ["half a step", line({ 8: "2.5" }), "score.step", { score: 2.5 }],
    ["an unknown reason", line({ 8: "", 9: "HVORFOR" }), "input.unknown", { field: "reason" }],
  ])("%s", (_name, text, code, parameters) => {
    expect(found(text)).toContainEqual(
      expect.objectContaining({ code, parameters: expect.objectContaining(parameters) as object })
    );
  });

  it.each(["0", "M2", "70000"])("a measurement %p is where its date is", (measurement) => {
    const after = registerAfterImport(buildRegister(), line({ 6: measurement }));
    expect(rowsOf(after).slice(0, 2)).toEqual([
      dates("K1", d("2026-01-05")),
      ["K1", "I1", "citizen", 3],
    ]);
  });
});

describe("marks of joint answers", () => {
  const marked = buildRegister({
    citizens: ["K1"],
    measurements: 3,
    rows: [
      dates("K1", "2026-01-05", "2026-01-19"),
      ["K1", "SAMMEN", "caseworker", 1],
      ["K1", "SAMMEN", "everyone", null, 1],
      ["K1", "I1", "citizen", 3, 4],
      ["K1", "I1", "caseworker", 2, 4],
    ],
  });
  const text = exported(marked);

  it("come back, a row a respondent, and change nothing where they stand", () => {
    expect(planned(importInto(marked, text)).edits).toEqual([]);
    const emptied = buildRegister({ citizens: ["K1"], measurements: 3 });
    const after = registerAfterImport(emptied, text);
    expect(rowsOf(after).filter(([, code]) => code === "SAMMEN")).toEqual([
      ["K1", "SAMMEN", "citizen", null, 1],
      ["K1", "SAMMEN", "caseworker", 1, 1],
    ]);
    expect(planned(importInto(after, text)).edits).toEqual([]);
  });

  it("are not asked of a file that was written before there was such a column", () => {
    const old = text.replaceAll(/,[^,\r\n]*\r\n/g, "\r\n");
    expect(old.split("\r\n")[0]).not.toContain("joint");
    const emptied = buildRegister({ citizens: ["K1"], measurements: 3 });
    const rows = rowsOf(registerAfterImport(emptied, old));
    expect(rows.filter(([, code]) => code === "I1")).toEqual([
      ["K1", "I1", "citizen", 3, 4],
      ["K1", "I1", "caseworker", 2, 4],
    ]);
    expect(rows.some(([, code]) => code === "SAMMEN")).toBe(false);
  });

  it("are 1 or nothing", () => {
    const plan = importInto(marked, text.replaceAll(/,1(?=\r\n)/g, ",2"));
    expect(plan.ok).toBe(false);
    expect(
      plan.ok ? [] : plan.violations.map(({ code, parameters: { value } }) => [code, value])
    ).toEqual(Array.from({ length: 3 }, () => ["input.unknown", "2"]));
  });
});
