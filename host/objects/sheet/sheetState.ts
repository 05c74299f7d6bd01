import { invalidOperation, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { HostSheet } from "../../workbook/HostSheet";
import { deleteSheet } from "../../workbook/move/structure";
import { assertStructureWritable } from "../../workbook/protection/protection";
import { raiseOnSheet, SHEET_COLLECTION_EVENTS } from "../events";

/** The sheet that is in front. */
export function activeSheet(session: HostSession): HostSheet {
  const sheet = session.workbook.sheetById(session.workbook.activeSheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

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

/** What Excel calls a sheet that gets no name, by the language of its interface. */
const WORDS: Readonly<Record<string, string>> = {
  da: "Ark",
  de: "Tabelle",
  en: "Sheet",
  nb: "Ark",
  sv: "Blad",
};

/** "Ark2" for a Danish Excel; "Sheet2" where the language is not known. */
export function newSheetName(locale: string, number: number): string {
  return `${WORDS[locale.slice(0, 2).toLowerCase()] ?? "Sheet"}${number}`;
}
