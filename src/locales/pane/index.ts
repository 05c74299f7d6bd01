import type { Language } from "../../register/model/Register";
import { checkTexts, type CheckTexts } from "./check";
import { citizenTexts, type CitizenTexts } from "./citizen";
import { exportTexts, type ExportTexts } from "./export";
import { importTexts, type ImportTexts } from "./import";
import { scoreTexts, type ScoreTexts } from "./score";
import { shellTexts, type ShellTexts } from "./shell";
import { startTexts, type StartTexts } from "./start";

/** The pane's own sentences, by view. Both languages are complete by the compiler. */
export interface PaneTexts {
  readonly shell: ShellTexts;
  readonly start: StartTexts;
  readonly score: ScoreTexts;
  readonly citizen: CitizenTexts;
  readonly check: CheckTexts;
  readonly export: ExportTexts;
  readonly import: ImportTexts;
}

const textsIn = (language: Language): PaneTexts => ({
  shell: shellTexts[language],
  start: startTexts[language],
  score: scoreTexts[language],
  citizen: citizenTexts[language],
  check: checkTexts[language],
  export: exportTexts[language],
  import: importTexts[language],
});

/** In both languages. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  da: textsIn("da"),
  en: textsIn("en"),
};

/** The interface's language for a locale such as `da-DK`: Danish for Danish, English for every other. */
export function interfaceLanguage(locale: string): Language {
  return locale.toLowerCase().split("-")[0] === "da" ? "da" : "en";
}
