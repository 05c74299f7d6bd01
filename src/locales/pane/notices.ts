import type { Kept, RefusalReason } from "../../workbook/errors";
import type { RefusalText } from "../refusals";

/** The sentences of the pane's messages: how something went. */
export interface NoticeTexts {
  /** What the pane says of a refusal where it can do more than a program outside of Excel. */
  readonly reasons: Readonly<Partial<Record<RefusalReason, RefusalText>>>;
  /** Something failed that is not Excel's doing. */
  readonly failed: RefusalText;
  /** The user stopped it. */
  readonly cancelled: string;
  /** What became of a change that was to be taken back. */
  readonly keptWhenUndoing: Readonly<Record<Kept, string>>;
  /** Excel did not answer in the middle of it, so nobody knows yet. */
  readonly unanswered: Readonly<Record<"writing" | "undoing", string>>;
  readonly undone: (change: string) => string;
  /** It is not the latest change any more. */
  readonly undoGone: RefusalText;
  /** It was worked on since. */
  readonly undoChanged: RefusalText;
  /** Somebody changed what the log says of it. */
  readonly undoUnreadable: RefusalText;
  /** The days are over for which the log holds what takes it back. */
  readonly undoExpired: RefusalText;
  /** Before the names of cells that were left alone. */
  readonly left: string;
  /** Before the names of cells that somebody else changed. */
  readonly cells: string;
  /** Behind as many cells as are named. */
  readonly more: (count: number) => string;
  /** The check afterwards was not answered. */
  readonly notVerified: string;
  /** What an interruption had left was put back when the register was opened. */
  readonly putBack: RefusalText;
  /** The change stands, but the register could not be read afterwards. */
  readonly notReadAfter: string;
  /** A part of the pane could not be fetched: it was updated meanwhile, or the network fails. */
  readonly partGone: RefusalText;
  /** The sheet to be shown is gone, or hidden. */
  readonly gone: RefusalText;
  readonly hidden: RefusalText;
  /** On the button that opens the pane again. */
  readonly reload: string;
  /** On the button that looks what became of a change. */
  readonly readAgain: string;
}
