import { toRefusal } from "./errors";
import type { EntryMark } from "./change/ChangeLog";
import { Patience, type Later, type PatienceOptions } from "./Patience";

/** The one thing that the product needs of Excel's namespace; the pane gives the global, tests and the command line the host's. */
export type ExcelApi = Pick<typeof Excel, "run">;

/** Work on a workbook. */
export type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * The one owner of `Excel.run`. Everything that touches a workbook goes through it, one piece of work at a time, so
 * that two actions of the pane never write into each other's batch. A request that Excel does not answer is not waited
 * for forever: its work is given up, and the next one has its turn.
 */
export class Runner {
  private last: Promise<unknown> = Promise.resolve();
  private readonly givenUpMarks: EntryMark[] = [];

  /** @param later tells the time that a request may stay unanswered. */
  constructor(
    private readonly excel: () => ExcelApi,
    private readonly later: Later = afterTime
  ) {}

  /** Entries of the log whose changes were given up in the middle: nobody is at them, whatever they say. */
  get givenUp(): readonly EntryMark[] {
    return this.givenUpMarks;
  }

  /** Remembers that a change was given up in the middle. It stays known: an answer that is late can open it again. */
  leave(mark: EntryMark): void {
    this.givenUpMarks.push(mark);
  }

  /**
   * Runs `work` in a request context of its own after all earlier work has ended.
   * @throws ExcelRefusal for Excel's own errors, with `kept` "old": work that writes maps them itself first. "noAnswer"
   * where a request stayed unanswered; CancelledError where it did after the signal.
   */
  run<Result>(work: Work<Result>, options: PatienceOptions = {}): Promise<Result> {
    const patience = new Patience(this.later, options);
    const result = this.last.then(() => this.runNow(work, patience));
    this.last = result.catch(() => undefined);
    return Promise.race([result, patience.over]);
  }

  private async runNow<Result>(work: Work<Result>, patience: Patience): Promise<Result> {
    try {
      patience.begin();
      const result = this.excel().run((context) => {
        patience.watch(context);
        return work(context);
      });
      return await Promise.race([result, patience.over]);
    } catch (error) {
      throw toRefusal(error, "old");
    }
  }
}

function afterTime(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
