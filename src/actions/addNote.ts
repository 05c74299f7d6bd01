import { planNote } from "../register/plans/planNote";
import { defineAction } from "./Action";

/** Writes down what was agreed with a citizen. */
export const addNote = defineAction({
  name: "addNote",
  touches: ["notes"],
  verb: null,
  plan: planNote,
});
