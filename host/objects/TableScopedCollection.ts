import { declare, type Declaration, NULL_OBJECT } from "../protocol/declare";
import { itemNotFound } from "../protocol/errors";
import { contains, overlaps } from "../workbook/areas";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import type { Table } from "../workbook/model";
import { TableObject } from "./TableObject";

/** The tables that a range touches, or those that lie in it whole. */
export class TableScopedCollection {
  readonly declaration: Declaration<never> = declaration;
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

const declaration: Declaration<never> = declare<TableScopedCollection>({
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
