/** Cells beside and below each other; rows and columns from 1, all included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A3:W26`, or one cell. @throws Error for anything else. */
export function parseArea(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseCell(first), parseCell(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** 1 for A. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + rest);
}

function parseCell(address: string): { row: number; column: number } {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  if (!parts) throw new Error(`${address}: not a cell`);
  const [, letters = "", digits = ""] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
