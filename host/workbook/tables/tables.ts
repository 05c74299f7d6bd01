import { HostError } from "../../protocol/HostError";
import { columnCount, intersect, isOnSheet, overlaps, rowCount } from "../areas";
import type { Area } from "../CellGrid";
import { clearContents } from "../cells/writeCells";
import { changeAllFormulas } from "../formulas/allFormulas";
import {
  followColumnDelete,
  followColumnRename,
  followTableDelete,
  followTableRename,
} from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table } from "../model";
import { insertCells } from "../move/structure";
import { assertTableName, freeTableName } from "../names";
import { adoptHeaders, growDown, growRight, headerNames } from "./tableGrowth";
import { writeHeaders } from "./tableParts";

/** Words of Excel's interface that end up in the workbook. */
export interface TableWords {
  /** Begins the names of tables without one: "Table". */
  table: string;
  /** Begins the names of columns without one: "Column". */
  column: string;
}

/** What an English Excel calls new tables and columns, with a number behind it. */
export const ENGLISH_TABLE_WORDS: TableWords = { table: "Table", column: "Column" };

/**
 * Makes a table of an area. Without headers a row of them is put in above the data; an area of nothing but headers
 * gets an empty row. Header cells become texts and unique.
 * @throws HostError InvalidArgument (not on the sheet), InvalidOperation (overlaps a table).
 */
export function createTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  asked: Area,
  hasHeaders: boolean,
  words: TableWords = ENGLISH_TABLE_WORDS
): Table {
  const needsRow = !hasHeaders || rowCount(asked) === 1;
  const area = needsRow ? { ...asked, bottom: asked.bottom + 1 } : asked;
  if (!isOnSheet(area)) throw new HostError("InvalidArgument", "The range is not on the sheet.");
  assertNoOverlap(sheet, asked);
  if (!hasHeaders) insertCells(workbook, sheet, { ...asked, bottom: asked.top }, "Down");
  else if (needsRow) makeRoomBelow(workbook, sheet, asked);
  assertNoOverlap(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  const columns = headerNames(sheet, area, words.column).map((name, index) => ({
    name,
    id: index + 1,
    calculatedFormula: null,
  }));
  const table: Table = {
    id: workbook.nextTableId(),
    name: freeTableName(workbook, words.table),
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    insertRow: hasHeaders && needsRow,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filterXml: "",
  };
  sheet.tables.push(table);
  writeHeaders(workbook, sheet, table);
  sheet.touch("tables", "merges");
  workbook.pending.structure = true;
  return table;
}

/**
 * Gives a table another name, and every reference to it with it.
 * @throws HostError as `assertTableName`.
 */
export function renameTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  name: string
): void {
  if (table.name === name) return;
  assertTableName(workbook, name, table);
  const change = followTableRename(table.name, name);
  changeAllFormulas(workbook, () => change);
  table.name = name;
  sheet.touch("tables");
}

/**
 * Gives a column another name: header cell and references follow.
 * @throws HostError InvalidArgument for an empty name or one over 255 characters, ItemAlreadyExists for another column's.
 */
export function renameColumn(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  index: number,
  name: string
): void {
  const column = table.columns[index];
  if (!column || name === "" || name.length > 255) {
    throw new HostError("InvalidArgument", "A column's name has 1 to 255 characters.");
  }
  const taken = table.columns.some(
    (each) => each !== column && each.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) throw new HostError("ItemAlreadyExists", "Another column has that name.");
  const change = followColumnRename(table.name, new Map([[column.name, name]]));
  column.name = name;
  writeHeaders(workbook, sheet, table, index, 1);
  changeAllFormulas(workbook, () => change);
}

/**
 * Makes a table larger or smaller. The first row stays where it is; cells are taken in or left as they are.
 * @throws HostError InvalidArgument (other first row, no overlap, no data row), InvalidOperation (overlaps another table).
 */
export function resizeTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  area: Area,
  words: TableWords = ENGLISH_TABLE_WORDS
): void {
  const before = table.area;
  const fixedRows = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.top !== before.top || !intersect(area, before) || rowCount(area) <= fixedRows) {
    throw new HostError(
      "InvalidArgument",
      "A table keeps its first row and has at least one row of data."
    );
  }
  if (table.showTotals && area.bottom !== before.bottom) {
    throw new HostError(
      "InvalidOperation",
      "A table with a totals row cannot be resized in height."
    );
  }
  assertNoOverlap(sheet, area, table);
  removeOuterColumns(workbook, table, area);
  if (area.left < table.area.left)
    addColumnsBefore(workbook, sheet, table, area.left, words.column);
  if (area.right > table.area.right) growRight(workbook, sheet, table, area.right, words.column);
  if (area.bottom > before.bottom) growDown(workbook, sheet, table, area.bottom);
  else table.area = { ...table.area, bottom: area.bottom };
  table.insertRow = false;
  sheet.touch("tables");
  workbook.pending.structure = true;
}

/** Removes a table with what its cells hold; references to it are broken. */
export function deleteTable(workbook: HostWorkbook, sheet: HostSheet, table: Table): void {
  sheet.tables = sheet.tables.filter((each) => each !== table);
  clearContents(workbook, sheet, table.area);
  changeAllFormulas(workbook, () => followTableDelete(table.name));
  sheet.touch("tables");
}

/** @throws HostError InvalidOperation when another table has cells in the area. */
export function assertNoOverlap(sheet: HostSheet, area: Area, except?: Table): void {
  if (sheet.tables.some((table) => table !== except && overlaps(table.area, area))) {
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  }
}

/** The row below is free, or its cells go down. */
export function makeRoomBelow(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  count = 1
): void {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  const used = sheet.cells.usedArea(true);
  const isFree = !used || used.bottom < below.top || !hasContentsBelow(sheet, below);
  if (!isFree || sheet.tables.some((table) => overlaps(table.area, below))) {
    insertCells(workbook, sheet, below, "Down");
  }
}

function hasContentsBelow(sheet: HostSheet, area: Area): boolean {
  for (let row = area.top; row < sheet.cells.rowCount; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null)
        return true;
    }
  }
  return false;
}

function removeOuterColumns(workbook: HostWorkbook, table: Table, area: Area): void {
  const { left } = table.area;
  const names = table.columns.map((column) => column.name);
  const stays = (index: number): boolean => left + index >= area.left && left + index <= area.right;
  const removed = names.filter((_, index) => !stays(index));
  if (removed.length === 0) return;
  table.columns = table.columns.filter((_, index) => stays(index));
  table.area = {
    ...table.area,
    left: Math.max(left, area.left),
    right: Math.min(table.area.right, area.right),
  };
  const change = followColumnDelete(table.name, names, removed);
  changeAllFormulas(workbook, () => change);
}

function addColumnsBefore(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  left: number,
  columnWord: string
): void {
  const count = columnCount({ ...table.area, left, right: table.area.left - 1 });
  let id = Math.max(...table.columns.map((column) => column.id));
  const added = Array.from({ length: count }, () => ({
    name: "",
    id: ++id,
    calculatedFormula: null,
  }));
  table.columns.unshift(...added);
  table.area = { ...table.area, left };
  if (table.showHeaders) adoptHeaders(workbook, sheet, table, columnWord);
}
