import { integerArg, optionalBoolean } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { apiNotFound, invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { rowCount } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { dataArea } from "../../workbook/tables/tableParts";
import { addTableRows, deleteTableRows } from "../../workbook/tables/tableRows";
import { raiseDataChanged } from "../events";
import { presentTable, rowsArg } from "./tableArgs";
import { TableRowObject } from "./TableRowObject";
import { writeOptions } from "./tableWords";

/** The data rows of a table. */
export class TableRowCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}

  get count(): number {
    return rowCount(dataArea(this.table));
  }
}

const declaration: Declaration<never> = declare<TableRowCollection>({
  name: "TableRowCollection",
  scalars: { Count: { get: ({ count }) => count } },
  items: ({ sheet, table, count }) =>
    Array.from({ length: count }, (_, index) => new TableRowObject(sheet, table, index)),
  methods: {
    Add: (rows, [index, values, alwaysInsert], session) => {
      if (!optionalBoolean(alwaysInsert, true)) {
        throw apiNotFound("TableRowCollection", "add with alwaysInsert false");
      }
      return add(rows, index, values, session);
    },
    DeleteRows: (rows, [which], session) => remove(rows, indexesOf(which), session),
    DeleteRowsAt: (rows, [index, count], session) => {
      const first = integerArg(index, 0);
      const number = count === null || count === undefined ? 1 : integerArg(count, 1);
      remove(
        rows,
        Array.from({ length: number }, (_, at) => first + at),
        session
      );
    },
    GetCount: ({ count }) => count,
    GetItemAt: ({ sheet, table, count }, [index]) => {
      const position = integerArg(index, 0);
      if (position >= count) throw itemNotFound();
      return new TableRowObject(sheet, table, position);
    },
  },
});

function add(
  place: TableRowCollection,
  index: unknown,
  values: unknown,
  session: HostSession
): TableRowObject {
  const { sheet, table } = presentTable(place, session.workbook);
  assertAllowed(sheet, null);
  const at = index === null || index === undefined || index === -1 ? null : integerArg(index, 0);
  const rows = rowsArg(values);
  const position = addTableRows(
    session.workbook,
    sheet,
    table,
    at,
    rows,
    writeOptions(session, sheet)
  );
  const top = dataArea(table).top + position;
  const area = { ...table.area, top, bottom: top + (rows?.length ?? 1) - 1 };
  raiseDataChanged(session, sheet, { changeType: "RowInserted", area });
  return new TableRowObject(sheet, table, position);
}

function remove(
  place: { readonly sheet: HostSheet; readonly table: Table },
  indexes: readonly number[],
  session: HostSession
): void {
  const { sheet, table } = presentTable(place, session.workbook);
  assertAllowed(sheet, null);
  if (indexes.length === 0) return;
  const { top } = dataArea(table);
  const area = {
    ...table.area,
    top: top + Math.min(...indexes),
    bottom: top + Math.max(...indexes),
  };
  deleteTableRows(session.workbook, sheet, table, indexes);
  raiseDataChanged(session, sheet, { changeType: "RowDeleted", area });
}

/** Rows are given as positions or as row objects. */
function indexesOf(which: unknown): number[] {
  if (!Array.isArray(which)) throw invalidArgument();
  return which.map((each: unknown) =>
    each instanceof TableRowObject ? each.index : integerArg(each, 0)
  );
}
