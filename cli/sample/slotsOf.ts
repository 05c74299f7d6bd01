import { asksRespondent } from "../../src/register/model/indicators";
import type { SamplePilot, SampleSlot } from "./SamplePilot";

/** What is asked in a pilot, in the order of a citizen's rows. */
export function slotsOf({
  choice,
  indicators,
}: Pick<SamplePilot, "choice" | "indicators">): SampleSlot[] {
  return indicators.flatMap((indicator) =>
    choice.respondents
      .filter((respondent) => asksRespondent(indicator, respondent))
      .map((respondent) => ({ indicator, respondent }))
  );
}
