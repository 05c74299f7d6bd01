import { toRefusal } from "./errors";

/** The one thing that the product needs of Excel's namespace; the pane gives the global, tests and the command line the host's. */
export type ExcelApi = Pick<typeof Excel, "run">;

/**
 * The one owner of `Excel.run`. Everything that touches a workbook goes through it, one piece of work at a time, so
 * that two actions of the pane never write into each other's batch.
 */
export class Runner {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly excel: () => ExcelApi) {}

  /**
   * Runs `work` in a request context of its own after all earlier work has ended.
   * @throws ExcelRefusal for Excel's own errors, with `kept` "old": work that writes maps them itself first.
   */
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    const result = this.last.then(() => this.runNow(work));
    this.last = result.catch(() => undefined);
    return result;
  }

  private async runNow<Result>(
    work: (context: Excel.RequestContext) => Promise<Result>
  ): Promise<Result> {
    try {
      return await this.excel().run(work);
    } catch (error) {
      throw toRefusal(error, "old");
    }
  }
}
