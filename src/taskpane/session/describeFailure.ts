import type { PaneTexts } from "../../locales/pane";
import { lostRaceMoment, type RefusalText } from "../../locales/refusals";
import { fill } from "../../locales/workbook";
import type { Place } from "../../register/model/Violation";
import {
  CancelledError,
  ExcelRefusal,
  isUnanswered,
  LostRaceError,
  PartGoneError,
  RegisterStateError,
  type Kept,
  type RefusalReason,
} from "../../workbook/errors";
import type { Notice } from "./PaneSnapshot";
import { subjectInWords } from "./subjectInWords";

/** What was being done when it failed. */
export type Doing = "reading" | "writing" | "undoing";

/** What to do about a failure; the session knows how. */
export type Remedy =
  /** Do the same again. */
  | "again"
  /** Read the workbook anew, which also finishes what was begun. */
  | "read"
  /** Read the workbook anew, to see whether it is there again, and then do the same again. */
  | "reconnect"
  /** Open the pane anew: it belongs to a workbook that is not there any more. */
  | "reload"
  | null;

/** A failure in the user's words. */
export interface FailureInWords extends Pick<Notice, "intent" | "title" | "text"> {
  readonly remedy: Remedy;
  /** What the remedy is called; null where that is "Try again". */
  readonly remedyLabel: string | null;
}

type WithoutLabel = Omit<FailureInWords, "remedyLabel">;

/** Refusals that pass by themselves or by a small thing that the user does. */
const PASSING: ReadonlySet<RefusalReason> = new Set([
  "cellEditMode",
  "conflict",
  "filtered",
  "busy",
  "dialogOpen",
  "noAnswer",
]);

/** More cells than these are counted, not named. */
const MOST_NAMED = 4;

/** What happened, what was kept and what to do next. Any error at all has an answer. */
export function describeFailure(error: unknown, doing: Doing, texts: PaneTexts): FailureInWords {
  const words = inWords(error, doing, texts);
  return { ...words, remedyLabel: remedyLabel(words.remedy, doing, texts) };
}

function inWords(error: unknown, doing: Doing, texts: PaneTexts): WithoutLabel {
  if (error instanceof CancelledError) {
    const kept = isUnanswered(error) ? unansweredText : keptText;
    const text = sentences(kept(error.kept, doing, texts), leftText(error.left, texts));
    const remedy = error.kept === "pending" || doing === "reading" ? "read" : null;
    return { intent: "info", title: texts.notices.cancelled, text, remedy };
  }
  if (error instanceof ExcelRefusal) return refusal(error, doing, texts);
  if (error instanceof LostRaceError) {
    const moment = texts.refusals.lostRace[lostRaceMoment(error)];
    const text = sentences(moment.next, cellsText(error.places, texts));
    return { intent: "warning", title: moment.happened, text, remedy: null };
  }
  if (error instanceof RegisterStateError) {
    const state = texts.refusals.states[error.state];
    const subject = subjectInWords(error, texts.language);
    const isWorking = error.state === "working";
    const isDamaged = error.state === "broken" && doing === "writing";
    const kept = isDamaged ? texts.refusals.nothingWritten : keptText("old", doing, texts);
    return {
      intent: isWorking ? "warning" : "error",
      title: fill(state.happened, { subject }),
      text: sentences(kept, fill(state.next, { subject })),
      remedy: AGAIN.includes(error.state) ? "again" : "read",
    };
  }
  if (error instanceof PartGoneError) {
    const { happened, next } = texts.notices.partGone;
    return { intent: "warning", title: happened, text: next, remedy: "reload" };
  }
  const { happened, next } = texts.notices.failed;
  return { intent: "error", title: happened, text: next, remedy: "read" };
}

/** States that a person or the time can end, so that the same can be tried again. */
const AGAIN: readonly RegisterStateError["state"][] = ["working", "blocked", "totalsRow"];

/** Why Excel said no, and what to do next. */
export function refusalText(reason: RefusalReason, texts: PaneTexts): RefusalText {
  return texts.notices.reasons[reason] ?? texts.refusals.reasons[reason];
}

/** Names cells that were left alone because somebody had changed them; "" for none. */
export function leftText(places: readonly Place[], texts: PaneTexts): string {
  return places.length === 0 ? "" : `${texts.notices.left} ${named(places, texts)}.`;
}

/** Several sentences as one text; those that are empty are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function refusal(
  { reason, kept, left }: ExcelRefusal,
  doing: Doing,
  texts: PaneTexts
): WithoutLabel {
  const { happened, next } = refusalText(reason, texts);
  const intent = PASSING.has(reason) && kept === "old" ? "warning" : "error";
  const keptWords = (reason === "noAnswer" ? unansweredText : keptText)(kept, doing, texts);
  const text = sentences(keptWords, leftText(left, texts), next);
  return { intent, title: happened, text, remedy: remedyFor(reason, kept) };
}

/** After a reading, to read is to try again. */
function remedyLabel(remedy: Remedy, doing: Doing, texts: PaneTexts): string | null {
  const { reload, readAgain } = texts.notices;
  if (remedy === "reload") return reload;
  return remedy === "read" && doing !== "reading" ? readAgain : null;
}

function remedyFor(reason: RefusalReason, kept: Kept): Remedy {
  if (reason === "inactiveWorkbook") return "reload";
  if (reason === "notSupported") return null;
  // What was begun must be put back first, and what is gone be found out.
  if (kept !== "old" || reason === "notFound") return "read";
  return reason === "timedOut" ? "reconnect" : "again";
}

/** Reading changes nothing, and says nothing of it. */
function keptText(kept: Kept, doing: Doing, texts: PaneTexts): string {
  if (doing === "reading") return kept === "old" ? "" : texts.refusals.kept[kept];
  const kepts = doing === "undoing" ? texts.notices.keptWhenUndoing : undefined;
  return (kepts ?? texts.refusals.kept)[kept];
}

/** What became of a change is not known where Excel did not answer while it was written. */
function unansweredText(kept: Kept, doing: Doing, texts: PaneTexts): string {
  if (kept !== "pending" || doing === "reading") return keptText(kept, doing, texts);
  return texts.notices.unanswered[doing];
}

function cellsText(places: readonly Place[], texts: PaneTexts): string {
  return places.length === 0 ? "" : `${texts.notices.cells} ${named(places, texts)}.`;
}

function named(places: readonly Place[], texts: PaneTexts): string {
  const names = places.slice(0, MOST_NAMED).map(({ sheet, cell }) => `${sheet} ${cell}`);
  const rest = places.length - names.length;
  const all = names.join(", ");
  return rest > 0 ? `${all} ${texts.notices.more(rest)}` : all;
}
