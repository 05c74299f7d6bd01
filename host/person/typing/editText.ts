import { isDateFormat, isPercentFormat } from "numfmt";
import type { HostSession } from "../../protocol/HostSession";
import { CellError, type CellValue } from "../../workbook/cell";
import { localWords } from "../../workbook/entry/LocalWords";
import { numberText } from "../../workbook/entry/numberText";
import { displayFormula, tableAt } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import { Refused } from "../Outcome";
import type { Cell } from "../selection/cellsTogether";
import { formatSection } from "./formatSection";
import { toLocalFormula } from "./localFormula";
import { numberFormatAt, readTyped } from "./typedEntry";

/** Digits that Excel keeps of a number. */
const DIGITS = 15;
/** Serial number after the last day that Excel knows, 9999-12-31. */
const DAYS = 2_958_466;

/** What the formula bar shows of a cell: see `Person.editText`. */
export function editText(session: HostSession, sheet: HostSheet, { row, column }: Cell): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== null)
    return toLocalFormula(displayFormula(formula, tableAt(sheet, row, column)), session.locale);
  const format = numberFormatAt(session, sheet, row, column);
  return valueText(sheet.cells.value(row, column), format, session);
}

function valueText(value: CellValue, format: string, session: HostSession): string {
  const { locale } = session;
  if (value === null) return "";
  if (value instanceof CellError) return numberText(value, "General", locale);
  if (typeof value === "boolean") {
    const [yes, no] = localWords(locale).truth;
    return value ? yes : no;
  }
  if (typeof value === "string") return isReadAs(value, format, session) ? value : `'${value}`;
  const section = formatSection(format, value);
  return dateText(value, section, session) ?? plainText(value, section, locale);
}

/** Whether a text, typed again, would be that text. */
function isReadAs(text: string, format: string, session: HostSession): boolean {
  try {
    const typed = readTyped(text, format, session);
    return typed.kind === "value" && typed.value === text;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** The date in full, with its time of day if it has one; null where the cell shows no date. */
function dateText(
  value: number,
  format: string,
  { locale, workbook: { date1904 } }: HostSession
): string | null {
  if (format === "General" || !isDateFormat(format) || value < 0 || value >= DAYS) return null;
  const day = (pattern: string): string => numberText(value, pattern, locale, date1904);
  if (value < 1) return day("hh:mm:ss");
  const date = day("m/d/yyyy");
  return Number.isInteger(value) ? date : `${date} ${day("hh:mm:ss")}`;
}

function plainText(value: number, format: string, locale: string): string {
  const percent = isPercentFormat(format);
  const number = Number((percent ? value * 100 : value).toPrecision(DIGITS));
  const text = String(number).toUpperCase().replace(".", localWords(locale).decimal);
  return percent ? `${text}%` : text;
}
