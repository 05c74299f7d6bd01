import type { Expectation } from "../edits/Preparation";
import type { RowsRequest } from "../read/readRows";
import type { Step } from "./Batches";
import type { Reversal } from "./Reversal";

/** What an entry can be found by again. */
export interface EntryMark {
  readonly row: number;
  readonly time: string;
}

/** What belongs to one change in the log. */
export interface LogEntry {
  readonly mark: EntryMark;
  /** What must stand in the log afterwards: two panes may have taken the same row. Null where nobody else can write. */
  readonly expectation: Expectation | null;
  readonly open: Step;
  /** @param reversal how the change is put back, as it is known at its end. */
  readonly done: (reversal: Reversal) => Step;
  /** Makes the entry unfinished again, so that it can be put back. */
  readonly reopen: Step;
  /** Says that its change is still being written. */
  readonly alive: (at: Date) => Step;
  /** Loads with the next sync whether the entry is still unfinished; the answer is there after it. */
  readonly loadState: (context: Excel.RequestContext) => () => boolean;
}

/** Where a change is written down before it is written. */
export interface ChangeLog {
  /** What to read before anything below; null where there is nothing. */
  request(): RowsRequest | null;
  /** Is there an entry whose change was begun and not finished? Call after the request was read. */
  readonly hasOpen: boolean;
  /**
   * Steps that write an entry before its change, keep it alive meanwhile, and mark it when the change stands.
   * @param standing `final` for a change that cannot be taken back once it stands.
   */
  entry(action: string, reversal: Reversal, now: Date, standing: "done" | "final"): LogEntry;
}
