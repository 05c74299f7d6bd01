import { planCitizen } from "../register/plans/planCitizen";
import { defineAction } from "./Action";

/** Adds a citizen: in the list, and with a block of rows on the score sheet. */
export const addCitizen = defineAction({
  name: "addCitizen",
  touches: ["citizens", "scores"],
  verb: null,
  plan: planCitizen,
});
