import type { LoggedChange } from "../../workbook/change/journal";
import type { Applied } from "../../workbook/change/applyEdits";
import { NOTHING_UNFINISHED, type Unfinished } from "../../workbook/change/putBackUnfinished";
import {
  followChanges,
  offeredCells,
  type ChangedCells,
  type Followed,
} from "../../workbook/change/followChanges";
import type { KnownRegister } from "../../workbook/read/KnownRegister";
import { RegisterStateError } from "../../workbook/errors";
import { openRegister } from "../../workbook/read/openRegister";
import type { Position } from "../../workbook/readPosition";
import { describeUnfinished } from "./describeUnfinished";
import { failureStateOf } from "./failureKinds";
import type { Notices } from "./Notices";
import type { OwnChanges } from "./OwnChanges";
import type { PaneSessionOptions } from "./PaneSessionOptions";
import type { SnapshotStore } from "./SnapshotStore";
import { WorkbookWatcher } from "./WorkbookWatcher";
import { workbookStateOf } from "./workbookStateOf";

/** People change several cells in a row: one reading for them all. Milliseconds. */
const SETTLING_MS = 400;
/** How long to wait for somebody else's long change before looking again. */
const PATIENCE_MS = 5_000;

/** Reads the workbook: when it is asked to, and when others have changed something. */
export class Reading {
  /** The latest change of the log, as it was read last; null for none. */
  latest: LoggedChange | null = null;
  /** The register as the pane shows it, to be followed; null where it must be read to know it. */
  known: KnownRegister | null = null;
  /** Changes that are not shown yet; null where anything may have changed. */
  private missed: readonly ChangedCells[] | null = [];
  private planned: (() => void) | null = null;
  private readonly watcher: WorkbookWatcher;

  constructor(
    private readonly store: SnapshotStore,
    private readonly notices: Notices,
    private readonly own: OwnChanges,
    private readonly options: Pick<
      PaneSessionOptions,
      "runner" | "now" | "today" | "later" | "texts"
    >
  ) {
    this.watcher = new WorkbookWatcher(options.runner, {
      onRegisterChange: (change) => this.readLater(SETTLING_MS, change),
      onMove: (position) => this.moveTo(position),
      onFailure: (error) => this.notices.tellLost(error),
    });
  }

  /** Follows what others do in the workbook, and where the user is; a refusal is tried again with the next call. */
  async follow(): Promise<void> {
    await this.watcher.start();
  }

  /** Reads where the user is. */
  async locate(): Promise<void> {
    await this.watcher.locate();
  }

  /** Follows the workbook no more. */
  async close(): Promise<void> {
    this.planned?.();
    this.planned = null;
    await this.watcher.stop();
  }

  /** @throws as `openRegister` does. */
  async read(signal?: AbortSignal): Promise<void> {
    await this.readAs(false, signal);
  }

  /** Reads what became of a change. @returns false when that cannot be read now; then it is read later. */
  async readAfterwards(signal: AbortSignal): Promise<boolean> {
    try {
      await this.read(signal);
      return true;
    } catch {
      this.missed = null;
      return false;
    }
  }

  /** Reads later what could not be read while something else was under way. */
  catchUp(): void {
    if (this.isStale) this.readLater(SETTLING_MS, "as before");
  }

  /**
   * Looks again at what Excel may have changed without a word: values that were picked from a list. One request, soon;
   * what is shown stays the same object where nothing else stands there.
   */
  lookAgain(): void {
    const { known, missed } = this;
    if (known === null || missed === null) return this.catchUp();
    for (const cells of offeredCells(known)) {
      const isPlanned = missed.some(
        ({ sheet, address }) => sheet === cells.sheet && address === cells.address
      );
      if (!isPlanned) this.readLater(SETTLING_MS, cells);
    }
  }

  /** The workbook could not be read: that is what there is to see, unless a register is. */
  showFailure(error: unknown): void {
    const isShown = this.store.get().workbook.kind === "register";
    if (!isShown) this.store.set({ workbook: failureStateOf(error) });
  }

  /**
   * Shows what became of a change of the pane's own without reading, where that is known for sure.
   * @param before the register as it was known when the change began.
   * @returns false where it is not: then it must be read.
   */
  takeAfter({ after, mark }: Applied, before: KnownRegister | null): boolean {
    // Cells that others changed meanwhile are read by themselves; where it may be anything, all is.
    if (after === null || mark === null || this.missed === null || this.known !== before)
      return false;
    if (this.latest !== null && mark.time < this.latest.mark.time) return false;
    this.show(after);
    return true;
  }

