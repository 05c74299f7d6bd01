import { integerArg } from "../../protocol/args";
import { declare, type Declaration, NULL_OBJECT } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { contains } from "../../workbook/areas";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import {
  clearColumnFilter,
  clearFilters,
  isFiltered,
  reapplyFilters,
} from "../../workbook/tables/filter";
import { areaArg } from "../range/rangeArg";
import { RangeObject } from "../range/RangeObject";
import { applyValues, criteriaOf, criteriaValues, textReader } from "./FilterObject";

/** The filter of a table. A sheet's own filter outside of tables is kept in the file only. */
export class AutoFilterObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}
}

const declaration: Declaration<never> = declare<AutoFilterObject>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => isFiltered(table) },
    /** For each column its criteria, or null. */
    Criteria: { get: ({ table }) => table.columns.map((_, index) => criteriaOf(table, index)) },
  },
  methods: {
    /** Without a column the table only gets its buttons. */
    Apply: ({ sheet, table }, [range, columnIndex, criteria], session) => {
      const area = areaArg(range, sheet);
      const isWhole = columnIndex === null || columnIndex === undefined;
      if (!contains(table.area, area)) throw invalidArgument();
      if (isWhole && criteria !== null && criteria !== undefined) throw invalidArgument();
      const index = isWhole ? null : area.left - table.area.left + integerArg(columnIndex, 0);
      if (index !== null && !table.columns[index]) throw invalidArgument();
      assertAllowed(sheet, "allowAutoFilter");
      // The buttons come last: what is refused has changed nothing.
      if (index !== null) applyValues({ sheet, table, index }, criteriaValues(criteria), session);
      if (table.showFilterButton) return;
      table.showFilterButton = true;
      sheet.touch("tables");
    },
    ClearColumnCriteria: ({ sheet, table }, [columnIndex], session) => {
      const index = integerArg(columnIndex, 0, table.columns.length - 1);
      assertAllowed(sheet, "allowAutoFilter");
      clearColumnFilter(sheet, table, index, textReader(sheet, session));
    },
    ClearCriteria: ({ sheet, table }, _args, session) => {
      assertAllowed(sheet, "allowAutoFilter");
      clearFilters(sheet, table, textReader(sheet, session));
    },
    GetRange: ({ sheet, table }) => {
      if (!table.showFilterButton) throw itemNotFound();
      return new RangeObject(sheet, { ...table.area });
    },
    GetRangeOrNullObject: ({ sheet, table }) =>
      table.showFilterButton ? new RangeObject(sheet, { ...table.area }) : NULL_OBJECT,
    Reapply: ({ sheet, table }, _args, session) => {
      assertAllowed(sheet, "allowAutoFilter");
      reapplyFilters(sheet, table, textReader(sheet, session));
    },
  },
});
