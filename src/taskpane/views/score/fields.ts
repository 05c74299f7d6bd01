import type { FormField } from "./planForm";

/** Ids of the form's fields, so that a problem's link can lead to the one it is about. */
export const FIELD_IDS = { date: "score-date", note: "score-note", initials: "score-initials" };
/** Id of the button that saves, where the last question moves on to. */
export const SAVE_ID = "score-save";

/** Id of the element around a question. */
export function indicatorFieldId(code: string): string {
  return `score-indicator-${code}`;
}

/** Id of the element around a field; null for no field of the form. */
export function fieldId(field: FormField): string | null {
  if (field === null) return null;
  return "indicator" in field ? indicatorFieldId(field.indicator) : FIELD_IDS[field.name];
}

/** Every field of the form, as a selector. */
const ANY_FIELD = [
  `[id^="${indicatorFieldId("")}"]`,
  ...Object.values(FIELD_IDS).map((id) => `#${id}`),
].join();

/** Id of the field of the form that an element stands in; null where it stands in none. */
export function fieldIdAround(element: Element): string | null {
  return element.closest(ANY_FIELD)?.id ?? null;
}

/**
 * Id of the field that the focus leaves; null where it was in none, or only moves within it.
 * @param to Where it goes; null for out of the page.
 */
export function fieldIdLeft(from: Element, to: Element | null): string | null {
  const left = fieldIdAround(from);
  return to !== null && fieldIdAround(to) === left ? null : left;
}
