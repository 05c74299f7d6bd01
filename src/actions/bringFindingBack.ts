import { planRestore } from "../register/plans/planIgnore";
import { defineAction } from "./Action";

/** Brings back a finding that was put aside. */
export const bringFindingBack = defineAction({
  name: "bringFindingBack",
  touches: ["ignored"],
  verb: null,
  plan: planRestore,
});
