import { driftedCopies } from "../../model/driftedCopies";
import { cellAddress, scoreColumnIndex } from "../../model/places";
import type { Register } from "../../model/Register";
import type { Place } from "../../model/Violation";
import type { FixOptions } from "./fixes";
import type { Fix } from "./Fix";
import { changeRows, isOnlyRow } from "./scoreCellAt";

/**
 * `row.copied`, `row.owner`: rows of a score sheet say again what stands where it was copied from. Null where scores
 * would come to mean something else, and for rows that cannot be told from another.
 */
export function fixCopies(
  register: Register,
  { sheet, cell }: Place,
  { today, details = [] }: FixOptions
): Fix | null {
  const table = register.scoreTables.find(({ place }) => place.sheet === sheet);
  const own = table && details.find((each) => each.table === table.place.table);
  if (!own) return null;
  const { place } = table;
  const drift = driftedCopies(register, table, own, today).find(
    ({ kind, column, rows: [first = 0] }) =>
      (kind === "indicator" || kind === "owner") &&
      cell === cellAddress(place.row + 1 + first, place.column + scoreColumnIndex(place, column))
  );
  const rows = drift?.rows.filter((row) => isOnlyRow(table, row)) ?? [];
  if (!drift || rows.length === 0) return null;
  const { column, original: to } = drift;
  const from = (row: number) => own.copies[column]![row] ?? null;
  return { kind: "copy", to, changes: [changeRows(table, rows, { column, from, to })] };
}