  /** What the register is now has to be read, once nothing is under way: a change of it failed. */
  forget(): void {
    this.known = null;
    this.missed = null;
  }

  private get isStale(): boolean {
    return this.missed === null || this.missed.length > 0;
  }

  /** @param isPolite nobody asked for it: it must not disturb whoever is writing. */
  private async readAs(isPolite: boolean, signal?: AbortSignal): Promise<void> {
    const { runner, now, today } = this.options;
    this.missed = [];
    this.known = null;
    const opened = await openRegister(runner, { now, isPolite, signal });
    if (opened.state === "working") {
      this.readLater(PATIENCE_MS, null);
      // Who watches others write goes on looking at what there was.
      if (isPolite && this.store.get().workbook.kind === "register") return;
    }
    const workbook = workbookStateOf(opened, today());
    this.watcher.follow(workbook.kind === "register" ? workbook.register : null);
    this.latest = "unfinished" in opened ? opened.unfinished.latest : null;
    this.known = opened.state === "open" ? { ...opened, log: opened.unfinished.logEnd } : null;
    this.store.set({
      workbook,
      undoable: this.own.undoable(this.latest, now(), this.known?.register ?? null),
    });
    if (opened.state !== "open") return;
    this.own.look(this.latest);
    this.notices.look(this.latest);
    this.tellUnfinished(opened.unfinished);
  }

  /** Shows a register that was followed. */
  private show({ known, latest }: Followed): void {
    const { now, today } = this.options;
    const { register, structure } = known;
    const workbook = workbookStateOf(
      { state: "open", unfinished: NOTHING_UNFINISHED, register, structure },
      today()
    );
    this.watcher.follow(register);
    this.known = known;
    this.latest = latest;
    this.store.set({ workbook, undoable: this.own.undoable(latest, now(), register) });
    this.own.look(latest);
    this.notices.look(latest);
  }

  /** An interruption of last time was put back, or could not be. */
  private tellUnfinished(unfinished: Unfinished): void {
    if (unfinished.unreadable > 0) {
      const error = new RegisterStateError("broken", "PRLog");
      this.notices.tellFailure(error, "reading", () => undefined);
    }
    const words = describeUnfinished(unfinished, this.options.texts);
    if (words) this.notices.tell(words.intent, words.title, words.text);
  }

  /**
   * Reads what others have changed: in a while, and not while the pane itself is at work.
   * @param change null where it may be anything.
   */
  private readLater(milliseconds: number, change: ChangedCells | null | "as before"): void {
    if (change === null) this.missed = null;
    else if (change !== "as before") this.missed &&= [...this.missed, change];
    if (this.planned !== null || this.store.get().workbook.kind === "noRegister") return;
    this.planned = this.options.later(() => {
      this.planned = null;
      if (this.isStale && this.store.get().work === null) void this.readQuietly();
    }, milliseconds);
  }

  /** What cannot be read now is read with the next change, or when the user asks for it. */
  private async readQuietly(): Promise<void> {
    try {
      if (!(await this.readChanges())) await this.readAs(true);
    } catch (error) {
      this.notices.tellLost(error);
    }
  }

  /** Reads the cells that were changed. @returns false where that is not enough. */
  private async readChanges(): Promise<boolean> {
    const { known, latest, missed } = this;
    if (known === null || missed === null) return false;
    this.missed = [];
    try {
      const { runner, now } = this.options;
      const followed = await followChanges(runner, known, latest, missed, now);
      // What the pane itself was asked for meanwhile goes before, and starts from another register.
      if (followed === null || this.known !== known) return false;
      if (isSame(followed, { known, latest })) this.known = followed.known;
      else this.show(followed);
      return true;
    } catch (error) {
      this.missed = null;
      throw error;
    }
  }

  private moveTo({ sheet, row, column }: Position): void {
    const { selected } = this.store.get();
    const isThere = selected?.sheet === sheet && selected.row === row && selected.column === column;
    if (!isThere) this.store.set({ selected: { sheet, row, column } });
  }
}

/** Whether nothing is to be shown that is not shown already. The log's end may be another one. */
function isSame(one: Followed, other: Followed): boolean {
  return (
    one.known.register === other.known.register &&
    JSON.stringify([one.known.structure, one.latest]) ===
      JSON.stringify([other.known.structure, other.latest])
  );
}
