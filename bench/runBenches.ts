import type { BenchRow, FailedRow, ResultRow } from "./BenchRow";

/** Something to be measured. */
export interface Bench {
  /** What a failure is called by. */
  readonly name: string;
  readonly measure: (give: Give) => Promise<void>;
}

/** Takes rows as soon as they are measured: what was given stands, whatever fails after it. */
export type Give = (rows: readonly BenchRow[]) => void;

/**
 * Measures one after the other. One that fails is a row that says so, and the next is measured all the same.
 * @param tell hears of every row as it comes, so that nothing is lost if the process ends.
 * @returns all rows in their order.
 */
export async function runBenches(
  benches: readonly Bench[],
  tell: (row: ResultRow) => void
): Promise<readonly ResultRow[]> {
  const rows: ResultRow[] = [];
  const add = (row: ResultRow): void => {
    rows.push(row);
    tell(row);
  };
  for (const { name, measure } of benches) {
    try {
      await measure((measured) => measured.forEach(add));
    } catch (error) {
      add({ name, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return rows;
}

/** Whether a row is of something that could not be measured. */
export function isFailed(row: ResultRow): row is FailedRow {
  return "failure" in row;
}
