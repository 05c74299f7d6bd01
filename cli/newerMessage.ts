import type { Language } from "../src/register/model/Register";
import type { Message } from "./Message";
import { cliTexts } from "./texts";

/** Says that a file's register was made by a newer version and read as far as it is known. */
export function newerMessage(file: string, language: Language): Message {
  return {
    code: "register.newer",
    severity: "notice",
    file,
    sheet: null,
    cell: null,
    text: cliTexts[language].newer,
    help: "",
  };
}
