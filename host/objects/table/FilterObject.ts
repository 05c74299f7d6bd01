import { hostWordArg, recordArg, stringArg } from "../../protocol/args";
import { declare, type Declaration, type WireValue } from "../../protocol/declare";
import { apiNotFound, invalidArgument } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { cellText } from "../../workbook/cells/readCells";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import {
  clearColumnFilter,
  filterValues,
  isColumnFiltered,
  setValuesFilter,
} from "../../workbook/tables/filter";
import type { TableColumnObject } from "./TableColumnObject";

/** The filter of a table's column. Only lists of values can be set. */
export class FilterObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly column: TableColumnObject) {}
}

const declaration: Declaration<never> = declare<FilterObject>({
  name: "Filter",
  scalars: {
    Criteria: { get: ({ column }) => criteriaOf(column.table, column.index) },
  },
  methods: {
    Apply: ({ column }, [criteria], session) =>
      applyValues(column, criteriaValues(criteria), session),
    ApplyValuesFilter: ({ column }, [values], session) => applyValues(column, values, session),
    Clear: ({ column: { sheet, table, index } }, _args, session) => {
      assertAllowed(sheet, "allowAutoFilter");
      clearColumnFilter(sheet, table, index, textReader(sheet, session));
    },
  },
});

/** What else Excel filters by than values. */
const OTHER_FILTERS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "Icon",
  "TopItems",
  "TopPercent",
] as const;

/** The fields of criteria; those of other filters mean nothing beside values. */
const CRITERIA = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "subField",
  "values",
] as const;

/**
 * What a column of a table is filtered by; null when it is not.
 * @throws HostError ApiNotFound for a filter of a kind that is kept in the file only.
 */
export function criteriaOf(table: Table, column: number): WireValue {
  const values = filterValues(table, column);
  if (values !== null) return { filterOn: "Values", values };
  if (isColumnFiltered(table, column)) throw apiNotFound("Filter", "criteria other than values");
  return null;
}

/**
 * The values of filter criteria.
 * @throws HostError ApiNotFound for criteria of another kind.
 */
export function criteriaValues(criteria: unknown): unknown {
  const { filterOn, subField, values } = recordArg(criteria, CRITERIA);
  hostWordArg(filterOn, ["Values"], OTHER_FILTERS, ["FilterCriteria", "filterOn"]);
  if (subField !== undefined && subField !== null) throw apiNotFound("FilterCriteria", "subField");
  return values;
}

/**
 * Filters a column by a list of values.
 * @throws HostError InvalidArgument for no list, ApiNotFound for dates by year, month or day.
 */
export function applyValues(
  { sheet, table, index }: Pick<TableColumnObject, "sheet" | "table" | "index">,
  values: unknown,
  session: HostSession
): void {
  if (!Array.isArray(values)) throw invalidArgument();
  if (values.some((each) => typeof each === "object" && each !== null))
    throw apiNotFound("FilterDatetime", "specificity");
  assertAllowed(sheet, "allowAutoFilter");
  setValuesFilter(sheet, table, index, values.map(stringArg), textReader(sheet, session));
}

/** The text that a cell of the sheet shows, for filters. */
export function textReader(
  sheet: HostSheet,
  { workbook, locale }: HostSession
): (row: number, column: number) => string {
  return (row, column) => cellText(workbook, sheet, row, column, locale);
}
