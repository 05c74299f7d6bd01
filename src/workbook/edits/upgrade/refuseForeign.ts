import { TABLE_KEYS } from "../../../register/tables/tables";
import { RegisterStateError } from "../../errors";
import type { RawCell } from "../../read/cellValues";
import type { Located, LocatedTable } from "../../read/locate";
import { isOldListHeader, OLD_LISTS_TABLE } from "../../read/schemaOne";
import { recogniseHeaders, tableName } from "../../read/tableLayout";
import { a1 } from "../../sheets/a1";
import type { ReplaceTables } from "../WorkbookEdit";

/** Row on which the line over a table stands, from 0: the one under the sheet's title. */
export const LINE_ROW = 1;

/** Cells of a sheet that hold something: the first one's row and column, from 0, and what stands there. */
export interface UsedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/**
 * Refuses to put tables in the place of others where something would be lost that is not the register's: a column that
 * a person added to one of them, a table that was moved to another sheet, and whatever stands where the new ones go.
 * @throws RegisterStateError "blocked", with the cell.
 */
export function refuseForeign(located: Located, edit: ReplaceTables, used: UsedCells): void {
  const tables = edit.remove.flatMap((name) => located.tables.get(name) ?? []);
  for (const table of tables) {
    const own = table.sheet === edit.sheet ? ownColumn(table, located) : 0;
    if (own !== null) throw blocked(table.row, table.column + own, table.sheet);
  }
  const first = Math.min(...edit.tables.map(({ column }) => column));
  const last = Math.max(...edit.tables.map((table) => table.column + table.cells[0]!.length));
  const top = Math.min(...edit.tables.map(({ row }) => row));
  const bottom = Math.max(...edit.tables.map((table) => table.row + table.cells.length));
  const isLine = (row: number, column: number): boolean =>
    row === LINE_ROW &&
    column > 0 &&
    edit.tables.some((table) => table.column === column) &&
    !tables.some((table) => table.column === column);
  used.values.forEach((cells, down) =>
    cells.forEach((value, right) => {
      const [row, column] = [used.row + down, used.column + right];
      const isFree = row < top || row >= bottom || column < first || column >= last;
      if (value === "" || (isFree && !isLine(row, column))) return;
      if (tables.some((table) => holds(table, row, column))) return;
      throw blocked(row, column, edit.sheet);
    })
  );
}

function blocked(row: number, column: number, sheet: string): RegisterStateError {
  return new RegisterStateError("blocked", a1(row, column), sheet);
}

function holds({ row, column, rowCount, headers }: LocatedTable, at: number, of: number): boolean {
  return at >= row && at <= row + rowCount && of >= column && of < column + headers.length;
}

/** Where in a table the first column stands that is a person's own, from 0; null where there is none. */
function ownColumn({ table, headers }: LocatedTable, { language }: Located): number | null {
  const known = TABLE_KEYS.find((key) => tableName(key) === table);
  const isKnown = known
    ? recogniseHeaders(known, headers, language).map((column) => column !== null)
    : headers.map((header) => table === OLD_LISTS_TABLE && isOldListHeader(header, language));
  const own = isKnown.indexOf(false);
  return own < 0 ? null : own;
}
