import type { Language, Register } from "../register/model/Register";
import { workbookTexts } from "./workbook";

/** A list of a register on which a team has words of its own. */
export type TeamList = "respondents" | "statuses" | "outcomes";

/** What a team calls what is on its lists, by code name: of each list, that alone which it calls otherwise than every new register of its language does. */
export type TeamWords = Readonly<Record<TeamList, Readonly<Record<string, string>>>>;

/** The same where there is no register. */
export const NO_TEAM_WORDS: TeamWords = { respondents: {}, statuses: {}, outcomes: {} };

/** A register's own words. A row of a list without a code or a word says nothing. */
export function teamWords(register: Pick<Register, "language" | TeamList>): TeamWords {
  const ownOf = (list: TeamList): Readonly<Record<string, string>> => {
    const usual: Readonly<Record<string, string>> = workbookTexts[register.language][list];
    return Object.fromEntries(
      register[list]
        .filter(({ code, name }) => code !== "" && name !== "" && usual[code] !== name)
        .map(({ code, name }) => [code, name])
    );
  };
  return {
    respondents: ownOf("respondents"),
    statuses: ownOf("statuses"),
    outcomes: ownOf("outcomes"),
  };
}

/** The word for a code name on a list: the team's own, else the product's in a language; one that is on neither as it is written. */
export function listWord(
  list: TeamList,
  code: string,
  team: TeamWords,
  language: Language
): string {
  const usual: Readonly<Record<string, string>> = workbookTexts[language][list];
  const words = [team[list], usual].find((each) => Object.hasOwn(each, code));
  return words?.[code] ?? code;
}

/** The same in the middle of a sentence: the product's words are common words there, the team's keep their capitals. */
export function listWordInSentence(
  list: TeamList,
  code: string,
  team: TeamWords,
  language: Language
): string {
  const word = listWord(list, code, team, language);
  return Object.hasOwn(team[list], code) || !Object.hasOwn(workbookTexts[language][list], code)
    ? word
    : word.toLowerCase();
}
