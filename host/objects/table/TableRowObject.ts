import { declare, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { rowCount } from "../../workbook/areas";
import { readValues } from "../../workbook/cells/readCells";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { dataArea } from "../../workbook/tables/tableParts";
import { deleteTableRows } from "../../workbook/tables/tableRows";
import { raiseDataChanged } from "../events";
import { RangeObject } from "../range/RangeObject";
import { writeRange } from "../range/rangeValues";

/** A data row of a table, by its position: after rows above it are deleted it means another row, as in Excel. */
export class TableRowObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table,
    /** From 0. */
    readonly index: number
  ) {}

  /** @throws HostError ItemNotFound when there are no longer so many rows. */
  get range(): RangeObject {
    const data = dataArea(this.table);
    if (this.index >= rowCount(data) || !this.sheet.tables.includes(this.table))
      throw itemNotFound();
    const top = data.top + this.index;
    return new RangeObject(this.sheet, { ...data, top, bottom: top });
  }
}

const declaration: Declaration<never> = declare<TableRowObject>({
  name: "TableRow",
  absent: ["valuesAsJson", "valuesAsJsonLocal"],
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      calculated: true,
      get: ({ sheet, range }) => readValues(sheet, range.area),
      set: ({ range }, value, session) => writeRange(range, value, session),
    },
  },
  methods: {
    Delete: (row, _args, session) => remove(row, session),
    GetRange: ({ range }) => range,
  },
});

function remove({ sheet, table, index, range }: TableRowObject, session: HostSession): void {
  assertAllowed(sheet, null);
  deleteTableRows(session.workbook, sheet, table, [index]);
  raiseDataChanged(session, sheet, { changeType: "RowDeleted", area: range.area });
}
