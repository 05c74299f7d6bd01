import { isCounted, isCountedRow } from "../src/progression/ScoreSeries";
import type { Register } from "../src/register/model/Register";
import { ScoreRows } from "../src/register/model/ScoreRows";

/** What a register holds of scores after each citizen's first measurement. */
export interface FollowUpCounts {
  /** Citizens on the list. */
  readonly people: number;
  /** Scores. */
  readonly present: number;
  /** Cells of dated measurements without one, with a reason or not. */
  readonly missing: number;
  /** How many of each score, the lowest first. */
  readonly scores: readonly (readonly [score: number, count: number])[];
}

/** Counts the scores of every dated measurement but each citizen's first. */
export function countFollowUp(register: Register): FollowUpCounts {
  const counts = new Map<number, number>();
  let missing = 0;
  for (const table of register.scoreTables) {
    const rows = ScoreRows.of(table);
    for (let row = 0; row < table.rowCount; row++) {
      if (!isCountedRow(rows, row)) continue;
      const dates = rows.datesOf(table.citizens[row]!);
      const [, ...later] = rows.columns.filter((_, position) => dates[position] !== null);
      for (const column of later) {
        const score = isCounted(column, row) ? column.numbers[row]! : null;
        if (score === null) missing++;
        else counts.set(score, (counts.get(score) ?? 0) + 1);
      }
    }
  }
  const scores = [...counts].sort(([one], [other]) => one - other);
  const present = scores.reduce((sum, [, count]) => sum + count, 0);
  return { people: register.citizens.length, present, missing, scores };
}
