import type { DateSerial, Register } from "../register/Register";
import type { Severity, Violation } from "../register/Violation";
import { indexScores } from "./IndexedScores";
import type { IndexedScores } from "./IndexedScores";
import { citizenGroup } from "./checks/citizenGroup";
import { citizenPattern } from "./checks/citizenPattern";
import { citizenPrivacy } from "./checks/citizenPrivacy";
import { citizenRequired } from "./checks/citizenRequired";
import { citizenUnique } from "./checks/citizenUnique";
import { measurementDate } from "./checks/measurementDate";
import { measurementRequired } from "./checks/measurementRequired";
import { rowCitizen } from "./checks/rowCitizen";
import { rowRespondent } from "./checks/rowRespondent";
import { rowUnique } from "./checks/rowUnique";
import { scoreColumn } from "./checks/scoreColumn";
import { scoreEnum } from "./checks/scoreEnum";
import { scoreIndicator } from "./checks/scoreIndicator";
import { scoreScale } from "./checks/scoreScale";

export interface InspectionOptions {
  /** Later dates are in the future. */
  readonly today: DateSerial;
}

/** A check of the register's lists. */
export type RegisterCheck = (register: Register, options: InspectionOptions) => Violation[];
/** A check of one score sheet. */
export type ScoreCheck = (scores: IndexedScores, options: InspectionOptions) => Violation[];

const REGISTER_CHECKS: readonly RegisterCheck[] = [
  citizenRequired,
  citizenUnique,
  citizenPattern,
  citizenPrivacy,
  citizenGroup,
];

const SCORE_CHECKS: readonly ScoreCheck[] = [
  scoreScale,
  scoreEnum,
  scoreIndicator,
  scoreColumn,
  measurementRequired,
  measurementDate,
  rowUnique,
  rowCitizen,
  rowRespondent,
];

/** Everything that is wrong in a register: the most serious first, then by sheet, and from the top down. */
export function inspectRegister(register: Register, options: InspectionOptions): Violation[] {
  const violations = REGISTER_CHECKS.flatMap((check) => check(register, options));
  for (const table of register.scoreTables) {
    const scores = indexScores(register, table);
    for (const check of SCORE_CHECKS) {
      for (const violation of check(scores, options)) violations.push(violation);
    }
  }
  return sortViolations(violations);
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
