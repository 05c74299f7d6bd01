import { CellError, type CellValue } from "../cell";
import type { Area } from "../CellGrid";
import { numberText } from "../entry/numberText";
import { displayFormula, tableAt } from "../formulas/formula";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { styleAt } from "../layout";

/** A cell's value as the object model gives it: "" for an empty cell, an error as its text. */
export type PlainValue = string | number | boolean;

/** A cell's value as Office.js gives it: "" for an empty cell, an error as its text. */
export function plainValue(value: CellValue | undefined): PlainValue {
  if (value === null || value === undefined) return "";
  return value instanceof CellError ? value.text : value;
}

/** `Range.values`. */
export function readValues(sheet: HostSheet, area: Area): PlainValue[][] {
  return readRows(area, (row) => {
    const cells = sheet.cells.row(row);
    const width = area.right - area.left + 1;
    if (!cells) return new Array<PlainValue>(width).fill("");
    const values = new Array<PlainValue>(width);
    for (let index = 0; index < width; index++)
      values[index] = plainValue(cells.values[area.left + index]);
    return values;
  });
}

/** `Range.formulas`: a formula as Excel shows it, else the value. */
export function readFormulas(sheet: HostSheet, area: Area): PlainValue[][] {
  const shown = new Map<string, string>();
  return readRows(area, (row) => {
    const cells = sheet.cells.row(row);
    const values: PlainValue[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const formula = cells?.formulas?.[column];
      if (formula === null || formula === undefined) {
        values.push(plainValue(cells?.values[column]));
        continue;
      }
      const home = formula.includes("[") ? tableAt(sheet, row, column) : null;
      const key = `${home?.id ?? ""} ${formula}`;
      let text = shown.get(key);
      if (text === undefined) shown.set(key, (text = displayFormula(formula, home)));
      values.push(text);
    }
    return values;
  });
}

/** `Range.text`. */
export function readTexts(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  locale: string
): string[][] {
  return readRows(area, (row) => {
    const cells = sheet.cells.row(row);
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = cells?.values[column] ?? null;
      texts.push(value === null ? "" : cellText(workbook, sheet, row, column, locale));
    }
    return texts;
  });
}

/** The text that one cell shows. */
export function cellText(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  locale: string
): string {
  const { numberFormat } = workbook.styles.get(styleAt(sheet, row, column));
  return numberText(sheet.cells.value(row, column), numberFormat, locale, workbook.date1904);
}

/** `Range.numberFormat`. */
export function readNumberFormats(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area
): string[][] {
  return readRows(area, (row) => {
    const formats: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      formats.push(workbook.styles.get(styleAt(sheet, row, column)).numberFormat);
    }
    return formats;
  });
}

/** `Range.valueTypes`, in the words of `Excel.RangeValueType`. */
export function readValueTypes(sheet: HostSheet, area: Area): string[][] {
  return readRows(area, (row) => {
    const types: string[] = [];
    for (let column = area.left; column <= area.right; column++)
      types.push(valueType(sheet.cells.value(row, column)));
    return types;
  });
}

/** The kind of a value, in the words of `Excel.RangeValueType`. */
export function valueType(value: CellValue): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function readRows<V>(area: Area, read: (row: number) => V[]): V[][] {
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push(read(row));
  return rows;
}
