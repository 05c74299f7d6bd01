import type { RegisterTable, TablePlace } from "./Register";
import type { Place } from "./Violation";
import { SCORE_COLUMNS, TABLE_COLUMNS } from "./columns";

/** A1 address of a cell, row and column from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The cell of a table's data row and column, both from 0. */
export function cellOf(place: TablePlace, row: number, column: number): Place {
  return { sheet: place.sheet, cell: cellAddress(place.row + 1 + row, place.column + column) };
}

/** The cell of an entry of one of the register's tables (numbered from 0), in the column with a code name. */
export function namedCell<Table extends RegisterTable>(
  table: Table,
  place: TablePlace,
  row: number,
  column: (typeof TABLE_COLUMNS)[Table][number]
): Place {
  const names: readonly string[] = TABLE_COLUMNS[table];
  return cellOf(place, place.rows?.[row] ?? row, place.columns?.[column] ?? names.indexOf(column));
}

/** Position on a score sheet of a column left of M1, by its code name, from 0. */
export function scoreColumnIndex(
  place: TablePlace,
  column: (typeof SCORE_COLUMNS)[number]
): number {
  return place.columns?.[column] ?? SCORE_COLUMNS.indexOf(column);
}
