/** Words of the charts and of their text alternatives. Dates and numbers come in as text. */
export interface ChartTexts {
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
  readonly closed: (date: string) => string;
  /** "from date to date" below the title. */
  readonly period: (from: string, to: string) => string;

  // in the text alternative
  readonly curveOf: (citizen: string, group: string) => string;
  readonly scale: (minimum: string, maximum: string) => string;
  readonly count: string;
  readonly higherIsBetter: string;
  readonly measurements: (count: number) => string;
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
  readonly blank: string;
  readonly invalid: string;
}

/** "1 score", "2 scores". */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

const da: ChartTexts = {
  respondents: {
    citizen: "Borger",
    caseworker: "Sagsbehandler",
    mentor: "Virksomhedsmentor",
    jobConsultant: "Jobkonsulent",
  },
  list: (items) => listed(items, "og"),

  lowerIsBetter: "Lavere tal er bedre",
  noScores: "Ingen scorer endnu",
  noDates: "Ingen daterede målinger endnu",
  invalidMark: "ikke på skalaen",
  signsOf: (respondents) =>
    `Tegnene over datoerne${respondents.length === 1 ? "" : ", oppefra"}: ${respondents.join(", ")}`,
  undated: (count) =>
    `${counted(count, "score", "scorer")} uden dato er ikke vist. Skriv datoen i rækken Måledato.`,
  closed: (date) => `i brug til ${date}`,
  period: (from, to) => `${from} til ${to}`,

  curveOf: (citizen, group) => `Kurve for borger ${citizen}, ${group}.`,
  scale: (minimum, maximum) => `Skala fra ${minimum} til ${maximum}.`,
  count: "Et antal.",
  higherIsBetter: "Højere tal er bedre",
  measurements: (count) => counted(count, "måling", "målinger"),
  onlyScore: (value, date) => `Én score: ${value} (${date}).`,
  firstAndLatest: (first, firstDate, latest, latestDate) =>
    `Første ${first} (${firstDate}), seneste ${latest} (${latestDate})`,
  progress: (steps) => `fremgang på ${steps}`,
  decline: (steps) => `tilbagegang på ${steps}`,
  unchanged: "uændret",
  scores: (count) => counted(count, "score", "scorer"),
  missing: (reason, dates) => `Mangler, ${reason}: ${dates}.`,
  blank: "ikke scoret",
  invalid: "ikke på skalaen",
};

const en: ChartTexts = {
  respondents: {
    citizen: "Citizen",
    caseworker: "Caseworker",
    mentor: "Workplace mentor",
    jobConsultant: "Job consultant",
  },
  list: (items) => listed(items, "and"),

  lowerIsBetter: "Lower is better",
  noScores: "No scores yet",
  noDates: "No dated measurements yet",
  invalidMark: "not on the scale",
  signsOf: (respondents) =>
    `The signs above the dates${respondents.length === 1 ? "" : ", from the top"}: ${respondents.join(", ")}`,
  undated: (count) =>
    `${counted(count, "score", "scores")} without a date ${count === 1 ? "is" : "are"} not shown. ` +
    "Write the date in the row Measurement date.",
  closed: (date) => `in use until ${date}`,
  period: (from, to) => `${from} to ${to}`,

  curveOf: (citizen, group) => `Curve for citizen ${citizen}, ${group}.`,
  scale: (minimum, maximum) => `Scale from ${minimum} to ${maximum}.`,
  count: "A count.",
  higherIsBetter: "Higher is better",
  measurements: (count) => counted(count, "measurement", "measurements"),
  onlyScore: (value, date) => `One score: ${value} (${date}).`,
  firstAndLatest: (first, firstDate, latest, latestDate) =>
    `First ${first} (${firstDate}), latest ${latest} (${latestDate})`,
  progress: (steps) => `progress of ${steps}`,
  decline: (steps) => `decline of ${steps}`,
  unchanged: "unchanged",
  scores: (count) => counted(count, "score", "scores"),
  missing: (reason, dates) => `Missing, ${reason}: ${dates}.`,
  blank: "not scored",
  invalid: "not on the scale",
};

/** By language; the compiler sees to it that both are complete. */
export const CHART_TEXTS: Readonly<Record<"da" | "en", ChartTexts>> = { da, en };
