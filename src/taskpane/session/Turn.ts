import type { Later } from "../../workbook/Patience";
import type { Work } from "./PaneSnapshot";
import type { SnapshotStore } from "./SnapshotStore";

/** What is done around the work of a turn. */
export interface TurnKeeper {
  /** Tells what failed. */
  readonly onFailure: (error: unknown) => Promise<void>;
  /** The notice of before is still there. */
  readonly onNothingTold: () => void;
  /** The turn is over. */
  readonly onEnd: () => void;
}

/** One thing at a time: while something is under way, whatever else is asked for is not done. */
export class Turn {
  /** Takes back the offer to stop what is slow. */
  private withdraw: () => void = () => undefined;

  constructor(
    private readonly store: SnapshotStore,
    private readonly later: Later
  ) {}

  /** Does something, unless something is under way. @returns whether it was done; a failure never leaves here. */
  async take(
    kind: Work["kind"],
    run: () => Promise<boolean>,
    keeper: TurnKeeper
  ): Promise<boolean> {
    const { work, notice: before } = this.store.get();
    if (work !== null) return false;
    // The message of before stays as long: the view below it is not to jump under a finger that clicks twice.
    this.store.set({ work: { kind, progress: null, cancel: null } });
    try {
      return await run();
    } catch (error) {
      await keeper.onFailure(error);
      return false;
    } finally {
      this.withdraw();
      if (this.store.get().notice === before) keeper.onNothingTold();
      this.store.set({ work: null });
      keeper.onEnd();
    }
  }

  /**
   * Lets the user stop what is under way.
   * @param wait milliseconds until then: a button for what is over in a moment would just flicker.
   */
  offerStop(wait: number): AbortSignal {
    const stopper = new AbortController();
    const cancel = (): void => {
      this.store.setWork({ cancel: null, isStopping: true });
      stopper.abort();
    };
    this.withdraw();
    this.store.setWork({ cancel: wait === 0 ? cancel : null });
    if (wait > 0) this.withdraw = this.later(() => this.store.setWork({ cancel }), wait);
    return stopper.signal;
  }
}
