import type { Finding } from "../register/model/Finding";
import type { DateSerial, Register } from "../register/model/Register";
import type { Violation } from "../register/model/Violation";
import type { FixName, PlanFix } from "../register/plans/fixes/fixes";
import type { Columns } from "./hasColumns";
import type { IndexedScores } from "./IndexedScores";
import type { DetailedScores } from "./inspectDetails";

/** What an inspection is given from outside. */
export interface InspectionOptions {
  /** Later dates are in the future. */
  readonly today: DateSerial;
}

/** What every check declares. */
interface Declaration<Code extends string> {
  /** What it can find: one thing, most of them. */
  readonly finds: readonly Finding<Code>[];
  /** Columns without which it would find fault with everything: where one is gone it is left out. */
  readonly needs: Columns;
  /** How a finding is put right where there can be no doubt what was meant: the name of a fix, or a fix; without it that is left to a person. */
  readonly fix?: FixName | PlanFix;
}

/** A check of the register's lists. */
export interface RegisterCheck<Code extends string = string> extends Declaration<Code> {
  readonly of: "register";
  readonly inspect: (register: Register, options: InspectionOptions) => Violation[];
}

/** A check of one score sheet. */
export interface ScoreCheck<Code extends string = string> extends Declaration<Code> {
  readonly of: "scores";
  readonly inspect: (scores: IndexedScores, options: InspectionOptions) => Violation[];
}

/** A check of what the rows of one score sheet say beside keys and scores. */
export interface DetailsCheck<Code extends string = string> extends Declaration<Code> {
  readonly of: "details";
  readonly inspect: (scores: DetailedScores, options: InspectionOptions) => Violation[];
}

/** A check of any kind. */
export type Check<Code extends string = string> =
  RegisterCheck<Code> | ScoreCheck<Code> | DetailsCheck<Code>;

/** Declares a check of the register's lists. */
export function defineRegisterCheck<Code extends string>(
  check: Omit<RegisterCheck<Code>, "of">
): RegisterCheck<Code> {
  return { of: "register", ...check };
}

/** Declares a check of a score sheet. */
export function defineScoreCheck<Code extends string>(
  check: Omit<ScoreCheck<Code>, "of">
): ScoreCheck<Code> {
  return { of: "scores", ...check };
}

/** Declares a check of what the rows of a score sheet say beside keys and scores. */
export function defineDetailsCheck<Code extends string>(
  check: Omit<DetailsCheck<Code>, "of">
): DetailsCheck<Code> {
  return { of: "details", ...check };
}
