import type { PaneTexts } from "../../locales/pane";
import type { Edit } from "../../register/model/Edit";
import type { DateSerial } from "../../register/model/Register";
import type { Place } from "../../register/model/Violation";
import { applyEdits, type Applied, type ApplyOptions } from "../../workbook/change/applyEdits";
import { CREATION_ACTION } from "../../workbook/change/createRegister";
import { RegisterStateError } from "../../workbook/errors";
import type { LoggedChange } from "../../workbook/change/journal";
import { openRegister } from "../../workbook/read/openRegister";
import type { Later } from "../../workbook/Patience";
import type { Position } from "../../workbook/readPosition";
import type { Part } from "../parts/Part";
import type { Runner } from "../../workbook/runner";
import { selectPlace, type PlaceToSelect } from "../../workbook/selectPlace";
import type { Settled } from "../../workbook/change/settle";
import { undoChange } from "../../workbook/change/undoChange";
import { describeFailure, leftText, sentences, type Doing } from "./describeFailure";
import { describeSettled } from "./describeSettled";
import { failureStateOf, isLost, isOthersDoing } from "./failureKinds";
import { OwnChanges } from "./OwnChanges";
import type { ChangeInWords, PaneActions } from "./PaneActions";
import type { Notice, PaneSnapshot } from "./PaneSnapshot";
import { workbookStateOf } from "./workbookStateOf";
import { WorkbookWatcher } from "./WorkbookWatcher";

/** Small requests, so that Excel answers the user in between, progress moves, and a change can be stopped. */
const REQUEST_BYTES = 150_000;
/** People change several cells in a row: one reading for them all. Milliseconds. */
const SETTLING_TIME = 400;
/** How long to wait for somebody else's long change before looking again: milliseconds. */
const PATIENCE = 5_000;
/** What is mostly over in a moment can be stopped once it has taken this long: milliseconds. */
const SLOW = 3_000;
/** What the import calls its change in the log. */
const IMPORT_ACTION = "importTable";

/** The world outside of the pane. */
export interface PaneSessionOptions {
  readonly runner: Runner;
  /** Every sentence in the interface's language. */
  readonly texts: PaneTexts;
  readonly now: () => Date;
  /** Today in the user's own time zone. */
  readonly today: () => DateSerial;
  readonly later: Later;
  /** Opens the pane anew. */
  readonly reload: () => void;
}

const IDLE: PaneSnapshot = {
  workbook: { kind: "opening" },
  work: null,
  notice: null,
  undoable: null,
  selected: null,
};

/**
 * What the pane knows and does: reads the workbook, writes into it, follows what others do there, and turns every
 * failure into a notice. One thing at a time: while something is under way, whatever else is asked for is not done.
 * A store for `useSyncExternalStore`. Nothing that it gives rejects.
 */
export class PaneSession implements PaneActions {
  private snapshot: PaneSnapshot = IDLE;
  private readonly listeners = new Set<() => void>();
  private readonly watcher: WorkbookWatcher;
  private latest: LoggedChange | null = null;
  /** The register changed while it could not be read. */
  private isStale = false;
  private planned: (() => void) | null = null;
  /** Takes back the offer to stop what is slow. */
  private withdraw: () => void = () => undefined;
  private readonly own = new OwnChanges();
  /** The change that the notice's button takes back. */
  private told: LoggedChange | null = null;

  constructor(private readonly options: PaneSessionOptions) {
    this.watcher = new WorkbookWatcher(options.runner, {
      onRegisterChange: () => this.readLater(SETTLING_TIME),
      onMove: (position) => this.moveTo(position),
      onFailure: (error) => this.tellLost(error),
    });
  }

  /** Calls a listener after every change, until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly getSnapshot = (): PaneSnapshot => this.snapshot;

  /** Reads the workbook for the first time, and follows it from then on. */
  async open(): Promise<void> {
    await this.refresh();
    await this.watcher.start();
    await this.watcher.locate();
  }

  /** Shows why there is no workbook to open. */
  refuse(kind: "outsideExcel" | "tooOld"): void {
    this.set({ workbook: { kind } });
  }

  /** Follows the workbook no more. */
  async close(): Promise<void> {
    this.planned?.();
    this.planned = null;
    await this.watcher.stop();
  }

  async refresh(): Promise<void> {
    await this.readAnew();
  }

  apply(edits: readonly Edit[], change: ChangeInWords): Promise<boolean> {
    return this.write((runner, options) => applyEdits(runner, edits, options), change);
  }

  async write(
    write: (runner: Runner, options: ApplyOptions) => Promise<Applied>,
    change: ChangeInWords
  ): Promise<boolean> {
    const again = (): void => void this.write(write, change);
    return this.during("writing", () => this.writeNow(write, change), again);
  }

  undo(): Promise<boolean> {
    const { latest } = this;
    if (latest === null || this.snapshot.undoable === null) return Promise.resolve(false);
    return this.undoThis(latest);
  }

