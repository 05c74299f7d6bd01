import { planRegister } from "../register/plans/planRegister";
import { CREATION_ACTION } from "../workbook/change/createRegister";
import { defineAction } from "./Action";

/** Turns a workbook into a register of a template. */
export const createRegister = defineAction({
  name: CREATION_ACTION,
  touches: ["register"],
  verb: "create",
  plan: planRegister,
});
