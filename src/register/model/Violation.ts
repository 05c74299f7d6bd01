/**
 * Something wrong with a person's data, as a value. It has no prose: `src/locales` has a text for every code,
 * with the parameters' names in braces.
 */
export interface Violation {
  readonly code: ViolationCode;
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

/** Every finding the product has. Names follow Table Schema's constraints where there is one. */
export const VIOLATION_CODES = [
  // scores
  "score.minimum",
  "score.maximum",
  "score.step",
  "score.enum",
  "score.indicator",
  "score.column",
  // measurements and rows
  "measurement.required",
  "measurement.date",
  "row.unique",
  "row.citizen",
  "row.respondent",
  // citizens
  "citizen.required",
  "citizen.unique",
  "citizen.pattern",
  "citizen.privacy",
  "citizen.group",
  "citizen.start",
  // any cell
  "cell.privacy",
  // the workbook's structure
  "structure.table",
  "structure.column",
  "structure.order",
  "structure.name",
  // input of a plan
  "input.required",
  "input.number",
  "input.date",
  "input.future",
  "input.unknown",
  "input.unique",
  "input.conflict",
  "input.pattern",
  "input.length",
  "input.privacy",
  "input.closed",
  "input.respondent",
  // tables to import
  "import.column",
  "import.quotes",
  "import.encoding",
  "import.empty",
  "import.width",
  "import.map",
  "import.word",
  "import.words",
  "import.contradiction",
  "import.similar",
  "import.similarKnown",
  "import.sameCitizen",
  "import.more",
] as const;
/** One of `VIOLATION_CODES`; each has its sentence in `src/locales`. */
export type ViolationCode = (typeof VIOLATION_CODES)[number];
