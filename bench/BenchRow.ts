/** One line of the result. */
export interface BenchRow {
  readonly name: string;
  /** Citizens × rows a citizen × measurements. */
  readonly size: string;
  /** How many times as long as what it is compared with: 1 is just as long, 0.5 half as long. */
  readonly ratio: number;
  readonly syncs: number;
  /** Of requests and answers. */
  readonly bytes: number;
  /** Median; without Excel's calculation, except in a browser and at the grid. */
  readonly seconds: number;
}

/** The line of what could not be measured. */
export interface FailedRow {
  /** What was to be measured. */
  readonly name: string;
  /** What went wrong, for people. */
  readonly failure: string;
}

/** A line of either kind. */
export type ResultRow = BenchRow | FailedRow;
