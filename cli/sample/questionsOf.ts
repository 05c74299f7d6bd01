import { asksRespondent } from "../../src/register/model/indicators";
import type { SamplePilot, SampleQuestion } from "./SamplePilot";

/** What is asked in a pilot, in the order of a citizen's rows. */
export function questionsOf({
  choice,
  indicators,
}: Pick<SamplePilot, "choice" | "indicators">): SampleQuestion[] {
  return indicators.flatMap((indicator) =>
    choice.respondents
      .filter((respondent) => asksRespondent(indicator, respondent))
      .map((respondent) => ({ indicator, respondent }))
  );
}
