import type { HostSheet } from "./HostSheet";
import { MAX_COLUMNS } from "./areas";

/** Points in a pixel at 96 dots per inch: the object model speaks points, files and screens pixels. */
export const POINTS_PER_PIXEL = 0.75;

/** The widest that Excel lets a column be: 255 digits in Calibri 11 with the cell's margins. */
export const MAX_COLUMN_WIDTH_PX = 1790;

/** Width of a column as it is set, in pixels, hidden or not. */
export function columnWidthPx(sheet: HostSheet, column: number): number {
  return sheet.columns.get(column)?.widthPx ?? sheet.standardWidthPx;
}

/** Height of a row as it is set, in points, hidden or not. */
export function rowHeightPt(sheet: HostSheet, row: number): number {
  return sheet.rows.get(row)?.height ?? sheet.standardHeight;
}

/** Distance in points from the sheet's left edge to a column's left edge; hidden columns take no room. */
export function columnLeftPt(sheet: HostSheet, column: number): number {
  let pixels = Math.min(column, MAX_COLUMNS) * sheet.standardWidthPx;
  for (const [index, layout] of sheet.columns) {
    if (index >= column) continue;
    pixels +=
      (layout.hidden ? 0 : (layout.widthPx ?? sheet.standardWidthPx)) - sheet.standardWidthPx;
  }
  return pixels * POINTS_PER_PIXEL;
}

/** Distance in points from the sheet's upper edge to a row's upper edge; hidden rows take no room. */
export function rowTopPt(sheet: HostSheet, row: number): number {
  let points = row * sheet.standardHeight;
  for (const [index, layout] of sheet.rows) {
    if (index >= row) continue;
    points += (layout.hidden ? 0 : (layout.height ?? sheet.standardHeight)) - sheet.standardHeight;
  }
  return points;
}
