import { integerArg } from "../protocol/args";
import { declare, type Declaration, NULL_OBJECT } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { HostError } from "../protocol/HostError";
import { contains } from "../workbook/areas";
import {
  clearColumnFilter,
  clearFilters,
  filterValues,
  isFiltered,
  reapplyFilters,
} from "../workbook/filter";
import type { HostSheet } from "../workbook/HostSheet";
import type { Table } from "../workbook/model";
import { assertAllowed } from "../workbook/protection";
import { applyValues, criteriaValues } from "./FilterObject";
import { areaArg } from "./rangeArg";
import { RangeObject } from "./RangeObject";
import { textReader } from "./TableObject";

/** The filter of a table, or of a sheet. A sheet's own filter outside of tables is not part of this host. */
export class AutoFilterObject {
  readonly declaration: Declaration<never> = declaration;
  /** @param table null for the sheet's. */
  constructor(
    readonly sheet: HostSheet,
    readonly table: Table | null = null
  ) {}
}

const declaration: Declaration<never> = declare<AutoFilterObject>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table?.showFilterButton ?? false },
    IsDataFiltered: { get: ({ table }) => table !== null && isFiltered(table) },
    /** For each column its criteria, or null. */
    Criteria: {
      get: ({ table }) =>
        (table?.columns ?? []).map((_, index) => {
          const values = table && filterValues(table, index);
          return values && { filterOn: "Values", values };
        }),
    },
  },
  methods: {
    Apply: ({ sheet, table: own }, [range, columnIndex, criteria], session) => {
      const area = areaArg(range, sheet);
      const table = own ?? sheet.tables.find((each) => contains(each.area, area));
      if (!table) throw new HostError("NotImplemented", "Only tables can be filtered.");
      if (columnIndex === null || columnIndex === undefined) return;
      const index = area.left - table.area.left + integerArg(columnIndex, 0);
      if (!table.columns[index]) throw invalidArgument();
      applyValues({ sheet, table, index }, criteriaValues(criteria), session);
    },
    ClearColumnCriteria: ({ sheet, table }, [columnIndex], session) => {
      if (!table?.columns[integerArg(columnIndex, 0)]) throw invalidArgument();
      assertAllowed(sheet, "allowAutoFilter");
      clearColumnFilter(sheet, table, integerArg(columnIndex), textReader(sheet, session));
    },
    ClearCriteria: ({ sheet, table }, _args, session) => {
      if (!table) return;
      assertAllowed(sheet, "allowAutoFilter");
      clearFilters(sheet, table, textReader(sheet, session));
    },
    GetRange: ({ sheet, table }) => {
      if (!table?.showFilterButton) throw itemNotFound();
      return new RangeObject(sheet, { ...table.area });
    },
    GetRangeOrNullObject: ({ sheet, table }) =>
      table?.showFilterButton ? new RangeObject(sheet, { ...table.area }) : NULL_OBJECT,
    Reapply: ({ sheet, table }, _args, session) => {
      if (!table) return;
      assertAllowed(sheet, "allowAutoFilter");
      reapplyFilters(sheet, table, textReader(sheet, session));
    },
  },
});
