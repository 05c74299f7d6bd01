import { optionalBoolean, optionalString, stringArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { WORKBOOK_TARGET } from "../../protocol/wire";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { assertSheetName } from "../../workbook/names";
import { assertStructureWritable } from "../../workbook/protection/protection";
import { eventMethods, raiseOnSheet, SHEET_COLLECTION_EVENTS } from "../events";
import { activeSheet, newSheetName } from "./sheetState";
import { WorksheetObject } from "./WorksheetObject";

/** The workbook's sheets, in the order of their tabs. */
export class WorksheetCollection {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<WorksheetCollection>({
  name: "WorksheetCollection",
  items: (_sheets, session) => session.workbook.sheets.map((sheet) => new WorksheetObject(sheet)),
  indexer: (_sheets, key, session) => {
    const sheet = findSheet(session.workbook, stringArg(key));
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(sheet);
  },
  methods: {
    Add: (_sheets, [name], session) => new WorksheetObject(addSheet(session, optionalString(name))),
    GetActiveWorksheet: (_sheets, _args, session) => new WorksheetObject(activeSheet(session)),
    GetCount: (_sheets, [visibleOnly], session) => sheetsOf(session, visibleOnly).length,
    GetFirst: (_sheets, [visibleOnly], session) => sheetAt(sheetsOf(session, visibleOnly), 0),
    GetLast: (_sheets, [visibleOnly], session) => sheetAt(sheetsOf(session, visibleOnly), -1),
    GetItemOrNullObject: (_sheets, [key], session) => {
      const sheet = findSheet(session.workbook, stringArg(key));
      return sheet ? new WorksheetObject(sheet) : NULL_OBJECT;
    },
    ...eventMethods<WorksheetCollection>(SHEET_COLLECTION_EVENTS, () => WORKBOOK_TARGET),
  },
});

/** The sheets, or those of them that can be seen. */
export function sheetsOf(session: HostSession, visibleOnly: unknown): readonly HostSheet[] {
  const { sheets } = session.workbook;
  return optionalBoolean(visibleOnly)
    ? sheets.filter((each) => each.visibility === "Visible")
    : sheets;
}

/** A sheet is asked for by name or by id. */
function findSheet(workbook: HostWorkbook, key: string): HostSheet | undefined {
  return workbook.sheetByName(key) ?? workbook.sheetById(key);
}

function sheetAt(sheets: readonly HostSheet[], position: number): WorksheetObject {
  const sheet = sheets.at(position);
  if (!sheet) throw itemNotFound();
  return new WorksheetObject(sheet);
}

/** Adds a sheet after the last; the sheet in front stays in front. */
function addSheet(session: HostSession, name: string | undefined): HostSheet {
  const { workbook } = session;
  assertStructureWritable(workbook);
  if (name !== undefined) assertSheetName(workbook, name);
  const sheet = workbook.createSheet(name ?? freeName(session));
  raiseOnSheet(session, SHEET_COLLECTION_EVENTS.Added, sheet.id, { source: session.author.source });
  return sheet;
}

function freeName({ workbook, locale }: HostSession): string {
  for (let number = 1; ; number++) {
    const name = newSheetName(locale, number);
    if (!workbook.isSheetName(name)) return name;
  }
}
