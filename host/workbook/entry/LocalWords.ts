import { getLocale } from "numfmt";
import { danishFunction, englishFunction } from "./danishFunctions";

/** How the language of Excel writes what a cell holds. */
export interface LocalWords {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** Whether the day stands before the month in numbers. */
  readonly dayFirst: boolean;
  /** Between a formula's arguments. */
  readonly list: string;
  /** Between the columns of a literal array; rows are parted by ";" everywhere. */
  readonly arrayColumn: string;
  readonly truth: readonly [yes: string, no: string];
  /** Full names from January on, in small letters. */
  readonly months: readonly string[];
  /** A function's name in this language, from the English one. */
  readonly functionName: (english: string) => string;
  /** A function's English name, from what was typed. */
  readonly englishFunction: (typed: string) => string;
}

/** The words of a locale; those of the United States where it is not known. */
export function localWords(locale: string): LocalWords {
  const known = getLocale(locale) ?? getLocale("en-US");
  const decimal = known?.decimal ?? ".";
  const comma = decimal === ",";
  const [yes = "TRUE", no = "FALSE"] = known?.bool ?? [];
  const isDanish = locale.toLowerCase().startsWith("da");
  return {
    decimal,
    group: known?.group ?? ",",
    dayFirst: !(known?.preferMDY ?? true),
    list: comma ? ";" : ",",
    arrayColumn: comma ? "\\" : ",",
    truth: [yes, no],
    months: (known?.mmmm ?? []).map((month) => month.toLowerCase()),
    functionName: isDanish ? danishFunction : asItIs,
    englishFunction: isDanish ? englishFunction : asItIs,
  };
}

function asItIs(name: string): string {
  return name;
}
