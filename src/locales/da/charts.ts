import type { ChartTexts } from "../charts";
import { counted, listed } from "../sentences";

/** The words of the charts, in Danish. */
export const charts: ChartTexts = {
  language: "da",
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
  inPlus: (count) =>
    `${counted(count, "score", "scorer")} i kolonnen + er ikke vist. Flyt ${count === 1 ? "den" : "dem"} til en måling.`,
  noneDrawn: "Ingen scorer, der kan tegnes",
  closed: (date) => `i brug til ${date}`,
  period: (from, to) => `${from} til ${to}`,

  curveOf: (citizen, group) => `Kurve for borger ${citizen}, ${group}.`,
  scale: (minimum, maximum) => `Skala fra ${minimum} til ${maximum}.`,
  count: "Et antal.",
  higherIsBetter: "Højere tal er bedre",
  measurements: (count) => counted(count, "måling", "målinger"),
  withoutDate: "uden dato",
  inColumnPlus: "i kolonnen +",
  offScaleOn: (when) => `${when}, ikke på skalaen`,
  onlyScore: (value, date) => `Én score: ${value} (${date}).`,
  firstAndLatest: (first, firstDate, latest, latestDate) =>
    `Første ${first} (${firstDate}), seneste ${latest} (${latestDate})`,
  progress: (steps) => `fremgang på ${steps}`,
  decline: (steps) => `tilbagegang på ${steps}`,
  unchanged: "uændret",
  scores: (count) => counted(count, "score", "scorer"),
  missing: (reason, dates) => `Mangler, ${reason}: ${dates}.`,
  notDrawn: (scores) => `Ikke tegnet, fordi det ikke er på skalaen: ${scores}.`,
  scoreOn: (value, date) => `${value} (${date})`,
  blank: "ikke scoret",
  invalid: "ikke på skalaen",
};
