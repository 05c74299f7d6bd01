import { planRegister } from "../register/plans/planRegister";
import { defineAction } from "./Action";

/** Turns a workbook into a register of a template. */
export const createRegister = defineAction({
  name: "createRegister",
  touches: ["register"],
  verb: "create",
  plan: planRegister,
});
