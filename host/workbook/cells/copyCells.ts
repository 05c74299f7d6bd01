import { HostError } from "../../protocol/HostError";
import { columnCount, isOnSheet, rowCount } from "../areas";
import type { CellValue } from "../cell";
import type { Area } from "../CellGrid";
import { moveFormula } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { styleAt } from "../layout";

/** What of the cells is copied, in the words of `Excel.RangeCopyType`. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** How cells are copied. */
export interface CopyOptions {
  type: CopyType;
  /** Empty cells of the source leave the target as it is. */
  skipBlanks: boolean;
  transpose: boolean;
}

/** One cell taken from the source before anything is written, so that source and target may overlap. */
interface Taken {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  style: number;
}

/**
 * Copies cells. The target is filled with as many copies as fit when it is a multiple of the source, else it gets
 * the source's size.
 * @returns the area written.
 * @throws HostError InvalidArgument when the copy would leave the sheet.
 */
export function copyCells(
  workbook: HostWorkbook,
  from: { sheet: HostSheet; area: Area },
  to: { sheet: HostSheet; area: Area },
  options: CopyOptions
): Area {
  const source = take(from.sheet, from.area, options.transpose);
  const height = source.length;
  const width = source[0]?.length ?? 0;
  const rows = repeated(rowCount(to.area), height);
  const columns = repeated(columnCount(to.area), width);
  const { top, left } = to.area;
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!isOnSheet(area))
    throw new HostError("InvalidArgument", "The copy does not fit on the sheet.");
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const taken = source[row % height]?.[column % width];
      if (taken) put(workbook, to.sheet, top + row, left + column, taken, options);
    }
  }
  to.sheet.touch("cells");
  return area;
}

/** The area that `copyCells` would write. */
export function copyTarget(source: Area, target: Area, transpose: boolean): Area {
  const height = transpose ? columnCount(source) : rowCount(source);
  const width = transpose ? rowCount(source) : columnCount(source);
  const { top, left } = target;
  const bottom = top + repeated(rowCount(target), height) - 1;
  return { top, left, bottom, right: left + repeated(columnCount(target), width) - 1 };
}

function take(sheet: HostSheet, area: Area, transpose: boolean): Taken[][] {
  const rows: Taken[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const at = transpose ? column - area.left : row - area.top;
      (rows[at] ??= []).push({
        row,
        column,
        value: sheet.cells.value(row, column),
        formula: sheet.cells.formula(row, column),
        style: styleAt(sheet, row, column),
      });
    }
  }
  return rows;
}

function put(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  taken: Taken,
  { type, skipBlanks }: CopyOptions
): void {
  if (skipBlanks && taken.value === null && taken.formula === null) return;
  if (type !== "Formats") {
    if (taken.formula !== null && type !== "Values") {
      const moved = moveFormula(taken.formula, taken, { row, column });
      sheet.cells.setFormula(row, column, moved, taken.value);
    } else sheet.cells.setValue(row, column, taken.value);
    workbook.pending.markCell(sheet.id, row, column);
  }
  if (type === "All" || type === "Formats") sheet.cells.setStyle(row, column, taken.style);
}

/** The wanted length when it is a multiple of the source's, else the source's. */
function repeated(wanted: number, length: number): number {
  return wanted % length === 0 ? wanted : length;
}
