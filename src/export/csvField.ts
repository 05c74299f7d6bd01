/** How a CSV file is written, by who reads it. */
export type CsvDialect = "international" | "danish";

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
export const CSV_FORMATS: Readonly<Record<CsvDialect, CsvFormat>> = {
  international: { delimiter: ",", decimal: ".", mark: "" },
  danish: { delimiter: ";", decimal: ",", mark: "\uFEFF" },
};

/** First characters by which a spreadsheet takes a text for a formula (OWASP), their full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const PLAIN_NUMBER = /^-\d+([.,]\d+)?$/;

/**
 * A text as a field: in quotation marks where it needs them, and with an apostrophe before it where a spreadsheet would
 * run it as a formula. A text that is a negative number is none, and stays.
 */
export function csvText(text: string, { delimiter }: CsvFormat): string {
  const guarded = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
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
