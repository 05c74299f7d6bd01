import type { PaneTexts } from "../../locales/pane";
import type { UndoableChange } from "./PaneSnapshot";

/** What a change is called that an action with this code name made; a newer version may have others. */
export function changeWords(action: string, { shell }: Pick<PaneTexts, "shell">): string {
  return shell.changes[action] ?? shell.otherChange;
}

/**
 * What is said once a change was taken back.
 * @param standing the change that is the latest now; null for none.
 * @returns `isHalf` where that one was made along with it and still stands: it is offered next.
 */
export function undoneWords(
  action: string,
  standing: Pick<UndoableChange, "action"> | null,
  texts: Pick<PaneTexts, "shell" | "notices">
): { readonly title: string; readonly isHalf: boolean } {
  const half = standing && texts.shell.undoneBut[action]?.[standing.action];
  return half
    ? { title: half, isHalf: true }
    : { title: texts.notices.undone(changeWords(action, texts)), isHalf: false };
}
