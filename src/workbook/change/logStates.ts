/**
 * An entry's life. `open` while its change is being written; a change of several requests says `writing` and when it
 * last did, so that another pane can tell it from one that died. Then `done`, or `reversed` when it was put back, at
 * once or when the user took it back. `final` stands too, but cannot be taken back any more.
 */
export type JournalState = "open" | "done" | "final" | "reversed";

const WRITING = "writing ";
/** A change that has not written for so long is dead: milliseconds. Excel answers within seconds, or not at all. */
const SILENCE = 60_000;

/** What an entry says while its change is being written. */
export function writingSince(at: Date): string {
  return WRITING + at.toISOString();
}

/** Whether an entry says that its change stands. */
export function isStanding(state: string): boolean {
  return state === "done" || state === "final";
}

/** Whether an entry says that its change was begun and not finished. */
export function isUnfinished(state: string): boolean {
  return state === "open" || state.startsWith(WRITING);
}

/** Whether somebody is still at an unfinished change. */
export function isAlive(state: string, now: Date): boolean {
  return state.startsWith(WRITING) && isRecent(state.slice(WRITING.length), now);
}

/** Whether a moment of the log is so short ago that who wrote it may still be at it. */
export function isRecent(time: string, now: Date): boolean {
  const silent = now.getTime() - Date.parse(time);
  // A clock that is a little ahead of ours is no reason to take a pane for dead.
  return Math.abs(silent) < SILENCE;
}
