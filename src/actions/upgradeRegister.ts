import type { Register } from "../register/model/Register";
import { upgradeEdits } from "../workbook/edits/upgrade/planUpgrade";
import type { ActionPlan } from "./Action";
import { defineAction } from "./Action";

/** What bringing a register up to date comes to. */
export interface UpgradeSummary {
  /** The schema that it had. */
  readonly from: number;
}

/** Brings a register of an older schema up to date: every score, day, reason and text stays as it is. Null for one that is. */
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
  plan(register: Register): ActionPlan<UpgradeSummary> | null {
    const { schemaVersion } = register;
    if (schemaVersion >= 2) return null;
    return { ok: true, edits: upgradeEdits(register), summary: { from: schemaVersion } };
  },
});
