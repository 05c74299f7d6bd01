import { intersect } from "../areas";
import type { Area } from "../CellGrid";
import { moveFormula } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table, TableColumn } from "../model";
import type { Shift } from "../move/shift";
import { dataArea } from "./tableParts";

/**
 * Puts the formulas of calculated columns into rows of a table; cells that hold something are left.
 * @param first Row of the sheet, from 0; `last` included.
 */
export function fillCalculatedColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  first: number,
  last: number
): void {
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === null) return;
    const at = table.area.left + index;
    const formulaIn = columnFormula(table, column, at);
    for (let row = first; row <= last; row++) {
      if (sheet.cells.value(row, at) !== null || sheet.cells.formula(row, at) !== null) continue;
      sheet.cells.setFormula(row, at, formulaIn(row));
      workbook.pending.markCell(sheet.id, row, at);
    }
  });
}

/** Calculated columns that may be refilled by a formula written into them. */
export interface FillCandidate {
  table: Table;
  column: TableColumn;
  /** Column of the sheet. */
  at: number;
}

/**
 * The columns of tables where Excel fills the whole column when a formula is written: those that are empty, and
 * those that hold their formula in every cell. To be asked before the write.
 * @param area What is going to be written.
 * @param withFormula Columns of the sheet that get a formula somewhere.
 */
export function fillCandidates(
  sheet: HostSheet,
  area: Area,
  withFormula: ReadonlySet<number>
): FillCandidate[] {
  const candidates: FillCandidate[] = [];
  for (const table of sheet.tables) {
    const part = intersect(dataArea(table), area);
    if (!part) continue;
    for (const at of withFormula) {
      const column = table.columns[at - table.area.left];
      if (column && isFillable(sheet, table, column, at)) candidates.push({ table, column, at });
    }
  }
  return candidates;
}

/**
 * What Excel does after a formula was written into such a column: the last formula written goes into every cell
 * of the column that was not given a value of its own.
 */
export function fillFromFormula(
  workbook: HostWorkbook,
  sheet: HostSheet,
  candidate: FillCandidate,
  written: Area
): void {
  const { table, column, at } = candidate;
  const data = dataArea(table);
  const part = intersect(data, written);
  if (!part) return;
  for (let row = part.bottom; row >= part.top; row--) {
    const formula = sheet.cells.formula(row, at);
    if (formula === null) continue;
    column.calculatedFormula = moveFormula(
      formula,
      { row, column: at },
      { row: data.top, column: at }
    );
    sheet.touch("tables");
    const formulaIn = columnFormula(table, column, at);
    for (let each = data.top; each <= data.bottom; each++) {
      const current = sheet.cells.formula(each, at);
      if (current === null && sheet.cells.value(each, at) !== null) continue;
      const wanted = formulaIn(each);
      if (current === wanted) continue;
      sheet.cells.setFormula(each, at, wanted);
      workbook.pending.markCell(sheet.id, each, at);
    }
    return;
  }
}

/** After a write: a calculated column that no longer holds a formula anywhere is none. */
export function forgetGoneFormulas(sheet: HostSheet, written: Area): void {
  for (const table of sheet.tables) {
    const data = dataArea(table);
    if (!intersect(data, written)) continue;
    table.columns.forEach((column, index) => {
      if (column.calculatedFormula === null || hasFormula(sheet, data, table.area.left + index))
        return;
      column.calculatedFormula = null;
      sheet.touch("tables");
    });
  }
}

/** Before the first data rows go: formulas of calculated columns are kept as they read in the first row that stays. */
export function reanchorCalculatedColumns(sheet: HostSheet, shift: Shift): void {
  if (shift.kind !== "delete" || shift.axis !== "rows") return;
  for (const table of sheet.tables) {
    const { top, bottom } = dataArea(table);
    if (top < shift.area.top || top > shift.area.bottom || shift.area.bottom >= bottom) continue;
    moveCalculatedColumns(table, top, shift.area.bottom + 1);
  }
}

/** Formulas of calculated columns as they read in another row: they are kept as in the first row of data. */
export function moveCalculatedColumns(table: Table, from: number, to: number): void {
  table.columns.forEach((each, index) => {
    if (each.calculatedFormula === null) return;
    const column = table.area.left + index;
    each.calculatedFormula = moveFormula(
      each.calculatedFormula,
      { row: from, column },
      { row: to, column }
    );
  });
}

function hasFormula(sheet: HostSheet, data: Area, column: number): boolean {
  for (let row = data.top; row <= data.bottom; row++) {
    if (sheet.cells.formula(row, column) !== null) return true;
  }
  return false;
}

/** The column's formula by row; most are the same text in every row. */
function columnFormula(table: Table, column: TableColumn, at: number): (row: number) => string {
  const formula = column.calculatedFormula ?? "";
  const { top } = dataArea(table);
  const isSame =
    moveFormula(formula, { row: top, column: at }, { row: top + 1, column: at }) === formula;
  if (isSame) return () => formula;
  return (row) => moveFormula(formula, { row: top, column: at }, { row, column: at });
}

function isFillable(sheet: HostSheet, table: Table, column: TableColumn, at: number): boolean {
  const data = dataArea(table);
  const formulaIn = column.calculatedFormula === null ? null : columnFormula(table, column, at);
  for (let row = data.top; row <= data.bottom; row++) {
    const formula = sheet.cells.formula(row, at);
    if (
      formulaIn === null
        ? formula !== null || sheet.cells.value(row, at) !== null
        : formula !== formulaIn(row)
    ) {
      return false;
    }
  }
  return true;
}
