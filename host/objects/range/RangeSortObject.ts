import { hostWordArg, optionalBoolean } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import { HostError } from "../../protocol/HostError";
import { columnCount, intersect } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertAllowed, assertCellsWritable } from "../../workbook/protection/protection";
import { sortRows } from "../../workbook/tables/sort";
import { raiseDataChanged } from "../events";
import { assertSortMethod, sortKeysArg } from "./sortArgs";

/** Sorts the rows of a range. */
export class RangeSortObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const declaration: Declaration<never> = declare<RangeSortObject>({
  name: "RangeSort",
  methods: {
    Apply: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation, method], session) => {
      const keys = sortKeysArg(fields, columnCount(area));
      assertSortMethod(method);
      hostWordArg(orientation ?? "Rows", ["Rows"], ["Columns"], ["RangeSort", "apply"]);
      const top = area.top + (optionalBoolean(hasHeaders) ? 1 : 0);
      const used = sheet.cells.usedArea(false);
      const rows =
        used && intersect({ ...area, top }, { ...area, top: used.top, bottom: used.bottom });
      if (!rows) return;
      if (sheet.merges.some((merge) => intersect(merge, rows))) {
        throw new HostError("MergedRangeConflict", "Merged cells cannot be sorted.");
      }
      if (
        sheet.tables.some(
          (table) => table.showHeaders && intersect({ ...table.area, bottom: table.area.top }, rows)
        )
      ) {
        throw invalidArgument("The header row of a table cannot be sorted.");
      }
      assertAllowed(sheet, "allowSort");
      assertCellsWritable(session.workbook, sheet, rows);
      sortRows(session.workbook, sheet, rows, keys, optionalBoolean(matchCase), session.locale);
      raiseDataChanged(session, sheet, { changeType: "RangeEdited", area: rows });
    },
  },
});
