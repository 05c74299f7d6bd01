import { parseValue } from "numfmt";
import type { EntryContext } from "../workbook/entry/entry";
import { readLocalEntry } from "../workbook/entry/localEntry";
import { localWords } from "../workbook/entry/LocalWords";

/** How formulas read and write numbers, dates and logicals in text: in the language of the Excel that calculates. */
export interface Language {
  /** Such as "da-DK". */
  readonly locale: string;
  /** Whether it is that of the United States, which the function library has built in. */
  readonly isEnglish: boolean;
  /** Between a number's whole and its decimals. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** What logicals are as text, in capitals. */
  readonly truth: readonly [yes: string, no: string];
  /**
   * The number, date or time that a text reads as; null when it is none.
   * @throws NotCalculable for an amount with its currency, and a day and a month parted by a full stop: settings of Windows decide.
   */
  readonly numberIn: (text: string) => number | null;
}

/** Texts whose reading is remembered: the same codes and words are read by many formulas. */
const MOST_TEXTS = 20_000;
/** `kr. 12`, `12 kr.`, and `1.5`, a day and a month: whether Excel reads them depends on the settings of Windows. */
const DOUBTFUL = /^[-+]?\s*kr\b\.?\s*[-+]?\d|\d\s*kr\.?$|^\d{1,2}\.\d{1,2}$/i;

/** The function library's own language. */
export const ENGLISH: Language = {
  locale: "en-US",
  isEnglish: true,
  decimal: ".",
  group: ",",
  truth: ["TRUE", "FALSE"],
  numberIn(text) {
    const parsed = parseValue(text);
    return parsed !== null && typeof parsed.v === "number" ? parsed.v : null;
  },
};

/**
 * The language of a locale.
 * @param context What dates in text depend on besides.
 */
export function languageOf(locale: string, context: EntryContext): Language {
  const words = localWords(locale);
  if (words.decimal === "." && !words.dayFirst) return ENGLISH;
  const read = new Map<string, number | null>();
  return {
    locale,
    isEnglish: false,
    decimal: words.decimal,
    group: words.group,
    truth: [words.truth[0].toUpperCase(), words.truth[1].toUpperCase()],
    numberIn(text) {
      // Most texts are words and codes, and reading dates takes long.
      if (!/\d/.test(text)) return null;
      const known = read.get(text);
      if (known !== undefined) return known;
      if (words.decimal === "," && DOUBTFUL.test(text.trim()))
        throw new NotCalculable("A text that may be a number");
      const value = readLocalEntry(text, locale, context)?.value;
      const number = typeof value === "number" ? value : null;
      if (read.size >= MOST_TEXTS) read.clear();
      read.set(text, number);
      return number;
    },
  };
}

/**
 * What a formula asks for turned out, while it was evaluated, to be nothing that this engine can do right: the cell
 * keeps the value that it has, and Excel is asked.
 */
export class NotCalculable extends Error {}
