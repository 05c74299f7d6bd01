import { DOCUMENT_SELECTION_CHANGED } from "../protocol/ClientSession";
import type { HostObject, MethodResult } from "../protocol/declare";
import type { HostSession } from "../protocol/HostSession";
import { WORKBOOK_TARGET } from "../protocol/wire";
import { formatArea } from "../workbook/address";
import { overlaps } from "../workbook/areas";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import type { Table } from "../workbook/model";

/** Message types of the wire, by the name in the client's `_Register…Event`. */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
} as const;

/** The same for a workbook's sheets: those of each sheet, and of sheets that come and go. */
export const SHEET_COLLECTION_EVENTS = { ...SHEET_EVENTS, Added: 13, Deleted: 15 } as const;

/** The same for a table. */
export const TABLE_EVENTS = { SelectionChanged: 100, DataChanged: 101 } as const;

/** The same for a workbook's or a sheet's tables. */
export const TABLE_COLLECTION_EVENTS = { DataChanged: 101, Added: 102, Deleted: 103 } as const;

type EventMethod<O> = (object: O, args: readonly unknown[], session: HostSession) => MethodResult;

/**
 * The methods by which the client begins and ends listening: `_RegisterActivatedEvent` and its counterpart
 * for each of the events.
 * @param target What the client listens on; by this target events find it again.
 */
export function eventMethods<O extends HostObject>(
  events: Readonly<Record<string, number>>,
  target: (object: O) => string
): Record<string, EventMethod<O>> {
  const methods: Record<string, EventMethod<O>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (object, _args, session) =>
      session.listen(type, target(object));
    methods[`_Unregister${name}Event`] = (object, _args, session) =>
      session.unlisten(type, target(object));
  }
  return methods;
}

/** Tells those who listen on a sheet, and those who listen on all sheets. */
export function raiseOnSheet(
  session: HostSession,
  type: number,
  sheetId: string,
  data: Readonly<Record<string, unknown>> = {}
): void {
  const event = { type, data: { worksheetId: sheetId, ...data } };
  session.raise({ ...event, targetId: sheetId });
  session.raise({ ...event, targetId: WORKBOOK_TARGET });
}

/** What kind of change a data event tells of, in Excel's words. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Unknown";

/** A change of cells, as listeners are told of it. */
export interface DataChange {
  readonly changeType: ChangeType;
  readonly area: Area;
  /** For a change of one cell. */
  readonly details?: {
    readonly valueBefore: unknown;
    readonly valueAfter: unknown;
    /** As in `Excel.RangeValueType`: "Double", "String", "Empty". */
    readonly valueTypeBefore: string;
    readonly valueTypeAfter: string;
  };
  /** Where cells moved when some were inserted or deleted. */
  readonly shiftDirection?: "Left" | "Right" | "Up" | "Down";
}

const SHIFT_WORDS = {
  Left: "ShiftCellLeft",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Down: "ShiftCellDown",
} as const;

/**
 * Tells of changed cells: on the sheet, on all sheets, and on the tables that the area touches. Cheap when
 * nobody listens. Calculated values are no change in Excel's sense.
 */
export function raiseDataChanged(session: HostSession, sheet: HostSheet, change: DataChange): void {
  const data = {
    worksheetId: sheet.id,
    address: formatArea(change.area),
    referenceId: eventReference(sheet, change.area),
    changeType: change.changeType,
    source: session.author.source,
    triggerSource: session.author.triggerSource,
    shiftDirection: change.shiftDirection ? SHIFT_WORDS[change.shiftDirection] : "None",
    ...change.details,
  };
  raiseOnSheet(session, SHEET_EVENTS.DataChanged, sheet.id, data);
  for (const table of sheet.tables) {
    if (!overlaps(table.area, change.area)) continue;
    const event = {
      type: TABLE_EVENTS.DataChanged,
      data: { ...data, tableId: tableEventId(table) },
    };
    for (const targetId of [tableEventId(table), sheet.id, WORKBOOK_TARGET]) {
      session.raise({ ...event, targetId });
    }
  }
}

/** A table's id on the wire, by which its events find their listeners. */
export function tableEventId(table: Table): string {
  return String(table.id);
}

/** Stands for an area in an event, until `_GetRangeForEventByReferenceId` asks for it. */
export function eventReference(sheet: HostSheet, area: Area): string {
  return `${sheet.id}!${formatArea(area)}`;
}

/** Tells the add-in that other cells of a sheet are selected: on the sheet, on all sheets, and on the workbook. */
export function raiseSelected(session: HostSession, sheet: HostSheet): void {
  const address = formatArea(sheet.selection);
  raiseOnSheet(session, SHEET_EVENTS.SelectionChanged, sheet.id, { address });
  session.raise({ type: DOCUMENT_SELECTION_CHANGED, targetId: "", data: {} });
}
