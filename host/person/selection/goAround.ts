import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { type Cell, isColumnShown, isRowShown, wholeCell } from "./cellsTogether";

/** More cells than this are not gone through one by one to find the next that can be seen. */
const MOST_STEPS = 100_000;

/**
 * The next cell of an area, back to the first after the last; hidden cells, and those under a merged one, are
 * passed over.
 * @param by "rows": to the right and then the next row (Tab); "columns": down and then the next column (Enter).
 */
export function around(
  sheet: HostSheet,
  area: Area,
  from: Cell,
  by: "rows" | "columns",
  step: 1 | -1
): Cell {
  let { row, column } = from;
  for (let count = 0; count < MOST_STEPS; count++) {
    if (by === "rows") {
      column += step;
      if (column > area.right || column < area.left) {
        column = step === 1 ? area.left : area.right;
        row = wrapped(row + step, area.top, area.bottom);
      }
    } else {
      row += step;
      if (row > area.bottom || row < area.top) {
        row = step === 1 ? area.top : area.bottom;
        column = wrapped(column + step, area.left, area.right);
      }
    }
    const { top, left } = wholeCell(sheet, row, column);
    const leads = top === row && left === column;
    if (leads && isRowShown(sheet, row) && isColumnShown(sheet, column)) return { row, column };
  }
  return from;
}

function wrapped(index: number, first: number, last: number): number {
  if (index > last) return first;
  return index < first ? last : index;
}
