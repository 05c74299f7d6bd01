import type { Violation } from "../../../register/model/Violation";
import { inputViolation } from "../../../register/model/findings";

/** Most findings that are told one by one: whoever has more has one reason for most of them. */
export const MOST_SHOWN = 20;

/**
 * The first findings of an import, and last how many more there are: the count that the import itself ends with, if
 * it does, is counted in.
 */
export function firstViolations(violations: readonly Violation[]): readonly Violation[] {
  const single = violations.filter(({ code }) => code !== "import.more");
  const counted = violations.find(({ code }) => code === "import.more");
  const count = single.length + Number(counted?.parameters["count"] ?? 0);
  if (count <= MOST_SHOWN) return single;
  const shown = single.slice(0, MOST_SHOWN - 1);
  return [...shown, inputViolation("import.more", { count: count - shown.length })];
}
