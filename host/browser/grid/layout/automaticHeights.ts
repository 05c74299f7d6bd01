import { POINTS_PER_PIXEL } from "../../../workbook/geometry";
import type { RowCells } from "../../../workbook/CellGrid";
import type { HostSheet } from "../../../workbook/HostSheet";
import type { CellStyle, StyleBook } from "../../../workbook/style";
import type { Axis } from "./Axis";
import { CELL_PADDING_PX, INDENT_PX } from "./cellPadding";
import { lineHeight } from "./lineHeight";
import type { MeasureText } from "./textWidth";
import { wrappedLines } from "./wrappedLines";

/** Rows that are measured; further down a sheet, rows without a set height have the standard one. */
const MOST_MEASURED_ROWS = 20_000;

/**
 * The rows that need more than the standard height for what is in them, and that height in pixels: larger fonts and
 * wrapped texts. Rows with a set height or a hidden row may be among them.
 */
export function automaticHeights(
  sheet: HostSheet,
  styles: StyleBook,
  columns: Axis,
  measure: MeasureText
): Map<number, number> {
  const heights = new Map<number, number>();
  const standard = Math.round(sheet.standardHeight / POINTS_PER_PIXEL);
  const tall = tallStyles(styles, standard);
  if (!tall.includes(true)) return heights;
  const lastRow = Math.min(sheet.cells.rowCount, MOST_MEASURED_ROWS);
  const inMerge = mergedCells(sheet);
  for (let row = 0; row < lastRow; row++) {
    const cells = sheet.cells.row(row);
    if (!cells?.styles || (sheet.rows.get(row)?.height ?? null) !== null) continue;
    let height = standard;
    cells.styles.forEach((index, column) => {
      if (!tall[index] || inMerge.has(`${row} ${column}`)) return;
      height = Math.max(height, neededHeight(cells, column, styles.get(index), columns, measure));
    });
    if (height > standard) heights.set(row, height);
  }
  return heights;
}

/** Which styles can make a row higher at all. */
function tallStyles(styles: StyleBook, standard: number): boolean[] {
  return Array.from({ length: styles.size }, (_, index) => {
    const { wrap, fontSize } = styles.get(index);
    return wrap || lineHeight(fontSize) > standard;
  });
}

function neededHeight(
  cells: RowCells,
  column: number,
  style: CellStyle,
  columns: Axis,
  measure: MeasureText
): number {
  const value = cells.values[column] ?? null;
  const line = lineHeight(style.fontSize);
  if (!style.wrap || typeof value !== "string") return value === null ? 0 : line;
  const width = columns.sizeOf(column) - 2 * CELL_PADDING_PX - style.indent * INDENT_PX;
  return line * wrappedLines(value, width, style, measure);
}

/** Excel does not make rows higher for merged cells. */
function mergedCells(sheet: HostSheet): Set<string> {
  const cells = new Set<string>();
  for (const merge of sheet.merges) cells.add(`${merge.top} ${merge.left}`);
  return cells;
}
