import type { DateSerial, Respondent } from "../../register/model/Register";
import type { ImportedAnswer } from "./ImportedCitizen";
import type { Question } from "./questions";

/** What one respondent answered about a citizen on one day, and at one measurement where the table says which. */
export interface AnswerSet {
  readonly respondent: Respondent;
  /** The respondent's among the group's. */
  readonly order: number;
  readonly day: DateSerial;
  /** 3 for `M3`; null where only the day says it. */
  readonly measurement: number | null;
  readonly answers: readonly ImportedAnswer[];
  /** Whether no line of it holds a score or a reason. */
  readonly isMissing: boolean;
}

/** A citizen's answers by day, measurement and respondent, earliest first. */
export function answerSets(
  answers: readonly ImportedAnswer[],
  questions: readonly Question[]
): AnswerSet[] {
  const orderOf = ({ question }: ImportedAnswer): number => questions[question]!.order;
  const numberOf = ({ measurement }: ImportedAnswer): number => measurement ?? 0;
  const sorted = [...answers].sort(
    (a, b) => a.date - b.date || numberOf(a) - numberOf(b) || orderOf(a) - orderOf(b)
  );
  const groups: ImportedAnswer[][] = [];
  for (const answer of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isSame =
      first?.date === answer.date &&
      numberOf(first) === numberOf(answer) &&
      orderOf(first) === orderOf(answer);
    if (group && isSame) group.push(answer);
    else groups.push([answer]);
  }
  return groups.map((group) => {
    const [{ question, date, measurement }] = group as [ImportedAnswer];
    return {
      respondent: questions[question]!.respondent,
      order: questions[question]!.order,
      day: date,
      measurement,
      answers: group,
      isMissing: group.every(({ value }) => value === null),
    };
  });
}