  /** Another try is about the same change: somebody may have made a later one meanwhile. */
  private undoThis(change: LoggedChange): Promise<boolean> {
    return this.during(
      "undoing",
      () => this.undoNow(change),
      () => void this.undoThis(change)
    );
  }

  async goTo(place: Place): Promise<boolean> {
    try {
      const selected = await selectPlace(this.options.runner, place);
      if (selected === "selected") return true;
      const { happened, next } = this.options.texts.notices[selected];
      if (selected === "gone") await this.refresh();
      this.tell("warning", happened, next);
    } catch (error) {
      this.tellFailure(error, "reading", () => void this.goTo(place));
    }
    return false;
  }

  /** Selects a cell as `goTo` does, and says nothing where that cannot be done: what was asked for is something else. */
  async follow(place: PlaceToSelect): Promise<void> {
    await selectPlace(this.options.runner, place).catch((error: unknown) => this.tellLost(error));
  }

  readonly fetch = async <Content>(part: Part<Content>): Promise<Content | null> => {
    try {
      return await part.load();
    } catch (error) {
      this.tellFailure(error, "reading", () => undefined);
      return null;
    }
  };

  dismissNotice(): void {
    this.told = null;
    this.set({ notice: null });
  }

  /** @returns whether it was read. */
  private readAnew(): Promise<boolean> {
    return this.during("reading", async () => {
      await this.read(false, this.offerStop(SLOW));
      void this.watcher.start();
      return true;
    });
  }

  /** With a connection that was lost: does the same again once the workbook can be read. */
  private async reconnect(again: () => void): Promise<void> {
    if (await this.readAnew()) again();
  }

  /** One thing at a time. What fails is told, with what would help; a failure never leaves here. */
  private async during(
    doing: Doing,
    run: () => Promise<boolean>,
    again: () => void = () => void this.refresh()
  ): Promise<boolean> {
    if (this.snapshot.work !== null) return false;
    const { notice: before } = this.snapshot;
    // The message of before stays as long: the view below it is not to jump under a finger that clicks twice.
    this.set({ work: { kind: doing, progress: null, cancel: null } });
    try {
      return await run();
    } catch (error) {
      await this.fail(error, doing, again);
      return false;
    } finally {
      this.withdraw();
      const { notice } = this.snapshot;
      if (notice === before) this.dismissNotice();
      this.set({ work: null });
      if (this.isStale) this.readLater(SETTLING_TIME);
    }
  }

  /**
   * Lets the user stop what is under way.
   * @param wait milliseconds until then: a button for what is over in a moment would just flicker.
   */
  private offerStop(wait: number): AbortSignal {
    const stopper = new AbortController();
    const cancel = (): void => {
      this.setWork({ cancel: null, isStopping: true });
      stopper.abort();
    };
    this.withdraw();
    this.setWork({ cancel: wait === 0 ? cancel : null });
    if (wait > 0) this.withdraw = this.options.later(() => this.setWork({ cancel }), wait);
    return stopper.signal;
  }

  private async writeNow(
    write: (runner: Runner, options: ApplyOptions) => Promise<Applied>,
    { action, done, whenDone, whenUndone }: ChangeInWords
  ): Promise<boolean> {
    const { runner, now, texts } = this.options;
    const isFirst = this.snapshot.workbook.kind === "noRegister";
    const applied = await write(runner, {
      action,
      now,
      signal: this.offerStop(0),
      requestBytes: REQUEST_BYTES,
      onProgress: (rows, total) =>
        this.setWork({ progress: total > 0 ? { done: rows, total } : null }),
    });
    this.setWork({ progress: null, isStopping: false });
    if (isFirst) this.own.addCreation();
    const isRead = await this.readAfterwards();
    const change = applied.mark && { mark: applied.mark, action, isFinal: false };
    if (change) this.own.add(change, whenUndone);
    this.set({ undoable: this.own.undoable(this.latest, now()) });
    whenDone?.();
    const text = sentences(
      applied.verified ? "" : texts.notices.notVerified,
      leftText(applied.left, texts),
      isRead ? "" : texts.notices.notReadAfter
    );
    const canUndo = isRead && this.snapshot.undoable?.time === change?.mark.time;
    this.tell(text === "" ? "success" : "warning", done, text, {
      undo: canUndo ? change : null,
      retry: isRead ? null : () => void this.refresh(),
    });
    return true;
  }

  private async undoNow(change: LoggedChange): Promise<boolean> {
    const { runner, now, texts } = this.options;
    const undone = await undoChange(runner, change.mark, now, this.offerStop(SLOW));
    if (undone.state !== "undone") this.own.giveUp(change);
    this.setWork({ isStopping: false });
    const isRead = await this.readAfterwards();
    if (undone.state !== "undone") {
      const { happened, next } =
        undone.state === "gone" ? texts.notices.undoGone : texts.notices.undoChanged;
      this.tell("warning", happened, next);
      return false;
    }
    const { changes, otherChange } = texts.shell;
    const text = sentences(leftText(undone.left, texts), isRead ? "" : texts.notices.notReadAfter);
    // An import into a workbook without a register makes that first: a change of its own, which still stands.
    const { action } = change;
    const isHalf = action === IMPORT_ACTION && this.snapshot.undoable?.action === CREATION_ACTION;
    this.tell(
      text === "" ? "success" : "warning",
      isHalf ? texts.notices.importUndone : texts.notices.undone(changes[action] ?? otherChange),
      text,
      {
        undo: isHalf ? this.latest : null,
        retry: isRead ? null : () => void this.refresh(),
      }
    );
    return true;
  }

