import type { Agreement } from "../../../progression/agreement";
import { formatScore, respondentInSentence, respondentName } from "../../charts/chartFormat";
import { formatDate } from "../../format";
import { usePane } from "../../PaneContext";

/** What the respondents said of an indicator the last time that several did; null when that never was. */
export interface AgreementNoteProps {
  readonly agreement: Agreement | null;
}

/** Whether the respondents agree, in one sentence. */
export function AgreementNote({ agreement }: AgreementNoteProps) {
  const { texts, language } = usePane();
  const { citizen } = texts;
  if (agreement === null) return <p>{citizen.noAgreement}</p>;
  const { measurement, scores, difference } = agreement;
  const when =
    measurement.date === null
      ? citizen.measurement(measurement.number)
      : formatDate(measurement.date, language);
  const named = scores.map(({ respondent, score }, index) => {
    const nameOf = index === 0 ? respondentName : respondentInSentence;
    return { name: nameOf(respondent, texts.charts), score: formatScore(score) };
  });
  if (difference === 0) {
    const respondents = citizen.list(named.map(({ name }) => name));
    return <p>{citizen.agree(respondents, named[0]?.score ?? "", when)}</p>;
  }
  const words = citizen.list(named.map(({ name, score }) => citizen.scored(name, score)));
  return <p>{citizen.differ(words, difference, when)}</p>;
}
