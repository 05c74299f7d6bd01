import { foldCodes, type CodeKey } from "../../../register/model/keys";
import type { DateSerial, Respondent } from "../../../register/model/Register";

/** An answer as it stands in the form: a step, a reason why there is none, or a count that is no whole number (yet). */
export type Answer = number | { readonly reason: string } | { readonly typed: string };

/** What one respondent has answered about one citizen, and has not been saved. */
export interface Draft {
  /** Null while what is typed is no date. */
  readonly date: DateSerial | "today" | null;
  /** By indicator: what differs from what stands in the register. */
  readonly answers: ReadonlyMap<CodeKey, DraftAnswer>;
  readonly note: string;
  /** True where the answers are said to be of another occasion than the one near it. */
  readonly isApart?: boolean;
}

/** An answer to one question. */
export interface DraftAnswer {
  /** Code of the indicator, as it was asked about. */
  readonly indicator: string;
  /** Null for an answer that is to be removed. */
  readonly answer: Answer | null;
}

/** A draft and whose it is. */
export interface KeptDraft extends Draft {
  readonly citizen: string;
  /** Code of the target group that was asked about. */
  readonly group: string;
  readonly respondent: Respondent;
  /** Saving it was begun, and nothing of it was changed since. */
  readonly wasSent: boolean;
}

/** What the view remembers at one moment. */
export interface ScoreMemoryState {
  /** Oldest first. */
  readonly drafts: ReadonlyMap<CodeKey, KeptDraft>;
  /** Who answered last; null until somebody has. */
  readonly respondent: Respondent | null;
}

/** A draft without anything in it. */
export const EMPTY_DRAFT: Draft = { date: "today", answers: new Map(), note: "" };

/** True where something would be lost. */
export function isUnsaved({ answers, note }: Draft): boolean {
  return answers.size > 0 || note.trim() !== "";
}

/**
 * What the view *Ny måling* keeps while other views, citizens and respondents are looked at: in the pane's memory
 * only, gone when the pane is closed. While it keeps something that is not saved, the page asks before it is left,
 * as where Excel loads it anew.
 */
export class ScoreMemory {
  private state: ScoreMemoryState = { drafts: new Map(), respondent: null };
  private readonly listeners = new Set<() => void>();

  /** @param page What tells that the page is about to be left. */
  constructor(
    private readonly page: Pick<EventTarget, "addEventListener" | "removeEventListener">
  ) {}

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For `useSyncExternalStore`: the same object until something changes. */
  readonly snapshot = (): ScoreMemoryState => this.state;

  /** The draft of a citizen, target group and respondent; an empty one when there is none. */
  draftOf(citizen: string, group: string, respondent: Respondent): Draft {
    return this.state.drafts.get(foldCodes(citizen, group, respondent)) ?? EMPTY_DRAFT;
  }

  /** Keeps a draft in place of the one before. */
  keep(
    citizen: string,
    group: string,
    respondent: Respondent,
    { date, answers, note, isApart }: Draft
  ): void {
    const apart = isApart === true ? { isApart } : {};
    this.set({ citizen, group, respondent, date, answers, note, ...apart, wasSent: false });
  }

  /**
   * Remembers that a draft is being saved, and on which day: an answer may take until after midnight, or be lost.
   * @returns what `draftOf` gives from now on, until something is changed.
   */
  send(citizen: string, group: string, respondent: Respondent, date: DateSerial): Draft {
    const draft = this.draftOf(citizen, group, respondent);
    const sent = { ...draft, citizen, group, respondent, date, wasSent: true };
    this.set(sent);
    return sent;
  }

  /** Forgets a draft: it was saved, or is not wanted. */
  drop(citizen: string, group: string, respondent: Respondent): void {
    const drafts = new Map(this.state.drafts);
    drafts.delete(foldCodes(citizen, group, respondent));
    this.change({ drafts });
  }

  /** Forgets the drafts that were being saved and stand in the register. */
  dropStored(isStored: (draft: KeptDraft) => boolean): void {
    const stored = [...this.state.drafts].filter(([, draft]) => draft.wasSent && isStored(draft));
    if (stored.length === 0) return;
    const drafts = new Map(this.state.drafts);
    for (const [key] of stored) drafts.delete(key);
    this.change({ drafts });
  }

  setRespondent(respondent: Respondent): void {
    this.change({ respondent });
  }

  private set(draft: KeptDraft): void {
    const drafts = new Map(this.state.drafts);
    this.change({
      drafts: drafts.set(foldCodes(draft.citizen, draft.group, draft.respondent), draft),
    });
  }

  private change(changes: Partial<ScoreMemoryState>): void {
    this.state = { ...this.state, ...changes };
    if ([...this.state.drafts.values()].some(isUnsaved)) {
      this.page.addEventListener("beforeunload", askBeforeLeaving);
    } else {
      this.page.removeEventListener("beforeunload", askBeforeLeaving);
    }
    for (const listener of this.listeners) listener();
  }
}

/** The browser asks in its own words. */
function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

/** The pane's. */
export const scoreMemory = new ScoreMemory(globalThis);
