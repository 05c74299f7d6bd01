/** Neighbours among numbered rows or columns, the first from 0. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Numbers as runs of neighbours, in ascending order. @param numbers in any order. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === number) last.count++;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
