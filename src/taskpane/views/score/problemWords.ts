import type { PaneTexts } from "../../../locales/pane";
import { violationText } from "../../../locales/violations";
import type { FormProblem } from "../../components/errors/FormProblem";
import { fieldId } from "./fields";
import type { FormPlan } from "./planForm";

/** What is in the way of saving a form, in words; none where it can be saved. What to do stands beside a field. */
export function problemWords(
  plan: FormPlan,
  texts: Pick<PaneTexts, "score" | "violations">
): FormProblem[] {
  switch (plan.kind) {
    case "ready":
      return [];
    case "empty":
      return [{ text: texts.score.nothingAnswered, help: "", target: null }];
    case "unchanged":
      return [{ text: texts.score.nothingChanged, help: "", target: null }];
    case "problems":
      return plan.problems.map(({ field, violation }) => {
        const { text, help } = violationText(violation, texts.violations);
        return { text, help, target: fieldId(field) };
      });
  }
}
