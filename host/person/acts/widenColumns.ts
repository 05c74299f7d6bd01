import { autofitColumns } from "../../objects/range/RangeFormatObject";
import type { HostSession } from "../../protocol/HostSession";
import { cellArea } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { columnWidthPx } from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import { ensureColumn } from "../../workbook/layout";
import { numberFormatAt } from "../typing/typedEntry";

/**
 * Makes columns of the sheet's own width wide enough for dates and other formatted numbers that were typed or pasted
 * as text into an area, as Excel does: # signs would be drawn instead. A width that somebody chose stays, and so does
 * that of a protected sheet; numbers in General lose digits instead.
 */
export function widenColumns(session: HostSession, sheet: HostSheet, area: Area): void {
  if (sheet.protection) return;
  for (let column = area.left; column <= area.right; column++) widen(session, sheet, area, column);
}

function widen(session: HostSession, sheet: HostSheet, area: Area, column: number): void {
  const chosen = sheet.columns.get(column)?.widthPx ?? null;
  if (chosen !== null) return;
  const standard = columnWidthPx(sheet, column);
  let widest = standard;
  for (let row = area.top; row <= area.bottom; row++) {
    if (typeof sheet.cells.value(row, column) !== "number") continue;
    if (["General", "@"].includes(numberFormatAt(session, sheet, row, column))) continue;
    autofitColumns(sheet, cellArea(row, column), session);
    widest = Math.max(widest, columnWidthPx(sheet, column));
  }
  // What has room already is not made narrower, and keeps following the sheet.
  if (widest > standard) ensureColumn(sheet, column).widthPx = widest;
  else if (sheet.columns.has(column)) ensureColumn(sheet, column).widthPx = null;
}
