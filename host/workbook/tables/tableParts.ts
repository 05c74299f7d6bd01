import type { Area } from "../CellGrid";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table, TableColumn } from "../model";

/** The rows between header and totals; a table has at least one. */
export function dataArea(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

/** Whether the table's one row of data is there only to be filled: no row of data has been added yet. */
export function hasInsertRow(sheet: HostSheet, table: Table): boolean {
  const { top, bottom, left, right } = dataArea(table);
  if (!table.insertRow || top !== bottom) return false;
  for (let column = left; column <= right; column++) {
    if (sheet.cells.value(top, column) !== null || sheet.cells.formula(top, column) !== null)
      return false;
  }
  return true;
}

/** The header row; null when it is hidden. */
export function headerArea(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;
}

/** The totals row; null when there is none. */
export function totalsArea(table: Table): Area | null {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : null;
}

/** One column's part of an area of the table. */
export function columnOf(table: Table, index: number, area: Area): Area {
  return { ...area, left: table.area.left + index, right: table.area.left + index };
}

/**
 * A name for a column that no other has: the wanted one, or that with a number behind it.
 * @param taken Names in use, in small letters; the new one is added.
 */
export function uniqueColumnName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A free name such as Column3 for a column without a header. */
export function defaultColumnName(word: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number++;
  const name = `${word}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The names of a table's columns in small letters. */
export function takenNames(table: Table): Set<string> {
  return new Set(table.columns.map((column) => column.name.toLowerCase()));
}

/** New columns with free names; they are not put into the table. */
export function newColumns(table: Table, count: number, word: string): TableColumn[] {
  const taken = takenNames(table);
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  return Array.from({ length: count }, () => ({
    name: defaultColumnName(word, taken),
    id: ++id,
    calculatedFormula: null,
  }));
}

/** Puts the names of some columns into the header cells. */
export function writeHeaders(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  at = 0,
  count = table.columns.length
): void {
  if (!table.showHeaders) return;
  for (let index = at; index < at + count; index++) {
    const column = table.columns[index];
    if (!column) continue;
    sheet.cells.setValue(table.area.top, table.area.left + index, column.name);
    workbook.pending.markCell(sheet.id, table.area.top, table.area.left + index);
  }
  sheet.touch("cells", "tables");
}
