/** A cell of a sheet, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
