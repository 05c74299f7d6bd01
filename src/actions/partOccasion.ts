import { planPart } from "../register/plans/planOccasion";
import { defineAction } from "./Action";

/** Makes one respondent's answers, which had joined a measurement, one of their own. */
export const partOccasion = defineAction({
  name: "partOccasion",
  touches: ["scores"],
  verb: "part",
  plan: planPart,
});
