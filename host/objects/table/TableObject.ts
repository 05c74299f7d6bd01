import { booleanArg, stringArg } from "../../protocol/args";
import { declare, type Declaration, type Scalar } from "../../protocol/declare";
import { apiNotFound, invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { clearFilters, reapplyFilters } from "../../workbook/tables/filter";
import { dataArea, headerArea, totalsArea } from "../../workbook/tables/tableParts";
import { deleteTable, renameTable, resizeTable } from "../../workbook/tables/tables";
import {
  eventMethods,
  raiseOnSheet,
  TABLE_COLLECTION_EVENTS,
  TABLE_EVENTS,
  tableEventId,
} from "../events";
import { areaArg } from "../range/rangeArg";
import { RangeObject } from "../range/RangeObject";
import { WorksheetObject } from "../sheet/WorksheetObject";
import { AutoFilterObject } from "./AutoFilterObject";
import { textReader } from "./FilterObject";
import { presentTable, tablesOf } from "./tableArgs";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";
import { TableSortObject } from "./TableSortObject";
import { tableWords } from "./tableWords";

/** A table on a sheet. */
export class TableObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}
}

type Flag =
  | "showBandedColumns"
  | "showBandedRows"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const declaration: Declaration<never> = declare<TableObject>({
  name: "Table",
  scalars: {
    Id: { get: (place, { workbook }) => String(presentTable(place, workbook).table.id) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: {
      get: (place, { workbook }) => presentTable(place, workbook).table.name,
      set: (place, value, { workbook }) => {
        const { sheet, table } = presentTable(place, workbook);
        assertAllowed(sheet, null);
        renameTable(workbook, sheet, table, stringArg(value));
      },
    },
    Style: {
      get: ({ table }) => table.style ?? "",
      set: (place, value, { workbook }) => {
        const { sheet, table } = presentTable(place, workbook);
        assertAllowed(sheet, null);
        table.style = styleArg(stringArg(value), workbook);
        sheet.touch("tables");
      },
    },
    ShowBandedColumns: flag("showBandedColumns"),
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowHeaders: fixed("showHeaders"),
    ShowTotals: fixed("showTotals"),
  },
  objects: {
    AutoFilter: ({ sheet, table }) => new AutoFilterObject(sheet, table),
    Columns: ({ sheet, table }) => new TableColumnCollection(sheet, table),
    Rows: ({ sheet, table }) => new TableRowCollection(sheet, table),
    Sort: ({ sheet, table }) => new TableSortObject(sheet, table),
    Worksheet: ({ sheet }) => new WorksheetObject(sheet),
  },
  methods: {
    ClearFilters: ({ sheet, table }, _args, session) => {
      assertAllowed(sheet, "allowAutoFilter");
      clearFilters(sheet, table, textReader(sheet, session));
    },
    ReapplyFilters: ({ sheet, table }, _args, session) => {
      assertAllowed(sheet, "allowAutoFilter");
      reapplyFilters(sheet, table, textReader(sheet, session));
    },
    Delete: (place, _args, session) => {
      const { sheet, table } = presentTable(place, session.workbook);
      assertAllowed(sheet, null);
      deleteTable(session.workbook, sheet, table);
      raiseOnSheet(session, TABLE_COLLECTION_EVENTS.Deleted, sheet.id, {
        tableId: tableEventId(table),
        tableName: table.name,
        source: session.author.source,
      });
    },
    GetDataBodyRange: rangeOf(dataArea),
    GetHeaderRowRange: rangeOf(headerArea),
    GetRange: rangeOf((table) => table.area),
    GetTotalRowRange: rangeOf(totalsArea),
    Resize: (place, [range], session) => {
      const { sheet, table } = presentTable(place, session.workbook);
      assertAllowed(sheet, null);
      resizeTable(session.workbook, sheet, table, areaArg(range, sheet), tableWords(session));
    },
    ...eventMethods<TableObject>(TABLE_EVENTS, ({ table }) => tableEventId(table)),
  },
});

const BUILT_IN_STYLE =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/**
 * One of Excel's own table styles or one that a table of the workbook has; "" is none.
 * @throws HostError InvalidArgument for any other.
 */
function styleArg(name: string, workbook: HostWorkbook): string | null {
  if (name === "") return null;
  const isUsed = tablesOf(workbook, null).some(({ table }) => table.style === name);
  if (!isUsed && !BUILT_IN_STYLE.test(name)) {
    throw invalidArgument(`"${name}" is not a table style.`);
  }
  return name;
}

function rangeOf(part: (table: Table) => Area | null) {
  return (
    place: TableObject,
    _args: readonly unknown[],
    { workbook }: HostSession
  ): RangeObject => {
    const { sheet, table } = presentTable(place, workbook);
    const area = part(table);
    if (!area) throw itemNotFound();
    return new RangeObject(sheet, { ...area });
  };
}

function flag(key: Flag): Scalar<TableObject> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      assertAllowed(sheet, null);
      table[key] = booleanArg(value);
      sheet.touch("tables");
    },
  };
}

/**
 * Header and totals row are as they were made: this host does not put them in or take them out.
 * @returns a property that answers ApiNotFound to any other value than it has.
 */
function fixed(key: "showHeaders" | "showTotals"): Scalar<TableObject> {
  return {
    get: ({ table }) => table[key],
    set: ({ table }, value) => {
      if (booleanArg(value) !== table[key]) throw apiNotFound("Table", `${key} = ${String(value)}`);
    },
  };
}
