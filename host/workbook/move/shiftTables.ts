import { HostError } from "../../protocol/HostError";
import { columnCount, contains, intersect } from "../areas";
import type { Area } from "../CellGrid";
import { changeAllFormulas } from "../formulas/allFormulas";
import { followColumnDelete, followTableDelete } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table, TableColumn } from "../model";
import { fillCalculatedColumns, moveCalculatedColumns } from "../tables/calculatedColumns";
import { continueRulesUp } from "../tables/tableGrowth";
import { dataArea, headerArea, newColumns, writeHeaders } from "../tables/tableParts";
import { laneOf, reachOf, type Shift, shiftArea } from "./shift";

/** A table that loses all its rows of data, and the one that stays and is emptied. */
export interface EmptiedTable {
  table: Table;
  row: Area;
}

/**
 * Checks that a shift does not tear a table, and gives the shift that Excel really makes: when all data rows are
 * deleted, the first stays and is emptied, because a table has at least one.
 * @throws HostError InsertDeleteConflict when Excel refuses.
 */
export function planTables(
  sheet: HostSheet,
  shift: Shift
): { shift: Shift | null; emptied: EmptiedTable[] } {
  let { area } = shift;
  const emptied: EmptiedTable[] = [];
  for (const table of sheet.tables) {
    if (!intersect(table.area, reachOf(shift))) continue;
    if (!contains(laneOf(shift), table.area)) throw conflict();
    if (shift.kind === "insert" || shift.axis === "columns" || contains(area, table.area)) continue;
    const header = headerArea(table);
    if (header && intersect(header, shift.area)) throw conflict();
    const data = dataArea(table);
    if (shift.area.top > data.top || shift.area.bottom < data.bottom) continue;
    emptied.push({ table, row: { ...data, bottom: data.top } });
    area = { ...area, top: Math.max(area.top, data.top + 1) };
  }
  return { shift: area.top > area.bottom ? null : { ...shift, area }, emptied };
}

/**
 * Tables after a shift: they move, get or lose rows and columns, or go. The cells have been moved before.
 * @param columnWord Begins the names of new columns: "Column" or its translation.
 */
export function shiftTables(
  workbook: HostWorkbook,
  sheet: HostSheet,
  shift: Shift,
  columnWord: string
): void {
  for (const table of [...sheet.tables]) {
    const before = table.area;
    const after = shiftArea(before, shift);
    if (after === null) {
      sheet.tables = sheet.tables.filter((each) => each !== table);
      changeAllFormulas(workbook, () => followTableDelete(table.name));
      sheet.touch("tables");
      continue;
    }
    if (after === before) continue;
    table.area = after;
    sheet.touch("tables");
    const grown = columnCount(after) - columnCount(before);
    if (grown > 0)
      insertColumns(workbook, sheet, table, shift.area.left - before.left, grown, columnWord);
    if (grown < 0) removeColumns(workbook, table, before, shift.area);
    if (shift.kind === "insert" && after.bottom - after.top > before.bottom - before.top) {
      const first = dataArea(table).top;
      if (shift.area.top === first) {
        continueRulesUp(sheet, table, shift.area.bottom + 1, first);
        moveCalculatedColumns(table, shift.area.bottom + 1, first);
      }
      fillCalculatedColumns(workbook, sheet, table, shift.area.top, shift.area.bottom);
    }
  }
}

function insertColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  at: number,
  count: number,
  columnWord: string
): void {
  table.columns.splice(at, 0, ...newColumns(table, count, columnWord));
  writeHeaders(workbook, sheet, table, at, count);
}

function removeColumns(workbook: HostWorkbook, table: Table, before: Area, area: Area): void {
  const names = table.columns.map((column) => column.name);
  const first = Math.max(area.left, before.left) - before.left;
  const last = Math.min(area.right, before.right) - before.left;
  const removed: TableColumn[] = table.columns.splice(first, last - first + 1);
  const change = followColumnDelete(
    table.name,
    names,
    removed.map((column) => column.name)
  );
  changeAllFormulas(workbook, () => change);
}

function conflict(): HostError {
  return new HostError(
    "InsertDeleteConflict",
    "The attempted insert or delete operation resulted in a conflict: it would shift cells in a table."
  );
}
