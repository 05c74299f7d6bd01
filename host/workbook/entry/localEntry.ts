import { type Entry, type EntryContext, entryOf, readEntry, yearOf } from "./entry";
import { type LocalWords, localWords } from "./LocalWords";

/**
 * Reads a text as Excel does when it is typed into a cell, in the language of Excel: in Danish "3,5", "1.234,5",
 * "50%", "SAND", "21-11-2026", "21.11.26", "21/11", "21. nov 2026", "10:30".
 * @returns null when the text stays text.
 */
export function readLocalEntry(text: string, locale: string, context: EntryContext): Entry | null {
  const words = localWords(locale);
  if (!words.dayFirst && words.decimal === ".") return readEntry(text, context);
  const trimmed = text.trim();
  const [yes, no] = words.truth.map((word) => word.toLowerCase());
  const lower = trimmed.toLowerCase();
  if (lower === yes || lower === no) return { value: lower === yes, numberFormat: null };
  if (!/\d/.test(trimmed)) return null;
  return (
    readNumber(trimmed, words, context) ??
    readDate(trimmed, words, context) ??
    readDateAndTime(trimmed, words, context)
  );
}

/** Numbers, percents, fractions and times: as in English once the separators are. */
function readNumber(text: string, words: LocalWords, context: EntryContext): Entry | null {
  if (/^[-+]?\d+ \d{1,5}\/\d{1,5}$/.test(text) || /^\d{1,4}:\d/.test(text))
    return readEntry(text.replace(words.decimal, "."), context);
  const group = `\\${words.group}`;
  const number = new RegExp(
    `^[-+(]?\\s*[-+%]?\\s*(?:\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:\\${words.decimal}\\d*)?(?:e[-+]?\\d+)?\\s*%?\\s*\\)?$`,
    "i"
  );
  if (!number.test(text)) return null;
  const swapped = [...text].map((character) => {
    if (character === words.group) return ",";
    return character === words.decimal ? "." : character;
  });
  return readEntry(swapped.join(""), context);
}

function readDateAndTime(text: string, words: LocalWords, context: EntryContext): Entry | null {
  const parts = /^(.*\S)\s+(\d{1,2}:.*)$/.exec(text);
  if (!parts) return null;
  const day = readDate(parts[1] ?? "", words, context);
  const clock = readEntry((parts[2] ?? "").replace(words.decimal, "."), context);
  if (!day || !clock || Number(clock.value) >= 1) return null;
  return { value: Number(day.value) + Number(clock.value), numberFormat: "m/d/yyyy h:mm" };
}

function readDate(text: string, words: LocalWords, context: EntryContext): Entry | null {
  return readNumericDate(text, words, context) ?? readNamedDate(text, words, context);
}

/** Day, month and year parted by the same of - / and (where it is no decimal point) a full stop. */
function readNumericDate(text: string, words: LocalWords, context: EntryContext): Entry | null {
  const parts = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const [, first = "", separator, second = "", third] = parts;
  if (separator === words.decimal) return null;
  const date = (year: number | null, month: string, day: string, format: string) =>
    entryOf(year, Number(month), Number(day), format, context);
  if (third !== undefined) {
    return first.length > 2
      ? date(yearOf(first), second, third, "m/d/yyyy")
      : date(yearOf(third), second, first, "m/d/yyyy");
  }
  if (first.length > 2) return date(yearOf(first), second, "1", "mmm-yy");
  const ofThisYear = second.length > 2 ? null : date(context.currentYear, second, first, "d-mmm");
  return ofThisYear ?? date(yearOf(second), first, "1", "mmm-yy");
}

/** With the month's name, in full or its first three letters: "21. november 2026", "21-nov", "nov 2026". */
function readNamedDate(text: string, words: LocalWords, context: EntryContext): Entry | null {
  const parts = /^(?:(\d{1,2})\.?[-/ ]*)?(\p{L}{3,9})\.?(?:[-/ ]+(\d{2}|\d{4}))?$/u.exec(text);
  if (!parts) return null;
  const [, day, name = "", year] = parts;
  const key = name.toLowerCase();
  const month =
    words.months.findIndex((each) => each === key || (key.length === 3 && each.startsWith(key))) +
    1;
  if (month === 0) return null;
  if (day === undefined) {
    return year === undefined ? null : entryOf(yearOf(year), month, 1, "mmm-yy", context);
  }
  return year === undefined
    ? entryOf(context.currentYear, month, Number(day), "d-mmm", context)
    : entryOf(yearOf(year), month, Number(day), "d-mmm-yy", context);
}
