import { TABLE_COLUMNS } from "../../register/tables/columns";
import type { CellInput, CreateRegister } from "../../register/model/Edit";
import { KNOWN_RESPONDENTS } from "../../register/model/Register";

/** A target group's row, in the order of the table's columns, from a template and the user's choices. */
export function targetGroupRow({ template, group, language }: CreateRegister): CellInput[] {
  const values: Record<(typeof TABLE_COLUMNS.targetGroups)[number], CellInput> = {
    group: group.code,
    name: group.name,
    populations: group.populations,
    endGoal: group.endGoal,
    intervalDays: group.intervalDays,
    respondents: group.respondents.join(", "),
    template: template.id,
    templateVersion: `${template.version} ${language}`,
  };
  return TABLE_COLUMNS.targetGroups.map((column) => values[column]);
}

/** The indicators' rows. A question to a respondent that the user left out is left out. */
export function indicatorRows({ template, group, language }: CreateRegister): CellInput[][] {
  const asked = new Set(group.respondents);
  return template.indicators.map((indicator, index) => {
    const values: Record<string, CellInput> = {
      code: indicator.code,
      group: group.code,
      number: index + 1,
      focusArea: indicator.focusArea[language],
      shortName: indicator.shortName[language],
      name: indicator.name[language],
      type: indicator.type,
      minimum: indicator.minimum,
      maximum: indicator.maximum,
      direction: indicator.direction,
      version: 1,
    };
    for (const respondent of KNOWN_RESPONDENTS) {
      const question = asked.has(respondent)
        ? indicator.questions[respondent]?.[language]
        : undefined;
      values[`question${respondent[0]!.toUpperCase()}${respondent.slice(1)}`] = question ?? null;
    }
    indicator.descriptors.forEach((text, step) => {
      values[`step${step + 1}`] = text[language];
    });
    return TABLE_COLUMNS.indicators.map((column) => values[column] ?? null);
  });
}
