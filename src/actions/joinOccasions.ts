import { planJoin } from "../register/plans/planOccasion";
import { defineAction } from "./Action";

/** Makes one measurement of two neighbouring ones. */
export const joinOccasions = defineAction({
  name: "joinOccasions",
  touches: ["scores"],
  verb: "join",
  plan: planJoin,
});
