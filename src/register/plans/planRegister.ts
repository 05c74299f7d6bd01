import {
  groupCodeProblem,
  holdsCivilRegistrationNumber,
  indicatorCodeProblem,
  isCivilRegistrationNumber,
} from "../model/codes";
import type { GroupChoice, Plan } from "../model/Edit";
import { asksRespondent } from "../model/indicators";
import { foldCode, indexOfCode } from "../model/keys";
import type { CodeKey } from "../model/keys";
import type { Indicator, Language } from "../model/Register";
import { NOBODY, rowsOfIndicators } from "../tables/scoreRows";
import type { Template } from "../model/Template";
import { groupFromTemplate } from "./templateRegister";
import type { Violation } from "../model/Violation";
import type { Field } from "../model/fields";
import { inputViolation } from "../model/findings";

/** What a new register will hold. */
export interface RegisterSummary {
  /** Code of the target group. */
  readonly group: string;
  readonly indicators: number;
  readonly respondents: number;
  /** Rows that each citizen will have on the score sheet, the date row included. */
  readonly rowsPerCitizen: number;
}

/** Longest short name: what the score sheet shows in one column. */
export const LONGEST_SHORT_NAME = 30;
/** Longest name and end goal of a group: with both in its title, a sheet still fits on a printed page. */
export const LONGEST_GROUP_NAME = 80;
/** Most characters of a group's end goal, for the same reason. */
export const LONGEST_END_GOAL = 200;

/** Plans a register for one target group in a workbook that has none: of a template, with the user's choices. */
export function planRegister(
  template: Template,
  choice: GroupChoice,
  language: Language
): Plan<RegisterSummary> {
  const { group, indicators } = groupFromTemplate(template, choice, language);
  const violations = [
    ...choiceViolations(choice),
    ...indicatorViolations(indicators),
    ...respondentViolations(choice, indicators),
  ];
  if (violations.length > 0) return { ok: false, violations };
  return {
    ok: true,
    edits: [{ kind: "createRegister", language, template, group: choice }],
    summary: {
      group: group.code,
      indicators: indicators.length,
      respondents: group.respondents.length,
      rowsPerCitizen: rowsOfIndicators(group, indicators, NOBODY).length,
    },
  };
}

function choiceViolations(choice: GroupChoice): Violation[] {
  const violations: Violation[] = [];
  const problem = groupCodeProblem(choice.code);
  if (isCivilRegistrationNumber(choice.code)) {
    violations.push(inputViolation("input.privacy", { field: "groupCode" }));
  } else if (problem === "required")
    violations.push(inputViolation("input.required", { field: "groupCode" }));
  else if (problem !== null) {
    violations.push(inputViolation("input.pattern", { field: "groupCode", value: choice.code }));
  }
  if (choice.name.trim() === "") {
    violations.push(inputViolation("input.required", { field: "groupName" }));
  }
  violations.push(
    ...textViolations("groupName", choice.name, LONGEST_GROUP_NAME),
    ...textViolations("endGoal", choice.endGoal, LONGEST_END_GOAL)
  );
  const days = choice.intervalDays;
  if (days !== null && !(Number.isInteger(days) && days > 0)) {
    violations.push(inputViolation("input.number", { field: "interval", value: days }));
  }
  return violations;
}

/** What somebody typed must not name anybody, either. */
function textViolations(field: Field, value: string, maximum: number): Violation[] {
  return holdsCivilRegistrationNumber(value)
    ? [inputViolation("input.privacy", { field })]
    : lengthViolations(field, value, maximum);
}

function lengthViolations(field: Field, value: string, maximum: number): Violation[] {
  return value.length > maximum ? [inputViolation("input.length", { field, value, maximum })] : [];
}

function indicatorViolations(indicators: readonly Indicator[]): Violation[] {
  if (indicators.length === 0) return [inputViolation("input.required", { field: "indicators" })];
  const violations: Violation[] = [];
  const seen = new Set<CodeKey>();
  for (const { code, minimum, maximum, shortName } of indicators) {
    if (indicatorCodeProblem(code) !== null) {
      violations.push(inputViolation("input.pattern", { field: "indicator", value: code }));
    }
    if (seen.has(foldCode(code))) {
      violations.push(inputViolation("input.unique", { field: "indicator", value: code }));
    }
    seen.add(foldCode(code));
    violations.push(...lengthViolations("shortName", shortName, LONGEST_SHORT_NAME));
    const isScale = Number.isInteger(minimum) && Number.isInteger(maximum) && minimum! < maximum!;
    if (!isScale) {
      violations.push(
        inputViolation("input.pattern", { field: "scale", value: `${code}: ${minimum}–${maximum}` })
      );
    }
  }
  return violations;
}

function respondentViolations(choice: GroupChoice, indicators: readonly Indicator[]): Violation[] {
  const { respondents } = choice;
  if (respondents.length === 0) {
    return [inputViolation("input.required", { field: "respondents" })];
  }
  const violations: Violation[] = [];
  respondents.forEach((respondent, index) => {
    if (respondent.trim() === "") {
      violations.push(inputViolation("input.required", { field: "respondent" }));
    } else if (indexOfCode(respondents, respondent) < index) {
      violations.push(inputViolation("input.unique", { field: "respondent", value: respondent }));
    } else if (!indicators.some((indicator) => asksRespondent(indicator, respondent))) {
      violations.push(inputViolation("input.unknown", { field: "respondent", value: respondent }));
    }
  });
  return violations;
}
