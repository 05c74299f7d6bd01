import type { Plan } from "../../src/register/model/Edit";
import type { Violation } from "../../src/register/model/Violation";

/** The violations of a plan, each as its code and, where it has one, the field: `input.required group`. None when the plan can be done. */
export function codesOf(plan: Plan<unknown>): string[] {
  return plan.ok ? [] : plan.violations.map(codeAndField);
}

/** The edits and summary of a plan that must be possible. */
export function planned<Summary>(plan: Plan<Summary>): Extract<Plan<Summary>, { ok: true }> {
  if (!plan.ok) throw new Error(`The plan was refused: ${JSON.stringify(plan.violations)}`);
  return plan;
}

/** Violations as short texts: code, then cell. */
export function cellsOf(violations: readonly Violation[]): string[] {
  return violations.map(
    ({ code, place }) => `${code} ${place ? `${place.sheet}!${place.cell}` : "-"}`
  );
}

function codeAndField({ code, parameters }: Violation): string {
  return parameters.field === undefined ? code : `${code} ${parameters.field}`;
}
