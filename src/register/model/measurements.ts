import { isDateSerial } from "./dates";
import type { DateSerial } from "./Register";
import { CellKind } from "./ScoreTable";
import type { ScoreColumn } from "./ScoreTable";

/** One occasion of one citizen. */
export interface Measurement {
  /** 3 for `M3`. */
  readonly number: number;
  /** Null where something is scored but no date, or none that can be one, is written. */
  readonly date: DateSerial | null;
}

/** The number of a scoring column by its header, 3 for `M3`; null for `+` and anything else. */
export function measurementNumber(header: string): number | null {
  const parts = /^M([1-9]\d*)$/.exec(header);
  return parts ? Number(parts[1]) : null;
}

/** The date in a date row's cell; null when there is none, or something that can be none. */
export function dateIn(column: ScoreColumn, dateRow: number): DateSerial | null {
  if (column.kinds[dateRow] !== CellKind.NUMBER) return null;
  const number = column.numbers[dateRow]!;
  return isDateSerial(number) ? number : null;
}

/**
 * The position in a citizen's measurements that an answer of a date belongs to; null when it opens a new one. The
 * same date always does. Otherwise the nearest within `days` days does, the earlier of two as near, unless
 * `isAnswered` says that this respondent has answered there already: who answers again is measured again.
 */
export function findMeasurement(
  dates: readonly (DateSerial | null)[],
  date: DateSerial,
  days: number,
  isAnswered: (position: number) => boolean = () => false
): number | null {
  const same = dates.indexOf(date);
  if (same >= 0) return same;
  let best: number | null = null;
  let bestDistance = Infinity;
  dates.forEach((each, position) => {
    if (each === null) return;
    const distance = Math.abs(each - date);
    const nearer = distance < bestDistance || (distance === bestDistance && each < dates[best!]!);
    if (distance <= days && nearer && !isAnswered(position)) {
      best = position;
      bestDistance = distance;
    }
  });
  return best;
}
