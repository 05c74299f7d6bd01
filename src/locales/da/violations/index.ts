import type { ViolationTexts } from "../../violations";
import { foundInImport } from "./foundInImport";
import { foundInInput } from "./foundInInput";
import { foundInRegister } from "./foundInRegister";

/** The findings in Danish. */
export const violations: ViolationTexts = {
  language: "da",
  ...foundInRegister,
  ...foundInInput,
  ...foundInImport,
  codes: { ...foundInRegister.codes, ...foundInInput.codes, ...foundInImport.codes },
  nothing: "(tom)",
  truths: { TRUE: "SAND", FALSE: "FALSK" },
};
