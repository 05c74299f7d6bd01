import type { CurveScale } from "../../charts/curveScale";
import type { ProgressionCard } from "../../charts/progressionCard";
import type { Edit, TableRef } from "../../register/model/Edit";
import type { FormerTable } from "../../register/model/Register";
import type { RegisterTable } from "../../register/tables/tables";
import type { RawCell } from "../read/cellValues";
import type { ExportSheet } from "../sheets/exportSheet";

/** Every change of a workbook as data: those of the register, which plans give, and those beside its tables. */
export type WorkbookEdit =
  | Edit
  | RemoveRegister
  | DrawCard
  | AddExportSheet
  | RemoveSheet
  | ShowSheet
  | SetRange
  | DefineName
  | SetAxis
  | AddColumns
  | RemoveColumns
  | RenameHeader
  | ReplaceTables
  | SetScoreRules
  | SetSchema;

/** Name of a kind of edit. */
export type EditName = WorkbookEdit["kind"];

/** The edits of one kind. */
export type EditOf<Kind extends EditName> = Extract<WorkbookEdit, { readonly kind: Kind }>;

/** Draws a target group's card for a citizen: on a new sheet, or by changing what the card says that is there. */
export interface DrawCard {
  readonly kind: "drawCard";
  readonly card: ProgressionCard;
}

/** Lays out a table of values on a new sheet at the workbook's end, and shows it. */
export interface AddExportSheet {
  readonly kind: "addExportSheet";
  readonly sheet: ExportSheet;
}

/** A sheet that the creation of a register adds, and what it writes first on it: how it is known again. */
export interface PlannedSheet {
  readonly name: string;
  /** Text of A1 or B1. */
  readonly title: string;
}

/** Takes the creation of a register back: its sheets, its names, and what makes the workbook a register. */
export interface RemoveRegister {
  readonly kind: "removeRegister";
  readonly sheets: readonly PlannedSheet[];
  /** The sheet of the log, which changes by itself; null where the creation never came so far. */
  readonly log: string | null;
  /**
   * Of everything that the sheets say but the log: the same as long as nobody has changed anything. Null for a creation
   * that was broken off: then its sheets are known by their titles.
   */
  readonly fingerprint: string | null;
  /** The sheet that was in front; null where it is not known. */
  readonly front: string | null;
}

/** Takes a sheet away that a change added. One with a table of the register stays while something stands on it. */
export interface RemoveSheet {
  readonly kind: "removeSheet";
  readonly sheet: string;
  /**
   * Without the sheet nothing of the change can be taken back: names that it defined would be lost, and the sheet stay.
   * Where it is false and the sheet is not there, the rest goes back, and the sheet is named.
   */
  readonly isAll: boolean;
  /** Of a sheet that tables share: the table that the change made. It goes alone as long as others are there. */
  readonly only?: SharedTable;
}

/** A table on a sheet that it shares, and where it was laid. */
export interface SharedTable {
  readonly table: RegisterTable;
  /** Of its header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** How many it was made with. */
  readonly columns: number;
}

/** Brings a sheet to the front. Put back only where `from` is still in front. Null for one that Excel does not name. */
export interface ShowSheet {
  readonly kind: "showSheet";
  readonly from: string | null;
  readonly to: string | null;
}

/** Cells of a sheet, outside the register's tables. A cell that holds something else than `from` is another author's. */
export interface SetRange {
  readonly kind: "setRange";
  readonly sheet: string;
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** What stood there; null where it is not known (entries of old): then all is written. */
  readonly from: readonly (readonly RawCell[])[] | null;
  readonly to: readonly (readonly RawCell[])[];
}

/** What a name of the workbook means: a formula with "=", or null for a name that is not there. */
export interface DefineName {
  readonly kind: "defineName";
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The ends of a value axis, and how far its grid lines are apart. */
export type AxisScale = Pick<CurveScale, "minimum" | "maximum" | "unit">;

/** The scale of the value axis of a chart. */
export interface SetAxis {
  readonly kind: "setAxis";
  readonly sheet: string;
  readonly chart: string;
  readonly from: AxisScale;
  readonly to: AxisScale;
}

/** Adds columns that a table declares, by their code names, each behind the one that it follows there. */
export interface AddColumns {
  readonly kind: "addColumns";
  readonly table: TableRef;
  readonly columns: readonly string[];
}

/** The inverse: removes columns, and only empty ones. */
export interface RemoveColumns {
  readonly kind: "removeColumns";
  readonly table: TableRef;
  readonly columns: readonly string[];
  /** Widths in points that the sheet's columns had before, from the table's first on; null for the standard width. */
  readonly widths?: readonly (number | null)[];
}

/** Gives a column of a table another header. One that bears neither is another author's. */
export interface RenameHeader {
  readonly kind: "renameHeader";
  readonly table: TableRef;
  /** Code name of the column. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A table as it lies on its sheet, with everything in it. */
export interface SheetTable {
  readonly name: string;
  /** Of its header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Width of each column, in px at 100 %. */
  readonly widths: readonly number[];
  /** What stands in the row under the sheet's title, over the table; "" for nothing. */
  readonly line: string;
  /** The header, then the body, one row at least; a text with "=" in a cell that is no text is a formula. */
  readonly cells: readonly (readonly RawCell[])[];
}

/** Puts tables in the place of others on a sheet that the product lays out itself. */
export interface ReplaceTables {
  readonly kind: "replaceTables";
  readonly sheet: string;
  /** Names of the tables that go. */
  readonly remove: readonly string[];
  /** What is known to stand in tables that go: where something else stands, somebody wrote there since. */
  readonly expected?: readonly FormerTable[];
  readonly tables: readonly SheetTable[];
  /** Names of the workbook, and what each is to mean: a formula with "="; null for a name that goes. */
  readonly names: readonly { readonly name: string; readonly means: string | null }[];
  /** In an inverse: names of the tables that stood there, which may be there again when it was broken off. */
  readonly was?: readonly string[];
}

/** Which schema's formulas and rules a score sheet has. */
export interface SetScoreRules {
  readonly kind: "setScoreRules";
  readonly group: string;
  readonly from: 1 | 2;
  readonly to: 1 | 2;
}

/** Which schema the register has. */
export interface SetSchema {
  readonly kind: "setSchema";
  readonly from: number;
  readonly to: number;
}
