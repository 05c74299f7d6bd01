/** From so many digits on, Excel shows a number as `1,23E+11`, and saves it so; from 16 on it loses digits, too. */
const MOST_DIGITS = 11;

/** Digits with or without points between thousands and a decimal comma, with an exponent or none, as Danish Excel reads them. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d*)?(?:e[+-]?\d+)?$/i;
/** A number that stands in a cell as it was written. */
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d*)$/;

/** Days and months in numbers; Excel takes the separators mixed, too. */
const NUMERIC_DATE = /^(\d{1,4})[-/.](\d{1,4})(?:[-/.](\d{1,4}))?$/;
/** Names of months, whole or their first three letters, in Danish and in English: a Danish Excel knows both. */
const MONTH =
  "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?|" +
  "sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const BETWEEN = "[-/.]?";
/** `MAJ20`, `5-maj`, `5.maj-2026`. */
const NAMED_DATE = new RegExp(
  `^(?:(\\d{1,2})${BETWEEN})?${MONTH}(?:${BETWEEN}(\\d{1,4}))?(?:${BETWEEN}(\\d{1,4}))?$`,
  "i"
);
const LOGICAL = /^(?:sand|falsk|true|false)$/i;

/**
 * True when Excel, asked to open a CSV file, makes something else of a code than what stands there: `0123` becomes
 * 123, `3E5` becomes 300000, `1-2` a date. What only looks a little like it stays as it is and is not named. Where
 * versions and settings of Excel differ, the code counts as changed.
 */
export function isChangedByExcel(code: string): boolean {
  const text = code.trim();
  if (NUMBER.test(text)) {
    return !PLAIN_NUMBER.test(text) || text.replace("-", "").length > MOST_DIGITS;
  }
  return LOGICAL.test(text) || isNumericDate(text) || isNamedDate(text);
}

function isNumericDate(text: string): boolean {
  const [, first, second, third] = NUMERIC_DATE.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  if (third === undefined) {
    return (
      isDayAndMonth(first, second) ||
      isDayAndMonth(second, first) ||
      (isMonth(first) && isYear(second)) ||
      (isLongYear(first) && isMonth(second))
    );
  }
  return (
    (isYear(third) && (isDayAndMonth(first, second) || isDayAndMonth(second, first))) ||
    (isYear(first) && isDayAndMonth(third, second))
  );
}

/** A month's name with a day, a year or both beside it; alone it is a word. */
function isNamedDate(text: string): boolean {
  const found = NAMED_DATE.exec(text);
  if (found === null) return false;
  const [, before, after, last] = found;
  if (before === undefined) {
    if (after === undefined) return false;
    return last === undefined ? isDay(after) || isYear(after) : isDay(after) && isYear(last);
  }
  if (last !== undefined) return false;
  return after === undefined
    ? isDay(before) || isYear(before)
    : (isDay(before) && isYear(after)) || (isYear(before) && isDay(after));
}

/** Days of each month, of February in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDayAndMonth(day: string, month: string): boolean {
  if (!isDay(day) || !isMonth(month)) return false;
  return Number(day) <= DAYS[Number(month) - 1]!;
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
}

function isYear(text: string): boolean {
  return text.length <= 2 || isLongYear(text);
}

/** A year that Excel's calendar has. */
function isLongYear(text: string): boolean {
  return text.length === 4 && Number(text) >= 1900;
}
