import { integerArg, optionalString } from "../../protocol/args";
import { declare, type Declaration, NULL_OBJECT } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { columnOf } from "../../workbook/tables/tableParts";
import { addTableColumn } from "../../workbook/tables/tableRows";
import { raiseDataChanged } from "../events";
import { presentTable, rowsArg } from "./tableArgs";
import { TableColumnObject } from "./TableColumnObject";
import { tableWords, writeOptions } from "./tableWords";

/** The columns of a table. */
export class TableColumnCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}
}

const declaration: Declaration<never> = declare<TableColumnCollection>({
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: ({ sheet, table }) =>
    table.columns.map((column) => new TableColumnObject(sheet, table, column)),
  indexer: (columns, key) => find(columns, key) ?? notFound(),
  methods: {
    Add: (columns, args, session) => add(columns, args, session),
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: ({ sheet, table }, [index]) => {
      const column = table.columns[integerArg(index, 0)];
      return column ? new TableColumnObject(sheet, table, column) : notFound();
    },
    GetItemOrNullObject: (columns, [key]) => find(columns, key) ?? NULL_OBJECT,
  },
});

/** By name in any case, or by id. */
function find(
  { sheet, table }: TableColumnCollection,
  key: unknown
): TableColumnObject | undefined {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const text = String(key).toLowerCase();
  const column =
    table.columns.find((each) => typeof key === "string" && each.name.toLowerCase() === text) ??
    table.columns.find((each) => String(each.id) === text);
  return column && new TableColumnObject(sheet, table, column);
}

function add(
  place: TableColumnCollection,
  [index, values, name]: readonly unknown[],
  session: HostSession
): TableColumnObject {
  const { sheet, table } = presentTable(place, session.workbook);
  assertAllowed(sheet, null);
  const at = index === null || index === undefined || index === -1 ? null : integerArg(index, 0);
  const rows = rowsArg(values);
  const options = writeOptions(session, sheet);
  const title = optionalString(name) ?? null;
  const words = tableWords(session);
  const position = addTableColumn(session.workbook, sheet, table, at, title, rows, options, words);
  raiseDataChanged(session, sheet, {
    changeType: "ColumnInserted",
    area: columnOf(table, position, table.area),
  });
  const column = table.columns[position];
  return column ? new TableColumnObject(sheet, table, column) : notFound();
}

function notFound(): never {
  throw itemNotFound();
}
