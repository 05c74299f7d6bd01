import { guardFormulas } from "../register/model/formulaGuard";

/** The signs of a dialect. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly decimal: string;
  /** What the file begins with. */
  readonly mark: string;
}

/** What every line ends with, in both dialects (RFC 4180). */
export const LINE_END = "\r\n";

/** International: RFC 4180, UTF-8. Danish: what an Excel with Danish settings opens by a double click. */
export const CSV_FORMATS = {
  international: { delimiter: ",", decimal: ".", mark: "" },
  danish: { delimiter: ";", decimal: ",", mark: "\uFEFF" },
} as const satisfies Readonly<Record<string, CsvFormat>>;

/** How a CSV file is written, by who reads it. */
export type CsvDialect = keyof typeof CSV_FORMATS;

/** What is no formula although it begins with a sign. */
const PLAIN_NUMBER = /^-\d+([.,]\d+)?$/;

/**
 * A text as a field: in quotation marks where it needs them, and guarded against being run as a formula, whichever of
 * comma, semicolon and tab the reader separates by. A text that is a negative number is none, and stays, except as the
 * first field of a line: a reader who separates otherwise sees more behind it.
 * @param isFirst Whether the field begins a line.
 */
export function csvText(text: string, { delimiter }: CsvFormat, isFirst = false): string {
  const guarded = PLAIN_NUMBER.test(text) && !isFirst ? text : guardFormulas(text);
  const needsQuotes =
    guarded.includes(delimiter) || /["\r\n]/.test(guarded) || guarded !== guarded.trim();
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A number as a field; null is an empty field. */
export function csvNumber(number: number | null, { decimal, delimiter }: CsvFormat): string {
  if (number === null) return "";
  const text = String(number).replace(".", decimal);
  return text.includes(delimiter) ? `"${text}"` : text;
}
