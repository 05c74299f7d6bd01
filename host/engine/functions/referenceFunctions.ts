import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { CellError, type CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { movedArea } from "../../workbook/move/shift";
import { isFiltered } from "../../workbook/tables/filter";
import { dataArea } from "../../workbook/tables/tableParts";
import { CellsReference } from "../cells/CellsReference";
import { type Language, NotCalculable } from "../Language";
import {
  errorObject,
  arrayObject,
  isSeveral,
  readOperand,
  toCellValue,
  toValueObject,
  type Operand,
} from "../values";
import { numberOf, textOf } from "./coercion";
import type { FunctionContext, SheetFunction } from "./SheetFunction";

/** The functions that give or take references, on the host's own cells. */
export const REFERENCE_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  INDEX: index,
  OFFSET: offset,
  INDIRECT: indirect,
  ROW: ([range], context) => positions(range, context, "row"),
  COLUMN: ([range], context) => positions(range, context, "column"),
  ROWS: ([range]) => sizeOf(range, "getRowCount"),
  COLUMNS: ([range]) => sizeOf(range, "getColumnCount"),
  ISREF: ([value]) => toValueObject(value instanceof CellsReference),
  ISFORMULA: ([cell], context) => {
    if (!(cell instanceof CellsReference)) return errorObject("#VALUE!");
    // One answer for each of several cells.
    if (!cell.isCell()) throw new NotCalculable("ISFORMULA of several cells");
    return toValueObject(formulaIn(cell, context) !== null);
  },
  FORMULATEXT: ([cell], context) => {
    const formula = cell instanceof CellsReference ? formulaIn(cell, context) : null;
    if (formula === null) return errorObject("#N/A");
    if (!context.language.isEnglish) throw new NotCalculable("A formula in the words of Excel");
    return toValueObject(`=${formula}`);
  },
  SUBTOTAL: subtotal,
};

/** SUBTOTAL's function by its number; 100 more leaves hidden rows out. */
const SUBTOTALS = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "SUM",
  "VAR",
  "VARP",
];

function index(
  [source, rowArgument, columnArgument]: (Operand | null)[],
  { language }: FunctionContext
): Operand {
  if (!source || rowArgument === undefined) return errorObject("#VALUE!");
  const isReference = source instanceof CellsReference;
  const values = isReference ? source : readOperand(source);
  const [rows, columns] = shapeOf(values);
  let row = wholeNumber(rowArgument, 0, language);
  let column = wholeNumber(columnArgument, 0, language);
  // A single number counts along a single row.
  if (columnArgument === undefined && rows === 1) [row, column] = [0, row];
  if (row instanceof CellError) return toValueObject(row);
  if (column instanceof CellError) return toValueObject(column);
  if (row < 0 || column < 0) return errorObject("#VALUE!");
  if (row > rows || column > columns) return errorObject("#REF!");
  if (isReference) {
    const { area } = source;
    return source.at({
      top: row === 0 ? area.top : area.top + row - 1,
      bottom: row === 0 ? area.bottom : area.top + row - 1,
      left: column === 0 ? area.left : area.left + column - 1,
      right: column === 0 ? area.right : area.left + column - 1,
    });
  }
  if (!(values instanceof ArrayValueObject)) return values;
  const list = values.getArrayValue();
  const picked = (row === 0 ? list : [list[row - 1] ?? []]).map((cells) =>
    (column === 0 ? cells : [cells[column - 1]]).map((cell) => cell ?? toValueObject(null))
  );
  return picked.length === 1 && picked[0]!.length === 1 ? picked[0]![0]! : arrayObject(picked);
}

function offset(
  [source, down, right, height, width]: (Operand | null)[],
  { language }: FunctionContext
): Operand {
  if (!(source instanceof CellsReference)) return errorObject("#VALUE!");
  const { area } = source;
  const numbers = [
    wholeNumber(down, 0, language),
    wholeNumber(right, 0, language),
    wholeNumber(height, source.getRowCount(), language),
    wholeNumber(width, source.getColumnCount(), language),
  ];
  for (const number of numbers) if (number instanceof CellError) return toValueObject(number);
  const [rows, columns, high, wide] = numbers as [number, number, number, number];
  if (high === 0 || wide === 0) return errorObject("#REF!");
  const top = area.top + rows + (high < 0 ? high + 1 : 0);
  const left = area.left + columns + (wide < 0 ? wide + 1 : 0);
  return source.at({
    top,
    left,
    bottom: top + Math.abs(high) - 1,
    right: left + Math.abs(wide) - 1,
  });
}

