import { measurementColumns, measurementNumber } from "../register/model/measurements";
import { CellKind } from "../register/model/ScoreTable";
import type { ScoreTable } from "../register/model/ScoreTable";

/** A score and the measurement it was given in. */
export interface MeasuredScore {
  /** 3 for `M3`. */
  readonly measurement: number;
  readonly score: number;
}

/** Which way a change goes, the indicator's direction taken into account: progress is better, whatever the sign. */
export type ProgressionOutcome = "progress" | "unchanged" | "decline";

/** How far one row of a score sheet has come: from its first number to its latest. */
export interface Progression {
  /** Null when nothing is scored. */
  readonly first: MeasuredScore | null;
  readonly latest: MeasuredScore | null;
  /** Steps in the good direction, negative for decline; null with fewer than two scores. */
  readonly change: number | null;
  /** Null with fewer than two scores. */
  readonly outcome: ProgressionOutcome | null;
}

/**
 * The progression of a row: measurements are in date order, and blanks and reasons are passed over, never counted as
 * zero. It is the sheet's own *Ændring*.
 *
 * @param direction The indicator's: 1 when a higher score is better, -1 when a lower one is.
 */
export function progressionOf(table: ScoreTable, row: number, direction: 1 | -1): Progression {
  let first: MeasuredScore | null = null;
  let latest: MeasuredScore | null = null;
  for (const column of measurementColumns(table)) {
    if (column.kinds[row] !== CellKind.NUMBER) continue;
    latest = { measurement: measurementNumber(column.name)!, score: column.numbers[row]! };
    first ??= latest;
  }
  if (first === null || latest === null || first === latest) {
    return { first, latest, change: null, outcome: null };
  }
  // Adding 0 turns the -0 of "unchanged, lower is better" into 0.
  const change = (latest.score - first.score) * direction + 0;
  return { first, latest, change, outcome: outcomeOf(change) };
}

function outcomeOf(change: number): ProgressionOutcome {
  if (change === 0) return "unchanged";
  return change > 0 ? "progress" : "decline";
}
