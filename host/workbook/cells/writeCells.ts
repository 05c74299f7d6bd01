import { columnCount, overlaps, rowCount } from "../areas";
import type { CellValue } from "../cell";
import type { Area } from "../CellGrid";
import type { EntryContext } from "../entry/entry";
import { MAX_TEXT_LENGTH, readInput } from "../entry/input";
import { normalizeFormula, tableAt } from "../formulas/formula";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { styleAt } from "../layout";
import { fillCandidates, fillFromFormula, forgetGoneFormulas } from "../tables/calculatedColumns";
import { adoptHeaders, expandTables } from "../tables/tableGrowth";
import { hasInsertRow } from "../tables/tableParts";

/** Begins like nothing but text: neither number, date, logical value, error, formula nor apostrophe. */
const SURELY_TEXT = /^[b-ceghiklp-ruvw-zæøåB-CEGHIKLP-RUVW-ZÆØÅ_]/;

/** Stands for a cell that is left as it is. */
const KEEP = Symbol("keep");

/** What a write will put into one row, worked out before anything is changed. */
interface PreparedRow {
  values: (CellValue | typeof KEEP)[];
  formulas: (string | undefined)[] | null;
  formats: (string | undefined)[] | null;
}

/** How what is written becomes cells. */
export interface WriteOptions extends EntryContext {
  /** Begins the names of columns without a header. */
  columnWord: string;
  /** Whether tables grow when something is written next to them; off on protected sheets. */
  expandTables: boolean;
}

/**
 * Writes an array into cells as Excel does with `values` and `formulas`: texts become what they look like, tables
 * grow and fill their calculated columns, header cells name their columns. Whole or not at all.
 * @param rows As many as the area has, each as long as the area is wide. null leaves a cell, "" empties it.
 * @throws HostError InvalidArgument for what no cell can hold; InvalidOperation when formats that it needs find no room.
 */
export function writeCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  rows: readonly (readonly unknown[])[],
  options: WriteOptions
): void {
  const prepared = rows.map((row, index) => prepareRow(workbook, sheet, area, index, row, options));
  workbook.styles.assertRoom(() => neededFormats(sheet, area, prepared));
  const hasTables = sheet.tables.length > 0;
  const fillable = hasTables
    ? fillCandidates(sheet, area, formulaColumns(prepared, area.left))
    : [];
  prepared.forEach((row, index) => commitRow(workbook, sheet, area.top + index, area.left, row));
  sheet.touch("cells");
  if (!hasTables) return;
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area)) {
      adoptHeaders(workbook, sheet, table, options.columnWord);
    }
    if (table.insertRow && !hasInsertRow(sheet, table)) {
      table.insertRow = false;
      sheet.touch("tables");
    }
  }
  if (options.expandTables) expandTables(workbook, sheet, area, options.columnWord);
  for (const candidate of fillable) fillFromFormula(workbook, sheet, candidate, area);
  forgetGoneFormulas(sheet, area);
}

/** The styles that cells get with a format from what is written, such as that of a date. */
function* neededFormats(
  sheet: HostSheet,
  { top, left }: Area,
  rows: readonly PreparedRow[]
): Iterable<readonly [style: number, change: { numberFormat: string }]> {
  for (const [index, { formats }] of rows.entries()) {
    for (const [column, numberFormat] of formats?.entries() ?? []) {
      if (numberFormat !== undefined)
        yield [styleAt(sheet, top + index, left + column), { numberFormat }];
    }
  }
}

/** Columns of the sheet that a write puts a formula into. */
function formulaColumns(rows: readonly PreparedRow[], left: number): Set<number> {
  const columns = new Set<number>();
  for (const { formulas } of rows)
    formulas?.forEach((formula, index) => formula !== undefined && columns.add(left + index));
  return columns;
}