function indirect([textArgument, style]: (Operand | null)[], context: FunctionContext): Operand {
  if (!textArgument) return errorObject("#REF!");
  const text = textOf(singleValue(textArgument), context.language);
  if (text instanceof CellError) return toValueObject(text);
  if (style && singleValue(style) === false) throw new NotCalculable("R1C1 style");
  const result = text.trim() === "" ? null : context.evaluateText(text);
  return result instanceof CellsReference ? result : errorObject("#REF!");
}

function subtotal([kind, ...ranges]: (Operand | null)[], context: FunctionContext): Operand {
  const code = wholeNumber(kind, 0, context.language);
  if (code instanceof CellError) return toValueObject(code);
  const name = SUBTOTALS[(code > 100 ? code - 100 : code) - 1];
  if (name === undefined) return errorObject("#VALUE!");
  const values: BaseValueObject[] = [];
  for (const range of ranges) {
    if (!(range instanceof CellsReference)) return errorObject("#VALUE!");
    const sheet = context.cells.sheet(range.sheetId);
    const filtered = sheet && code < 100 ? filteredAreas(sheet) : [];
    range.iterator((value, row, column) => {
      if (value === null || value === undefined) return true;
      // From 101 on every hidden row is left out, below that only what a filter hides.
      const isHidden = sheet?.rows.get(row)?.hidden ?? false;
      if (isHidden && (code > 100 || filtered.some((area) => isWithin(area, row)))) return true;
      // Subtotals within the range are not counted twice.
      const formula = context.cells.formula(range.sheetId, row, column);
      if (formula === null || !/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)) values.push(value);
      return true;
    });
  }
  return context.call(name, [arrayObject(values.length > 0 ? [values] : [[toValueObject(null)]])]);
}

/** Where a filter is set. The file does not say what hid a row: a hidden row there counts as filtered, as in Excel. */
function filteredAreas(sheet: HostSheet): Area[] {
  const areas = sheet.tables.filter(isFiltered).map((table) => dataArea(table));
  const found = sheet.found.filtered;
  const own = found && movedArea(found, sheet.moves);
  return own ? [...areas, { ...own, top: own.top + 1 }] : areas;
}

function isWithin({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}

/** The numbers of a reference's rows or columns, down or across; of the formula's own without one. */
function positions(
  range: Operand | null | undefined,
  { at, cells }: FunctionContext,
  direction: "row" | "column"
): Operand {
  if (!range) return toValueObject(at[direction] + 1);
  if (!(range instanceof CellsReference)) return errorObject("#VALUE!");
  const { top, left, bottom, right } = cells.clip(range.area);
  const [first, last] = direction === "row" ? [top, bottom] : [left, right];
  const numbers: BaseValueObject[] = [];
  for (let index = first; index <= last; index++) numbers.push(toValueObject(index + 1));
  if (numbers.length === 1) return numbers[0]!;
  return arrayObject(direction === "row" ? numbers.map((each) => [each]) : [numbers]);
}

function sizeOf(
  range: Operand | null | undefined,
  measure: "getRowCount" | "getColumnCount"
): Operand {
  if (!range) return errorObject("#VALUE!");
  if (range instanceof CellsReference) return toValueObject(range[measure]());
  const value = readOperand(range);
  if (value instanceof ArrayValueObject) return toValueObject(value[measure]());
  return value.isError() ? value : toValueObject(1);
}

function shapeOf(values: Operand): [rows: number, columns: number] {
  if (values instanceof CellsReference) return [values.getRowCount(), values.getColumnCount()];
  if (!(values instanceof ArrayValueObject)) return [1, 1];
  return [values.getRowCount(), values.getColumnCount()];
}

function wholeNumber(
  argument: Operand | null | undefined,
  missing: number,
  language: Language
): number | CellError {
  if (!argument) return missing;
  const number = numberOf(singleValue(argument), language);
  return number instanceof CellError ? number : Math.trunc(number);
}

/**
 * The value of an argument that says which cells are meant.
 * @throws NotCalculable for several values: each would mean other cells.
 */
function singleValue(argument: Operand): CellValue {
  const value = readOperand(argument);
  if (isSeveral(value)) throw new NotCalculable("Several references at once");
  return toCellValue(value);
}

function formulaIn(reference: CellsReference, { cells }: FunctionContext): string | null {
  return cells.formula(reference.sheetId, reference.area.top, reference.area.left);
}
