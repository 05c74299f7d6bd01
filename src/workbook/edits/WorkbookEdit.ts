import type { CurveScale } from "../../charts/curveScale";
import type { ProgressionCard } from "../../charts/progressionCard";
import type { Edit } from "../../register/model/Edit";
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
  | SetAxis;

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
