import { raiseOnSheet, SHEET_COLLECTION_EVENTS } from "../../objects/events";
import {
  activateSheet,
  newSheetName,
  removeSheet as remove,
  setVisibility,
} from "../../objects/sheet/sheetState";
import type { HostSession } from "../../protocol/HostSession";
import type { HostSheet } from "../../workbook/HostSheet";
import { moveSheet as move, renameSheet as rename } from "../../workbook/move/structure";
import { PROTECTION_OPTIONS } from "../../workbook/protection/protection";
import type { ActLabel } from "../history/History";
import { type Outcome, Refused, type Refusal } from "../Outcome";
import type { ActRunner } from "./ActRunner";

/** Adds a sheet after the one in front. */
export function addSheet(acts: ActRunner, session: HostSession): Promise<Outcome> {
  return onSheets(acts, session, "addSheet", "badName", () => {
    const { workbook } = session;
    const active = workbook.sheets.findIndex((each) => each.id === workbook.activeSheetId);
    const sheet = workbook.createSheet(freeName(session), active + 1);
    const { source } = session.author;
    raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Added, sheet.id, { source });
    activateSheet(session, sheet);
  });
}

/** Gives a sheet another name; what refers to it follows. */
export function renameSheet(
  acts: ActRunner,
  session: HostSession,
  id: string,
  name: string
): Promise<Outcome> {
  return onSheets(acts, session, "renameSheet", "badName", () =>
    rename(session.workbook, sheetOf(session, id), name)
  );
}

/** Removes a sheet. */
export function removeSheet(acts: ActRunner, session: HostSession, id: string): Promise<Outcome> {
  return onSheets(acts, session, "deleteSheet", "lastSheet", () => {
    const before = session.workbook.activeSheetId;
    remove(session, sheetOf(session, id));
    const now = session.workbook.activeSheetId;
    if (now !== before) raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Activated, now);
  });
}

/** Puts a sheet at another position. */
export function moveSheet(
  acts: ActRunner,
  session: HostSession,
  id: string,
  position: number
): Promise<Outcome> {
  return onSheets(acts, session, "moveSheet", "notFound", () =>
    move(session.workbook, sheetOf(session, id), position)
  );
}

/** Hides a sheet or shows it again. */
export function setSheetHidden(
  acts: ActRunner,
  session: HostSession,
  id: string,
  hidden: boolean
): Promise<Outcome> {
  return onSheets(acts, session, "hideSheet", "lastSheet", () =>
    setVisibility(session, sheetOf(session, id), hidden ? "Hidden" : "Visible")
  );
}

/** Protects a sheet without a password. */
export function protectSheet(acts: ActRunner, session: HostSession, id: string): Promise<Outcome> {
  return acts.run("protect", "notFound", () => {
    const sheet = sheetOf(session, id);
    if (sheet.protection) throw new Refused("nothing");
    const options = Object.fromEntries(PROTECTION_OPTIONS.map((option) => [option, false]));
    sheet.protection = { options: { ...options, selectionMode: "Normal" }, password: null };
    sheet.touch("protection");
  });
}

/** Takes a sheet's protection away, if it needs no password. */
export function unprotectSheet(
  acts: ActRunner,
  session: HostSession,
  id: string
): Promise<Outcome> {
  return acts.run("unprotect", "notFound", () => {
    const sheet = sheetOf(session, id);
    if (!sheet.protection) throw new Refused("nothing");
    if (sheet.protection.password) throw new Refused("password");
    sheet.protection = null;
    sheet.touch("protection");
  });
}

/** Acts on the list of sheets, which the workbook's own protection keeps as it is. */
function onSheets(
  acts: ActRunner,
  session: HostSession,
  label: ActLabel,
  unclear: Refusal,
  act: () => void
): Promise<Outcome> {
  return acts.run(label, unclear, () => {
    if (session.workbook.structureProtected) throw new Refused("structureProtected");
    act();
  });
}

function sheetOf({ workbook }: HostSession, id: string): HostSheet {
  const sheet = workbook.sheetById(id);
  if (!sheet) throw new Refused("notFound");
  return sheet;
}

function freeName({ workbook, locale }: HostSession): string {
  for (let number = 1; ; number++) {
    const name = newSheetName(locale, number);
    if (!workbook.isSheetName(name)) return name;
  }
}
