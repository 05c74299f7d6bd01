import { dateToSerial } from "numfmt";

/** A text that Excel takes for a number or a logical value when it is entered, and the format that it gives a General cell. */
export interface Entry {
  value: number | boolean;
  /** null: the cell's format stays as it is. */
  numberFormat: string | null;
}

/** What an entry depends on besides its text. */
export interface EntryContext {
  /** For dates without a year. */
  currentYear: number;
  date1904: boolean;
}

/** Only a text that begins so can be a number, date, time or logical value: most texts are decided here. */
const MAYBE =
  /^\s*(?:[-+(]?\s*[$.\d%]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/**
 * Reads a text as Excel does when it is entered in an en-US cell that is not formatted as text.
 * @returns null when the text stays text.
 */
export function readEntry(text: string, context: EntryContext): Entry | null {
  if (!MAYBE.test(text)) return null;
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true, numberFormat: null };
  if (/^false$/i.test(trimmed)) return { value: false, numberFormat: null };
  return readNumber(trimmed) ?? readFraction(trimmed) ?? readDateAndTime(trimmed, context);
}

const NUMBER =
  /^(?<open>\()?\s*(?<sign>[-+])?\s*(?<lead>[$%])?\s*(?<sign2>[-+])?\s*(?<whole>\d+|\d{1,3}(?:,\d{3,})+)?(?:\.(?<decimals>\d*))?(?:e(?<exponent>[-+]?\d+))?\s*(?<trail>[%$])?\s*(?<close>\))?$/i;

/** Plain, grouped, scientific, percent, dollars, accountants' parentheses. */
function readNumber(text: string): Entry | null {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return null;
  const { open, close, sign, sign2, lead, trail, whole = "", decimals, exponent } = parts;
  if (whole === "" && !decimals) return null;
  if (Boolean(open) !== Boolean(close) || (open && (sign || sign2)) || (sign && sign2)) return null;
  if (lead && trail) return null;
  const unit = lead ?? trail;
  const grouped = whole.includes(",");
  const number = Number(`0${whole.replaceAll(",", "")}.${decimals ?? ""}0e${exponent ?? "0"}`);
  if (!Number.isFinite(number) || number > 9.99999999999999e307) return null;
  const signed = open || sign === "-" || sign2 === "-" ? -number : number;
  return {
    value: unit === "%" ? signed / 100 : signed === 0 ? 0 : signed,
    numberFormat: numberFormatOf(unit, grouped, Boolean(decimals), exponent !== undefined),
  };
}

function numberFormatOf(
  unit: string | undefined,
  grouped: boolean,
  decimals: boolean,
  scientific: boolean
): string | null {
  if (unit === "%") return decimals ? "0.00%" : "0%";
  if (unit === "$") {
    return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  }
  if (scientific) return "0.00E+00";
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

/** A whole number, a space and a fraction: `1 1/2`. Without the whole number it is a date. */
function readFraction(text: string): Entry | null {
  const parts = /^([-+])?(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!parts) return null;
  const denominator = Number(parts[4]);
  if (denominator === 0) return null;
  const value = Number(parts[2]) + Number(parts[3]) / denominator;
  const twoDigits = parts[3]!.length > 1 || parts[4]!.length > 1;
  return {
    value: parts[1] === "-" ? -value : value,
    numberFormat: twoDigits ? "# ??/??" : "# ?/?",
  };
}

function readDateAndTime(text: string, context: EntryContext): Entry | null {
  const time = readTime(text);
  if (time) return time;
  const date = readDate(text, context);
  if (date) return date;
  const space = text.search(/[ T](?=\d{1,2}:)/);
  if (space <= 0) return null;
  const day = readDate(text.slice(0, space), context);
  const clock = readTime(text.slice(space + 1).trim());
  if (!day || !clock || Number(clock.value) >= 1) return null;
  return { value: Number(day.value) + Number(clock.value), numberFormat: "m/d/yyyy h:mm" };
}

const TIME = /^(\d{1,4})(?::(\d{1,4}))?(?::(\d{1,2})(\.\d{1,3})?)?(?:\s+(am?|pm?))?$/i;

function readTime(text: string): Entry | null {
  const parts = TIME.exec(text);
  if (!parts) return null;
  const [, hourText = "", minuteText, secondText, fraction, half] = parts;
  if (minuteText === undefined && (half === undefined || secondText !== undefined)) return null;
  let hours = Number(hourText);
  const minutes = Number(minuteText ?? "0");
  const seconds = Number(secondText ?? "0") + Number(fraction ?? "0");
  if (hours > 9999 || minutes > 59 || seconds >= 60) return null;
  if (half) {
    if (hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86400;
  const clock = secondText === undefined ? "h:mm" : "h:mm:ss";
  if (half) return { value, numberFormat: `${clock} AM/PM` };
  if (fraction) return { value, numberFormat: "mm:ss.0" };
  return { value, numberFormat: hours >= 24 ? "[h]:mm:ss" : clock };
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthOf(word: string): number | null {
  const key = word.toLowerCase();
  const index = MONTHS.findIndex(
    (name) => name === key || (key.length === 3 && name.startsWith(key))
  );
  return index < 0 ? null : index + 1;
}

/** The date forms of an en-US Excel; the same separator has to stand between all parts. */
function readDate(text: string, context: EntryContext): Entry | null {
  const numeric = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [, first = "", , second = "", third] = numeric;
    return third === undefined
      ? monthAndOther(Number(first), second, first, context)
      : fullDate(first, second, third, context);
  }
  const named =
    /^(?:(\d{1,2})[-/ ])?([a-z]{3,9})(?:[-/ ]\s*(\d{1,4})(?:(?:,\s*|[-/ ])(\d{4}|\d{2}))?)?$/i.exec(
      text
    );
  if (!named) return null;
  const [, before, word = "", after, last] = named;
  const month = monthOf(word);
  if (month === null || (before === undefined && after === undefined)) return null;
  if (before !== undefined) {
    if (last !== undefined) return null;
    if (after === undefined)
      return entryOf(context.currentYear, month, Number(before), "d-mmm", context);
    return entryOf(yearOf(after), month, Number(before), "d-mmm-yy", context);
  }
  if (last !== undefined) return entryOf(yearOf(last), month, Number(after), "d-mmm-yy", context);
  return monthAndOther(month, after ?? "", "", context);
}

/** Two parts: month and day of this year; else month and year; `2024-1` is year and month. */
function monthAndOther(
  first: number,
  second: string,
  firstText: string,
  context: EntryContext
): Entry | null {
  if (firstText.length === 4) return entryOf(first, Number(second), 1, "mmm-yy", context);
  const day =
    second.length <= 2
      ? entryOf(context.currentYear, first, Number(second), "d-mmm", context)
      : null;
  return day ?? entryOf(yearOf(second), first, 1, "mmm-yy", context);
}

function fullDate(
  first: string,
  second: string,
  third: string,
  context: EntryContext
): Entry | null {
  if (first.length === 4)
    return entryOf(Number(first), Number(second), Number(third), "m/d/yyyy", context);
  return entryOf(yearOf(third), Number(first), Number(second), "m/d/yyyy", context);
}

/** Two digits up to 29 are of this century, as in Excel; null for three digits. */
export function yearOf(text: string): number | null {
  if (text.length === 3) return null;
  const number = Number(text);
  if (text.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** A date as an entry; null when there is no such day, or Excel does not count it. */
export function entryOf(
  year: number | null,
  month: number,
  day: number,
  numberFormat: string,
  context: EntryContext
): Entry | null {
  if (year === null || year < (context.date1904 ? 1904 : 1900) || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) {
    return null;
  }
  const serial = dateToSerial([year, month, day]);
  if (serial === null) return null;
  return { value: context.date1904 ? serial - 1462 : serial, numberFormat };
}
