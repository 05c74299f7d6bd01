import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { ShownSymptoms, Symptom } from "./Symptom";

/** How much of a batch is done before a fault strikes. Changes are counted as in `changesWorkbook`. */
export type FaultMoment = "before" | "after" | { readonly afterActions: number };

/** How a sync fails. */
export interface SyncFault {
  /** As in `Excel.ErrorCodes`. */
  readonly code: string;
  /** What the error says; a general sentence when left out. */
  readonly message?: string;
  /** "before" when left out: nothing of the batch is done. */
  readonly when?: FaultMoment;
  /** Every sync from then on fails the same way, until `clear`. */
  readonly lasting?: boolean;
  /** The answer is never sent: the client's `sync` stays open. */
  readonly loseReply?: boolean;
}

/** What is to happen at one sync. */
export interface SyncPlan {
  readonly changesBefore: readonly ((workbook: HostWorkbook) => void)[];
  readonly fault: SyncFault | undefined;
  /** The client is dead from this sync on. */
  readonly death: FaultMoment | undefined;
}

interface Planned<T> {
  readonly sync: number;
  readonly what: T;
}

/** Things that go wrong, on order. Syncs are counted from the next one, which is 1. */
export class Faults {
  private syncs = 0;
  private failures: Planned<SyncFault>[] = [];
  private lasting: SyncFault | undefined;
  private changes: Planned<(workbook: HostWorkbook) => void>[] = [];
  private death: (Planned<FaultMoment> & { readonly died: () => void }) | undefined;

  /** Called when the last failure on order has struck, and none is left that goes on. */
  onStruck: () => void = () => undefined;

  /**
   * @param setEditMode Puts the person into a cell, or out of it.
   * @param symptoms What the running Excel shows.
   */
  constructor(
    private readonly setEditMode: (on: boolean) => void,
    private readonly symptoms: ShownSymptoms
  ) {}

  /** Makes the k-th sync from now fail. */
  failSync(k: number, fault: SyncFault): void {
    this.failures.push({ sync: this.syncs + k, what: fault });
  }

  /** Somebody else's change right before the k-th sync from now. Everything is calculated anew after it. */
  betweenSyncs(k: number, change: (workbook: HostWorkbook) => void): void {
    this.changes.push({ sync: this.syncs + k, what: change });
  }

  /**
   * From the k-th sync on the client never hears anything again, and nothing that it sends is done.
   * @returns resolves when that sync has come in; `idle` of the host then waits for what is still done of it.
   */
  kill(k = 1, when: FaultMoment = "before"): Promise<void> {
    return new Promise((died) => {
      this.death = { sync: this.syncs + k, what: when, died };
    });
  }

  /** A person is typing in a cell: every batch with a change in it is refused whole. */
  editMode(on: boolean): void {
    this.setEditMode(on);
  }

  /**
   * Shows something that users have reported, until `clear`.
   * @param k at which sync from now it is that something happens to the workbook, or the sync is refused. Members and
   * events are otherwise at once.
   */
  show(symptom: Symptom, k = 1): void {
    this.symptoms.show(symptom);
    if (symptom.happens) this.betweenSyncs(k, symptom.happens);
    if (symptom.fails) this.failSync(k, symptom.fails);
    if (symptom.isTyping) this.setEditMode(true);
  }

  /** Nothing goes wrong any more. A client that is dead already stays dead. */
  clear(): void {
    this.failures = [];
    this.lasting = undefined;
    this.changes = [];
    this.death = undefined;
    this.symptoms.clear();
    this.setEditMode(false);
  }

  /** What is in store for the sync that has just come in. For the endpoint only: it moves the count on. */
  next(): SyncPlan {
    const sync = ++this.syncs;
    const failure = this.failures.find((each) => each.sync === sync)?.what;
    if (failure?.lasting) this.lasting = failure;
    const plan: SyncPlan = {
      changesBefore: this.changes.filter((each) => each.sync === sync).map((each) => each.what),
      fault: failure ?? this.lasting,
      death: this.death?.sync === sync ? this.death.what : undefined,
    };
    this.failures = this.failures.filter((each) => each.sync > sync);
    this.changes = this.changes.filter((each) => each.sync > sync);
    if (failure && this.failures.length === 0 && !this.lasting) this.onStruck();
    if (plan.death !== undefined) {
      this.death?.died();
      this.death = undefined;
    }
    return plan;
  }
}
