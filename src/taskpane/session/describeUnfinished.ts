import type { PaneTexts } from "../../locales/pane";
import type { Unfinished } from "../../workbook/change/putBackUnfinished";
import { leftText, sentences } from "./describeFailure";
import type { Notice } from "./PaneSnapshot";

/** What an interruption of last time had left, now that it is put back; null where there was none. */
export function describeUnfinished(
  unfinished: Unfinished,
  texts: PaneTexts
): Pick<Notice, "intent" | "title" | "text"> | null {
  if (unfinished.reversed === 0) return null;
  const { happened, next } = texts.notices.putBack;
  const left = leftText(unfinished.left, texts);
  return {
    intent: left === "" ? "info" : "warning",
    title: happened,
    text: sentences(next, left),
  };
}
