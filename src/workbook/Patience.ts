import { CancelledError, ExcelRefusal } from "./errors";

/** Does something later, unless the function that it gives is called before. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** How long one request may stay unanswered: milliseconds. Excel answers within seconds, or not at all. */
export const PATIENCE = 30_000;
/** The same once the user has stopped a change: what Excel still answers by then can be put back at once. */
export const PATIENCE_WHEN_STOPPED = 2_000;

/** How long a piece of work may wait. */
export interface PatienceOptions {
  /** Gives the work up when the user stops it, if Excel does not answer soon. */
  readonly signal?: AbortSignal | undefined;
  /** How soon that is: milliseconds. PATIENCE_WHEN_STOPPED when left out; 0 for work that is lost without harm. */
  readonly whenStopped?: number;
}

/**
 * Watches the requests of one piece of work. When one stays unanswered for too long, the work is given up: whatever
 * it waits for rejects, and it sends nothing more, also where the answer comes after all.
 */
export class Patience {
  /** Rejects when the work is given up, and never resolves. */
  readonly over: Promise<never>;
  private giveUp!: () => void;
  private refusal: Error | null = null;
  private hasBegun = false;
  private readonly hurries = new Set<() => void>();

  constructor(
    private readonly later: Later,
    private readonly options: PatienceOptions
  ) {
    this.over = new Promise((_, reject) => {
      this.giveUp = () => {
        this.refusal ??= this.noAnswer();
        reject(this.refusal);
      };
    });
    // Not everybody waits for it.
    this.over.catch(() => undefined);
    options.signal?.addEventListener("abort", () => this.stop(), { once: true });
  }

  /** The work's turn has come. @throws CancelledError where it was stopped while it waited for that. */
  begin(): void {
    if (this.refusal) throw this.refusal;
    this.hasBegun = true;
  }

  /** Watches the requests of a context from now on. */
  watch(context: Excel.RequestContext): void {
    const sync: Excel.RequestContext["sync"] = context.sync.bind(context);
    context.sync = <T>(value?: T): Promise<T> => this.answered(() => sync(value));
  }

  private stop(): void {
    // What waits for its turn has done nothing yet.
    if (!this.hasBegun) this.giveUp();
    for (const hurry of this.hurries) hurry();
  }

  private answered<T>(send: () => Promise<T>): Promise<T> {
    if (this.refusal) return Promise.reject(this.refusal);
    const { signal, whenStopped = PATIENCE_WHEN_STOPPED } = this.options;
    let endWait = this.later(this.giveUp, signal?.aborted ? whenStopped : PATIENCE);
    const hurry = (): void => {
      endWait();
      endWait = this.later(this.giveUp, whenStopped);
    };
    this.hurries.add(hurry);
    const answer = send().finally(() => {
      endWait();
      this.hurries.delete(hurry);
    });
    return Promise.race([answer, this.over]);
  }

  private noAnswer(): Error {
    const refusal = new ExcelRefusal("noAnswer", "", "old");
    const { signal } = this.options;
    return signal?.aborted ? new CancelledError("old", [], { cause: refusal }) : refusal;
  }
}
