import type { Language } from "./Register";
import type { Template } from "./Template";
import type { RegisterTable } from "../tables/tables";

/** What an edit puts into a cell: a number, a text that is written as text, or null for an empty cell. */
export type CellInput = string | number | null;

/** The register's tables as an edit names them: one of the fixed ones, or the score sheet of a target group. */
export type TableRef = RegisterTable | { readonly scores: string };

/**
 * One change of the workbook, as data. A plan is a list of them; the same list is the preview, the log entry and,
 * inverted, the undo. Rows are named by their key and columns by their code name, never by position.
 */
export type Edit =
  | CreateRegister
  | CreateTable
  | CreateScoreSheet
  | AddRows
  | RemoveRows
  | SetCells
  | AddMeasurementColumns
  | RemoveMeasurementColumns;

/** Turns a workbook without a register into one for one target group. */
export interface CreateRegister {
  readonly kind: "createRegister";
  readonly language: Language;
  readonly template: Template;
  readonly group: GroupChoice;
}

/** What the user chose when the register was made; the template proposes the rest. */
export interface GroupChoice {
  readonly code: string;
  readonly name: string;
  readonly endGoal: string;
  readonly populations: string;
  readonly intervalDays: number | null;
  readonly respondents: readonly string[];
}

/** Makes the sheet and the empty table of an on-demand table (efforts, notes, …); nothing happens when it is there. */
export interface CreateTable {
  readonly kind: "createTable";
  readonly table: RegisterTable;
}

/** Makes the sheet of a target group, with an empty table; nothing happens when it is there. */
export interface CreateScoreSheet {
  readonly kind: "createScoreSheet";
  /** Code of the group. */
  readonly group: string;
  readonly name: string;
  readonly endGoal: string;
  /** Scales of its indicators: its explanation says the one that they share. */
  readonly scales: readonly { readonly minimum: number; readonly maximum: number }[];
}

/** Adds rows: at the table's end, on a score sheet in their citizens' blocks. `columns` are code names of the table's columns, `rows` the values in that order; columns not named stay empty or get their formula. */
export interface AddRows {
  readonly kind: "addRows";
  readonly table: TableRef;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/**
 * Removes the rows whose `keyColumns` hold one of `keys`: all of them, or, in a table where several rows may be alike,
 * one for each time that the key is named. The inverse of AddRows; a key that is not there is no error.
 * `columns` are those that the rows were written with: a row that holds something in another one has been worked on
 * since, and stays, with all rows of its citizen.
 */
export interface RemoveRows {
  readonly kind: "removeRows";
  readonly table: TableRef;
  readonly keyColumns: readonly string[];
  readonly keys: readonly (readonly CellInput[])[];
  readonly columns: readonly string[];
  /**
   * Row of the body, from 0, from which on they were added: of rows that are alike it tells those that were there
   * before. Entries of old lack it.
   */
  readonly from?: number;
  /**
   * Rows were put in between others: of those that an interruption left without their key, as many blank ones go as keys
   * are not there. Entries of old lack it.
   */
  readonly inserted?: true;
}

/**
 * Changes single cells of rows that exist. `from` is what stood there when the plan was made: anything else is another
 * author's. Of the columns that make the key an edit may change one a row, and `key` is what it was before.
 */
export interface SetCells {
  readonly kind: "setCells";
  readonly table: TableRef;
  readonly keyColumns: readonly string[];
  readonly cells: readonly {
    readonly key: readonly CellInput[];
    readonly column: string;
    readonly from: CellInput;
    readonly to: CellInput;
    /** Number format to be given to the cell first: the one that it had before a change. */
    readonly format?: string;
    /**
     * It says again what stands in another table, and is in no model: whatever is in the cell gives way, and comes back
     * when the change is taken back. `from` says nothing then.
     */
    readonly isCopied?: true;
  }[];
}

/** Inserts scoring columns before `+`: `M13`, `M14`, … */
export interface AddMeasurementColumns {
  readonly kind: "addMeasurementColumns";
  readonly group: string;
  /** Number of the first new column and how many there are to be. */
  readonly first: number;
  readonly count: number;
}

/** The inverse: removes scoring columns, and only empty ones. */
export interface RemoveMeasurementColumns {
  readonly kind: "removeMeasurementColumns";
  readonly group: string;
  readonly first: number;
  readonly count: number;
  /**
   * Widths in points that the sheet's columns had before where `+` was and right of it, one more than were added; null
   * for the standard width. Entries of old lack them.
   */
  readonly widths?: readonly (number | null)[];
}

/** What a plan gives: edits, or why it cannot be done. Those of an action may go beyond the register. */
export type Plan<Summary, Each = Edit> =
  | { readonly ok: true; readonly edits: readonly Each[]; readonly summary: Summary }
  | { readonly ok: false; readonly violations: readonly import("./Violation").Violation[] };
