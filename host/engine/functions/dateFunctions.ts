import { dateFromSerial, dateToSerial } from "numfmt";
import { CellError } from "../../workbook/cell";
import { numeric, type FunctionContext, type SheetFunction } from "./SheetFunction";

/** Days between the two date systems' day 0. */
export const DAYS_1904 = 1462;
/** The first serial after 9999-12-31. */
const LAST_SERIAL = 2958466;

/** The functions that turn dates into numbers and back: by the host's clock and the workbook's date system. */
export const DATE_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  TODAY: numeric([0, 0], (_, context) => Math.floor(nowSerial(context))),
  NOW: numeric([0, 0], (_, context) => nowSerial(context)),
  DATE: numeric([3, 3], ([year, month, day], context) =>
    serialOf(fullYear(Math.trunc(year!)), Math.trunc(month!), Math.trunc(day!), context)
  ),
  YEAR: datePart(0),
  MONTH: datePart(1),
  DAY: datePart(2),
  EDATE: numeric([2, 2], ([start, months], context) => {
    const date = dateOf(start!, context);
    if (date instanceof CellError) return date;
    const [year, month, day] = date;
    const target = month + Math.trunc(months!);
    return serialOf(year, target, Math.min(day, daysInMonth(year, target)), context);
  }),
  EOMONTH: numeric([2, 2], ([start, months], context) => {
    const date = dateOf(start!, context);
    if (date instanceof CellError) return date;
    const target = date[1] + Math.trunc(months!);
    return serialOf(date[0], target, daysInMonth(date[0], target), context);
  }),
};

function datePart(index: 0 | 1 | 2): SheetFunction {
  return numeric([1, 1], ([serial], context) => {
    const date = dateOf(serial!, context);
    return date instanceof CellError ? date : date[index];
  });
}

function nowSerial({ now, date1904 }: FunctionContext): number {
  const serial = dateToSerial([
    now.getFullYear(),
    now.getMonth() + 1,
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
  ]);
  return (serial ?? 0) - (date1904 ? DAYS_1904 : 0);
}

/** Years below 1900 count from 1900. */
function fullYear(year: number): number {
  return year >= 0 && year < 1900 ? year + 1900 : year;
}

/** Month and day may lie outside the year and month, forwards and backwards. */
function serialOf(
  year: number,
  month: number,
  day: number,
  { date1904 }: FunctionContext
): number | CellError {
  const date = new Date(Date.UTC(year, month - 1, day));
  const serial = dateToSerial([
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    0,
    0,
    0,
  ]);
  const result = (serial ?? -1) - (date1904 ? DAYS_1904 : 0);
  return result >= 0 && result < LAST_SERIAL ? result : CellError.of("#NUM!");
}

function dateOf(
  serial: number,
  { date1904 }: FunctionContext
): [year: number, month: number, day: number] | CellError {
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (serial < 0 || days >= LAST_SERIAL) return CellError.of("#NUM!");
  const [year = 0, month = 0, day = 0] = dateFromSerial(days);
  return [year, month, day];
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
