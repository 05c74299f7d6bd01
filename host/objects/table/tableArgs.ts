import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Table } from "../../workbook/model";

/** A table and the sheet that it lies on. */
export interface SheetTable {
  readonly sheet: HostSheet;
  readonly table: Table;
}

/** The tables of a sheet, or of all sheets in their order. */
export function tablesOf(workbook: HostWorkbook, sheet: HostSheet | null): SheetTable[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

/**
 * A table by name (in any case) or by id.
 * @throws HostError InvalidArgument when the key is neither.
 */
export function findTable(
  workbook: HostWorkbook,
  sheet: HostSheet | null,
  key: unknown
): SheetTable | undefined {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
  const text = String(key).toLowerCase();
  const all = tablesOf(workbook, sheet);
  return (
    all.find(({ table }) => table.name.toLowerCase() === text) ??
    all.find(({ table }) => String(table.id) === text)
  );
}

/** @throws HostError ItemNotFound when the table has been deleted meanwhile. */
export function presentTable<T extends SheetTable>(place: T, workbook: HostWorkbook): T {
  if (!workbook.sheets.includes(place.sheet) || !place.sheet.tables.includes(place.table))
    throw itemNotFound();
  return place;
}

/**
 * Values for rows or columns of a table: an array of rows, or one value alone.
 * @returns null when nothing was given.
 * @throws HostError InvalidArgument for an array of anything but rows.
 */
export function rowsArg(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return [[values]];
  const rows: readonly unknown[] = values;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row as readonly unknown[];
  });
}
