import { autofitColumns } from "../objects/RangeFormatObject";
import type { HostSession } from "../protocol/HostSession";
import { cellArea } from "../workbook/areas";
import { columnWidthPx } from "../workbook/geometry";
import type { HostSheet } from "../workbook/HostSheet";
import { ensureColumn } from "../workbook/layout";
import type { Cell } from "./Cell";
import { numberFormatAt } from "./typedEntry";

/**
 * Makes a column of the sheet's own width wide enough for a date or another formatted number that was typed into it,
 * as Excel does: # signs would be drawn instead. A width that somebody chose stays, and so does that of a protected
 * sheet; numbers in General lose decimals instead.
 */
export function widenColumn(session: HostSession, sheet: HostSheet, { row, column }: Cell): void {
  const width = sheet.columns.get(column)?.widthPx ?? null;
  if (width !== null || sheet.protection) return;
  if (typeof sheet.cells.value(row, column) !== "number") return;
  if (["General", "@"].includes(numberFormatAt(session, sheet, row, column))) return;
  const standard = columnWidthPx(sheet, column);
  autofitColumns(sheet, cellArea(row, column), session);
  // What has room already is not made narrower, and keeps following the sheet.
  const layout = ensureColumn(sheet, column);
  if ((layout.widthPx ?? 0) <= standard) layout.widthPx = null;
}
