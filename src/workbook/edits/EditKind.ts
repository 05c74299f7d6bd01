import type { TableRef } from "../../register/model/Edit";
import type { Register } from "../../register/model/Register";
import type { ChangeLog } from "../change/ChangeLog";
import type { Located } from "../read/locate";
import type { Look } from "./Look";
import type { Preparation } from "./Preparation";
import type { Telling } from "./Telling";
import type { WorkbookEdit } from "./WorkbookEdit";

/** Columns of a table that an edit must know before it is prepared. Keys that the table declares are always read. */
export interface ReadColumns {
  readonly table: TableRef;
  /** Keys beside those that the table declares. */
  readonly keys?: readonly string[];
  /** Code names; `"all"` where rows are to be taken away, and only if nobody has worked on them. */
  readonly values?: readonly string[] | "all";
}

/** Rows of a score sheet by whose they are, and the columns beside the keys that must be seen in them. */
export interface FollowedRows {
  readonly table: TableRef;
  readonly citizens: readonly string[];
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** What Excel must allow for an edit: the cells of a table, a table's size, or the workbook's sheets. */
export type Lock =
  { readonly on: "cells" | "table"; readonly table: TableRef } | { readonly on: "workbook" };

/**
 * A kind of edit: everything that writing must know of it (what it touches is told by `touchedBy`). Writing, putting back what was broken off, taking back and
 * working out a register without Excel follow from it.
 * @typeParam E the edits.
 * @typeParam Looked what it looked at beforehand.
 * @typeParam Found what it met when it was prepared, of which its inverse must know.
 */
export interface EditKind<E extends WorkbookEdit, Looked = undefined, Found = undefined> {
  readonly kind: E["kind"];
  /** It begins a register, in a workbook without one, and so without a log: it is written down here. */
  beginsRegister?(edit: E): ChangeLog;
  /** It says which schema a register has: a register of an older one is changed by nothing else. */
  readonly changesSchema?: true;
  /** The table that it makes: it is not there yet when what edits need is read. */
  makes?(edit: E): TableRef;
  /** Columns that are read in one go with those of all other edits. */
  reads?(edit: E, located: Located): readonly ReadColumns[];
  /** The one table in which it changes rows and columns, where it changes nothing else of a register. */
  changes?(edit: E): TableRef;
  /** The rows of a score sheet that it is about, where they can be looked at as they are known; null where they must be searched for. */
  follows?(edit: E): FollowedRows | null;
  /** It brings a sheet to the front, or takes away one that may be there: the preparation then knows which it is. */
  readonly movesFront?: true;
  /** It takes sheets away that a change made, with the tables on them: they may not have come so far. */
  readonly takesSheets?: true;
  /** What must not be locked when it is written; null where nothing can be. */
  locks(edit: E): Lock | null;
  /**
   * Looks at what the columns do not tell: all edits of the kind at once. Called after the columns were read, right
   * before anything is prepared.
   */
  look?(
    context: Excel.RequestContext,
    preparation: Preparation,
    edits: readonly E[]
  ): Look<ReadonlyMap<E, Looked>>;
  /**
   * Turns an edit into steps.
   * @param context.later edits that come after this one.
   */
  prepare(
    preparation: Preparation,
    edit: E,
    context: { readonly looked: Looked | undefined; readonly later: readonly WorkbookEdit[] }
  ): Found;
  /**
   * The edits that take it back, in their order; null when there are none.
   * @param context.together all edits of the change, this one among them.
   * @param context.found null where only the model is known.
   */
  invert(
    edit: E,
    context: { readonly together: readonly WorkbookEdit[]; readonly found: Found | null }
  ): readonly WorkbookEdit[] | null;
  /**
   * What it did, as the log tells it: of the edit alone, in the workbook's words, so that it is the same from wherever it
   * is made. Called when it was prepared. Left out by kinds that change no one's data: of those the action says enough.
   */
  tells?(edit: E, preparation: Preparation): Telling;
  /**
   * What a register is after it; left out by kinds that touch nothing of what the model holds.
   * @param register null for a workbook without one.
   * @throws Error where it meets something else than it expects.
   */
  after?(register: Register | null, edit: E): Register | null;
}

/** Prepares an edit that another one consists of, and says what takes it back. */
export function carryOut<E extends WorkbookEdit>(
  preparation: Preparation,
  kind: EditKind<E, unknown, unknown>,
  edit: E
): readonly WorkbookEdit[] {
  kind.prepare(preparation, edit, { looked: undefined, later: [] });
  return kind.invert(edit, { together: [edit], found: null }) ?? [];
}
