import type { PaneTexts } from "../../locales/pane";
import type { Settled } from "../../workbook/change/settle";
import { leftText, sentences } from "./describeFailure";
import type { Notice } from "./PaneSnapshot";

/** What an interruption of last time had left, now that it is put back; null where there was none. */
export function describeSettled(
  settled: Settled,
  texts: PaneTexts
): Pick<Notice, "intent" | "title" | "text"> | null {
  if (settled.reversed === 0) return null;
  const { happened, next } = texts.notices.putBack;
  const left = leftText(settled.left, texts);
  return {
    intent: left === "" ? "info" : "warning",
    title: happened,
    text: sentences(next, left),
  };
}
