import { planFixes } from "../validation/planFix";
import { defineAction } from "./Action";

/** Puts several findings right as one change. */
export const fixFindings = defineAction({
  name: "fixFindings",
  touches: ["citizens", "scores"],
  verb: null,
  plan: planFixes,
});
