import { useId, useState } from "react";
import type { Plan } from "../../../register/model/Edit";
import type { Field } from "../../../register/model/fields";
import type { Violation } from "../../../register/model/Violation";
import { usePane } from "../../PaneContext";
import { violationProblems, type FieldErrorProps } from "./FormProblem";
import { useFormErrors, type FormErrors } from "./useFormErrors";
import type { SummaryLevel } from "./ErrorSummary";

/** The errors of a form that is sent to a plan. */
export interface PlanErrors<Name extends Field> extends Pick<FormErrors, "summary"> {
  /** What a field is given. */
  readonly field: (name: Name) => FieldErrorProps;
  /** Whether a plan can be carried out; what it found wrong is shown until the form is sent again. */
  readonly accepts: <Summary>(
    plan: Plan<Summary>
  ) => plan is Extract<Plan<Summary>, { readonly ok: true }>;
}

/**
 * Shows what a plan finds wrong in a form.
 * @param fields that the form shows, in their order: what is wrong with any other is said in the summary only.
 * @param level of the summary's heading.
 */
export function usePlanErrors<Name extends Field>(
  fields: readonly Name[],
  level: SummaryLevel = 3
): PlanErrors<Name> {
  const { texts } = usePane();
  const prefix = useId();
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const idOf = (field: Field): string => `${prefix}-${field}`;
  const problems = violationProblems(violations, texts.violations, fields, idOf);
  const { summary, field, tried } = useFormErrors(problems, { level });
  return {
    summary,
    field: (name) => field(idOf(name)),
    accepts<Summary>(plan: Plan<Summary>): plan is Extract<Plan<Summary>, { readonly ok: true }> {
      setViolations(plan.ok ? [] : plan.violations);
      if (!plan.ok) tried();
      return plan.ok;
    },
  };
}
