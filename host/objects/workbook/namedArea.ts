import { parseStructRef } from "@borgar/fx";
import { parseAddress } from "../../workbook/address";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DefinedName, Table } from "../../workbook/model";

/** An area and the sheet that it lies on. */
export interface SheetArea {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/**
 * The cells that a name's formula stands for: an address with its sheet, or a part of a table
 * (`PRLists[Code]`). null for every other formula.
 */
export function areaOfFormula(workbook: HostWorkbook, formula: string): SheetArea | null {
  return areaOfAddress(workbook, formula) ?? areaOfTablePart(workbook, formula);
}

/** A name by its own sheet first, then the workbook's, as Excel looks it up. */
export function findDefinedName(
  workbook: HostWorkbook,
  name: string,
  sheetId: string | null
): DefinedName | undefined {
  const key = name.toLowerCase();
  return workbook.names.find((each) => each.sheetId === sheetId && each.name.toLowerCase() === key);
}

function areaOfAddress(workbook: HostWorkbook, formula: string): SheetArea | null {
  let address;
  try {
    address = parseAddress(formula);
  } catch {
    return null;
  }
  const sheet = address.sheetName === null ? undefined : workbook.sheetByName(address.sheetName);
  return sheet ? { sheet, area: address.area } : null;
}

function areaOfTablePart(workbook: HostWorkbook, formula: string): SheetArea | null {
  const reference = parseStructRef(formula.includes("[") ? formula : `${formula}[]`);
  const found = reference?.table ? workbook.tableByName(reference.table) : undefined;
  if (!reference || !found) return null;
  const rows = rowsOf(found.table, reference.sections ?? []);
  const columns = columnsOf(found.table, reference.columns ?? []);
  return rows && columns ? { sheet: found.sheet, area: { ...rows, ...columns } } : null;
}

function rowsOf(table: Table, sections: readonly string[]): Pick<Area, "top" | "bottom"> | null {
  const { top, bottom } = table.area;
  const first = top + (table.showHeaders ? 1 : 0);
  const last = bottom - (table.showTotals ? 1 : 0);
  const parts: Readonly<Record<string, Pick<Area, "top" | "bottom">>> = {
    all: { top, bottom },
    headers: { top, bottom: top },
    data: { top: first, bottom: last },
    totals: { top: bottom, bottom },
  };
  const chosen = (sections.length === 0 ? ["data"] : sections).map(
    (name) => parts[name.toLowerCase()]
  );
  if (!chosen.every((part) => part !== undefined)) return null;
  return {
    top: Math.min(...chosen.map((part) => part.top)),
    bottom: Math.max(...chosen.map((part) => part.bottom)),
  };
}

function columnsOf(table: Table, names: readonly string[]): Pick<Area, "left" | "right"> | null {
  const { left, right } = table.area;
  if (names.length === 0) return { left, right };
  const indexes = names.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  );
  if (indexes.includes(-1)) return null;
  return { left: left + Math.min(...indexes), right: left + Math.max(...indexes) };
}
