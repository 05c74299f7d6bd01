import { parseArea } from "../../../host/workbook/address";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import type { ConditionalFormat, DataValidation, Table } from "../../../host/workbook/model";
import { readFormulas } from "../../../host/workbook/cells/readCells";
import { createTable } from "../../../host/workbook/tables/tables";
import { writeCells, type WriteOptions } from "../../../host/workbook/cells/writeCells";

export const OPTIONS: WriteOptions = {
  currentYear: 2026,
  date1904: false,
  columnWord: "Column",
  expandTables: true,
};

/** A workbook with the sheets S and Other. */
export function twoSheets(): { workbook: HostWorkbook; sheet: HostSheet; other: HostSheet } {
  const workbook = HostWorkbook.empty("S");
  const other = workbook.createSheet("Other");
  return { workbook, sheet: workbook.sheets[0]!, other };
}

/** Writes as the object model does, from a cell on. */
export function write(
  workbook: HostWorkbook,
  sheet: HostSheet,
  cell: string,
  rows: readonly (readonly unknown[])[]
): void {
  const { top, left } = parseArea(cell);
  const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  writeCells(workbook, sheet, area, rows, OPTIONS);
}

/** What `Range.formulas` gives of an area. */
export function read(sheet: HostSheet, address: string): unknown[][] {
  return readFormulas(sheet, parseArea(address));
}

/** A table of rows, the first of them its headers. */
export function tableOf(
  workbook: HostWorkbook,
  sheet: HostSheet,
  cell: string,
  rows: readonly (readonly unknown[])[]
): Table {
  write(workbook, sheet, cell, rows);
  const { top, left } = parseArea(cell);
  const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  return createTable(workbook, sheet, area, true);
}

export function validation(address: string, formula1: string): DataValidation {
  return {
    areas: [parseArea(address)],
    type: "Custom",
    operator: "Between",
    formula1,
    formula2: "",
    ignoreBlank: false,
    inCellDropDown: true,
    showError: true,
    errorStyle: "Stop",
    errorTitle: "",
    errorMessage: "",
    showPrompt: false,
    promptTitle: "",
    promptMessage: "",
  };
}

export function conditionalFormat(address: string, formula: string): ConditionalFormat {
  return {
    id: address,
    areas: [parseArea(address)],
    priority: 0,
    stopIfTrue: false,
    rule: { kind: "Custom", formula, format: { bold: true } },
  };
}
