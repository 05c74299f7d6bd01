import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { isColumnShown, isRowShown } from "./cellsTogether";

/** What the status bar says about selected cells. */
export interface StatusFigures {
  /** Cells that hold something. */
  readonly count: number;
  /** Cells that hold a number, dates among them. */
  readonly numbers: number;
  /** 0 without numbers. */
  readonly sum: number;
  /** null without numbers; the same for the other two. */
  readonly average: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Counts and adds the cells of an area that can be seen. */
export function statusFigures(sheet: HostSheet, area: Area): StatusFigures {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.cells.rowCount - 1); row++) {
    const values = sheet.cells.row(row)?.values;
    if (!values || !isRowShown(sheet, row)) continue;
    for (let column = area.left; column <= Math.min(area.right, values.length - 1); column++) {
      const value = values[column] ?? null;
      if (value === null || !isColumnShown(sheet, column)) continue;
      count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
    }
  }
  if (numbers === 0) return { count, numbers, sum, average: null, minimum: null, maximum: null };
  return { count, numbers, sum, average: sum / numbers, minimum, maximum };
}
