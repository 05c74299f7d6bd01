import { withoutIgnored } from "../register/model/ignored";
import type { DateSerial, Register } from "../register/model/Register";
import type { Severity, Violation } from "../register/model/Violation";
import { indexScores } from "./IndexedScores";
import type { IndexedScores } from "./IndexedScores";
import { hasColumns } from "./hasColumns";
import type { Columns } from "./hasColumns";
import { cellPrivacy } from "./checks/cellPrivacy";
import { citizenGroup } from "./checks/citizenGroup";
import { citizenPattern } from "./checks/citizenPattern";
import { citizenPrivacy } from "./checks/citizenPrivacy";
import { citizenRequired } from "./checks/citizenRequired";
import { citizenStart } from "./checks/citizenStart";
import { citizenUnique } from "./checks/citizenUnique";
import { entryCitizen } from "./checks/entryCitizen";
import { measurementDate } from "./checks/measurementDate";
import { measurementRequired } from "./checks/measurementRequired";
import { rowCitizen } from "./checks/rowCitizen";
import { rowRespondent } from "./checks/rowRespondent";
import { rowUnique } from "./checks/rowUnique";
import { scoreColumn } from "./checks/scoreColumn";
import { scoreEnum } from "./checks/scoreEnum";
import { scoreIndicator } from "./checks/scoreIndicator";
import { scoreScale } from "./checks/scoreScale";

/** What an inspection is given from outside. */
export interface InspectionOptions {
  /** Later dates are in the future. */
  readonly today: DateSerial;
}

/** A check of the register's lists. */
export type RegisterCheck = (register: Register, options: InspectionOptions) => Violation[];
/** A check of one score sheet. */
export type ScoreCheck = (scores: IndexedScores, options: InspectionOptions) => Violation[];

/** A check, and the columns without which it is left out. */
type Conditional<Check> = readonly [check: Check, needs: Columns];

const REGISTER_CHECKS: readonly Conditional<RegisterCheck>[] = [
  [citizenRequired, { citizens: ["citizen"] }],
  [citizenUnique, { citizens: ["citizen"] }],
  [citizenPattern, { citizens: ["citizen"] }],
  [citizenPrivacy, {}],
  [citizenGroup, { citizens: ["citizen", "group"], targetGroups: ["group"] }],
  [citizenStart, { citizens: ["citizen", "start"] }],
  [cellPrivacy, {}],
  [entryCitizen, { citizens: ["citizen"] }],
];

const SCORE_CHECKS: readonly Conditional<ScoreCheck>[] = [
  [scoreScale, {}],
  [scoreEnum, { lists: ["code"] }],
  [scoreIndicator, { indicators: ["code", "group"] }],
  [scoreColumn, {}],
  [measurementRequired, {}],
  [measurementDate, {}],
  [rowUnique, {}],
  [rowCitizen, { citizens: ["citizen"] }],
  [rowRespondent, { targetGroups: ["group", "respondents"] }],
];

/**
 * Everything that is wrong in a register: the most serious first, then by sheet, and from the top down. Left out is what
 * somebody put aside with a reason, and what depends on a table or column that is gone: the structure's own violations
 * say that.
 */
export function inspectRegister(register: Register, options: InspectionOptions): Violation[] {
  const possible = <Check>(checks: readonly Conditional<Check>[]): Check[] =>
    checks.filter(([, needs]) => hasColumns(register, needs)).map(([check]) => check);
  const violations = possible(REGISTER_CHECKS).flatMap((check) => check(register, options));
  const scoreChecks = possible(SCORE_CHECKS);
  for (const table of register.scoreTables) {
    const scores = indexScores(register, table);
    for (const check of scoreChecks) {
      for (const violation of check(scores, options)) violations.push(violation);
    }
  }
  return sortViolations(withoutIgnored(register, violations));
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function sortViolations(violations: readonly Violation[]): Violation[] {
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
