import { LISTS } from "../../src/export/datasets/lists";
import { columnsOf, headerOf } from "../../src/export/Dataset";
import { exportedName } from "../../src/export/exportedName";
import { ALL_SCORES, type ScoreSelection } from "../../src/export/ScoreSelection";
import { formatCsvChunks } from "../../src/export/sinks/csv";
import { sheetRows } from "../../src/export/sinks/sheet";
import type { CellInput } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { entriesOf, LONGEST_SERIES, newEntry } from "../../src/register/tables/entries";
import {
  ENTRY_TABLES,
  seriesColumn,
  tableOf,
  TABLES,
  type EntryTable,
} from "../../src/register/tables/tables";
import { buildRegister } from "../support/registerBuilder";

/** A register with some rows in one of its lists, as cells. */
function registerWith(table: EntryTable, rows: readonly Record<string, CellInput>[]): Register {
  const entries = entriesOf(
    tableOf(table),
    rows.map((row) => (column) => row[column] ?? null)
  );
  return { ...buildRegister(), [table]: entries };
}

/** The lines of a list, by the names of its columns. */
function linesOf(
  table: EntryTable,
  register: Register,
  selection: ScoreSelection = ALL_SCORES
): Record<string, unknown>[] {
  const names = headerOf(LISTS[table]);
  return [...sheetRows(LISTS[table], register, selection)]
    .flat()
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

/** A cell for every column of a table that is no formula, each another one. */
function fullRow(table: EntryTable): Record<string, CellInput> {
  const cells = Object.entries(tableOf(table).columns).flatMap(([key, { type, series }], index) => {
    if (type === "formula") return [];
    const cell: CellInput =
      type === "number" ? index + 2 : type === "date" ? 46000 + index : `x${index}`;
    if (series === undefined) return [[key, cell] as const];
    return Array.from(
      { length: LONGEST_SERIES },
      (_, number) => [seriesColumn(key, number + 1), `${String(cell)}-${number}`] as const
    );
  });
  return Object.fromEntries(cells);
}

/** Columns of which an entry knows two values only, and what it makes of any other. */
const TWO_VALUES: Readonly<Record<string, CellInput>> = { type: "scale", direction: 1 };

test.each(ENTRY_TABLES)("%s: every cell of every column is taken out", (table) => {
  const row = fullRow(table);
  const expected = Object.fromEntries(
    Object.entries(row).map(([name, cell]) => {
      const isTwoValued = table === "indicators" && name in TWO_VALUES;
      return [exportedName(name), isTwoValued ? TWO_VALUES[name] : cell];
    })
  );
  const [line, ...others] = linesOf(table, registerWith(table, [row]));
  expect(others).toEqual([]);
  expect(line).toEqual(expected);
});

test.each(ENTRY_TABLES)("%s: an empty cell is an empty field, and never 0", (table) => {
  const row = Object.fromEntries(Object.keys(fullRow(table)).map((name) => [name, null]));
  const [line] = linesOf(table, registerWith(table, [row]));
  const said = Object.entries(line!).filter(([, value]) => value !== null);
  // What a blank means is said where it means something.
  const meant: readonly (readonly [string, unknown])[] =
    table === "indicators"
      ? [
          ["type", "scale"],
          ["direction", 1],
          ["version", 1],
        ]
      : [];
  expect(said).toEqual(meant);
});

it("tells codes, which a spreadsheet may change, from words", () => {
  const codes = (table: EntryTable): string[] =>
    columnsOf(LISTS[table])
      .filter(({ isCode }) => isCode)
      .map(({ name }) => name);
  expect(codes("citizens")).toEqual(["citizen", "group", "chosen_away"]);
  expect(codes("efforts")).toEqual(["citizen", "group", "effort", "indicators"]);
  const register = registerWith("efforts", [{ citizen: "0123", effort: "3E5", indicators: "1-2" }]);
  const found = [...formatCsvChunks(LISTS.efforts, register, { dialect: "danish" })];
  expect(found.flatMap(({ changedCodes }) => changedCodes)).toEqual(["0123", "3E5", "1-2"]);
});

describe("of a selection", () => {
  const base = buildRegister({ citizens: ["K1", { code: "K2", status: "ended" }] });
  const period = (citizen: string, group: string) =>
    newEntry(TABLES.periods, { citizen, group, type: "stay", from: 46000 });
  const register: Register = {
    ...base,
    periods: [period("K1", "VOKSNE"), period("K2", "UNGE")],
    settings: [
      newEntry(TABLES.settings, { code: "undoDays" }),
      newEntry(TABLES.settings, { code: "jointDays", group: "VOKSNE" }),
    ],
  };
  const named = (table: EntryTable, column: string, selection: Partial<ScoreSelection>) =>
    linesOf(table, register, { ...ALL_SCORES, ...selection }).map((line) => line[column]);

  it.each<[Partial<ScoreSelection>, string[], string[], string[]]>([
    [{}, ["K1", "K2"], ["K1", "K2"], ["undoDays", "jointDays"]],
    // A citizen is in a group by any stay; what is said of no group is said of all.
    [{ group: "voksne" }, ["K1"], ["K1"], ["undoDays", "jointDays"]],
    [{ group: "UNGE" }, ["K1", "K2"], ["K2"], ["undoDays"]],
    [{ citizens: "active" }, ["K1"], ["K1"], ["undoDays", "jointDays"]],
    [{ citizens: { code: "k2" } }, ["K2"], ["K2"], ["undoDays", "jointDays"]],
    // Days are about scores.
    [{ from: 50000, to: 50001 }, ["K1", "K2"], ["K1", "K2"], ["undoDays", "jointDays"]],
  ])("%j has its rows", (selection, citizens, periods, settings) => {
    expect(named("citizens", "citizen", selection)).toEqual(citizens);
    expect(named("periods", "citizen", selection)).toEqual(periods);
    expect(named("settings", "code", selection)).toEqual(settings);
  });
});
