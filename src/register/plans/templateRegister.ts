import type { GroupChoice } from "../model/Edit";
import { includesCode } from "../model/keys";
import type { Indicator, KnownRespondent, Language, TargetGroup } from "../model/Register";
import { newEntry } from "../tables/entries";
import { TABLES } from "../tables/tables";
import type { LocalText, Template, TemplateIndicator } from "../model/Template";

/** A target group and its indicators as they are when the register has just been made. */
export interface NewGroup {
  readonly group: TargetGroup;
  readonly indicators: readonly Indicator[];
}

/**
 * The target group and indicators that a template makes with a user's choices, in the workbook's language. Indicators
 * are numbered from 1 in the template's order, version 1, valid without limits: old measurements may be typed in. Questions to
 * respondents who were not chosen are left out.
 */
export function groupFromTemplate(
  template: Template,
  choice: GroupChoice,
  language: Language
): NewGroup {
  return {
    group: newEntry(TABLES.targetGroups, {
      code: choice.code,
      name: choice.name,
      populations: choice.populations,
      endGoal: choice.endGoal,
      intervalDays: choice.intervalDays,
      respondents: choice.respondents,
      template: template.id,
      // The texts are the user's to change; the language says which ones they were.
      templateVersion: `${template.version} ${language}`,
    }),
    indicators: template.indicators.map((each, index) =>
      indicatorFromTemplate(each, choice, index + 1, language)
    ),
  };
}

function indicatorFromTemplate(
  indicator: TemplateIndicator,
  choice: GroupChoice,
  number: number,
  language: Language
): Indicator {
  const questions: Partial<Record<KnownRespondent, string>> = {};
  for (const [respondent, question] of Object.entries(indicator.questions) as [
    KnownRespondent,
    LocalText,
  ][]) {
    if (includesCode(choice.respondents, respondent)) questions[respondent] = question[language];
  }
  return newEntry(TABLES.indicators, {
    group: choice.code,
    code: indicator.code,
    number,
    focusArea: indicator.focusArea[language],
    name: indicator.name[language],
    shortName: indicator.shortName[language],
    questions,
    type: indicator.type,
    minimum: indicator.minimum,
    maximum: indicator.maximum,
    direction: indicator.direction,
    descriptors: indicator.descriptors.map((each) => each[language]),
    replaces: null,
    version: 1,
    validFrom: null,
    validTo: null,
  });
}

/** What the template proposes, as a choice that the user may change. */
export function proposedChoice(template: Template, language: Language): GroupChoice {
  const { group } = template;
  return {
    code: group.code,
    name: group.name[language],
    endGoal: group.endGoal[language],
    populations: group.populations[language],
    intervalDays: group.intervalDays,
    respondents: template.respondents,
  };
}
