import type { ScoreTexts } from "../../../locales/pane/score";
import { violationText } from "../../../locales/violations";
import type { Language } from "../../../register/model/Register";
import type { SummarisedProblem } from "./ErrorSummary";
import { fieldId } from "./fields";
import type { FormPlan } from "./planForm";

/** What is in the way of saving a form, in words; none where it can be saved. What to do stands beside a field. */
export function problemWords(
  plan: FormPlan,
  language: Language,
  texts: ScoreTexts
): SummarisedProblem[] {
  switch (plan.kind) {
    case "ready":
      return [];
    case "empty":
      return [{ text: texts.nothingAnswered, help: "", target: null }];
    case "unchanged":
      return [{ text: texts.nothingChanged, help: "", target: null }];
    case "problems":
      return plan.problems.map(({ field, violation }) => {
        const { text, help } = violationText(violation, language);
        return { text, help, target: fieldId(field) };
      });
  }
}

/** What is wrong with one field; null for nothing. */
export function wordsOfField(
  problems: readonly SummarisedProblem[],
  target: string | null
): string | null {
  const own = problems.filter((problem) => target !== null && problem.target === target);
  return own.length === 0 ? null : own.map(({ text, help }) => `${text} ${help}`).join(" ");
}
