/** Where a field may begin: at the start of a text, and within it after what one reader or another separates by. */
const START = "^";
const WITHIN = "(?<=[,;\\t\\n]|\\r(?!\\n))";
/** Between there and what a spreadsheet runs: spaces and quotation marks, which readers drop, and earlier guards. */
const AROUND = "(?:[^\\S\\r\\n]|[\"'])*";
/** First characters by which a spreadsheet takes a text for a formula (OWASP), their full-width forms included. */
const FORMULA = "=+\\-@\\t\\0\\uFF1D\\uFF0B\\uFF0D\\uFF20";

/** At the start a line break is one, too; within, an end after a separator: what follows there is the next field. */
const DANGER_AT_START = `(?=${AROUND}[${FORMULA}\\r\\n])`;
const DANGER_WITHIN = `(?=${AROUND}(?:[${FORMULA}]|\\r(?!\\n)|$))`;

const PLACES = new RegExp(`${START}${DANGER_AT_START}|${WITHIN}${DANGER_WITHIN}`, "g");
const GUARDS = new RegExp(`${START}'${DANGER_AT_START}|${WITHIN}'${DANGER_WITHIN}`, "g");

/**
 * A text with an apostrophe in each place where a spreadsheet that separates by comma, semicolon or tab would begin a
 * field with a formula, whatever stands around the text. Quotation marks alone do not help: a reader who separates
 * otherwise sees them in the middle of a field, where they mean nothing.
 */
export function guardFormulas(text: string): string {
  return text.replace(PLACES, "'");
}

/** The text that `guardFormulas` was given: only for what it wrote, for in other texts an apostrophe may belong there. */
export function unguardFormulas(text: string): string {
  return text.replace(GUARDS, "");
}
