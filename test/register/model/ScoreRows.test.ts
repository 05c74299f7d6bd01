import { RowKind, ScoreRows } from "../../../src/register/model/ScoreRows";
import type { ScoreTable } from "../../../src/register/model/ScoreTable";
import { buildRegister, dates, serial, type BuilderRow } from "../../support/registerBuilder";

function rowsOf(...rows: readonly BuilderRow[]): ScoreRows {
  return ScoreRows.of(buildRegister({ measurements: 4, rows }).scoreTables[0]!);
}

describe("a citizen's measurements", () => {
  const register = buildRegister({
    rows: [
      dates("K1", "2026-01-05", null, "i går", "2026-02-02"),
      ["K1", "I1", "citizen", 3, null, 2, null, 4],
      dates("K2"),
    ],
  });
  const rows = ScoreRows.of(register.scoreTables[0]!);

  it("go to the last column with anything in it, and are undated where there is no date", () => {
    expect(rows.measurementsOf("k1")).toEqual([
      { number: 1, date: serial("2026-01-05") },
      { number: 2, date: null },
      { number: 3, date: null },
      { number: 4, date: serial("2026-02-02") },
      { number: 5, date: null },
    ]);
  });

  it("are none for a citizen without scores, or without rows", () => {
    expect(rows.measurementsOf("K2")).toEqual([]);
    expect(rows.measurementsOf("K3")).toEqual([]);
  });

  it("belong to rows found without regard to case", () => {
    expect(rows.ofCitizen("k1")).toEqual([0, 1]);
  });
});

describe("the rows of a sheet", () => {
  // The second K1 is another citizen's neighbour, and written otherwise.
  const rows = rowsOf(
    dates("K1", "2026-01-05"),
    ["K1", "I1", "citizen", 3],
    ["K2", "I1", "citizen", 2],
    ["k1", "i1", "CITIZEN", 5],
    ["K1", "DATO", "citizen", "2026-03-05"],
    ["K1", "SAMMEN", "everyone", 1],
    ["", "", ""],
    ["", "", "", 4]
  );

  it("are of five kinds", () => {
    const { DATES, SCORES, JOINT, EMPTY, DAYS } = RowKind;
    const kinds = [DATES, SCORES, SCORES, SCORES, DAYS, JOINT, EMPTY, EMPTY];
    expect([...rows.kinds]).toEqual(kinds);
  });

  it("are a citizen's however the code is written and wherever they stand", () => {
    expect(rows.ofCitizen("K1")).toEqual([0, 1, 3, 4, 5]);
    expect([...rows.citizens]).toEqual([0, 0, 1, 0, 0, 0, 2, 2]);
    expect(rows.firstRows).toEqual([0, 2, 6]);
    expect(rows.ofCitizen("K9")).toEqual([]);
  });

  it("have an upper one that counts where they stand there twice", () => {
    const upper = Array.from({ length: rows.table.rowCount }, (_, row) => rows.upperOf(row));
    expect(upper).toEqual([0, 1, 2, 1, 4, 5, 6, 6]);
    expect(rows.find("k1", "I1", "Citizen")).toBe(1);
    expect(rows.find("K1", "I1", "caseworker")).toBeNull();
    expect(rows.dateRow("k1")).toBe(0);
    expect(rows.dateRows).toEqual([0, -1, -1]);
    expect(rows.dateRow("K2")).toBeNull();
  });

  it("have a day a cell: the respondent's own where one is written, else the occasion's", () => {
    const days = rowsOf(
      dates("K1", "2026-01-05", "2026-01-19", null, "2026-02-16"),
      ["K1", "I1", "citizen", 3],
      ["K1", "I1", "Mentor", 3],
      ["K1", "DATO", "mentor", null, "2026-01-21", "2026-02-03", "i går"],
      ["K1", "DATO", "mentor", "2026-03-05"],
      dates("K2", "2026-01-06"),
      ["K2", "I1", "mentor", 3]
    );
    const d = serial;
    expect(days.daysOf("k1", "citizen")).toEqual(days.datesOf("K1"));
    const own = [d("2026-01-05"), d("2026-01-21"), d("2026-02-03"), null];
    expect(days.daysOf("k1", "MENTOR")).toEqual(own);
    expect([0, 1, 2, 3].map((position) => days.dayOf(2, position))).toEqual(own);
    expect(days.dayOf(6, 0)).toBe(d("2026-01-06"));
    expect(days.daysOf("K9", "mentor")).toEqual([null, null, null, null]);
    expect(days.dateRows).toEqual([0, 5]);
    expect(days.upperOf(4)).toBe(3);
  });

  it("are made once a sheet", () => {
    expect(ScoreRows.of(rows.table)).toBe(rows);
  });
});

describe("the columns", () => {
  const { table } = rowsOf(dates("K1"));

  /** The same sheet with its scoring columns where a person has put them. */
  const moved = (order: readonly string[]): ScoreTable => ({
    ...table,
    columns: table.columns
      .filter(({ name }) => order.includes(name))
      .map((column) => ({ ...column, index: 10 + order.indexOf(column.name) })),
  });

  it.each([
    ["as they were made", ["M1", "M2", "M3", "M4", "+"], ["M1", "M2", "M3", "M4", "+"]],
    ["in another order", ["M1", "M3", "M2", "M4", "+"], ["M1", "M3", "M2", "M4", "+"]],
    ["one behind +", ["M1", "M2", "M4", "+", "M3"], ["M1", "M2", "M4", "+"]],
    ["one before M1", ["M4", "M1", "M2", "M3", "+"], ["M1", "M2", "M3", "+"]],
    ["without +", ["M2", "M1"], ["M1", "M2"]],
  ])("that the sheet's formulas go over, %s", (_, order, block) => {
    const rows = ScoreRows.of(moved(order));
    expect(rows.countedColumns.map(({ name }) => name)).toEqual(block);
    expect(rows.columns.map(({ name }) => name)).toEqual(
      order.filter((name) => name !== "+").sort()
    );
  });
});
