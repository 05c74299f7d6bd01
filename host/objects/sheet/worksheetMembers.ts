import {
  booleanArg,
  integerArg,
  optionalBoolean,
  stringArg,
  wordArg,
  colorArg,
} from "../../protocol/args";
import { declare, NULL_OBJECT, type HostObject, type Declaration } from "../../protocol/declare";
import { invalidOperation, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import { POINTS_PER_PIXEL } from "../../workbook/geometry";
import type { HostSheet, SheetAspect } from "../../workbook/HostSheet";
import { moveSheet, renameSheet } from "../../workbook/move/structure";
import { assertStructureWritable } from "../../workbook/protection/protection";
import { ChartCollection } from "../chart/ChartCollection";
import { eventMethods, SHEET_EVENTS } from "../events";
import { columnWidthArg } from "../range/RangeFormatObject";
import { RangeObject } from "../range/RangeObject";
import { TableCollection } from "../table/TableCollection";
import { NamedItemCollection } from "../workbook/NamedItemCollection";
import { showOutlineLevels } from "./outlineLevels";
import { PageLayoutObject } from "./PageLayoutObject";
import { activateSheet, removeSheet, setVisibility } from "./sheetState";
import { sheetsOf } from "./WorksheetCollection";
import { WorksheetFreezePanesObject } from "./WorksheetFreezePanesObject";
import { WorksheetObject } from "./WorksheetObject";
import { WorksheetProtectionObject } from "./WorksheetProtectionObject";
import { rangeByAddress } from "./worksheetRange";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const MAX_OUTLINE_LEVEL = 8;

/** The members of worksheets. */
export const worksheetMembers: Declaration<never> = declare<WorksheetObject>({
  name: "Worksheet",
  absent: [
    "autoFilter",
    "comments",
    "customProperties",
    "enableCalculation",
    "horizontalPageBreaks",
    "namedSheetViews",
    "notes",
    "pivotTables",
    "shapes",
    "showDataTypeIcons",
    "slicers",
    "tabId",
    "verticalPageBreaks",
    "visuals",
  ],
  scalars: {
    Id: { get: ({ sheet }, session) => present(sheet, session).id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value, { workbook }) => {
        assertStructureWritable(workbook);
        renameSheet(workbook, sheet, stringArg(value));
      },
    },
    Position: {
      get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet),
      set: ({ sheet }, value, { workbook }) => {
        assertStructureWritable(workbook);
        moveSheet(workbook, sheet, integerArg(value));
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value, session) =>
        setVisibility(session, sheet, wordArg(value, VISIBILITIES)),
    },
    /** "" is no colour. */
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ sheet }, value) => {
        sheet.tabColor = value === "" ? null : colorArg(value);
        sheet.touch("tab");
      },
    },
    /** Points. */
    StandardWidth: {
      get: ({ sheet }) => sheet.standardWidthPx * POINTS_PER_PIXEL,
      set: ({ sheet }, value) => {
        sheet.standardWidthPx = columnWidthArg(value);
        sheet.touch("columns");
      },
    },
    StandardHeight: { get: ({ sheet }) => sheet.standardHeight },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    // The client sets these two under names of their own.
    Gridlines: { ...viewFlag("showGridlines"), byDefault: false },
    Headings: { ...viewFlag("showHeadings"), byDefault: false },
  },
  objects: {
    Charts: ({ sheet }) => new ChartCollection(sheet),
    FreezePanes: ({ sheet }) => new WorksheetFreezePanesObject(sheet),
    Names: ({ sheet }) => new NamedItemCollection(sheet),
    PageLayout: ({ sheet }) => new PageLayoutObject(sheet),
    Protection: ({ sheet }) => new WorksheetProtectionObject(sheet),
    Tables: ({ sheet }) => new TableCollection(sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, session) => activateSheet(session, present(sheet, session)),
    Calculate: async (_sheet, [markAllDirty], session) => {
      if (optionalBoolean(markAllDirty)) session.workbook.pending.everything = true;
      await session.calculateNow();
    },
    Delete: ({ sheet }, _args, session) => removeSheet(session, present(sheet, session)),
    GetCell: ({ sheet }, [row, column], session) =>
      rangeByIndexes(present(sheet, session), integerArg(row, 0), integerArg(column, 0), 1, 1),
    GetNext: ({ sheet }, [visibleOnly], session) =>
      required(neighbour(sheet, session, visibleOnly, 1)),
    GetNextOrNullObject: ({ sheet }, [visibleOnly], session) =>
      neighbour(sheet, session, visibleOnly, 1) ?? NULL_OBJECT,
    GetPrevious: ({ sheet }, [visibleOnly], session) =>
      required(neighbour(sheet, session, visibleOnly, -1)),
    GetPreviousOrNullObject: ({ sheet }, [visibleOnly], session) =>
      neighbour(sheet, session, visibleOnly, -1) ?? NULL_OBJECT,
    GetRange: ({ sheet }, [address], session) =>
      rangeByAddress(present(sheet, session), address, session.workbook),
    GetRangeByIndexes: ({ sheet }, [row, column, rows, columns], session) =>
      rangeByIndexes(
        present(sheet, session),
        integerArg(row, 0),
        integerArg(column, 0),
        integerArg(rows, 1),
        integerArg(columns, 1)
      ),
    // An empty sheet's used range is its first cell; only the other form says that there is none.
    GetUsedRange: ({ sheet }, [valuesOnly], session) =>
      usedRange(present(sheet, session), valuesOnly) ??
      new RangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly], session) =>
      usedRange(present(sheet, session), valuesOnly) ?? NULL_OBJECT,
    ShowOutlineLevels: ({ sheet }, [rowLevels, columnLevels]) =>
      showOutlineLevels(
        sheet,
        integerArg(rowLevels ?? 0, 0, MAX_OUTLINE_LEVEL),
        integerArg(columnLevels ?? 0, 0, MAX_OUTLINE_LEVEL)
      ),
    _GetSheetById: (_sheet, [id], session) => {
      const sheet = session.workbook.sheetById(stringArg(id));
      if (!sheet) throw itemNotFound();
      return new WorksheetObject(sheet);
    },
    ...eventMethods<WorksheetObject>(SHEET_EVENTS, ({ sheet }) => sheet.id),
  },
});

