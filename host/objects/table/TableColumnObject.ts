import { stringArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { Area } from "../../workbook/CellGrid";
import { readValues } from "../../workbook/cells/readCells";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table, TableColumn } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { columnOf, dataArea, headerArea, totalsArea } from "../../workbook/tables/tableParts";
import { deleteTableColumn } from "../../workbook/tables/tableRows";
import { renameColumn } from "../../workbook/tables/tables";
import { raiseDataChanged } from "../events";
import { RangeObject } from "../range/RangeObject";
import { writeRange } from "../range/rangeValues";
import { FilterObject } from "./FilterObject";

/** A column of a table; it is found again by its id, wherever it has moved. */
export class TableColumnObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table,
    readonly column: TableColumn
  ) {}

  /** Position from 0. @throws HostError ItemNotFound when the column or its table is gone. */
  get index(): number {
    const index = this.table.columns.findIndex((each) => each.id === this.column.id);
    if (index < 0 || !this.sheet.tables.includes(this.table)) throw itemNotFound();
    return index;
  }

  /** The column's part of an area of its table. @throws HostError ItemNotFound without such an area. */
  range(area: Area | null): RangeObject {
    if (!area) throw itemNotFound();
    return new RangeObject(this.sheet, columnOf(this.table, this.index, area));
  }
}

const declaration: Declaration<never> = declare<TableColumnObject>({
  name: "TableColumn",
  absent: ["valuesAsJson", "valuesAsJsonLocal"],
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }) => table.columns[index]?.name ?? "",
      set: ({ sheet, table, index }, value, { workbook }) => {
        assertAllowed(sheet, null);
        renameColumn(workbook, sheet, table, index, stringArg(value));
      },
    },
    /** The whole column with its header. */
    Values: {
      calculated: true,
      get: (column) => readValues(column.sheet, column.range(column.table.area).area),
      set: (column, value, session) => writeRange(column.range(column.table.area), value, session),
    },
  },
  objects: { Filter: (column) => new FilterObject(column) },
  methods: {
    Delete: (column, _args, session) => remove(column, session),
    GetDataBodyRange: (column) => column.range(dataArea(column.table)),
    GetHeaderRowRange: (column) => column.range(headerArea(column.table)),
    GetRange: (column) => column.range(column.table.area),
    GetTotalRowRange: (column) => column.range(totalsArea(column.table)),
  },
});

function remove(column: TableColumnObject, session: HostSession): void {
  const { sheet, table, index } = column;
  assertAllowed(sheet, null);
  const area = columnOf(table, index, table.area);
  deleteTableColumn(session.workbook, sheet, table, index);
  raiseDataChanged(session, sheet, { changeType: "ColumnDeleted", area });
}
