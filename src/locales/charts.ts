import type { Language } from "../register/model/Register";

/** Words of the charts and of their text alternatives. Dates and numbers come in as text. */
export interface ChartTexts {
  readonly language: Language;
  /** Names of the respondents with a code name; any other is shown as it is written in the workbook. */
  readonly respondents: Readonly<
    Record<"citizen" | "caseworker" | "mentor" | "jobConsultant", string>
  >;
  /** "a, b and c" of at least one item. */
  readonly list: (items: readonly string[]) => string;

  // in the picture
  readonly lowerIsBetter: string;
  readonly noScores: string;
  readonly noDates: string;
  /** Meaning of the mark for what is in the sheet but not on the scale. */
  readonly invalidMark: string;
  /** Whose the signs above the dates are: a row a respondent, from the top. */
  readonly signsOf: (respondents: readonly string[]) => string;
  readonly undated: (count: number) => string;
  /** Scores in the column `+`. */
  readonly inPlus: (count: number) => string;
  /** There are scores and dates, and nothing in the picture. */
  readonly noneDrawn: string;
  readonly closed: (date: string) => string;
  /** "from date to date" below the title. */
  readonly period: (from: string, to: string) => string;

  // in the text alternative
  readonly curveOf: (citizen: string, group: string) => string;
  readonly scale: (minimum: string, maximum: string) => string;
  readonly count: string;
  readonly higherIsBetter: string;
  readonly measurements: (count: number) => string;
  /** Where a day is wanted and none is written. */
  readonly withoutDate: string;
  /** The same of a score in the column `+`. */
  readonly inColumnPlus: string;
  /** A day, or what stands for one, of a score that is not on the scale. */
  readonly offScaleOn: (when: string) => string;
  readonly onlyScore: (value: string, date: string) => string;
  readonly firstAndLatest: (
    first: string,
    firstDate: string,
    latest: string,
    latestDate: string
  ) => string;
  readonly progress: (steps: string) => string;
  readonly decline: (steps: string) => string;
  readonly unchanged: string;
  readonly scores: (count: number) => string;
  readonly missing: (reason: string, dates: string) => string;
  /** Scores that are not in the picture because they are not on the scale: "9 (5-1-26)". */
  readonly notDrawn: (scores: string) => string;
  readonly scoreOn: (value: string, date: string) => string;
  readonly blank: string;
  readonly invalid: string;
}
