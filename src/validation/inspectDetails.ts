import { withoutIgnored } from "../register/model/ignored";
import type { Register } from "../register/model/Register";
import type { ScoreDetails } from "../register/model/ScoreDetails";
import type { ScoreTable } from "../register/model/ScoreTable";
import type { Violation } from "../register/model/Violation";
import type { DetailsCheck, InspectionOptions } from "./Check";
import { DETAILS_CHECKS } from "./detailsChecks";
import { hasColumns } from "./hasColumns";
import { sortViolations } from "./inspectRegister";

/** A score sheet and what its rows say beside keys and scores. */
export interface DetailedScores {
  readonly register: Register;
  readonly table: ScoreTable;
  readonly details: ScoreDetails;
}

/**
 * What `inspectRegister` cannot see: what is wrong with what the rows of score sheets say beside keys and scores. In its
 * order; what somebody put aside is left out here as well.
 */
export function inspectDetails(
  register: Register,
  details: readonly ScoreDetails[],
  options: InspectionOptions
): Violation[] {
  const checks: readonly DetailsCheck[] = DETAILS_CHECKS.filter(({ needs }) =>
    hasColumns(register, needs)
  );
  const violations = register.scoreTables.flatMap((table) => {
    const own = details.find((each) => each.table === table.place.table);
    if (!own) return [];
    return checks.flatMap((check) => check.inspect({ register, table, details: own }, options));
  });
  return sortViolations(withoutIgnored(register, violations));
}
