import { jointWindow } from "../../../register/model/jointWindow";
import { asksRespondent, isKnownRespondent } from "../../../register/model/indicators";
import { foldCode, includesCode, sameCode } from "../../../register/model/keys";
import type { Measurement } from "../../../register/model/measurements";
import { scoreSeries, type ScorePoint, type ScoreSeries } from "../../../progression/ScoreSeries";
import type {
  Citizen,
  DateSerial,
  Indicator,
  Register,
  Respondent,
  TargetGroup,
} from "../../../register/model/Register";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { chosenGroup } from "../../chosenGroup";
import type { Stay } from "../../../register/model/Stay";
import type { ScoreRows } from "../../../register/model/ScoreRows";
import type { Answer, Draft, DraftAnswer } from "./ScoreMemory";

/** Who is to answer about whom, and where the answers go. */
export interface ScoreSubject {
  readonly citizen: Citizen;
  readonly group: TargetGroup;
  /** The stay in the group that answers of today are about. */
  readonly stay: Stay;
  readonly rows: ScoreRows;
}

/** What one respondent is asked about one citizen on one day, with what that respondent has answered before. */
export interface ScoreForm {
  readonly sections: readonly FormSection[];
  /** Indicators that would be asked, had they not been chosen away with the citizen. */
  readonly chosenAway: readonly Indicator[];
  /** The measurement of this very day that the respondent has answered in; null when there is none. */
  readonly current: Measurement | null;
  /** The latest of another day, near enough to be the same measurement, that the respondent has answered in. */
  readonly recent: DatedMeasurement | null;
}

/** A measurement whose date is written. */
export type DatedMeasurement = Measurement & { readonly date: DateSerial };

/** The questions of one focus area, in the order of their numbers. */
export interface FormSection {
  readonly focusArea: string;
  readonly items: readonly FormItem[];
}

/** One question. */
export interface FormItem {
  readonly indicator: Indicator;
  readonly question: string;
  /** From the lowest up; null where a number is typed, because it is a count or has too many steps to list. */
  readonly steps: readonly FormStep[] | null;
  /** What stands in the register on this day; null for nothing that is an answer. */
  readonly stored: StoredAnswer | null;
  /** The answer before that; null when there is none. */
  readonly last: LastAnswer | null;
}

/** A step to choose; the descriptor is "" where it is not written. */
export interface FormStep {
  readonly score: number;
  readonly descriptor: string;
}

/** A score, or the code of the reason why there is none. */
export type StoredAnswer = Exclude<Answer, { readonly typed: string }>;

/** What was answered the last time, and when. */
export interface LastAnswer {
  readonly answer: StoredAnswer;
  readonly measurement: Measurement;
}

/** More steps than these are not listed. */
const MOST_STEPS = 11;

/**
 * The citizen with a target group and its score sheet; null when one of the three is not there, or nobody is to answer.
 * @param chosen Code of the group; where it is null, or the citizen has no stay there, the one that the citizen is in.
 */
export function scoreSubject(
  register: Register,
  code: string,
  today: DateSerial,
  chosen: string | null = null
): ScoreSubject | null {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(code);
  if (citizen === null) return null;
  const group = chosenGroup(register, code, today, chosen);
  const rows = group && index.scores(group.code);
  const stay = group && index.stayAbout(code, group.code, today);
  if (!rows || !stay || group.respondents.length === 0) return null;
  return { citizen, group, stay, rows };
}

/** The form of a respondent on a day. Nobody else's answers are in it: respondents score apart. */
export function scoreForm(
  register: Register,
  subject: ScoreSubject,
  respondent: Respondent,
  date: DateSerial
): ScoreForm {
  const group = subject.group.code;
  const index = RegisterIndex.of(register);
  const answers = new RespondentAnswers(register, subject, respondent);
  const ofDay = answers.measurements.filter((each) => each.date === date);
  const current = ofDay.find((each) => answers.isIn(each)) ?? ofDay[0] ?? null;
  const ofDate = index
    .indicatorsOn(group, date)
    .filter((indicator) => asksRespondent(indicator, respondent));
  const chosen = chosenAwayOn(index, subject, date);
  const isChosenAway = ({ code }: Indicator): boolean => includesCode(chosen, code);
  const items = ofDate
    .filter((each) => !isChosenAway(each))
    .map((indicator): FormItem => {
      return {
        indicator,
        question: questionOf(indicator, respondent),
        steps: stepsOf(indicator),
        stored: current && answers.at(indicator.code, current),
        last: answers.lastBefore(indicator.code, date),
      };
    });
  const isAnswered = (measurement: Measurement): boolean =>
    items.some(({ indicator }) => answers.at(indicator.code, measurement) !== null);
  const days = jointWindow(register, subject.group);
  const recent = answers.measurements
    .filter(isAnswered)
    .filter(isDated)
    .filter((each) => each.date !== date && Math.abs(each.date - date) <= days)
    .at(-1);
  return {
    sections: inSections(items),
    chosenAway: ofDate.filter(isChosenAway),
    current: current && isAnswered(current) ? current : null,
    recent: recent ?? null,
  };
}

/** Codes of what was chosen away with the citizen in the stay of a date; of the one that goes on where none covers it. */
function chosenAwayOn(
  index: RegisterIndex,
  { citizen, group }: ScoreSubject,
  date: DateSerial
): readonly string[] {
  return index.stayAbout(citizen.code, group.code, date)?.chosenAway ?? [];
}

