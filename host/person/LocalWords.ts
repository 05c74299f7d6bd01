import { getLocale } from "numfmt";

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
}

/** The words of a locale; those of the United States where it is not known. */
export function localWords(locale: string): LocalWords {
  const known = getLocale(locale) ?? getLocale("en-US");
  const decimal = known?.decimal ?? ".";
  const comma = decimal === ",";
  const [yes = "TRUE", no = "FALSE"] = known?.bool ?? [];
  return {
    decimal,
    group: known?.group ?? ",",
    dayFirst: !(known?.preferMDY ?? true),
    list: comma ? ";" : ",",
    arrayColumn: comma ? "\\" : ",",
    truth: [yes, no],
    months: (known?.mmmm ?? []).map((month) => month.toLowerCase()),
  };
}
