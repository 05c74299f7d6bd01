import type { IgnoredViolation, Register } from "./Register";
import type { Violation } from "./Violation";
import { HIDDEN_NUMBER } from "./Finding";

/**
 * What a finding is about, as a row of *ignored* names it: what it says of the citizen, the indicator and so on, and
 * never a cell's address, so that it still holds when rows are sorted. Null for a finding that cannot be put aside: an
 * error, because figures would be wrong; one about nothing in particular; and one whose words hide a number.
 */
export function ignoredSubject({ severity, parameters }: Violation): string | null {
  const parts = Object.entries(parameters)
    // Where something was first changes with every sort.
    .filter(([name]) => name !== "first")
    .map(([, value]) => String(value));
  const isTelling = parts.length > 0 && !parts.includes(HIDDEN_NUMBER);
  return severity !== "error" && isTelling ? parts.join(" · ") : null;
}

/** True for a row of *ignored* that holds. One without a reason does not: that is how a finding is brought back. */
export function isInForce({ code, subject, reason }: IgnoredViolation): boolean {
  return code !== "" && subject !== "" && reason.trim() !== "";
}

/** The findings that nobody has put aside, in their order. */
export function withoutIgnored(
  register: Pick<Register, "ignored">,
  violations: readonly Violation[]
): Violation[] {
  const aside = new Set(register.ignored.filter(isInForce).map(ignoredKey));
  if (aside.size === 0) return [...violations];
  return violations.filter((violation) => {
    const subject = ignoredSubject(violation);
    return subject === null || !aside.has(ignoredKey({ code: violation.code, subject }));
  });
}

/** What a finding is told by: its code and its subject, as a row of *ignored* has them. */
export function ignoredKey({ code, subject }: Pick<IgnoredViolation, "code" | "subject">): string {
  return `${code}\n${subject}`;
}
