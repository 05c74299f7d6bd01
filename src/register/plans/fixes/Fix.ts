import type { AddRows, CellInput, CreateScoreSheet, SetCells, TableRef } from "../../model/Edit";

/** What a fix does to a finding's cell, by what it is changed into. */
export const FIX_KINDS = [
  /** A number that was stored as text, or a day with a time: the number. */
  "number",
  /** A reason with a slip in it, or written out: the reason's code. */
  "reason",
  /** Nothing but spaces: an empty cell. */
  "blank",
  /** A date that was stored as text: the date. */
  "date",
  /** A code with spaces around it, or in small letters where that matters: the code. */
  "code",
  /** What says again what stands elsewhere: the same as there. */
  "copy",
  /** A target group without one: its score sheet. */
  "sheet",
  /** A row that is gone: the row, without scores. */
  "row",
] as const;
/** One of `FIX_KINDS`. */
export type FixKind = (typeof FIX_KINDS)[number];

/** How one finding is put right: cells of one table, and what the finding's own cell becomes. */
export interface Fix {
  readonly kind: FixKind;
  /** What the finding's cell becomes: a score, a serial where the kind is "date", a code, also that of what is made; null for an empty cell. */
  readonly to: CellInput;
  readonly changes: readonly CellChanges[];
  /** What is done beyond cells: a sheet or rows that are made. */
  readonly edits?: readonly (CreateScoreSheet | AddRows)[];
}

/** Cells of one table that a fix sets, their rows named by `keyColumns`. */
export interface CellChanges {
  readonly table: TableRef;
  readonly keyColumns: readonly string[];
  readonly cells: SetCells["cells"];
}
