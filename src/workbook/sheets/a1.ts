import { cellAddress as a1 } from "../../register/model/places";

export { a1 };

/** Letters of a column from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  return a1(0, column).slice(0, -1);
}

/** A1 address of a block by its first row and column and its size. */
export function a1Block(row: number, column: number, rows: number, columns: number): string {
  return `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula writes it. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
