import type { EntryMark } from "./ChangeLog";

/** How far the clocks of two computers may be apart: milliseconds. */
const CLOCK_DIFFERENCE = 600_000;

/**
 * When an entry was begun, in milliseconds.
 * @returns null for what is no time, and for one that is still to come: somebody typed it.
 */
export function momentOf(time: string, now: Date): number | null {
  const moment = Date.parse(time);
  return moment <= now.getTime() + CLOCK_DIFFERENCE ? moment : null;
}

/**
 * The latest of entries. They are added at the end, so the lower one is the later, also where another computer's clock
 * is a little behind; unless somebody has sorted the log. An entry whose time cannot be believed is as old as the one
 * above it: it stands in the way of none.
 * @param marks from the top.
 */
export function latestOf(marks: readonly EntryMark[], now: Date): EntryMark | null {
  let latest: { readonly mark: EntryMark; readonly moment: number } | null = null;
  let above = -Infinity;
  for (const mark of marks) {
    above = momentOf(mark.time, now) ?? above;
    const isEarlier = latest !== null && latest.moment - above >= CLOCK_DIFFERENCE;
    if (!isEarlier) latest = { mark, moment: above };
  }
  return latest?.mark ?? null;
}
