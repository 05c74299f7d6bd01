import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import type { RefusalReason } from "../../workbook/errors";

/** Everything that the pane shows of the world outside it, at one moment. Nothing in it changes. */
export interface PaneSnapshot {
  readonly workbook: WorkbookState;
  /** What is under way just now; null when the pane is idle. */
  readonly work: Work | null;
  /** How the latest thing went, until it is dismissed or something else is done; null for nothing to tell. */
  readonly notice: Notice | null;
  /** The latest change that can be taken back; null when there is none. */
  readonly undoable: UndoableChange | null;
  /** The selected cell; null until Excel has told, or when it is on no sheet of cells. */
  readonly selected: SelectedCell | null;
  /** Of the person at the pane, for every form that asks for them; "" until they are given. In the pane's memory only. */
  readonly initials: string;
  /** Whether they are asked for before the first change; not any more once somebody would rather not give them. */
  readonly asksInitials: boolean;
}

/** What the workbook is to the pane. */
export type WorkbookState =
  | { readonly kind: "opening" }
  /** In a browser, without Excel around it. */
  | { readonly kind: "outsideExcel" }
  /** In an Excel without the requirement set that the manifest asks for. */
  | { readonly kind: "tooOld" }
  | { readonly kind: "noRegister" }
  /** The register's dates count from 1904. */
  | { readonly kind: "date1904" }
  /** Another pane is in the middle of a long change. */
  | { readonly kind: "working" }
  /** Excel said no when the workbook was read. */
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** Something failed that is not Excel's doing. */
  | { readonly kind: "failed" }
  | OpenRegister;

/** A register that was read. */
export interface OpenRegister {
  readonly kind: "register";
  readonly register: Register;
  /** What is wrong with sheets and contents, as found when it was read. */
  readonly violations: readonly Violation[];
  /** Made by a newer version of the product: to be looked at only. */
  readonly isReadOnly: boolean;
}

/** Something that takes a moment. */
export interface Work {
  readonly kind: "reading" | "writing" | "undoing";
  /** How far it has come, in rows of the register's tables; null where that is not known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Stops it and puts back what was begun; null when it cannot be stopped: not yet, or not any more. */
  readonly cancel: (() => void) | null;
  /** The user has stopped it, and what was begun is put back. */
  readonly isStopping?: boolean;
}

/** A message about what was done, or why it was not. Its text is in the interface's language already. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  /** What happened. */
  readonly title: string;
  /** What was kept, and what to do next; "" where the title says it all. */
  readonly text: string;
  /** Takes back the change that it tells of; null where that cannot be done. */
  readonly undo: (() => void) | null;
  /** Does the same once more, or what else helps; null where nothing would. */
  readonly retry: (() => void) | null;
  /** What `retry` is called where it is not "Try again". */
  readonly retryLabel?: string;
}

/** The latest change in the register's log, as long as the log holds what takes it back. */
export interface UndoableChange {
  /** Code name of the action, such as "addMeasurement". */
  readonly action: string;
  /** When it was made: ISO 8601 in UTC, as the log has it. */
  readonly time: string;
  /** This pane made it, since it was opened. */
  readonly isOwn: boolean;
}

/** Where the selection's active cell is: sheet by name, row and column from 0. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
