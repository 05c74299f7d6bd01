import type { Place } from "../../register/model/Violation";
import type { WorkbookEdit } from "../../workbook/edits/WorkbookEdit";
import type { Work } from "../../workbook/runner";
import type { Part } from "../parts/Part";

/**
 * What is to be written. What takes a while to work out, or says who makes the change, is worked out as a part of it: it
 * can be stopped by the signal, and knows the initials that were given, "" for none.
 */
export type Edits =
  | readonly WorkbookEdit[]
  | ((signal: AbortSignal, initials: string) => Promise<readonly WorkbookEdit[]>);

/** What the pane's views can ask for. Nothing here rejects: how it went is in the snapshot's notice. */
export interface PaneActions {
  /** Reads the workbook anew. */
  refresh(): Promise<void>;
  /** Writes edits, reads the register anew and tells what was done. @returns whether the change stands. */
  apply(edits: Edits, change: ChangeInWords): Promise<boolean>;
  /** Takes back `undoable`. @returns whether that was done. */
  undo(): Promise<boolean>;
  /** Selects a cell in the workbook, its sheet in front. @returns whether the cell is there. */
  goTo(place: Place): Promise<boolean>;
  /** Reads what only one view needs to know. @returns null where that cannot be read now; it is asked for again with the next change. */
  readonly look: <Found>(read: Work<Found>) => Promise<Found | null>;
  /** Fetches a part of the pane. @returns null where it is not to be had, which is told. */
  readonly fetch: <Content>(part: Part<Content>) => Promise<Content | null>;
  /** Remembers the initials of the person at the pane, until it is closed. */
  setInitials(initials: string): void;
  /** Asks for no initials any more, until the pane is closed. */
  skipInitials(): void;
  dismissNotice(): void;
}

/** What a change is called in the log and in the pane. */
export interface ChangeInWords {
  /** Code name for the log: no prose and no citizen codes. */
  readonly action: string;
  /** Says in the interface's language what was changed, once it was: "Måling 3 for K7M er gemt." */
  readonly done: string;
  /** Called once the change stands, before that is told; also where it took another try from the notice. */
  readonly whenDone?: () => void;
  /** Called when this very change is taken back, here or in another pane, as long as it is this pane's latest. */
  readonly whenUndone?: () => void;
}
