import { parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";

/** Cells somewhere in the workbook. */
export interface Target {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/**
 * The cells that a text of the name box stands for: an address (`B4`, `A1:C3`, `'Log'!A1`), a name of the workbook or
 * the sheet, or a table's data.
 * @param front The sheet that addresses without one are on.
 * @returns null when it is none of these, or on a sheet that cannot be seen.
 */
export function goToTarget(workbook: HostWorkbook, front: HostSheet, text: string): Target | null {
  const target =
    addressTarget(workbook, front, text) ??
    nameTarget(workbook, front, text) ??
    tableTarget(workbook, text);
  return target?.sheet.visibility === "Visible" ? target : null;
}

function addressTarget(workbook: HostWorkbook, front: HostSheet, text: string): Target | null {
  try {
    const { sheetName, area } = parseAddress(text);
    const sheet = sheetName === null ? front : workbook.sheetByName(sheetName);
    return sheet ? { sheet, area } : null;
  } catch {
    // No address is no fault here: it may be a name.
    return null;
  }
}

function nameTarget(workbook: HostWorkbook, front: HostSheet, text: string): Target | null {
  const key = text.trim().toLowerCase();
  const named = workbook.names.filter((each) => each.visible && each.name.toLowerCase() === key);
  const found =
    named.find((each) => each.sheetId === front.id) ?? named.find((each) => each.sheetId === null);
  return found ? addressTarget(workbook, front, found.formula) : null;
}

function tableTarget(workbook: HostWorkbook, text: string): Target | null {
  const found = workbook.tableByName(text.trim());
  if (!found) return null;
  const { sheet, table } = found;
  const { area } = table;
  const top = area.top + (table.showHeaders ? 1 : 0);
  const bottom = area.bottom - (table.showTotals ? 1 : 0);
  return { sheet, area: { ...area, top, bottom: Math.max(top, bottom) } };
}
