import type { Severity } from "../../register/model/Violation";

/** The sentences of the view *Start*. */
export interface StartTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  readonly create: CreateTexts;
  readonly overview: OverviewTexts;
  readonly addCitizen: AddCitizenTexts;
}

/** Making a register in a workbook that has none. */
export interface CreateTexts {
  readonly heading: string;
  /** What is asked for, before the form. */
  readonly intro: string;
  readonly template: string;
  /** On what opens the list of the template's indicators. */
  readonly contents: (indicators: string, focusAreas: number) => string;
  /** How many indicators with a scale there are, and how many that are counted. */
  readonly indicators: (scales: number, counts: number) => string;
  /** On what opens where the template is from. */
  readonly about: string;
  /** In place of steps, where an indicator is a number that is counted. */
  readonly count: (minimum: number, maximum: number) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly endGoal: string;
  readonly interval: string;
  readonly intervalHint: string;
  readonly respondents: string;
  readonly respondentsHint: string;
  /** Instead of making an empty register: take in what there is. */
  readonly hasFigures: string;
  readonly importLink: string;
}

/** What the register looks like today. */
export interface OverviewTexts {
  /** Heading and explanation of a register without citizens. */
  readonly empty: string;
  readonly emptyText: string;
  readonly active: (count: number) => string;
  /** `days` is null where the groups have different intervals. */
  readonly measured: (days: number | null) => string;
  readonly due: string;
  /** Behind the number of citizens without a measurement who are not due for one yet. */
  readonly notYet: string;
  /** Behind the number of citizens who are never due, because there is nothing to count from or to. */
  readonly uncounted: string;
  /** How "due" and "measured" are counted. */
  readonly counting: string;
  /** No group has an interval, so nobody is due. */
  readonly noInterval: string;
  readonly problems: Readonly<Record<Severity, (count: number) => string>>;
  readonly noProblems: string;
  /** Behind a citizen's code in the lists. */
  readonly lastMeasured: (date: string) => string;
  readonly neverMeasured: string;
  readonly daysOver: (days: number) => string;
  readonly nobody: string;
  readonly moreCitizens: (count: number) => string;
  readonly groups: string;
  readonly group: string;
  /** Headings of the figures by target group, as short as can be. */
  readonly columns: Readonly<Record<"active" | "inTime" | "due" | "notYet" | "uncounted", string>>;
  readonly newMeasurement: string;
  readonly addCitizen: string;
  readonly importLink: string;
  readonly latestChange: (change: string, moment: string) => string;
}

/** Adding a citizen. */
export interface AddCitizenTexts {
  readonly heading: string;
  readonly code: string;
  readonly codeHint: string;
  readonly group: string;
  readonly caseworker: string;
  readonly caseworkerHint: string;
  readonly section: string;
  readonly sectionHint: string;
  readonly start: string;
  readonly close: string;
}
