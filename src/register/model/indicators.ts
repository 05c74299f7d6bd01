import { KNOWN_RESPONDENTS } from "./Register";
import type { Indicator, KnownRespondent, Respondent } from "./Register";

/**
 * True when a respondent scores an indicator: one of the four who has a question is asked, one without is not. A
 * respondent that the workbook itself has added has no column for questions, and is asked about everything.
 */
export function asksRespondent(
  indicator: Pick<Indicator, "questions">,
  respondent: Respondent
): boolean {
  if (!isKnownRespondent(respondent)) return true;
  return (indicator.questions[respondent] ?? "") !== "";
}

/** Whether the product has words for a respondent's code name. */
export function isKnownRespondent(respondent: string): respondent is KnownRespondent {
  return (KNOWN_RESPONDENTS as readonly string[]).includes(respondent);
}
