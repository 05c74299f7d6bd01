import type { CellInput } from "../model/Edit";
import type { ColumnDeclaration, EntryOf, TableDeclaration } from "./declaration";
import { seriesColumn } from "./tables";

/** The longest series of columns that is read: a person may add steps to a scale. */
export const LONGEST_SERIES = 20;

/** The cell of one row in the column with a code name: words as code names, null for an empty cell or no such column. */
export type CellAt = (column: string) => CellInput;

/** What the rows of a table are in the register. What is not of a column's type is as if it were not there. */
export function entriesOf<Table extends TableDeclaration>(
  table: Table,
  rows: readonly CellAt[]
): EntryOf<Table>[] {
  const columns = Object.entries(table.columns);
  return rows.map((cellAt) => {
    const entry: Record<string, unknown> = {};
    for (const [name, column] of columns) {
      const field = column.field ?? name;
      // What the sheet computes, and a score, is in no entry.
      if (column.type === "formula" || column.type === "score") continue;
      if (column.series !== undefined) entry[field] = seriesOf(name, column, cellAt);
      else if (column.record === undefined) entry[field] = valueOf(column, cellAt(name));
      else {
        const record = (entry[column.record] ??= {}) as Record<string, unknown>;
        const value = valueOf(column, cellAt(name));
        if (value !== "") record[field] = value;
      }
    }
    return entry as EntryOf<Table>;
  });
}

/** A new entry: what is not said of it is not there, as in an empty row. */
export function newEntry<Table extends TableDeclaration>(
  table: Table,
  said: Partial<EntryOf<Table>>
): EntryOf<Table> {
  return { ...entriesOf(table, [() => null])[0]!, ...said };
}

/**
 * The cells of a row by the columns' code names: the reverse of `entriesOf`. What an entry does not say, and an empty
 * text, is an empty cell.
 */
export function cellsOf<Table extends TableDeclaration>(
  table: Table,
  entry: Partial<EntryOf<Table>>
): Record<string, CellInput> {
  const fields = entry as Readonly<Record<string, unknown>>;
  const cells: Record<string, CellInput> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const field = column.field ?? name;
    if (column.series !== undefined) {
      const list = (fields[field] ?? []) as readonly unknown[];
      const count = Math.max(column.series, list.length);
      for (let number = 1; number <= count; number++) {
        cells[seriesColumn(name, number)] = cellOfValue(list[number - 1]);
      }
    } else if (column.record === undefined) {
      cells[name] = cellOfValue(fields[field]);
    } else {
      const record = (fields[column.record] ?? {}) as Readonly<Record<string, unknown>>;
      cells[name] = cellOfValue(record[field]);
    }
  }
  return cells;
}

/** Cells of an entry in the order of some columns, by their code names. */
export function rowOf<Table extends TableDeclaration>(
  table: Table,
  columns: readonly string[],
  entry: Partial<EntryOf<Table>>
): CellInput[] {
  const cells = cellsOf(table, entry);
  return columns.map((column) => cells[column] ?? null);
}

/** The cells of one column, an entry each. */
export function columnOf(
  table: TableDeclaration,
  column: string,
  entries: readonly object[]
): CellInput[] {
  return entries.map((entry) => cellsOf(table, entry)[column] ?? null);
}

/** The parts of a cell that lists several things. */
export function splitList(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function seriesOf(name: string, column: ColumnDeclaration, cellAt: CellAt): unknown[] {
  const values: unknown[] = [];
  for (let number = 1; number <= LONGEST_SERIES; number++) {
    values.push(valueOf(column, cellAt(seriesColumn(name, number))));
  }
  while (values.length > 0 && values.at(-1) === "") values.pop();
  return values;
}

function valueOf({ type, read, absent }: ColumnDeclaration, cell: CellInput): unknown {
  if (read) return read(cell);
  switch (type) {
    case "number":
    case "date": {
      const none = absent ?? null;
      if (typeof cell !== "number") return none;
      return type === "date" ? Math.floor(cell) : cell;
    }
    case "respondents":
    case "codes":
      return splitList(String(cell ?? ""));
    case "indicatorType":
      if (cell === null && absent !== undefined) return absent;
      return cell === "count" ? "count" : "scale";
    default: {
      const text = String(cell ?? "");
      return text === "" && absent !== undefined ? absent : text;
    }
  }
}

function cellOfValue(value: unknown): CellInput {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(", ");
  return value as string | number;
}
