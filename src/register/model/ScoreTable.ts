import type { Language, Respondent, TablePlace } from "./Register";

/**
 * What stands as *Kode* in the rows that are no scores, by the workbook's language: in the one that carries a citizen's
 * dates, and in the one that says which scores were given jointly.
 */
export const ROW_CODES = {
  da: { date: "DATO", joint: "SAMMEN" },
  en: { date: "DATE", joint: "JOINT" },
} as const satisfies Readonly<Record<Language, { readonly date: string; readonly joint: string }>>;

/** Code of the row that carries a citizen's dates, in the model whatever the workbook's language. */
export const DATE_CODE = ROW_CODES.da.date;
/** Code of the rows that tell which measurements were scored jointly, in the model whatever the workbook's language. */
export const JOINT_CODE = ROW_CODES.da.joint;
/** What stands in such a row where the answers were given jointly; nothing stands there where they were not. */
export const JOINT_MARK = 1;

/** What a scoring cell holds. From `REASON` on, the kind is REASON + the index in `ScoreTable.reasons`. */
export const CellKind = { BLANK: 0, NUMBER: 1, TEXT: 2, REASON: 3 } as const;

/**
 * One target group's score sheet. Scores lie in columns, one typed array a measurement, because a national
 * register has 1.26 million of them.
 */
export interface ScoreTable {
  /** Code of the target group. */
  readonly group: string;
  readonly place: TablePlace;
  readonly rowCount: number;
  /** Per row, from the top: */
  readonly citizens: readonly string[];
  /** Indicator code, or DATE_CODE, or JOINT_CODE. */
  readonly codes: readonly string[];
  readonly respondents: readonly Respondent[];
  /** M1, M2, … and last the column `+`, which should be empty. */
  readonly columns: readonly ScoreColumn[];
  /** Codes of the reasons that `CellKind` counts. */
  readonly reasons: readonly string[];
}

/** One measurement column: every row's cell. */
export interface ScoreColumn {
  /** Header: `M1`, … or `+`. */
  readonly name: string;
  /** Index of the column in the table, from 0. */
  readonly index: number;
  /** Per row, see `CellKind`. */
  readonly kinds: Uint8Array;
  /**
   * Per row the number where the kind is NUMBER, else 0. Dates are serials. Two bytes hold what scores and dates are;
   * a column with a larger number, a negative or a broken one has eight.
   */
  readonly numbers: Uint16Array | Float64Array;
  /** By row the text where the kind is TEXT: what is neither a number nor a known reason (also TRUE, FALSE and errors, as Excel shows them). */
  readonly texts: ReadonlyMap<number, string>;
}

/** One scoring cell as a value. `reason` is a reason's code; `text` is what should not be there. */
export type ScoreCell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "reason"; readonly reason: string }
  | { readonly kind: "text"; readonly text: string };

const BLANK: ScoreCell = { kind: "blank" };

/** What stands in a cell, as an edit would write it: a number, a reason's code or a text; null for a blank one. */
export function cellContent(cell: ScoreCell): number | string | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "number":
      return cell.number;
    case "reason":
      return cell.reason;
    case "text":
      return cell.text;
  }
}

/** The cell of a row in a measurement column. */
export function scoreCell(table: ScoreTable, column: ScoreColumn, row: number): ScoreCell {
  const kind = column.kinds[row] ?? CellKind.BLANK;
  switch (kind) {
    case CellKind.BLANK:
      return BLANK;
    case CellKind.NUMBER:
      return { kind: "number", number: column.numbers[row] ?? 0 };
    case CellKind.TEXT:
      return { kind: "text", text: column.texts.get(row) ?? "" };
    default:
      return { kind: "reason", reason: table.reasons[kind - CellKind.REASON] ?? "" };
  }
}
