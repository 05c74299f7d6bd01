import { planImport } from "../import/plan/planImport";
import { defineAction } from "./Action";

/** Takes a table into a register, or into a new one. */
export const importTable = defineAction({
  name: "importTable",
  touches: ["register", "citizens", "periods", "scores", "efforts"],
  verb: "import",
  plan: planImport,
});
