import { violationText, type ViolationTexts } from "../../locales/violations";
import type { Violation } from "../../register/model/Violation";
import type { Field } from "../../register/model/fields";

/** What is wrong with one field of a form, as sentences to show beside it; null when nothing is. */
export function fieldError(
  violations: readonly Violation[],
  field: Field,
  texts: ViolationTexts
): string | null {
  const sentences = violations
    .filter((violation) => fieldOf(violation) === field)
    .map((violation) => {
      const { text, help } = violationText(violation, texts);
      return `${text} ${help}`;
    });
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** The violations that are about none of a form's fields. */
export function otherViolations(
  violations: readonly Violation[],
  fields: readonly Field[]
): Violation[] {
  const shown = new Set<unknown>(fields);
  return violations.filter((violation) => !shown.has(fieldOf(violation)));
}

/** A finding that a code looks like a civil registration number names no field: it is always about the citizen's code. */
function fieldOf({ code, parameters }: Violation): string | number | undefined {
  return code === "citizen.privacy" ? "citizen" : parameters["field"];
}
