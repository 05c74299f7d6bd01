import { optionalBoolean } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed, assertCellsWritable } from "../../workbook/protection/protection";
import { sortRows } from "../../workbook/tables/sort";
import { dataArea } from "../../workbook/tables/tableParts";
import { raiseDataChanged } from "../events";
import { assertSortMethod, sortKeysArg } from "../range/sortArgs";

/** Sorts the data rows of a table. */
export class TableSortObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}
}

const declaration: Declaration<never> = declare<TableSortObject>({
  name: "TableSort",
  absent: ["fields", "matchCase", "method"],
  methods: {
    Apply: ({ sheet, table }, [fields, matchCase, method], session) => {
      const keys = sortKeysArg(fields, table.columns.length);
      assertSortMethod(method);
      const area = dataArea(table);
      assertAllowed(sheet, "allowSort");
      assertCellsWritable(session.workbook, sheet, area);
      sortRows(session.workbook, sheet, area, keys, optionalBoolean(matchCase), session.locale);
      raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
    },
  },
});