/** Empties cells, formats stay. Emptied header cells get a name again. */
export function clearContents(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  columnWord = "Column"
): void {
  const last = Math.min(area.bottom, sheet.cells.rowCount - 1);
  for (let row = area.top; row <= last; row++) {
    const cells = sheet.cells.row(row);
    if (!cells) continue;
    for (
      let column = area.left;
      column <= Math.min(area.right, cells.values.length - 1);
      column++
    ) {
      if ((cells.values[column] ?? null) === null && (cells.formulas?.[column] ?? null) === null)
        continue;
      cells.values[column] = null;
      if (cells.formulas) cells.formulas[column] = null;
      workbook.pending.markCell(sheet.id, row, column);
    }
  }
  sheet.touch("cells");
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area)) {
      adoptHeaders(workbook, sheet, table, columnWord);
    }
  }
}

/** Whether an array has the shape of an area. */
export function fits(rows: readonly (readonly unknown[])[], area: Area): boolean {
  const width = columnCount(area);
  return (
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === width)
  );
}

function prepareRow(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  index: number,
  row: readonly unknown[],
  options: WriteOptions
): PreparedRow {
  const at = area.top + index;
  const prepared: PreparedRow = {
    values: new Array<CellValue>(row.length),
    formulas: null,
    formats: null,
  };
  const mayHaveStyle =
    Boolean(sheet.cells.row(at)?.styles) || sheet.rows.has(at) || sheet.columns.size > 0;
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    const style = mayHaveStyle ? styleAt(sheet, at, area.left + column) : 0;
    const format = style === 0 ? "General" : workbook.styles.get(style).numberFormat;
    const isText = format === "@";
    if (typeof value === "number" && !isText && Number.isFinite(value)) {
      prepared.values[column] = value;
    } else if (
      typeof value === "string" &&
      value.length <= MAX_TEXT_LENGTH &&
      SURELY_TEXT.test(value)
    ) {
      prepared.values[column] = value;
    } else {
      prepareInput(
        workbook,
        sheet,
        { row: at, column: area.left + column },
        prepared,
        column,
        value,
        format,
        options
      );
    }
  }
  return prepared;
}

function prepareInput(
  workbook: HostWorkbook,
  sheet: HostSheet,
  cell: { row: number; column: number },
  prepared: PreparedRow,
  index: number,
  value: unknown,
  format: string,
  options: WriteOptions
): void {
  const input = readInput(value, format === "@", options);
  if (input.kind === "keep") prepared.values[index] = KEEP;
  else if (input.kind === "formula") {
    const home = tableAt(sheet, cell.row, cell.column);
    prepared.values[index] = null;
    (prepared.formulas ??= [])[index] = normalizeFormula(input.formula, home, workbook);
  } else {
    prepared.values[index] = input.value;
    if (input.numberFormat !== null && format === "General")
      (prepared.formats ??= [])[index] = input.numberFormat;
  }
}

function commitRow(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: number,
  left: number,
  row: PreparedRow
): void {
  const cells = sheet.cells.ensureRow(at);
  const { pending } = workbook;
  // Where all formulas are read anew, a row is one mark: whole registers are written so.
  const marks = !pending.structure;
  let first = Infinity;
  let last = -1;
  for (let index = 0; index < row.values.length; index++) {
    const value = row.values[index] ?? null;
    if (value === KEEP) continue;
    const column = left + index;
    cells.values[column] = value;
    const formula = row.formulas?.[index];
    if (formula !== undefined) (cells.formulas ??= [])[column] = formula;
    else if (cells.formulas) cells.formulas[column] = null;
    const numberFormat = row.formats?.[index];
    if (numberFormat !== undefined) {
      const style = workbook.styles.derive(styleAt(sheet, at, column), { numberFormat });
      sheet.cells.setStyle(at, column, style);
    }
    if (marks) pending.markCell(sheet.id, at, column);
    else first = Math.min(first, column);
    last = column;
  }
  if (first <= last) pending.markArea(sheet.id, { top: at, bottom: at, left: first, right: last });
}
