/**
 * Something wrong with a person's data, as a value. It has no prose: `src/locales` has a text for every code,
 * with the parameters' names in braces.
 */
export interface Violation {
  /** Code of its `Finding`. */
  readonly code: string;
  readonly severity: Severity;
  /** The cell to look at; null when it is about the whole workbook or about input that is in no workbook. */
  readonly place: Place | null;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** `error`: figures would be wrong; `warning`: probably a mistake; `notice`: worth a look. */
export type Severity = "error" | "warning" | "notice";

/** A cell of the workbook, for a person to find. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly cell: string;
}
