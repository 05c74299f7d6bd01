import { ArrayValueObject } from "@univerjs/engine-formula";
import { isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../../workbook/cell";
import { CellsReference } from "../cells/CellsReference";
import { mapCells, valuesOf } from "../mapCells";
import {
  PlainArray,
  withinLimits,
  arrayObject,
  readOperand,
  toCellValue,
  toValueObject,
  type Operand,
} from "../values";
import { DAYS_1904 } from "./dateFunctions";
import type { SheetFunction } from "./SheetFunction";

/** What the host does around a function of the library, by the function's name. */
export const CORRECTIONS: ReadonlyMap<string, (library: SheetFunction) => SheetFunction> = new Map([
  ["SORT", withOwnArrays],
  ["SUMPRODUCT", sumOfProducts],
  ["TEXT", textFunction],
  ["DATEDIF", withDates([0, 1])],
  ["DATEVALUE", withDates([], true)],
  ["DAYS360", withDates([0, 1])],
  ["ISOWEEKNUM", withDates([0])],
  ["NETWORKDAYS", withDates([0, 1, 2])],
  ["NETWORKDAYS.INTL", withDates([0, 1, 3])],
  ["WEEKDAY", withDates([0])],
  ["WEEKNUM", withDates([0])],
  ["WORKDAY", withDates([0, 2], true)],
  ["WORKDAY.INTL", withDates([0, 3], true)],
  ["YEARFRAC", withDates([0, 1])],
]);

/** The library sorts the array that it is given, and a range's array is every formula's that reads the range. */
function withOwnArrays(library: SheetFunction): SheetFunction {
  return (args, context) =>
    library(
      args.map((each) => each && copied(each)),
      context
    );
}

/** Arrays of one shape are added up as plain values, which is quicker by far; anything else is left to the library. */
function sumOfProducts(library: SheetFunction): SheetFunction {
  return (args, context) => {
    const arrays = args.flatMap((each) => (each && isArray(each) ? [valuesOf(each)] : []));
    const [first] = arrays;
    const isOneShape = arrays.every(
      ({ rowCount, columnCount }) =>
        rowCount === first?.rowCount && columnCount === first.columnCount
    );
    if (first === undefined || arrays.length < args.length || !isOneShape)
      return library(args, context);
    let sum = 0;
    for (let index = 0; index < first.values.length; index++) {
      let product = 1;
      for (const { values } of arrays) {
        const value = values[index] ?? null;
        if (value instanceof CellError) return toValueObject(value);
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
    return toValueObject(withinLimits(sum));
  };
}

function isArray(operand: Operand): boolean {
  return operand instanceof PlainArray || operand instanceof CellsReference;
}

function copied(operand: Operand): Operand {
  const values = readOperand(operand);
  if (!(values instanceof ArrayValueObject)) return values;
  return arrayObject(
    Array.from({ length: values.getRowCount() }, (_, row) =>
      Array.from(
        { length: values.getColumnCount() },
        (__, column) => values.get(row, column) ?? toValueObject(null)
      )
    )
  );
}

/**
 * The library counts dates from 1900. In a workbook of 1904 numbers that are dates go in, and come out, moved; dates
 * as text are left to the library.
 * @param dates Positions of the arguments that are dates.
 * @param givesDate Whether the result is one.
 */
function withDates(
  dates: readonly number[],
  givesDate = false
): (library: SheetFunction) => SheetFunction {
  return (library) => (args, context) => {
    if (!context.date1904) return library(args, context);
    const moved = args.map((each, index) =>
      each && dates.includes(index) ? movedBy(each, DAYS_1904) : each
    );
    const result = library(moved, context);
    return givesDate ? movedBy(result, -DAYS_1904) : result;
  };
}

function movedBy(operand: Operand, days: number): Operand {
  return mapCells([operand], ([cell = null]) => (typeof cell === "number" ? cell + days : cell));
}

/** Logicals are their words whatever the format is, no format is no text, and dates follow the workbook's system. */
function textFunction(library: SheetFunction): SheetFunction {
  return (args, context) => {
    const [value, format] = args;
    if (!value || !format || args.length !== 2) return library(args, context);
    return mapCells([value, format], ([cell = null, pattern = null]): CellValue => {
      if (cell instanceof CellError) return cell;
      if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
      if (pattern === "" || pattern === null) return "";
      const isDate =
        typeof cell === "number" && typeof pattern === "string" && isDateFormat(pattern);
      const number = isDate && context.date1904 ? cell + DAYS_1904 : cell;
      return toCellValue(
        readOperand(library([toValueObject(number), toValueObject(pattern)], context))
      );
    });
  };
}
