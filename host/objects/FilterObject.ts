import { recordArg, stringArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import { invalidArgument } from "../protocol/errors";
import { HostError } from "../protocol/HostError";
import type { HostSession } from "../protocol/HostSession";
import { clearColumnFilter, filterValues, setValuesFilter } from "../workbook/filter";
import { assertAllowed } from "../workbook/protection";
import type { TableColumnObject } from "./TableColumnObject";
import { textReader } from "./TableObject";

/** The filter of a table's column. Only lists of values can be set. */
export class FilterObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly column: TableColumnObject) {}
}

const declaration: Declaration<never> = declare<FilterObject>({
  name: "Filter",
  scalars: {
    Criteria: {
      get: ({ column }) => {
        const values = filterValues(column.table, column.index);
        return values && { filterOn: "Values", values };
      },
    },
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

/**
 * The values of filter criteria.
 * @throws HostError NotImplemented for criteria of another kind.
 */
export function criteriaValues(criteria: unknown): unknown {
  const { filterOn, values } = recordArg(criteria);
  if (stringArg(filterOn) !== "Values") {
    throw new HostError("NotImplemented", "Only filters by a list of values are supported.");
  }
  return values;
}

/** Filters a column by a list of values. */
export function applyValues(
  { sheet, table, index }: Pick<TableColumnObject, "sheet" | "table" | "index">,
  values: unknown,
  session: HostSession
): void {
  if (!Array.isArray(values)) throw invalidArgument();
  assertAllowed(sheet, "allowAutoFilter");
  setValuesFilter(sheet, table, index, values.map(stringArg), textReader(sheet, session));
}
