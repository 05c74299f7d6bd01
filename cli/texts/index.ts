import { fill } from "../../src/locales/workbook";
import type { Language } from "../../src/register/model/Register";
import type { CliTexts } from "./CliTexts";
import { da } from "./da";
import { en } from "./en";

export type { CliTexts, ProblemText } from "./CliTexts";
export { fill };

/** By language; the compiler sees to it that both are complete. */
export const cliTexts: Readonly<Record<Language, CliTexts>> = { da, en };

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** A whole number, or one with so many decimals, as the language writes it. */
export function formatNumber(number: number, language: Language, decimals = 0): string {
  return number.toLocaleString(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
