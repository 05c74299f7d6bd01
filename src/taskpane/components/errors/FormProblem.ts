import { violationText, type ViolationTexts } from "../../../locales/violations";
import type { Field } from "../../../register/model/fields";
import type { Violation } from "../../../register/model/Violation";

/** Something in the way of what a form is to do, in words. */
export interface FormProblem {
  readonly text: string;
  /** What to do about it; "" where the text says it all. A field says it, too: here it is said of what is in none. */
  readonly help: string;
  /** Id of the element around the field to correct; null where it is in no field of the form. */
  readonly target: string | null;
}

/** What a `Field` is given to show what is wrong with it, and to be found by the summary's link. */
export interface FieldErrorProps {
  readonly id: string;
  readonly validationMessage: string | null;
  readonly validationState: "error" | "none";
}

/**
 * What a plan found wrong, as problems of a form, in the order of its fields; last what is in none of them.
 * @param fields of the form, in their order.
 * @param idOf the id of the element around a field.
 */
export function violationProblems(
  violations: readonly Violation[],
  texts: ViolationTexts,
  fields: readonly Field[],
  idOf: (field: Field) => string
): FormProblem[] {
  const placed = violations.map((violation) => {
    const { text, help } = violationText(violation, texts);
    const place = fields.findIndex((field) => field === fieldOf(violation));
    const field = fields[place];
    const problem = { text, help, target: field === undefined ? null : idOf(field) };
    return { place: place < 0 ? fields.length : place, problem };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ problem }) => problem);
}

/** What is wrong with one field, with what to do; null for nothing. @param id of the element around it. */
export function wordsOfField(problems: readonly FormProblem[], id: string): string | null {
  const own = problems.filter(({ target }) => target === id);
  return own.length === 0 ? null : own.map(({ text, help }) => `${text} ${help}`.trim()).join(" ");
}

/** What a `Field` is given to say what is wrong with it, and to be found by the summary's link. @param id of the element around it. */
export function fieldErrorProps(problems: readonly FormProblem[], id: string): FieldErrorProps {
  const validationMessage = wordsOfField(problems, id);
  const validationState = validationMessage === null ? "none" : "error";
  return { id, validationMessage, validationState };
}

/** A finding that a code looks like a civil registration number names no field: it is always about the citizen's code. */
function fieldOf({ code, parameters }: Violation): Field | null {
  if (code === "citizen.privacy") return "citizen";
  return (parameters["field"] as Field | undefined) ?? null;
}
