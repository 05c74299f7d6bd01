import { cellArea, contains, overlaps } from "../areas";
import { CellError, type CellValue } from "../cell";
import type { Area } from "../CellGrid";
import { changeAllFormulas, changeRule, isLiteral } from "../formulas/allFormulas";
import { rewriteFormula, writeReference } from "../formulas/formulaTokens";
import { followColumnRename, moveFormula } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table } from "../model";
import { fillCalculatedColumns } from "./calculatedColumns";
import {
  dataArea,
  defaultColumnName,
  newColumns,
  uniqueColumnName,
  writeHeaders,
} from "./tableParts";

/** Names columns after their header cells, and puts back a name where the cell is empty or has another's name. */
export function adoptHeaders(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  columnWord: string
): void {
  const renamed = new Map<string, string>();
  const names = headerNames(sheet, table.area, columnWord);
  table.columns.forEach((column, index) => {
    const name = names[index] ?? column.name;
    if (name !== column.name) renamed.set(column.name, name);
    column.name = name;
    const at = table.area.left + index;
    if (sheet.cells.value(table.area.top, at) === name) return;
    sheet.cells.setValue(table.area.top, at, name);
    workbook.pending.markCell(sheet.id, table.area.top, at);
  });
  if (renamed.size === 0) return;
  sheet.touch("tables");
  changeAllFormulas(workbook, () => followColumnRename(table.name, renamed));
}

/** Unique names from the cells of a table's first row, as texts. */
export function headerNames(sheet: HostSheet, area: Area, columnWord: string): string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    texts.push(headerText(sheet.cells.value(area.top, column)));
  }
  const taken = new Set<string>();
  const named = texts.map((text) => (text === "" ? "" : uniqueColumnName(text, taken)));
  return named.map((name) => name || defaultColumnName(columnWord, taken));
}

/** What Excel does when something is written right below or right beside a table: the table takes it in. */
export function expandTables(
  workbook: HostWorkbook,
  sheet: HostSheet,
  written: Area,
  columnWord: string
): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const below =
      !table.showTotals &&
      written.top === area.bottom + 1 &&
      written.left >= area.left &&
      written.right <= area.right;
    const beside =
      written.left === area.right + 1 && written.top >= area.top && written.bottom <= area.bottom;
    if (!below && !beside) continue;
    const grown = below ? { ...area, bottom: written.bottom } : { ...area, right: written.right };
    const added = below
      ? { ...area, top: area.bottom + 1, bottom: written.bottom }
      : { ...area, left: area.right + 1, right: written.right };
    if (!hasContents(sheet, written) || hasOtherContents(sheet, added, written)) continue;
    if (sheet.tables.some((other) => other !== table && overlaps(other.area, grown))) continue;
    if (below) growDown(workbook, sheet, table, written.bottom);
    else growRight(workbook, sheet, table, written.right, columnWord);
    return;
  }
}

/**
 * Takes the rows below a table into it: looks, validation and conditional formats of its last row go on, calculated
 * columns are filled, and references to a whole column of its data grow along.
 * @param bottom New last row of the data.
 */
export function growDown(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  bottom: number
): void {
  const before = dataArea(table);
  table.area = { ...table.area, bottom: bottom + (table.showTotals ? 1 : 0) };
  table.insertRow = false;
  sheet.touch("tables", "cells");
  continueLooks(sheet, before, bottom);
  fillCalculatedColumns(workbook, sheet, table, before.bottom + 1, bottom);
  const tops = table.showHeaders ? [before.top, before.top - 1] : [before.top];
  const sheetName = sheet.name;
  changeAllFormulas(workbook, (home) => {
    const homeName = home?.name ?? "";
    return (formula) =>
      rewriteFormula(formula, {
        cells: ({ sheetName: named, external, range }) => {
          const onSheet = (named ?? homeName).toLowerCase() === sheetName.toLowerCase();
          if (external || !onSheet || range.top === null || range.left === null) return null;
          if (
            range.bottom !== before.bottom ||
            !tops.includes(range.top) ||
            before.bottom === range.top
          )
            return null;
          if (range.left < before.left || (range.right ?? range.left) > before.right) return null;
          return writeReference(named, { ...range, bottom });
        },
      });
  });
}

/** Takes the columns right of a table into it; header cells that are empty get a name. */
export function growRight(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  right: number,
  columnWord: string
): void {
  const count = right - table.area.right;
  table.columns.push(...newColumns(table, count, columnWord));
  table.area = { ...table.area, right };
  sheet.touch("tables");
  if (table.showHeaders) adoptHeaders(workbook, sheet, table, columnWord);
  workbook.pending.structure = true;
}

/** Takes the columns left of a table into it, under free names. */
export function growLeft(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  left: number,
  columnWord: string
): void {
  const count = table.area.left - left;
  table.columns.unshift(...newColumns(table, count, columnWord));
  table.area = { ...table.area, left };
  writeHeaders(workbook, sheet, table, 0, count);
  sheet.touch("tables");
  workbook.pending.structure = true;
}

/**
 * New first rows of a table get the validation and conditional formats that began at the former first row.
 * @param from The former first row; `to` the new one.
 */
export function continueRulesUp(sheet: HostSheet, table: Table, from: number, to: number): void {
  const { left, right } = table.area;
  const goesUp = (area: Area): boolean =>
    area.top === from && area.left >= left && area.right <= right;
  const up = (areas: readonly Area[]): Area[] =>
    areas.map((area) => (goesUp(area) ? { ...area, top: to } : area));
  const reanchored = (formula: string, areas: readonly Area[]): string => {
    const [first] = areas;
    if (!first || !goesUp(first) || formula === "" || isLiteral(formula)) return formula;
    return moveFormula(formula, { row: from, column: first.left }, { row: to, column: first.left });
  };
  for (const validation of sheet.validations) {
    validation.formula1 = reanchored(validation.formula1, validation.areas);
    validation.formula2 = reanchored(validation.formula2, validation.areas);
    validation.areas = up(validation.areas);
  }
  for (const format of sheet.conditionalFormats) {
    format.rule = changeRule(format.rule, (formula) => reanchored(formula, format.areas));
    format.areas = up(format.areas);
  }
}

function continueLooks(sheet: HostSheet, before: Area, bottom: number): void {
  const last = sheet.cells.row(before.bottom);
  for (let row = before.bottom + 1; row <= bottom; row++) {
    for (let column = before.left; last?.styles && column <= before.right; column++) {
      const style = last.styles[column];
      if (style && sheet.cells.style(row, column) === 0) sheet.cells.setStyle(row, column, style);
    }
  }
  for (const list of [sheet.validations, sheet.conditionalFormats]) {
    for (const each of list) {
      each.areas = each.areas.map((area) => {
        const goesOn =
          area.bottom === before.bottom && area.left >= before.left && area.right <= before.right;
        return goesOn ? { ...area, bottom } : area;
      });
    }
  }
  sheet.touch("validations", "conditionalFormats");
}

function hasContents(sheet: HostSheet, area: Area): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.cells.rowCount - 1); row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null)
        return true;
    }
  }
  return false;
}

function hasOtherContents(sheet: HostSheet, area: Area, written: Area): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.cells.rowCount - 1); row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (contains(written, cellArea(row, column))) continue;
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null)
        return true;
    }
  }
  return false;
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
