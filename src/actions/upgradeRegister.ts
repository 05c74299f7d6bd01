import type { Register } from "../register/model/Register";
import type { Violation } from "../register/model/Violation";
import { upgradeEdits } from "../workbook/edits/upgrade/planUpgrade";
import { SCHEMA_VERSION } from "../workbook/read/locate";
import { defineAction, type ActionPlan } from "./Action";

/** What bringing a register up to date comes to. */
export interface UpgradeSummary {
  /** The schema that it had. */
  readonly from: number;
  /** Rows of score sheets that say more of themselves from then on. */
  readonly rows: number;
}

/**
 * Brings a register of an older schema up to date: every score, day, reason and text stays as it is. Null for one that
 * is up to date already; refused while something is broken in the sheets themselves, for what stood there would be lost.
 */
export const upgradeRegister = defineAction({
  name: "upgradeRegister",
  touches: [
    "register",
    "citizens",
    "targetGroups",
    "indicators",
    "notes",
    "periods",
    "efforts",
    "log",
    "scores",
  ],
  verb: "upgrade",
  /** @param structure what was found wrong with the sheets themselves while reading. */
  plan(register: Register, structure: readonly Violation[]): ActionPlan<UpgradeSummary> | null {
    const { schemaVersion: from, scoreTables } = register;
    if (from >= SCHEMA_VERSION) return null;
    if (structure.length > 0) return { ok: false, violations: structure };
    const rows = scoreTables.reduce((sum, { rowCount }) => sum + rowCount, 0);
    return { ok: true, edits: upgradeEdits(register), summary: { from, rows } };
  },
});
