import type { Finding } from "../../src/register/model/Finding";
import { violationOf } from "../../src/register/model/Finding";
import { FINDINGS } from "../../src/register/model/findings";
import type { Plan } from "../../src/register/model/Edit";
import type { Place, Violation } from "../../src/register/model/Violation";
import type { ViolationCode } from "../../src/locales/violations";
import { CHECKS } from "../../src/validation/checks";
import { DETAILS_CHECKS } from "../../src/validation/detailsChecks";

/** Everything that can be found wrong, each once. */
export const ALL_FINDINGS: readonly Finding[] = [
  ...new Map(
    [
      ...Object.values(FINDINGS),
      ...[...CHECKS, ...DETAILS_CHECKS].flatMap(({ finds }): readonly Finding[] => finds),
    ].map((finding: Finding) => [finding.code, finding] as const)
  ).values(),
];

/** A violation of a code, as a check or a plan makes it. */
export function violation(
  code: ViolationCode,
  place: Place | null,
  parameters: Readonly<Record<string, string | number>>
): Violation {
  const finding = ALL_FINDINGS.find((each) => each.code === code)!;
  return violationOf(finding, place, parameters);
}

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