/** The answers of a draft to questions that are not asked on the form's day: they cannot be saved with that day. */
export function unaskedAnswers(form: ScoreForm, draft: Draft): DraftAnswer[] {
  const items = itemsOf(form);
  return [...draft.answers.values()].filter(
    ({ indicator: code }) => !items.some(({ indicator }) => sameCode(indicator.code, code))
  );
}

/** What a respondent answered at, and when: `day` is null where no day is written. */
export interface AnsweredDay {
  readonly day: DateSerial | null;
}

/** The day on which a respondent answered at a measurement, 3 for `M3`; null where they have answered nothing there. */
export function dayAnswered(
  register: Register,
  subject: ScoreSubject,
  respondent: Respondent,
  measurement: number
): AnsweredDay | null {
  const answers = new RespondentAnswers(register, subject, respondent);
  const found = answers.measurements.find(({ number }) => number === measurement);
  return found && answers.isIn(found) ? { day: found.date } : null;
}

/** Every question of a form, in the order in which they are shown. */
export function itemsOf(form: ScoreForm): FormItem[] {
  return form.sections.flatMap(({ items }) => items);
}

/** What the form shows as the answer: the draft's where it has one, else what is stored. */
export function answerTo({ indicator, stored }: FormItem, draft: Draft): Answer | null {
  const drafted = draft.answers.get(foldCode(indicator.code));
  return drafted === undefined ? stored : drafted.answer;
}

/** The draft with another answer to a question; one that is what is stored is no longer a change. */
export function withAnswer(draft: Draft, item: FormItem, answer: Answer | null): Draft {
  const answers = new Map(draft.answers);
  const { code } = item.indicator;
  if (sameAnswer(answer, item.stored)) answers.delete(foldCode(code));
  else answers.set(foldCode(code), { indicator: code, answer });
  return { ...draft, answers };
}

/** True for two answers that say the same. */
export function sameAnswer(one: Answer | null, other: Answer | null): boolean {
  if (one === null || other === null || typeof one === "number" || typeof other === "number") {
    return one === other;
  }
  if ("reason" in one) return "reason" in other && sameCode(one.reason, other.reason);
  return "typed" in other && one.typed === other.typed;
}

/** What is typed as a count: a whole number as one, anything else as it is; null for nothing. */
export function typedAnswer(text: string): Answer | null {
  const typed = text.trim();
  if (typed === "") return null;
  return /^[-−]?\d{1,15}$/.test(typed) ? Number(typed.replace("−", "-")) + 0 : { typed };
}

function isDated(measurement: Measurement): measurement is DatedMeasurement {
  return measurement.date !== null;
}

function questionOf({ questions, name, shortName }: Indicator, respondent: Respondent): string {
  const question = isKnownRespondent(respondent) ? (questions[respondent] ?? "") : "";
  return [question, name].find((text) => text !== "") ?? shortName;
}

function stepsOf({ type, minimum, maximum, descriptors }: Indicator): FormStep[] | null {
  if (type === "count" || minimum === null || maximum === null) return null;
  const count = maximum - minimum + 1;
  if (!Number.isInteger(count) || count < 1 || count > MOST_STEPS) return null;
  return Array.from({ length: count }, (_, index) => {
    return { score: minimum + index, descriptor: descriptors[index] ?? "" };
  });
}

/** Focus areas in the order in which their first indicators stand. */
function inSections(items: readonly FormItem[]): FormSection[] {
  const sections = new Map<string, FormItem[]>();
  for (const item of items) {
    const { focusArea } = item.indicator;
    const section = sections.get(focusArea);
    if (section) section.push(item);
    else sections.set(focusArea, [item]);
  }
  return [...sections].map(([focusArea, each]) => ({ focusArea, items: each }));
}

/** One respondent's answers about one citizen, by indicator and measurement. */
class RespondentAnswers {
  /** Each with the day on which the respondent answered, or would have. */
  readonly measurements: readonly Measurement[];
  private readonly series: readonly ScoreSeries[];

  constructor(register: Register, { citizen, group, rows }: ScoreSubject, respondent: Respondent) {
    const days = rows.daysOf(citizen.code, respondent);
    this.measurements = rows
      .measurementsOf(citizen.code)
      .map(({ number }, position) => ({ number, date: days[position] ?? null }));
    this.series = scoreSeries(register, { group: group.code, citizen: citizen.code }).filter(
      (each) => sameCode(each.respondent, respondent)
    );
  }

  /** Whether the respondent has answered anything in a measurement. */
  isIn({ number }: Measurement): boolean {
    return this.series.some(({ points }) =>
      points.some((point) => point.measurement === number && storedAnswer(point) !== null)
    );
  }

  /** The answer in a measurement; null for none, and for what is neither score nor reason. */
  at(code: string, { number }: Measurement): StoredAnswer | null {
    const point = this.pointsOf(code).find(({ measurement }) => measurement === number);
    return point ? storedAnswer(point) : null;
  }

  /** The latest answer of an earlier day; one without a date counts by its place. */
  lastBefore(code: string, date: DateSerial): LastAnswer | null {
    const earlier = this.pointsOf(code).flatMap((point): LastAnswer[] => {
      const answer = storedAnswer(point);
      if (answer === null || point.measurement === null) return [];
      if (point.date !== null && point.date >= date) return [];
      return [{ answer, measurement: { number: point.measurement, date: point.date } }];
    });
    return earlier.at(-1) ?? null;
  }

  private pointsOf(code: string): readonly ScorePoint[] {
    return this.series.find(({ indicator }) => sameCode(indicator.code, code))?.points ?? [];
  }
}

function storedAnswer({ score, leftOut }: ScorePoint): StoredAnswer | null {
  if (score !== null) return score;
  return leftOut.kind === "reason" ? { reason: leftOut.reason } : null;
}
