import type { IgnoredViolation, Register } from "./Register";
import type { Violation } from "./Violation";
import { aboutOf, HIDDEN_NUMBER } from "./Finding";

/** What a row of *ignored* names a finding by, besides its code. */
export interface IgnoredSubject {
  /** What it is about: the citizen, the indicator and so on. */
  readonly subject: string;
  /** What is wrong with that; "" where the finding says nothing of it. */
  readonly value: string;
}

/**
 * What a finding is about, as a row of *ignored* names it: what it says of the citizen, the indicator and so on, and
 * never a cell's address, so that it still holds when rows are sorted. Null for a finding that cannot be put aside: an
 * error, because figures would be wrong; one about nothing in particular; and one whose words hide a number.
 */
export function ignoredSubject({ code, severity, parameters }: Violation): IgnoredSubject | null {
  const about = aboutOf(code);
  const parts = tellingParts(parameters);
  const isTelling = parts.length > 0 && !parts.some(([, value]) => String(value) === HIDDEN_NUMBER);
  if (severity === "error" || !isTelling) return null;
  const textOf = (isAbout: boolean): string =>
    parts
      .filter(([name]) => about.includes(name) === isAbout)
      .map(([, value]) => String(value))
      .join(" · ");
  return { subject: textOf(true), value: textOf(false) };
}

/** Where something was first changes with every sort. */
function tellingParts(parameters: Violation["parameters"]): (readonly [string, unknown])[] {
  return Object.entries(parameters).filter(([name]) => name !== "first");
}

/** What a finding was about as schema 1 wrote it: in one cell with what is wrong. Such rows hold as they stand. */
function formerSubject({ parameters }: Violation): string {
  return tellingParts(parameters)
    .map(([, value]) => String(value))
    .join(" · ");
}

/** True for a row of *ignored* that holds. One without a reason does not: that is how a finding is brought back. */
export function isInForce({ code, subject, value, reason }: IgnoredViolation): boolean {
  return code !== "" && subject + value !== "" && reason.trim() !== "";
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
    if (subject === null) return true;
    const { code } = violation;
    const former = { subject: formerSubject(violation), value: "" };
    return [subject, former].every((each) => !aside.has(ignoredKey({ code, ...each })));
  });
}

/** What a finding is told by: its code, its subject and what is wrong with it, as a row of *ignored* has them. */
export function ignoredKey({
  code,
  subject,
  value,
}: Pick<IgnoredViolation, "code" | "subject" | "value">): string {
  return [code, subject, value].join("\n");
}
