import type { Expectation } from "../edits/Preparation";
import type { LogLine } from "../edits/Telling";
import type { LogEnd } from "../read/KnownRegister";
import type { RowsRequest } from "../read/readRows";
import type { Step } from "./Batches";
import type { Reversal } from "./Reversal";

/** What an entry can be found by again. */
export interface EntryMark {
  readonly row: number;
  readonly time: string;
}

/** A change that is to be written down. */
export interface NewEntry {
  /** Code name of the action. */
  readonly action: string;
  /** Initials of who makes it; "" where they are not known. */
  readonly by: string;
  /** What it does: one line at least. */
  readonly lines: readonly LogLine[];
  readonly reversal: Reversal;
  /** `final` for a change that cannot be taken back once it stands: then what would do that is not kept. */
  readonly standing: "done" | "final";
}

/** What belongs to one change in the log. */
export interface LogEntry {
  readonly mark: EntryMark;
  /** What must stand in the log afterwards: two panes may have taken the same row. Null where nobody else can write. */
  readonly expectation: Expectation | null;
  readonly open: Step;
  /** Takes away what put older changes back, whose time is over; null where there is nothing of that. */
  readonly sweep: Step | null;
  /** Where the log ends with it; null where that is not known. */
  readonly end: LogEnd | null;
  /** @param reversal how the change is put back, as it is known at its end. */
  readonly done: (reversal: Reversal) => Step;
  /**
   * Gives back to other entries what was taken out of them, because somebody sorted the log right before; null where it
   * was nothing. Call after the last request.
   */
  readonly mend: () => Step | null;
  /** Makes the entry unfinished again, so that it can be put back. */
  readonly reopen: Step;
  /** Says that its change is still being written. */
  readonly alive: (at: Date) => Step;
  /** Loads with the next sync whether the entry is still unfinished; the answer is there after it. */
  readonly loadState: (context: Excel.RequestContext) => () => boolean;
}

/** Where a change is written down before it is written. */
export interface ChangeLog {
  /** What to read before anything below. */
  requests(): readonly RowsRequest[];
  /** Is there an entry whose change was begun and not finished? Call after the request was read. */
  readonly hasOpen: boolean;
  /** Steps that write an entry before its change, keep it alive meanwhile, and mark it when the change stands. */
  entry(change: NewEntry, now: Date): LogEntry;
}
