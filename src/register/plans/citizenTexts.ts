import { areInitials, holdsCivilRegistrationNumber, LONGEST_INITIALS } from "../model/codes";
import type { Violation } from "../model/Violation";
import type { SourceCell } from "../model/Finding";
import { inputViolation } from "../model/findings";

/** Most characters of a section: what fits into its column, and into a sentence about it. */
export const LONGEST_SECTION = 40;

/**
 * What is wrong with a text about a new citizen: it is too long, it looks like a civil registration number, or it is
 * said to be initials and is none. Null when nothing is, as with an empty text.
 * @param cell Where in an imported table the text stands.
 */
export function citizenTextViolation(
  field: "caseworker" | "section",
  text: string,
  cell: Partial<SourceCell> = {}
): Violation | null {
  const maximum = field === "caseworker" ? LONGEST_INITIALS : LONGEST_SECTION;
  if (holdsCivilRegistrationNumber(text))
    return inputViolation("input.privacy", { field, ...cell });
  if (field === "caseworker" && text !== "" && !areInitials(text)) {
    return inputViolation("input.pattern", { field, value: text, ...cell });
  }
  if (text.length <= maximum) return null;
  return inputViolation("input.length", { field, value: text, maximum, ...cell });
}
