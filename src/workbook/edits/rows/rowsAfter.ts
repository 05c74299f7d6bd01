import type { AddRows, CellInput, RemoveRows, SetCells } from "../../../register/model/Edit";
import { rowKey, sameCode, type CodeKey } from "../../../register/model/keys";
import type { Register } from "../../../register/model/Register";
import type { ScoreTable } from "../../../register/model/ScoreTable";
import { cellsOf, entriesOf } from "../../../register/tables/entries";
import {
  TABLES,
  tableOf,
  type EntryTable,
  type RegisterTable,
} from "../../../register/tables/tables";
import { sameCell } from "../../read/TableState";
import { withAddedRows, withCells, withoutRows } from "./scoreTableAfter";

type RowsEdit = AddRows | RemoveRows | SetCells;

/** A row of a table by its columns' code names, and where it stands in the table's body. */
interface Row {
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly at: number;
}

/** What a register is after an edit of a table's rows. @throws Error where it meets something else than it expects. */
export function rowsAfter(register: Register | null, edit: RowsEdit): Register | null {
  if (register === null) return null;
  const { table } = edit;
  return typeof table === "string"
    ? withEntries(register, table, edit)
    : withScores(register, table.scores, (scores) => changedScores(scores, edit));
}

function changedScores(table: ScoreTable, edit: RowsEdit): ScoreTable {
  switch (edit.kind) {
    case "addRows":
      return withAddedRows(table, edit);
    case "removeRows":
      return withoutRows(table, edit);
    case "setCells":
      return withCells(table, edit);
  }
}

/** A register with another score sheet of a group. @throws Error where it has none. */
export function withScores(
  register: Register,
  group: string,
  change: (table: ScoreTable) => ScoreTable
): Register {
  const found = register.scoreTables.find((table) => sameCode(table.group, group));
  if (!found) throw new Error(`There is no score sheet of ${group}.`);
  const scoreTables = register.scoreTables.map((table) =>
    table === found ? change(table) : table
  );
  return { ...register, scoreTables };
}

function withEntries(register: Register, table: RegisterTable, edit: RowsEdit): Register {
  const place = register.places[table];
  const declaration = TABLES[table];
  if (place === null) throw new Error(`There is no table ${declaration.name}.`);
  if (declaration.holds !== "entries") throw new Error(`${declaration.name} holds no entries.`);
  const entries: readonly object[] = register[table as EntryTable];
  const rows = changedRows(
    entries.map((entry, index) => ({
      cells: cellsOf(tableOf(table), entry),
      at: place.rows?.[index] ?? index,
    })),
    edit
  );
  return {
    ...register,
    [table]: entriesOf(
      tableOf(table),
      rows.map(
        ({ cells }) =>
          (column) =>
            cells[column] ?? null
      )
    ),
    places: { ...register.places, [table]: { ...place, rows: rows.map(({ at }) => at) } },
  };
}

function changedRows(rows: readonly Row[], edit: RowsEdit): readonly Row[] {
  switch (edit.kind) {
    case "addRows": {
      const next = (rows.at(-1)?.at ?? -1) + 1;
      const added = edit.rows.map((row, index) => ({
        cells: Object.fromEntries(edit.columns.map((name, at) => [name, row[at] ?? null])),
        at: next + index,
      }));
      return [...rows, ...added];
    }
    case "removeRows":
      return withoutKeys(rows, edit);
    case "setCells":
      return withChangedCells(rows, edit);
  }
}

/** Of rows that are alike as many go as the edit names, the lowest first. */
function withoutKeys(rows: readonly Row[], { keyColumns, keys }: RemoveRows): readonly Row[] {
  const counts = new Map<CodeKey, number>();
  for (const key of keys.map(rowKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const gone = new Set<Row>();
  for (const row of [...rows].reverse()) {
    const key = keyOf(row, keyColumns);
    const count = counts.get(key) ?? 0;
    if (count > 0) gone.add(row);
    counts.set(key, count - 1);
  }
  // What stands below moves up.
  return rows
    .filter((row) => !gone.has(row))
    .map((row) => ({ ...row, at: row.at - [...gone].filter(({ at }) => at < row.at).length }));
}

function withChangedCells(rows: readonly Row[], { keyColumns, cells }: SetCells): readonly Row[] {
  const result = rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  const byKey = new Map<CodeKey, (typeof result)[number]>();
  for (const row of [...result].reverse()) byKey.set(keyOf(row, keyColumns), row);
  for (const { key, column, from, to } of cells) {
    const row = byKey.get(rowKey(key));
    if (!row) throw new Error(`There is no row ${JSON.stringify(key)}.`);
    const found = row.cells[column] ?? null;
    if (!sameCell(found, from)) {
      throw new Error(`${column} holds ${String(found)}, not ${String(from)}.`);
    }
    row.cells[column] = to;
  }
  return result;
}

function keyOf({ cells }: Row, columns: readonly string[]): CodeKey {
  return rowKey(columns.map((column) => cells[column] ?? null));
}
