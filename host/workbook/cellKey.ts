import { MAX_COLUMNS } from "./areas";

/** A cell's place on its sheet as one number; row and column count from 0. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The row, from 0, of a place made by `cellKey`. */
export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

/** The column, from 0, of a place made by `cellKey`. */
export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}
