import { useCallback, useMemo } from "react";
import { indexOfCode } from "../../../register/model/keys";
import type { DateSerial, Respondent } from "../../../register/model/Register";
import { usePane, useRegister } from "../../PaneContext";
import { planForm, type FormPlan } from "./planForm";
import {
  answerTo,
  itemsOf,
  scoreForm,
  unaskedAnswers,
  withAnswer,
  type FormItem,
  type ScoreForm,
  type ScoreSubject,
} from "./scoreForm";
import {
  isUnsaved,
  type Answer,
  type Draft,
  type DraftAnswer,
  type ScoreMemory,
  type ScoreMemoryState,
} from "./ScoreMemory";

/** A form as it stands, and what can be done with it. */
export interface OpenForm {
  readonly respondent: Respondent;
  readonly draft: Draft;
  /** The day that is chosen; null while what is typed is none. */
  readonly date: DateSerial | null;
  readonly form: ScoreForm;
  readonly items: readonly FormItem[];
  /** What was answered, and is not asked on that day. */
  readonly unasked: readonly DraftAnswer[];
  /** How many questions have an answer. */
  readonly answered: number;
  readonly isUnsaved: boolean;
  /** What saving comes to now. */
  readonly plan: FormPlan;
  readonly giveAnswer: (item: FormItem, answer: Answer | null) => void;
  readonly changeDraft: (changes: Partial<Draft>) => void;
}

/** The respondent that is asked: who answered last, where the group has that one, else the group's first. */
export function respondentOf({ group }: ScoreSubject, remembered: Respondent | null): Respondent {
  const place = remembered === null ? -1 : indexOfCode(group.respondents, remembered);
  return group.respondents[Math.max(0, place)]!;
}

/** The form of a citizen, for the respondent who is asked, with the answers that are not saved yet. */
export function useScoreForm(
  subject: ScoreSubject,
  memory: ScoreMemory,
  state: ScoreMemoryState
): OpenForm {
  const { snapshot, today } = usePane();
  const { register } = useRegister();
  const citizen = subject.citizen.code;
  const group = subject.group.code;
  const respondent = respondentOf(subject, state.respondent);
  const draft = memory.draftOf(citizen, group, respondent);
  const date = draft.date === "today" ? today : draft.date;

  const day = date ?? today;
  const form = useMemo(
    () => scoreForm(register, subject, respondent, day),
    [register, subject, respondent, day]
  );
  const items = useMemo(() => itemsOf(form), [form]);
  const { initials } = snapshot;
  const plan = useMemo(
    () => planForm(register, { citizen, group, respondent, form, draft, initials, today }),
    [register, citizen, group, respondent, form, draft, initials, today]
  );

  const changeDraft = useCallback(
    (changes: Partial<Draft>) => {
      memory.keep(citizen, group, respondent, {
        ...memory.draftOf(citizen, group, respondent),
        ...changes,
      });
    },
    [memory, citizen, group, respondent]
  );
  const giveAnswer = useCallback(
    (item: FormItem, answer: Answer | null) => {
      const before = memory.draftOf(citizen, group, respondent);
      memory.keep(citizen, group, respondent, withAnswer(before, item, answer));
      memory.setRespondent(respondent);
    },
    [memory, citizen, group, respondent]
  );
  return {
    respondent,
    draft,
    date,
    form,
    items,
    unasked: useMemo(() => unaskedAnswers(form, draft), [form, draft]),
    answered: items.filter((item) => answerTo(item, draft) !== null).length,
    isUnsaved: isUnsaved(draft),
    plan,
    giveAnswer,
    changeDraft,
  };
}
