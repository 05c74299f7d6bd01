import type { ChartTexts } from "../../locales/charts";
import { workbookTexts } from "../../locales/workbook";
import type { Register } from "../../register/model/Register";

/**
 * Words in which respondents are called what a register calls them. One that it calls as every new register of its
 * language does is called so in the interface's language.
 */
export function withOwnWords(
  texts: ChartTexts,
  { language, respondents }: Pick<Register, "language" | "respondents">
): ChartTexts {
  const usual: Readonly<Record<string, string>> = workbookTexts[language].respondents;
  const own = respondents.filter(
    ({ code, name }) => code !== "" && name !== "" && usual[code] !== name
  );
  if (own.length === 0) return texts;
  const names = Object.fromEntries(own.map(({ code, name }) => [code, name]));
  return { ...texts, respondents: { ...texts.respondents, ...names } };
}
