import type { Severity, Violation } from "../src/register/model/Violation";

/** How many violations there are of each severity. */
export function countSeverities(violations: readonly Violation[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of violations) counts[severity]++;
  return counts;
}
