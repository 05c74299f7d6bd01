import { planIgnore } from "../register/plans/planIgnore";
import { defineAction } from "./Action";

/** Puts a finding aside, with a reason. */
export const setFindingAside = defineAction({
  name: "setFindingAside",
  touches: ["ignored"],
  verb: null,
  plan: planIgnore,
});
