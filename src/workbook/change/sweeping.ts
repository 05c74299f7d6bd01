import { momentOf } from "./logOrder";

/** What stands in *Blok* of a row that held what puts a change back, and holds it no more. */
export const SWEPT = "–";
/**
 * Most rows that one change sweeps, so that what it takes is the same however long the log is; and that their texts,
 * which come back when they are emptied, stay below the 5 MB of an answer.
 */
export const MOST_SWEPT = 100;

const DAY_IN_MS = 86_400_000;

/** A row of the log, as far as sweeping asks. */
export interface SweepRow {
  readonly row: number;
  readonly time: string;
  /** It holds what puts a change back, and no change is under way in it. */
  readonly isSweepable: boolean;
}

/**
 * Rows whose time is over, from the top. A time that cannot be believed is as old as the next one below that can.
 * @param rows from the top.
 * @param days how long the log holds what takes a change back.
 */
export function dueRows(rows: readonly SweepRow[], now: Date, days: number): number[] {
  const end = now.getTime() - days * DAY_IN_MS;
  const due: number[] = [];
  let below = Infinity;
  for (const { row, time, isSweepable } of [...rows].reverse()) {
    below = momentOf(time, now) ?? below;
    if (isSweepable && below < end) due.push(row);
  }
  return due.reverse().slice(0, MOST_SWEPT);
}
