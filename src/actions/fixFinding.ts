import { planFix } from "../validation/planFix";
import { defineAction } from "./Action";

/** Puts one finding right where there can be no doubt what was meant. */
export const fixFinding = defineAction({
  name: "fixFinding",
  touches: ["citizens", "scores"],
  verb: null,
  plan: planFix,
});
