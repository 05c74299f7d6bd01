import { SCORE_COLUMNS, type ScoreColumnName } from "../tables/scores";
import { columnNames, type ColumnName, type RegisterTable } from "../tables/tables";
import type { TablePlace } from "./Register";
import type { Place } from "./Violation";

/** A1 address of a cell, row and column from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Number of a column, from 0, by its letters: 0 for A, 26 for AA. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The cell of a table's data row and column, both from 0. */
export function cellOf(place: TablePlace, row: number, column: number): Place {
  return { sheet: place.sheet, cell: cellAddress(place.row + 1 + row, place.column + column) };
}

/** Row and column of a table's body, from 0, that a cell lies in; null when it lies outside of the table, or above its body. */
export function positionOf(
  table: TablePlace,
  { sheet, cell }: Place
): { row: number; column: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell);
  if (!parts || sheet !== table.sheet) return null;
  const row = Number(parts[2]) - 1 - (table.row + 1);
  const column = columnNumber(parts[1]!) - table.column;
  return row < 0 || column < 0 || column >= table.headers.length ? null : { row, column };
}

/** The cell of an entry of one of the register's tables (numbered from 0), in the column with a code name. */
export function namedCell<Table extends RegisterTable>(
  table: Table,
  place: TablePlace,
  row: number,
  column: ColumnName<Table>
): Place {
  const names = columnNames(table);
  return cellOf(place, place.rows?.[row] ?? row, place.columns[column] ?? names.indexOf(column));
}

/** Position on a score sheet of a column left of M1, by its code name, from 0. */
export function scoreColumnIndex(place: TablePlace, column: ScoreColumnName): number {
  return place.columns[column] ?? SCORE_COLUMNS.indexOf(column);
}
