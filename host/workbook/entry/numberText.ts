import { format, getLocale, isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../cell";

/** What error values look like in a Danish Excel. */
const DANISH_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NUL!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#N/A": "#I/T",
};

/** The error value that a text stands for in a language of Excel; the text itself for any other. */
export function errorFromLocal(text: string, locale: string): string {
  const wanted = text.toUpperCase();
  if (!isDanish(locale)) return wanted;
  return Object.entries(DANISH_ERRORS).find(([, danish]) => danish === wanted)?.[0] ?? wanted;
}

/**
 * The formats that stand for "short date in the order of the country", alone and with the time of day, and how some
 * countries write them.
 */
const SHORT_DATE = "m/d/yyyy";
const SHORT_DATE_AND_TIME = "m/d/yyyy h:mm";
const SHORT_DATES: Readonly<Record<string, string>> = { da: "dd-mm-yyyy", "en-gb": "dd/mm/yyyy" };

/** Characters of a number that the General format shows as it is. */
const SHORT_NUMBER = 10;

/**
 * The text that a cell shows, whatever the column's width.
 * @param numberFormat In Excel's en-US form.
 * @param locale Language of Excel's interface, such as "da-DK".
 */
export function numberText(
  value: CellValue,
  numberFormat: string,
  locale: string,
  date1904 = false
): string {
  if (value === null) return "";
  if (value instanceof CellError) {
    return isDanish(locale) ? (DANISH_ERRORS[value.text] ?? value.text) : value.text;
  }
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return value;
  if (typeof value === "number" && numberFormat === "General") {
    const plain = String(value);
    // Most numbers are short, and for those the full formatter would be all the work of reading a sheet.
    if (plain.length <= SHORT_NUMBER && !plain.includes("e"))
      return isDecimalComma(locale) ? plain.replace(".", ",") : plain;
  }
  const pattern = localPattern(numberFormat, locale);
  const isDate = typeof value === "number" && numberFormat !== "General" && isDateFormat(pattern);
  if (isDate && value < 0) return "########";
  const number = isDate && date1904 ? value + 1462 : value;
  return format(pattern, number, { locale: knownLocale(locale), throws: false });
}

function localPattern(numberFormat: string, locale: string): string {
  if (numberFormat !== SHORT_DATE && numberFormat !== SHORT_DATE_AND_TIME) return numberFormat;
  const key = locale.toLowerCase();
  const date = SHORT_DATES[key] ?? SHORT_DATES[key.split("-")[0] ?? ""];
  if (date === undefined) return numberFormat;
  return numberFormat === SHORT_DATE ? date : `${date} hh:mm`;
}

const decimalCommas = new Map<string, boolean>();

function isDecimalComma(locale: string): boolean {
  let comma = decimalCommas.get(locale);
  if (comma === undefined) {
    comma = getLocale(locale)?.decimal === ",";
    decimalCommas.set(locale, comma);
  }
  return comma;
}

function knownLocale(locale: string): string {
  return getLocale(locale) ? locale : "en-US";
}

function isDanish(locale: string): boolean {
  return locale.toLowerCase().startsWith("da");
}
