import type { PaneTexts } from "../../locales/pane";
import type { ActionWords } from "../../locales/pane/actions";
import type { UndoableChange } from "./PaneSnapshot";

/** What a change is called that an action with this code name made; a newer version may have others. */
export function changeWords(action: string, texts: Pick<PaneTexts, "actions" | "shell">): string {
  return wordsOf(action, texts)?.undoLine ?? texts.shell.otherChange;
}

/**
 * What is said once a change was taken back.
 * @param standing the change that is the latest now; null for none.
 * @returns `isHalf` where that one was made along with it and still stands: it is offered next.
 */
export function undoneWords(
  action: string,
  standing: Pick<UndoableChange, "action"> | null,
  texts: Pick<PaneTexts, "actions" | "shell" | "notices">
): { readonly title: string; readonly isHalf: boolean } {
  const undoneBut: Readonly<Record<string, string | undefined>> =
    wordsOf(action, texts)?.undoneBut ?? {};
  const half = standing && undoneBut[standing.action];
  return half
    ? { title: half, isHalf: true }
    : { title: texts.notices.undone(changeWords(action, texts)), isHalf: false };
}

function wordsOf(action: string, { actions }: Pick<PaneTexts, "actions">): ActionWords | undefined {
  const known: Readonly<Record<string, ActionWords | undefined>> = { ...actions };
  return known[action];
}
