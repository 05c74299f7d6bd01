import { raiseOnSheet, SHEET_EVENTS } from "../objects/events";
import { DOCUMENT_SELECTION_CHANGED } from "../protocol/ClientSession";
import type { HostSession } from "../protocol/HostSession";
import { formatArea } from "../workbook/address";
import type { HostSheet } from "../workbook/HostSheet";

/** Tells the add-in that other cells of a sheet are selected: on the sheet, on all sheets, and on the workbook. */
export function raiseSelected(session: HostSession, sheet: HostSheet): void {
  const address = formatArea(sheet.selection);
  raiseOnSheet(session, SHEET_EVENTS.SelectionChanged, sheet.id, { address });
  session.raise({ type: DOCUMENT_SELECTION_CHANGED, targetId: "", data: {} });
}
