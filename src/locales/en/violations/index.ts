import type { ViolationTexts } from "../../violations";
import { foundInImport } from "./foundInImport";
import { foundInInput } from "./foundInInput";
import { foundInRegister } from "./foundInRegister";

/** The findings in English. */
export const violations: ViolationTexts = {
  language: "en",
  ...foundInRegister,
  ...foundInInput,
  ...foundInImport,
  codes: { ...foundInRegister.codes, ...foundInInput.codes, ...foundInImport.codes },
  nothing: "(empty)",
  truths: { TRUE: "TRUE", FALSE: "FALSE" },
};
