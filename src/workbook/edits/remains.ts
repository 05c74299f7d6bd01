import type { Step } from "../change/Batches";
import type { Located } from "../read/locate";
import { creationRemains } from "./register/creationMarks";
import type { WorkbookEdit } from "./WorkbookEdit";

/** What is left of an edit that was broken off before there was a log. */
export interface Remains {
  /** What takes it back; null where it got as far as its end, and only the marks of it are left. */
  readonly edits: readonly WorkbookEdit[] | null;
  /** Takes the marks away that say it was begun. */
  readonly forget: Step;
}

/**
 * What the kinds of edits left that were broken off, where that stands elsewhere than in the register's log. Beside the
 * kinds, not in them: it is looked for whenever a register is opened.
 */
const REMAINS: readonly ((located: Located) => Remains | null)[] = [creationRemains];

/** What is left of edits that were broken off, where that stands elsewhere than in the register's log; null where nothing is. */
export function remainsIn(located: Located): Remains | null {
  for (const remainsOf of REMAINS) {
    const remains = remainsOf(located);
    if (remains !== null) return remains;
  }
  return null;
}