  /** Reads what became of a change. @returns false when that cannot be read now; then it is read later. */
  private async readAfterwards(): Promise<boolean> {
    try {
      await this.read(false, this.offerStop(SLOW));
      return true;
    } catch {
      this.isStale = true;
      return false;
    }
  }

  /** Tells what failed. Where somebody else was at work, the pane shows what they did. */
  private async fail(error: unknown, doing: Doing, again: () => void): Promise<void> {
    if (doing === "reading") {
      const isShown = this.snapshot.workbook.kind === "register";
      if (!isShown) this.set({ workbook: failureStateOf(error) });
    } else if (isOthersDoing(error)) {
      await this.readAfterwards();
    }
    this.tellFailure(error, doing, again);
  }

  private tellFailure(error: unknown, doing: Doing, again: () => void): void {
    const { texts, reload } = this.options;
    const { intent, title, text, remedy, remedyLabel } = describeFailure(error, doing, texts);
    const helps = {
      again,
      read: () => void this.refresh(),
      // Another reading looks by itself.
      reconnect: doing === "reading" ? again : () => void this.reconnect(again),
      reload,
    };
    this.tell(intent, title, text, {
      retry: remedy && helps[remedy],
      ...(remedyLabel === null ? {} : { retryLabel: remedyLabel }),
    });
  }

  private tell(
    intent: Notice["intent"],
    title: string,
    text: string,
    {
      undo = null,
      ...more
    }: Partial<Pick<Notice, "retry" | "retryLabel">> & { readonly undo?: LoggedChange | null } = {}
  ): void {
    this.told = undo;
    const takeBack = undo && (() => void this.undoThis(undo));
    this.set({ notice: { intent, title, text, undo: takeBack, retry: null, ...more } });
  }

  /** @throws as `openRegister` does. */
  private async read(isPolite = false, signal?: AbortSignal): Promise<void> {
    const { runner, now, today } = this.options;
    this.isStale = false;
    const opened = await openRegister(runner, { now, isPolite, signal });
    if (opened.state === "working") {
      this.readLater(PATIENCE);
      // Who watches others write goes on looking at what there was.
      if (isPolite && this.snapshot.workbook.kind === "register") return;
    }
    const workbook = workbookStateOf(opened, today());
    this.watcher.follow(workbook.kind === "register" ? workbook.register : null);
    this.latest = opened.state === "open" ? opened.settled.latest : null;
    this.set({ workbook, undoable: this.own.undoable(this.latest, now()) });
    if (opened.state !== "open") return;
    this.own.look(this.latest);
    // What the notice would take back is not the latest any more.
    if (this.told && this.told.mark.time !== this.latest?.mark.time) this.dismissNotice();
    this.tellSettled(opened);
  }

  /** An interruption of last time was put back, or could not be. */
  private tellSettled({ settled }: { readonly settled: Settled }): void {
    if (settled.unreadable > 0) {
      this.tellFailure(new RegisterStateError("broken", "PRLog"), "reading", () => undefined);
    }
    const words = describeSettled(settled, this.options.texts);
    if (words) this.tell(words.intent, words.title, words.text);
  }

  /** Reads anew when others have changed something: in a while, and not while the pane itself is at work. */
  private readLater(milliseconds: number): void {
    this.isStale = true;
    if (this.planned !== null || this.snapshot.workbook.kind === "noRegister") return;
    this.planned = this.options.later(() => {
      this.planned = null;
      if (this.isStale && this.snapshot.work === null) void this.readQuietly();
    }, milliseconds);
  }

  /** What cannot be read now is read with the next change, or when the user asks for it. */
  private async readQuietly(): Promise<void> {
    try {
      await this.read(true);
    } catch (error) {
      this.tellLost(error);
    }
  }

  /** Of what nobody asked for, only this is told: the workbook is not there any more, or not to be reached. */
  private tellLost(error: unknown): void {
    if (isLost(error)) this.tellFailure(error, "reading", () => void this.refresh());
  }

  private moveTo({ sheet, row, column }: Position): void {
    const { selected } = this.snapshot;
    const isThere = selected?.sheet === sheet && selected.row === row && selected.column === column;
    if (!isThere) this.set({ selected: { sheet, row, column } });
  }

  private setWork(change: Partial<NonNullable<PaneSnapshot["work"]>>): void {
    const { work } = this.snapshot;
    if (work) this.set({ work: { ...work, ...change } });
  }

  private set(change: Partial<PaneSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
