import type { PaneTexts } from "../../locales/pane";
import type { LoggedChange } from "../../workbook/change/journal";
import { describeFailure, type Doing } from "./describeFailure";
import { isLost } from "./failureKinds";
import type { Notice } from "./PaneSnapshot";
import type { SnapshotStore } from "./SnapshotStore";

/** What the buttons of a notice do. */
export interface NoticeHelps {
  /** Reads the workbook anew. */
  readonly read: () => void;
  /** Reads it, and does the same again once that could be done. */
  readonly reconnect: (again: () => void) => void;
  /** Opens the pane anew. */
  readonly reload: () => void;
  /** Takes back a change. */
  readonly takeBack: (change: LoggedChange) => void;
}

/** What a notice has besides its words. */
export interface NoticeButtons extends Partial<Pick<Notice, "retry" | "retryLabel">> {
  /** The change that the notice offers to take back; null for none. */
  readonly undo?: LoggedChange | null;
}

/** What the pane tells: how something went, with what would help. */
export class Notices {
  /** The change that the notice's button takes back. */
  private offered: LoggedChange | null = null;

  constructor(
    private readonly store: SnapshotStore,
    private readonly texts: PaneTexts,
    private readonly helps: NoticeHelps
  ) {}

  tell(
    intent: Notice["intent"],
    title: string,
    text: string,
    { undo = null, ...more }: NoticeButtons = {}
  ): void {
    this.offered = undo;
    const takeBack = undo && (() => this.helps.takeBack(undo));
    this.store.set({ notice: { intent, title, text, undo: takeBack, retry: null, ...more } });
  }

  /** @param again does the same once more. */
  tellFailure(error: unknown, doing: Doing, again: () => void): void {
    const failure = describeFailure(error, doing, this.texts);
    const { read, reconnect, reload } = this.helps;
    const helps = {
      again,
      read,
      // Another reading looks by itself.
      reconnect: doing === "reading" ? again : () => reconnect(again),
      reload,
    };
    this.tell(failure.intent, failure.title, failure.text, {
      retry: failure.remedy && helps[failure.remedy],
      ...(failure.remedyLabel === null ? {} : { retryLabel: failure.remedyLabel }),
    });
  }

  /**
   * Of what nobody asked for, only this is told: the workbook is not there any more, or not to be reached. Not in the
   * place of what failed before and can be tried again: that try tells the same, and would be gone.
   */
  tellLost(error: unknown): void {
    const canRetry = (this.store.get().notice?.retry ?? null) !== null;
    if (isLost(error) && !canRetry) this.tellFailure(error, "reading", this.helps.read);
  }

  dismiss(): void {
    this.offered = null;
    this.store.set({ notice: null });
  }

  /** To be called with the latest change of the log each time that it was read: what is no more the latest is not offered. */
  look(latest: LoggedChange | null): void {
    if (this.offered && this.offered.mark.time !== latest?.mark.time) this.dismiss();
  }
}
