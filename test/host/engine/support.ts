import type { CellValue } from "../../../host/workbook/cell";
import type { Engine } from "../../../host/engine/Engine";
import { createEngine } from "../../../host/engine/createEngine";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import type { Table } from "../../../host/workbook/model";

/** What a test writes into a cell: text that begins with "=" is a formula. */
export type Entry = CellValue;

/** A cell's address on a sheet: column letters and row number. */
export interface Address {
  row: number;
  column: number;
}

/** The day on which the tests' clock stands, a Wednesday at noon. */
export const TEST_NOW = new Date(2026, 6, 1, 12, 0, 0);
/** That day as a serial number. */
export const TEST_TODAY = 46204;

/** "C4" as row 3 and column 2. */
export function addressOf(text: string): Address {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (!letters || !digits) throw new Error(`Not an address: ${text}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Writes one cell the way the object model does: the value or formula, and the mark for the engine. */
export function write(
  workbook: HostWorkbook,
  sheet: HostSheet,
  address: string,
  entry: Entry
): void {
  const { row, column } = addressOf(address);
  writeAt(workbook, sheet, row, column, entry);
}

/** As `write`, by row and column from 0. */
export function writeAt(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  entry: Entry
): void {
  if (typeof entry === "string" && entry.startsWith("=")) {
    sheet.cells.setFormula(row, column, entry.slice(1));
  } else {
    sheet.cells.setValue(row, column, entry);
  }
  workbook.pending.markCell(sheet.id, row, column);
}

/** Writes rows of cells from an address on. */
export function fill(
  workbook: HostWorkbook,
  sheet: HostSheet,
  address: string,
  rows: readonly (readonly Entry[])[]
): void {
  const { row, column } = addressOf(address);
  rows.forEach((cells, r) =>
    cells.forEach((entry, c) => writeAt(workbook, sheet, row + r, column + c, entry))
  );
}

/** A table with its header row and rows of cells from an address on. */
export function addTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  name: string,
  address: string,
  headers: readonly string[],
  rows: readonly (readonly Entry[])[]
): Table {
  const { row, column } = addressOf(address);
  fill(workbook, sheet, address, [headers, ...rows]);
  const table: Table = {
    id: workbook.nextTableId(),
    name,
    area: {
      top: row,
      left: column,
      bottom: row + Math.max(rows.length, 1),
      right: column + headers.length - 1,
    },
    columns: headers.map((header, index) => ({
      name: header,
      id: index + 1,
      calculatedFormula: null,
    })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: null,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filterXml: "",
    insertRow: false,
  };
  sheet.tables.push(table);
  workbook.pending.structure = true;
  return table;
}

/** A name of the workbook, or of a sheet. */
export function addName(
  workbook: HostWorkbook,
  name: string,
  formula: string,
  sheetId: string | null = null
): void {
  workbook.names.push({ name, formula, comment: "", visible: true, sheetId });
  workbook.pending.structure = true;
}

/** The value that a cell shows. */
export function read(sheet: HostSheet, address: string): CellValue {
  const { row, column } = addressOf(address);
  return sheet.cells.value(row, column);
}

/** An engine whose clock stands still at `TEST_NOW`, or at the time given. */
export function testEngine(now: () => Date = () => TEST_NOW): Engine {
  return createEngine({ now });
}

/** The value of one formula as if it stood in a cell. */
export function evaluate(
  engine: Engine,
  workbook: HostWorkbook,
  sheet: HostSheet,
  address: string,
  formula: string
): Promise<CellValue> {
  const { row, column } = addressOf(address);
  return engine.evaluate(workbook, sheet.id, row, column, formula);
}
