import type { ChartTexts } from "../../locales/charts";
import { teamWords } from "../../locales/teamWords";

/**
 * Words in which respondents are called what a register calls them. One that it calls as every new register of its
 * language does is called so in the interface's language.
 */
export function withOwnWords(
  texts: ChartTexts,
  register: Parameters<typeof teamWords>[0]
): ChartTexts {
  const { respondents } = teamWords(register);
  return Object.keys(respondents).length === 0
    ? texts
    : { ...texts, respondents: { ...texts.respondents, ...respondents } };
}