function viewFlag(field: "showGridlines" | "showHeadings") {
  const aspect: SheetAspect = "view";
  return {
    get: ({ sheet }: WorksheetObject) => sheet[field],
    set: ({ sheet }: WorksheetObject, value: unknown) => {
      sheet[field] = booleanArg(value);
      sheet.touch(aspect);
    },
  };
}

/** @throws HostError ItemNotFound when the sheet has been deleted meanwhile. */
function present(sheet: HostSheet, { workbook }: HostSession): HostSheet {
  if (!workbook.sheets.includes(sheet)) throw itemNotFound();
  return sheet;
}

function required(object: HostObject | undefined): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function neighbour(
  sheet: HostSheet,
  session: HostSession,
  visibleOnly: unknown,
  step: 1 | -1
): WorksheetObject | undefined {
  const visible = sheetsOf(session, visibleOnly);
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && visible.includes(other)) return new WorksheetObject(other);
  }
  return undefined;
}

function rangeByIndexes(
  sheet: HostSheet,
  row: number,
  column: number,
  rows: number,
  columns: number
): RangeObject {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw invalidOperation("The range reaches beyond the sheet.");
  }
  return new RangeObject(sheet, area);
}

function usedRange(sheet: HostSheet, valuesOnly: unknown): RangeObject | undefined {
  const area = sheet.cells.usedArea(optionalBoolean(valuesOnly));
  return area ? new RangeObject(sheet, area) : undefined;
}
