import { HostError } from "../protocol/HostError";

/** What came of something that the person did. Only faults of the program itself are thrown. */
export type Outcome =
  | { readonly kind: "done" }
  /** Excel does not do it; nothing has changed. */
  | { readonly kind: "refused"; readonly reason: Refusal }
  /**
   * What was typed breaks the cell's rule. Nothing was written and the cell is still being edited. "Warning" and
   * "Information" can be forced. Title and message are the rule's own; "" where it leaves them to Excel.
   */
  | {
      readonly kind: "invalid";
      readonly style: "Stop" | "Warning" | "Information";
      readonly title: string;
      readonly message: string;
    };

/** Why Excel does not do something. */
export type Refusal =
  /** The sheet is protected, and a cell is locked or the kind of change is not allowed. */
  | "locked"
  /** The workbook's structure is protected: sheets stay as they are. */
  | "structureProtected"
  /** A table would be torn, or tables would overlap. */
  | "tableConflict"
  /** Part of a merged cell would be changed. */
  | "merged"
  /** It does not fit on the sheet, or would push contents over its edge. */
  | "offSheet"
  /** Excel does not accept the formula. */
  | "badFormula"
  /** A text of more than 32767 or a formula of more than 8192 characters. */
  | "tooLong"
  /** A name that no sheet can have. */
  | "badName"
  /** Another sheet has the name. */
  | "nameTaken"
  /** A workbook has at least one visible sheet. */
  | "lastSheet"
  /** The protection has a password. */
  | "password"
  /** A cell is being edited: that is to be ended first. */
  | "editing"
  /** No cell is being edited. */
  | "notEditing"
  /** There is nothing to undo, to redo, to paste, to fill from or to sort. */
  | "nothing"
  /** No table, sheet or column of that id or number. */
  | "notFound"
  /** Too many cells for one go. */
  | "tooLarge"
  /** Excel can, this stand-in cannot. */
  | "notSupported";

/** It has been done. */
export const DONE: Outcome = Object.freeze({ kind: "done" });

/** It is not done. */
export function refused(reason: Refusal): Outcome {
  return { kind: "refused", reason };
}

/** Ends an act with a refusal: what it has changed so far is put back. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  AccessDenied: "locked",
  InsertDeleteConflict: "tableConflict",
  MergedRangeConflict: "merged",
  NonBlankCellOffSheet: "offSheet",
  FormulaLengthExceedsLimit: "tooLong",
  ItemAlreadyExists: "nameTaken",
  ItemNotFound: "notFound",
  ApiNotFound: "notSupported",
};

/**
 * The refusal that an error of the host's stands for.
 * @param fallback What the codes mean that say little by themselves (InvalidArgument, InvalidOperation).
 * @throws the error again when it is no answer of Excel's.
 */
export function refusalOf(error: unknown, fallback: Refusal): Outcome {
  if (error instanceof Refused) return refused(error.reason);
  if (!(error instanceof HostError)) throw error;
  return refused(REFUSALS[error.code] ?? fallback);
}
