import type { PaneSnapshot, Work } from "./PaneSnapshot";

const IDLE: PaneSnapshot = {
  workbook: { kind: "opening" },
  work: null,
  notice: null,
  undoable: null,
  selected: null,
  initials: "",
  asksInitials: true,
};

/** What the pane shows at each moment: a store for `useSyncExternalStore`. */
export class SnapshotStore {
  private snapshot = IDLE;
  private readonly listeners = new Set<() => void>();

  /** Calls a listener after every change, until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly get = (): PaneSnapshot => this.snapshot;

  /** Changes some of it. */
  set(change: Partial<PaneSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Changes what is said of the work that is under way; nothing where there is none any more. */
  setWork(change: Partial<Work>): void {
    const { work } = this.snapshot;
    if (work) this.set({ work: { ...work, ...change } });
  }
}
