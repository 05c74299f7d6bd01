import type { Register } from "../../../src/register/model/Register";
import type { Violation } from "../../../src/register/model/Violation";
import { indexScores } from "../../../src/validation/IndexedScores";
import type { Check } from "../../../src/validation/Check";
import { serial } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";

export const TODAY = serial("2026-06-01");

/** What one check finds in the register's lists, or on its first score sheet. */
export function runCheck(check: Check, register: Register): Violation[] {
  return check.of === "register"
    ? check.inspect(register, { today: TODAY })
    : check.of === "scores"
      ? check.inspect(indexScores(register, register.scoreTables[0]!), { today: TODAY })
      : [];
}

/** The same, each as its code and cell. The first row of scores is row 4, M1 is column Q. */
export function cellsFound(check: Check, register: Register): string[] {
  return cellsOf(runCheck(check, register));
}
