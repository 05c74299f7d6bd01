import type { Register } from "../register/model/Register";
import { TABLES, type ColumnName, type RegisterTable } from "../register/tables/tables";

/** Columns of the register's tables, by their code names. */
export type Columns = {
  readonly [Table in RegisterTable]?: readonly ColumnName<Table>[];
};

/**
 * True when a workbook has the tables and columns. What depends on one that is gone would be wrong everywhere, and that
 * would bury what the structure's own violations say. A table that comes on demand and has not come is as good as an
 * empty one.
 */
export function hasColumns({ places }: Register, columns: Columns): boolean {
  return Object.entries(columns).every(([table, names]) => {
    const place = places[table as RegisterTable];
    if (place === null) return !TABLES[table as RegisterTable].isRequired;
    return names.every((name) => place.columns[name] !== undefined);
  });
}
