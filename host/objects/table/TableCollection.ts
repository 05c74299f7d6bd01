import { integerArg, optionalBoolean } from "../../protocol/args";
import { type Declaration, declare, NULL_OBJECT } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { WORKBOOK_TARGET } from "../../protocol/wire";
import { parseAddress } from "../../workbook/address";
import { contains, overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { createTable } from "../../workbook/tables/tables";
import { eventMethods, raiseOnSheet, TABLE_COLLECTION_EVENTS, tableEventId } from "../events";
import { RangeObject } from "../range/RangeObject";
import { findTable, tablesOf } from "./tableArgs";
import { TableObject } from "./TableObject";
import { tableWords } from "./tableWords";

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection {
  readonly declaration: Declaration<never> = tableCollectionDeclaration;
  /** @param sheet null for the workbook's. */
  constructor(readonly sheet: HostSheet | null) {}
}

const tableCollectionDeclaration: Declaration<never> = declare<TableCollection>({
  name: "TableCollection",
  scalars: {
    Count: { get: ({ sheet }, { workbook }) => tablesOf(workbook, sheet).length },
  },
  items: ({ sheet }, { workbook }) =>
    tablesOf(workbook, sheet).map((each) => new TableObject(each.sheet, each.table)),
  indexer: ({ sheet }, key, { workbook }) => {
    const found = findTable(workbook, sheet, key);
    if (!found) throw itemNotFound();
    return new TableObject(found.sheet, found.table);
  },
  methods: {
    Add: (tables, [address, hasHeaders], session) =>
      addTable(tables, address, optionalBoolean(hasHeaders), session),
    GetCount: ({ sheet }, _args, { workbook }) => tablesOf(workbook, sheet).length,
    GetItemAt: ({ sheet }, [index], { workbook }) => {
      const found = tablesOf(workbook, sheet)[integerArg(index, 0)];
      if (!found) throw itemNotFound();
      return new TableObject(found.sheet, found.table);
    },
    GetItemOrNullObject: ({ sheet }, [key], { workbook }) => {
      const found = findTable(workbook, sheet, key);
      return found ? new TableObject(found.sheet, found.table) : NULL_OBJECT;
    },
    ...eventMethods<TableCollection>(
      TABLE_COLLECTION_EVENTS,
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET
    ),
  },
});

function addTable(
  tables: TableCollection,
  address: unknown,
  hasHeaders: boolean,
  session: HostSession
): TableObject {
  const { sheet, area } = placeOf(tables.sheet, address, session);
  assertAllowed(sheet, null);
  const table = createTable(session.workbook, sheet, area, hasHeaders, tableWords(session));
  raiseOnSheet(session, TABLE_COLLECTION_EVENTS.Added, sheet.id, {
    tableId: tableEventId(table),
    source: session.author.source,
  });
  return new TableObject(sheet, table);
}

/** A range, or an address; without a sheet in it the collection's sheet, or the active one. */
function placeOf(
  own: HostSheet | null,
  address: unknown,
  { workbook }: HostSession
): { sheet: HostSheet; area: Area } {
  if (address instanceof RangeObject) {
    if (own && address.sheet !== own) throw invalidArgument();
    return address;
  }
  if (typeof address !== "string") throw invalidArgument();
  const { sheetName, area } = parseAddress(address);
  const named =
    sheetName === null
      ? (own ?? workbook.sheetById(workbook.activeSheetId))
      : workbook.sheetByName(sheetName);
  if (!named || (own && named !== own)) throw invalidArgument();
  return { sheet: named, area };
}

/** The tables that a range touches, or those that lie in it whole. */
export class TableScopedCollection {
  readonly declaration: Declaration<never> = tableScopedCollectionDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area,
    readonly fullyContained: boolean
  ) {}

  get tables(): Table[] {
    const fits = this.fullyContained ? contains : overlaps;
    return this.sheet.tables.filter((table) => fits(this.area, table.area));
  }
}

const tableScopedCollectionDeclaration: Declaration<never> = declare<TableScopedCollection>({
  name: "TableScopedCollection",
  items: ({ sheet, tables }) => tables.map((table) => new TableObject(sheet, table)),
  indexer: (scope, key) => find(scope, key) ?? notFound(),
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ sheet, tables }) => (tables[0] ? new TableObject(sheet, tables[0]) : notFound()),
    GetItemOrNullObject: (scope, [key]) => find(scope, key) ?? NULL_OBJECT,
  },
});

function find({ sheet, tables }: TableScopedCollection, key: unknown): TableObject | undefined {
  const text = String(key).toLowerCase();
  const table = tables.find((each) => each.name.toLowerCase() === text || String(each.id) === text);
  return table && new TableObject(sheet, table);
}

function notFound(): never {
  throw itemNotFound();
}
