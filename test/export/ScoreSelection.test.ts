import { headerOf } from "../../src/export/Dataset";
import { scores } from "../../src/export/datasets/scores";
import { ALL_SCORES, type ScoreSelection } from "../../src/export/ScoreSelection";
import { formatCsv, formatCsvChunks } from "../../src/export/sinks/csv";
import { sheetRows } from "../../src/export/sinks/sheet";
import type { Register } from "../../src/register/model/Register";
import { buildRegister, dates, scoreTable, serial } from "../support/registerBuilder";

const unge = buildRegister({
  citizens: ["K1", { code: "K2", status: "ended" }],
  measurements: 3,
  rows: [
    dates("K1", "2026-01-05", "2026-02-02", null),
    ["K1", "I1", "citizen", 1, 2, 3],
    dates("K2", "2026-01-05"),
    ["K2", "I1", "citizen", "IR"],
    ["K9", "I1", "citizen", "x"],
  ],
});
/** The same with a second target group. */
const register: Register = {
  ...unge,
  targetGroups: [...unge.targetGroups, { ...unge.targetGroups[0]!, code: "VOKSNE" }],
  scoreTables: [
    ...unge.scoreTables,
    scoreTable("VOKSNE", [dates("K1", "2026-02-09"), ["K1", "I7", "mentor", 5]], 1, unge.reasons),
  ],
};

/** Citizen, code and measurement of each line. */
function selected(changes: Partial<ScoreSelection>): string[] {
  const selection = { ...ALL_SCORES, ...changes };
  const records = [...sheetRows(scores, register, selection)].flat();
  const csv = [...formatCsv(scores, register, { dialect: "international", selection })].join("");
  const lines = csv.trimEnd().split("\r\n").slice(1);
  // Both ways out have the same lines.
  expect(lines.map((line) => line.split(",")[0])).toEqual(records.map(([citizen]) => citizen));
  return records.map((record) => `${record[0]} ${record[2]} M${record[6]}`);
}

it.each<[Partial<ScoreSelection>, string[]]>([
  [{}, ["K1 I1 M1", "K1 I1 M2", "K1 I1 M3", "K2 I1 M1", "K9 I1 M1", "K1 I7 M1"]],
  [{ group: "voksne" }, ["K1 I7 M1"]],
  [{ group: "INGEN" }, []],
  [{ citizens: "active" }, ["K1 I1 M1", "K1 I1 M2", "K1 I1 M3", "K1 I7 M1"]],
  [{ citizens: { code: "k2" } }, ["K2 I1 M1"]],
  [{ from: serial("2026-02-02") }, ["K1 I1 M2", "K1 I7 M1"]],
  [{ to: serial("2026-02-01") }, ["K1 I1 M1", "K2 I1 M1"]],
  [{ from: serial("2026-01-06"), to: serial("2026-02-02") }, ["K1 I1 M2"]],
  [{ citizens: "active", group: "UNGE", to: serial("2026-01-05") }, ["K1 I1 M1"]],
])("%j selects %j", (selection, lines) => {
  expect(selected(selection)).toEqual(lines);
});

it("gives values as they are: dates as serials, nothing as null", () => {
  const [first, , , reason, invalid] = [...sheetRows(scores, register, ALL_SCORES)].flat();
  const named = (record: readonly unknown[]) =>
    Object.fromEntries(headerOf(scores).map((column, index) => [column, record[index]]));
  expect(named(first!)).toMatchObject({
    date: 46027,
    score: 1,
    missing_reason: null,
    invalid: null,
  });
  expect(named(reason!)).toMatchObject({ score: null, missing_reason: "IR", maximum: 5 });
  expect(named(invalid!)).toMatchObject({ date: null, score: null, invalid: "x" });
});

it("has the scores of a sheet's first row, and of its last, however somebody sorted it", () => {
  const sorted = buildRegister({
    rows: [["K1", "I1", "citizen", 4], dates("K1", "2026-01-05"), ["K1", "I1", "caseworker", 2]],
  });
  expect(
    [...sheetRows(scores, sorted, ALL_SCORES)]
      .flat()
      .map((record) => [record[5], ...record.slice(7, 9)])
  ).toEqual([
    ["citizen", 46027, 4],
    ["caseworker", 46027, 2],
  ]);
});

it("counts what lines hold, and the rows that were gone through", () => {
  const chunks = [...formatCsvChunks(scores, register, { dialect: "danish" })];
  expect(chunks).toHaveLength(1);
  expect(chunks[0]).toMatchObject({
    steps: 7,
    lines: 6,
    kinds: { number: 4, reason: 1, text: 1 },
  });
});

it("tells how many rows it is about to go through", () => {
  expect(scores.steps(register, ALL_SCORES)).toBe(7);
  expect(scores.steps(register, { ...ALL_SCORES, group: "VOKSNE" })).toBe(2);
  expect(scores.steps(register, { ...ALL_SCORES, group: "INGEN" })).toBe(0);
});

it("tells how far it is also where nothing is wanted", () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => ["K1", `I${row}`, "citizen", 1] as const);
  const selection = { ...ALL_SCORES, citizens: { code: "K2" } };
  const chunks = [
    ...formatCsvChunks(scores, buildRegister({ rows }), { dialect: "danish", selection }),
  ];
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.slice(1).every(({ text }) => text === "")).toBe(true);
});
