import { startExcelHost, type ExcelHost, type ExcelHostOptions } from "../host/node";
import { Runner, type ExcelApi } from "../src/workbook/runner";

/** What a piece of work took. */
export interface Measurement {
  /** From beginning to end, without calculation. */
  readonly seconds: number;
  /** What of it passed outside of Excel and its client: in the code that was measured. */
  readonly ownSeconds: number;
  /** Excel's calculation, which is in neither of the two. */
  readonly calculationSeconds: number;
  readonly syncs: number;
  /** Of requests and answers. */
  readonly bytes: number;
}

/** An embedded Excel whose traffic is measured, and a runner on it. */
export class MeasuredExcel {
  readonly runner: Runner;
  /** Time spent in `Excel.run`, and in it outside of `sync`. */
  private runSeconds = 0;
  private ownSecondsInRuns = 0;

  private constructor(private readonly host: ExcelHost) {
    this.runner = new Runner(() => this.timedExcel());
  }

  static async start(options: ExcelHostOptions): Promise<MeasuredExcel> {
    return new MeasuredExcel(await startExcelHost(options));
  }

  async measure(work: (runner: Runner) => Promise<unknown>): Promise<Measurement> {
    const { stats } = this.host;
    stats.reset();
    this.runSeconds = 0;
    this.ownSecondsInRuns = 0;
    const started = performance.now();
    await work(this.runner);
    const elapsed = secondsSince(started);
    return {
      seconds: elapsed - stats.calculationSeconds,
      ownSeconds: elapsed - this.runSeconds + this.ownSecondsInRuns,
      calculationSeconds: stats.calculationSeconds,
      syncs: stats.syncs,
      bytes: stats.requestBytes + stats.responseBytes,
    };
  }

  /** The texts of all answers that a piece of work gets. */
  async responsesOf(work: (runner: Runner) => Promise<unknown>): Promise<string[]> {
    const bodies: string[] = [];
    this.host.stats.onResponse = (body) => bodies.push(body);
    try {
      await work(this.runner);
    } finally {
      this.host.stats.onResponse = null;
    }
    return bodies;
  }

  close(): void {
    this.host.close();
  }

  /** Excel's namespace, where every run is timed and every sync in it. */
  private timedExcel(): ExcelApi {
    const run = async <Result>(
      work: (context: Excel.RequestContext) => Promise<Result>
    ): Promise<Result> => {
      const started = performance.now();
      try {
        return await this.host.Excel.run((context) => this.timedWork(context, work));
      } finally {
        this.runSeconds += secondsSince(started);
      }
    };
    // Of the forms that `Excel.run` has, the runner uses this one only.
    return { run } as ExcelApi;
  }

  private async timedWork<Result>(
    context: Excel.RequestContext,
    work: (context: Excel.RequestContext) => Promise<Result>
  ): Promise<Result> {
    const sync = context.sync.bind(context);
    let inSync = 0;
    context.sync = async (passThrough) => {
      const started = performance.now();
      try {
        return await sync(passThrough);
      } finally {
        inSync += secondsSince(started);
      }
    };
    const started = performance.now();
    try {
      return await work(context);
    } finally {
      this.ownSecondsInRuns += secondsSince(started) - inSync;
    }
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
