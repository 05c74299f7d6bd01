import { invalidOperation } from "../protocol/errors";
import type { HostSession } from "../protocol/HostSession";
import type { HostSheet } from "../workbook/HostSheet";
import { assertStructureWritable } from "../workbook/protection";
import { deleteSheet } from "../workbook/structure";
import { raiseOnSheet, SHEET_COLLECTION_EVENTS } from "./events";

/**
 * Brings a sheet to the front.
 * @throws HostError InvalidOperation for a hidden one.
 */
export function activateSheet(session: HostSession, sheet: HostSheet): void {
  const { workbook } = session;
  if (sheet.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be activated.");
  session.activeChartId = null;
  if (workbook.activeSheetId === sheet.id) return;
  const before = workbook.activeSheetId;
  workbook.activeSheetId = sheet.id;
  workbook.touched.add("view");
  raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Deactivated, before);
  raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Activated, sheet.id);
}

/**
 * Shows or hides a sheet; the sheet in front, when hidden, makes way for the next that can be seen.
 * @throws HostError InvalidOperation when no visible sheet would be left, AccessDenied under protection.
 */
export function setVisibility(
  session: HostSession,
  sheet: HostSheet,
  visibility: HostSheet["visibility"]
): void {
  const { workbook } = session;
  assertStructureWritable(workbook);
  if (visibility !== "Visible") {
    const position = workbook.sheets.indexOf(sheet);
    const others = [
      ...workbook.sheets.slice(position),
      ...workbook.sheets.slice(0, position).reverse(),
    ];
    const next = others.find((each) => each !== sheet && each.visibility === "Visible");
    if (!next) throw invalidOperation("A workbook must contain at least one visible worksheet.");
    if (workbook.activeSheetId === sheet.id) activateSheet(session, next);
  }
  sheet.visibility = visibility;
  workbook.touched.add("sheets");
}

/**
 * Deletes a sheet.
 * @throws HostError InvalidOperation for a very hidden one and for the last that can be seen, AccessDenied
 *   under protection.
 */
export function removeSheet(session: HostSession, sheet: HostSheet): void {
  assertStructureWritable(session.workbook);
  if (sheet.visibility === "VeryHidden") throw invalidOperation();
  deleteSheet(session.workbook, sheet);
  raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Deleted, sheet.id, {
    source: session.author.source,
  });
}
