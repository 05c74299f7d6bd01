import { initialsViolations } from "../../register/plans/planNote";
import type { LoggedChange } from "../../workbook/change/journal";
import { writingPart } from "../parts/writingPart";
import { undoneWords } from "./actionWords";
import { leftText, sentences } from "./describeFailure";
import { fetchWriting } from "./fetchWriting";
import type { Notices } from "./Notices";
import type { OwnChanges } from "./OwnChanges";
import type { ChangeInWords, Edits } from "./PaneActions";
import type { PaneSnapshot } from "./PaneSnapshot";
import type { PaneSessionOptions } from "./PaneSessionOptions";
import type { Reading } from "./Reading";
import type { SnapshotStore } from "./SnapshotStore";
import type { Turn } from "./Turn";

/** Small requests, so that Excel answers the user in between, progress moves, and a change can be stopped. */
const REQUEST_BYTES = 150_000;
/** What is mostly over in a moment can be stopped once it has taken this long. */
export const SLOW_MS = 3_000;

/** Writes changes and takes them back, and tells how that went. It knows none of them: each brings its words. */
export class Changing {
  constructor(
    private readonly store: SnapshotStore,
    private readonly notices: Notices,
    private readonly reading: Reading,
    private readonly own: OwnChanges,
    private readonly turn: Turn,
    private readonly options: Pick<PaneSessionOptions, "runner" | "now" | "texts"> & {
      /** Reads the workbook anew, as something that was asked for. */
      readonly refresh: () => void;
    }
  ) {}

  /** Writes a change, and shows what became of it: reads it, where that is not known for sure. @returns true; what fails is thrown. */
  async apply(edits: Edits, change: ChangeInWords): Promise<boolean> {
    const { runner, now, texts } = this.options;
    const { action, done, whenDone, whenUndone } = change;
    const signal = this.turn.offerStop(0);
    const by = initialsOf(this.store.get());
    const known = typeof edits === "function" ? await edits(signal, by) : edits;
    const before = this.reading.known;
    const { applyEdits, beginRegister } = writingPart.loaded ?? (await fetchWriting(signal));
    const applied = await this.orForget(
      applyEdits(runner, known, {
        action,
        by,
        now,
        known: before,
        signal,
        requestBytes: REQUEST_BYTES,
        onProgress: (rows, total) =>
          this.store.setWork({ progress: total > 0 ? { done: rows, total } : null }),
      })
    );
    this.store.setWork({ progress: null, isStopping: false });
    if (beginRegister(known)) this.own.addBeginning();
    const isRead =
      this.reading.takeAfter(applied, before) ||
      (await this.reading.readAfterwards(this.turn.offerStop(SLOW_MS)));
    const logged = applied.mark && { mark: applied.mark, action, isFinal: false };
    if (logged) this.own.add(logged, whenUndone);
    const { latest, known: register } = this.reading;
    this.store.set({ undoable: this.own.undoable(latest, now(), register?.register ?? null) });
    whenDone?.();
    const text = sentences(
      applied.verified ? "" : texts.notices.notVerified,
      leftText(applied.left, texts),
      isRead ? "" : texts.notices.notReadAfter
    );
    const canUndo = isRead && this.store.get().undoable?.time === logged?.mark.time;
    this.notices.tell(text === "" ? "success" : "warning", done, text, {
      undo: canUndo ? logged : null,
      retry: isRead ? null : this.options.refresh,
    });
    return true;
  }

  /** Takes a change back, and reads what became of it. @returns whether that was done; what fails is thrown. */
  async undo(change: LoggedChange): Promise<boolean> {
    const { runner, now, texts } = this.options;
    const signal = this.turn.offerStop(SLOW_MS);
    const { undoChange } = writingPart.loaded ?? (await fetchWriting(signal));
    const undone = await this.orForget(undoChange(runner, change.mark, now, signal));
    if (undone.state !== "undone") this.own.giveUp(change);
    this.store.setWork({ isStopping: false });
    const isRead = await this.reading.readAfterwards(this.turn.offerStop(SLOW_MS));
    if (undone.state !== "undone") {
      const { undoGone, undoChanged, undoExpired, undoUnreadable } = texts.notices;
      const words = {
        gone: undoGone,
        changed: undoChanged,
        expired: undoExpired,
        unreadable: undoUnreadable,
      };
      const { happened, next } = words[undone.state];
      this.notices.tell("warning", happened, next);
      return false;
    }
    const text = sentences(leftText(undone.left, texts), isRead ? "" : texts.notices.notReadAfter);
    const { title, isHalf } = undoneWords(change.action, this.store.get().undoable, texts);
    this.notices.tell(text === "" ? "success" : "warning", title, text, {
      undo: isHalf ? this.reading.latest : null,
      retry: isRead ? null : this.options.refresh,
    });
    return true;
  }

  /** What came of a change that failed is not known: Excel may have carried it out, and only the answer was lost. */
  private async orForget<Result>(changing: Promise<Result>): Promise<Result> {
    try {
      return await changing;
    } catch (error) {
      this.reading.forget();
      throw error;
    }
  }
}

/** What the log says of who makes a change. What was begun to be typed in a form, and is none, is not said. */
function initialsOf({ initials }: Pick<PaneSnapshot, "initials">): string {
  const by = initials.trim();
  return initialsViolations(by).length === 0 ? by : "";
}
