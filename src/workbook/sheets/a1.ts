import { cellAddress as a1, columnNumber } from "../../register/model/places";

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

/** A block of cells by its edges, which are in it; from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * The blocks of an address as Excel gives it, without a sheet: "C4", or "A1:B2,D5".
 * @returns null for anything else, whole rows and columns among it.
 */
export function parseAreas(address: string): readonly CellArea[] | null {
  const areas: CellArea[] = [];
  for (const part of address.split(",")) {
    const [, left, top, right = left, bottom = top] = CELLS.exec(part.trim()) ?? [];
    if (left === undefined || right === undefined) return null;
    areas.push({
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(bottom) - 1,
      right: columnNumber(right),
    });
  }
  return areas;
}
