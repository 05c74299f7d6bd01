import type { ExportSheet } from "../workbook/sheets/exportSheet";
import { defineAction, type ActionPlan } from "./Action";

/** Writes scores to a sheet of their own. */
export const exportSheet = defineAction({
  name: "exportSheet",
  touches: ["sheet"],
  verb: null,
  plan(sheet: ExportSheet): Extract<ActionPlan<null>, { ok: true }> {
    return { ok: true, edits: [{ kind: "addExportSheet", sheet }], summary: null };
  },
});
