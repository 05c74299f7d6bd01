import { HostError } from "../../protocol/HostError";
import type { Area } from "../CellGrid";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { styleAt } from "../layout";

/** What protection can leave allowed: names of the wire's `WorksheetProtectionOptions`, in camel case. */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** One of `PROTECTION_OPTIONS`. */
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/**
 * Refuses a write to cells of which even one is locked, as Excel does.
 * @throws HostError AccessDenied.
 */
export function assertCellsWritable(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  if (sheet.protection && hasLockedCell(workbook, sheet, area)) throw accessDenied();
}

/**
 * Refuses what protection does not allow.
 * @param option What would have to be allowed; null for what protection always forbids (tables, names, outline).
 * @throws HostError AccessDenied.
 */
export function assertAllowed(sheet: HostSheet, option: ProtectionOption | null): void {
  if (!sheet.protection) return;
  if (option === null || sheet.protection.options[option] !== true) throw accessDenied();
}

/**
 * Refuses to add, delete, rename, move or hide sheets while the workbook's structure is protected.
 * @throws HostError AccessDenied.
 */
export function assertStructureWritable(workbook: HostWorkbook): void {
  if (workbook.structureProtected) throw accessDenied();
}

function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

function hasLockedCell(workbook: HostWorkbook, sheet: HostSheet, area: Area): boolean {
  const locked = (style: number): boolean => workbook.styles.get(style).locked;
  let lastOwnRow = sheet.cells.rowCount - 1;
  for (const row of sheet.rows.keys()) lastOwnRow = Math.max(lastOwnRow, row);
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= Math.min(area.bottom, lastOwnRow); row++) {
      if (locked(styleAt(sheet, row, column))) return true;
    }
    // Below the last row with anything of its own, the column decides.
    if (area.bottom > lastOwnRow && locked(sheet.columns.get(column)?.style ?? 0)) return true;
  }
  return false;
}
