import type { ChartTexts } from "../charts";
import { counted, listed } from "../sentences";

/** The words of the charts, in English. */
export const charts: ChartTexts = {
  language: "en",
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
  inPlus: (count) =>
    `${counted(count, "score", "scores")} in the column + ${count === 1 ? "is" : "are"} not shown. ` +
    `Move ${count === 1 ? "it" : "them"} to a measurement.`,
  noneDrawn: "No scores that can be drawn",
  closed: (date) => `in use until ${date}`,
  period: (from, to) => `${from} to ${to}`,

  curveOf: (citizen, group) => `Curve for citizen ${citizen}, ${group}.`,
  scale: (minimum, maximum) => `Scale from ${minimum} to ${maximum}.`,
  count: "A count.",
  higherIsBetter: "Higher is better",
  measurements: (count) => counted(count, "measurement", "measurements"),
  withoutDate: "without a date",
  inColumnPlus: "in the column +",
  offScaleOn: (when) => `${when}, not on the scale`,
  onlyScore: (value, date) => `One score: ${value} (${date}).`,
  firstAndLatest: (first, firstDate, latest, latestDate) =>
    `First ${first} (${firstDate}), latest ${latest} (${latestDate})`,
  progress: (steps) => `progress of ${steps}`,
  decline: (steps) => `decline of ${steps}`,
  unchanged: "unchanged",
  scores: (count) => counted(count, "score", "scores"),
  missing: (reason, dates) => `Missing, ${reason}: ${dates}.`,
  notDrawn: (scores) => `Not drawn, because it is not on the scale: ${scores}.`,
  scoreOn: (value, date) => `${value} (${date})`,
  blank: "not scored",
  invalid: "not on the scale",
};
