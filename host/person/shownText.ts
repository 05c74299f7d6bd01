import type { HostSession } from "../protocol/HostSession";
import type { HostSheet } from "../workbook/HostSheet";
import { cellText } from "../workbook/readCells";

/** The text that a cell shows by its number format and in the language of Excel, whatever its column's width. */
export function shownText(
  { workbook, locale }: HostSession,
  sheet: HostSheet,
  row: number,
  column: number
): string {
  return cellText(workbook, sheet, row, column, locale);
}
