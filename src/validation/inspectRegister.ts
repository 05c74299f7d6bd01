import { withoutIgnored } from "../register/model/ignored";
import type { Register } from "../register/model/Register";
import type { Severity, Violation } from "../register/model/Violation";
import type { Check, InspectionOptions } from "./Check";
import { CHECKS } from "./checks";
import { hasColumns } from "./hasColumns";
import { indexScores } from "./IndexedScores";

/**
 * Everything that is wrong in a register: the most serious first, then by sheet, and from the top down. Left out is what
 * somebody put aside with a reason, and what depends on a table or column that is gone: the structure's own violations
 * say that.
 */
export function inspectRegister(register: Register, options: InspectionOptions): Violation[] {
  const checks: readonly Check[] = CHECKS.filter(({ needs }) => hasColumns(register, needs));
  const violations = checks.flatMap((check) =>
    check.of === "register" ? check.inspect(register, options) : []
  );
  for (const table of register.scoreTables) {
    const scores = indexScores(register, table);
    for (const check of checks) {
      if (check.of !== "scores") continue;
      for (const violation of check.inspect(scores, options)) violations.push(violation);
    }
  }
  return sortViolations(withoutIgnored(register, violations));
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The most serious first, then by sheet, and from the top down. */
export function sortViolations(violations: readonly Violation[]): Violation[] {
  return violations
    .map((violation) => ({ violation, row: rowOf(violation) }))
    .sort(
      (a, b) =>
        RANKS[a.violation.severity] - RANKS[b.violation.severity] ||
        compareText(a.violation.place?.sheet ?? "", b.violation.place?.sheet ?? "") ||
        a.row - b.row
    )
    .map(({ violation }) => violation);
}

function rowOf({ place }: Violation): number {
  return place ? Number(place.cell.replace(/^[A-Z]+/, "")) : 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
