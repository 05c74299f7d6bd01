import type { Named } from "../../../import/map/matchWord";
import { listWord, NO_TEAM_WORDS, teamWords, type TeamWords } from "../../../locales/teamWords";
import { asksRespondent, isKnownRespondent } from "../../../register/model/indicators";
import type { DateSerial, Indicator, Language, Register } from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import type { Template } from "../../../register/model/Template";
import { groupFromTemplate, proposedChoice } from "../../../register/plans/templateRegister";

/** A target group that a table can go into: one of the register's, or one that a template would make. */
export interface Destination {
  /** The group's code. */
  readonly code: string;
  /** What to call it: the group's name, or the template's title. */
  readonly name: string;
  /** Id of the template; of a group that is there, the one it was made from, or its code. */
  readonly template: string;
  /** The indicators and respondents that a row can be about, each with the names it goes by. */
  readonly indicators: readonly DestinationItem[];
  readonly respondents: readonly DestinationItem[];
}

/** An indicator or a respondent, with what to call it in the pane. */
export interface DestinationItem extends Named {
  readonly label: string;
}

/** Where a table can go: the groups of the register, or for a workbook without one (null) what templates would make. */
export function destinationsOf(
  register: Register | null,
  templates: readonly Template[],
  language: Language,
  today: DateSerial
): Destination[] {
  if (register === null) {
    return templates.map((template) => {
      const choice = proposedChoice(template, language);
      const { group, indicators } = groupFromTemplate(template, choice, language);
      const { code, respondents } = group;
      const name = template.title[language];
      return { code, name, template: template.id, ...itemsOf(indicators, respondents, language) };
    });
  }
  return register.targetGroups.map(({ code, name, template, respondents }) => ({
    code,
    name,
    template: template || code,
    ...itemsOf(
      RegisterIndex.of(register).indicatorsFrom(code, today),
      respondents,
      language,
      teamWords(register)
    ),
  }));
}

/**
 * The indicators, and those respondents who are asked about any of them, as a person chooses among them.
 * @param team what the register calls its respondents; nothing for one that is not there yet.
 */
export function itemsOf(
  indicators: readonly Indicator[],
  respondents: readonly string[],
  language: Language,
  team: TeamWords = NO_TEAM_WORDS
): Pick<Destination, "indicators" | "respondents"> {
  const asked = respondents.filter((each) => indicators.some((of) => asksRespondent(of, each)));
  return {
    indicators: indicators.map(({ code, name, shortName }) => ({
      code,
      names: [name, shortName],
      label: `${code} ${shortName}`,
    })),
    respondents: asked.map((code) => {
      const label = listWord("respondents", code, team, language);
      const usual = isKnownRespondent(code)
        ? (["da", "en"] as const).map((each) => listWord("respondents", code, NO_TEAM_WORDS, each))
        : [];
      const names = [...new Set([label, ...usual])];
      return { code, names, label };
    }),
  };
}
