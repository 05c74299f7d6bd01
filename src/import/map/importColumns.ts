import type { Violation } from "../../register/model/Violation";
import { inputViolation } from "../../register/model/findings";
import type { ColumnMap, ImportMap } from "./columnMap";
import type { ImportTable } from "../table/parseTable";

/** What a column of an imported table may hold. */
export type ImportColumn = keyof ColumnMap["columns"] | keyof NonNullable<ImportMap["exported"]>;

/** Position in the table of each column that the map names. */
export type ColumnPositions = Readonly<Partial<Record<ImportColumn, number>>>;

/** Where a table has the columns of its map, or which of them it lacks. */
export type ResolvedColumns =
  | { readonly ok: true; readonly positions: ColumnPositions }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Finds the columns that a map names: `import.column` for one that is not there, `input.unique` for one that is there twice. */
export function resolveColumns(table: ImportTable, map: ImportMap): ResolvedColumns {
  const positions: Partial<Record<ImportColumn, number>> = {};
  const violations: Violation[] = [];
  const columns = { ...map.columns, ...map.exported };
  for (const [name, header] of Object.entries(columns) as [ImportColumn, string][]) {
    const position = table.headers.indexOf(header);
    if (position < 0) {
      violations.push(inputViolation("import.column", { column: header }));
    } else if (table.headers.includes(header, position + 1)) {
      violations.push(inputViolation("input.unique", { field: "column", value: header }));
    } else {
      positions[name] = position;
    }
  }
  return violations.length > 0 ? { ok: false, violations } : { ok: true, positions };
}
