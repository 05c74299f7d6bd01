import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import { type Cell, isFilled, shownColumn, shownRow, wholeCell } from "./cellsTogether";

/** The way of an arrow key. */
export type Arrow = "up" | "down" | "left" | "right";

/** The cell that an arrow key goes to: hidden ones are passed over, a merged one is one; itself at the edge. */
export function neighbour(sheet: HostSheet, from: Cell, arrow: Arrow): Cell {
  const whole = wholeCell(sheet, from.row, from.column);
  switch (arrow) {
    case "up":
      return { ...from, row: shownRow(sheet, whole.top - 1, -1) ?? from.row };
    case "down":
      return { ...from, row: shownRow(sheet, whole.bottom + 1, 1) ?? from.row };
    case "left":
      return { ...from, column: shownColumn(sheet, whole.left - 1, -1) ?? from.column };
    case "right":
      return { ...from, column: shownColumn(sheet, whole.right + 1, 1) ?? from.column };
  }
}

/**
 * The cell that an arrow key with Ctrl goes to: the last of the filled cells in a row, else the next filled one,
 * else the sheet's edge.
 */
export function farNeighbour(sheet: HostSheet, from: Cell, arrow: Arrow): Cell {
  const next = neighbour(sheet, from, arrow);
  const filled = ({ row, column }: Cell): boolean => {
    const { top, left } = wholeCell(sheet, row, column);
    return isFilled(sheet, top, left);
  };
  const wantsFilled = filled(from) && filled(next);
  let last = from;
  let at = wantsFilled ? next : pastNothing(sheet, next, arrow);
  while (!isSameCell(at, last)) {
    if (wantsFilled && !filled(at)) return last;
    if (!wantsFilled && filled(at)) return at;
    if (!wantsFilled && isBeyondUsed(sheet, at, arrow)) return edge(sheet, at, arrow);
    last = at;
    at = neighbour(sheet, at, arrow);
  }
  return at;
}

/** The last used cell of a sheet; the first where nothing is used. */
export function lastUsedCell(sheet: HostSheet): Cell {
  const used = sheet.cells.usedArea(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

/** The last filled column of a row; 0 for an empty one. */
export function lastFilledColumn(sheet: HostSheet, row: number): number {
  for (let column = (sheet.cells.row(row)?.values.length ?? 0) - 1; column > 0; column--)
    if (isFilled(sheet, row, column)) return column;
  return 0;
}

/** Whether two are the same cell. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Up from far below everything: the rows between hold nothing and need not be gone through. */
function pastNothing(sheet: HostSheet, at: Cell, arrow: Arrow): Cell {
  const last = sheet.cells.rowCount;
  return arrow === "up" && at.row > last ? { ...at, row: shownRow(sheet, last, -1) ?? at.row } : at;
}

/** Whether nothing is filled from a cell on, so that the way to the sheet's edge need not be gone. */
function isBeyondUsed(sheet: HostSheet, { row, column }: Cell, arrow: Arrow): boolean {
  if (arrow === "down") return row >= sheet.cells.rowCount;
  return arrow === "right" && column >= (sheet.cells.row(row)?.values.length ?? 0);
}

/** The last cell that can be seen that way. */
function edge(sheet: HostSheet, from: Cell, arrow: Arrow): Cell {
  if (arrow === "down") return { ...from, row: shownRow(sheet, MAX_ROWS - 1, -1) ?? from.row };
  return { ...from, column: shownColumn(sheet, MAX_COLUMNS - 1, -1) ?? from.column };
}
