import type { Register } from "../register/model/Register";
import type { ColumnName, RegisterTable } from "../register/tables/tables";

/** Columns of the register's tables, by their code names. */
export type Columns = {
  readonly [Table in RegisterTable]?: readonly ColumnName<Table>[];
};

/**
 * True when a workbook has the tables and columns. What depends on one that is gone would be wrong everywhere, and that
 * would bury what the structure's own violations say.
 */
export function hasColumns({ places }: Register, columns: Columns): boolean {
  return Object.entries(columns).every(([table, names]) => {
    const place = places[table as RegisterTable];
    return place !== null && names.every((name) => place.columns[name] !== undefined);
  });
}
