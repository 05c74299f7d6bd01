import { editsOfEntry } from "../edits/editsOfEntry";
import type { WorkbookEdit } from "../edits/WorkbookEdit";

/** How to put a change back: edits like those of any change. */
export interface Reversal {
  readonly edits: readonly WorkbookEdit[];
}

/** What an entry's text says; null when somebody changed it so that it cannot be read any more. */
export function parseReversal(text: string): Reversal | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    const edits = editsOfEntry(parsed);
    return edits && { edits };
  } catch {
    return null;
  }
}
