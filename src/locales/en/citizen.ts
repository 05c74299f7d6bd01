import type { CitizenTexts } from "../pane/citizen";
import { listed } from "../sentences";

/** The sentences of *Borger*, in English. */
export const citizen: CitizenTexts = {
  title: "Citizen",

  noCitizens: "There are no citizens yet",
  noCitizensHelp:
    "Add the first citizen under Start. Once there is a measurement, the citizen's curve is here.",
  toStart: "Go to Start",
  pickCitizen: "Whom do you want to see?",
  pickCitizenHelp:
    "Choose a citizen above, or click the citizen's row in the sheet. The citizen's curve will then be here.",
  noGroup: "The citizen cannot be shown",
  noGroupHelp:
    "The citizen's target group or its score sheet is missing. See under Check what is wrong.",
  toCheck: "Go to Check",
  measurements: (count, first, latest) => `${count} measurements, ${first} to ${latest}`,
  oneMeasurement: (date) => `1 measurement, ${date}`,
  undatedMeasurements: (count) =>
    count === 1 ? "1 measurement without a date" : `${count} measurements without a date`,
  newMeasurement: "New measurement",
  none: "Nothing has been measured yet",
  noneHelp:
    "The curve begins with the first measurement. It takes a few minutes together with the citizen.",
  onlyOne: "There is one measurement",
  onlyOneHelp:
    "It is where you start from. With the next measurement you can see whether anything has moved.",

  indicator: "Indicator",
  inWords: "As text",
  notDrawn: "There are no scores to draw for this indicator.",

  agreement: "Do you agree?",
  agree: (respondents, score, when) => `${respondents} answered the same: ${score} (${when}).`,
  differ: (scores, difference, when) =>
    `${scores}: ${difference === 1 ? "1 step" : `${difference} steps`} apart (${when}).`,
  noAgreement: "There is no measurement yet in which more than one has answered this.",
  scored: (respondent, score) => `${respondent} ${score}`,
  list: (items) => listed(items, "and"),
  measurement: (number) => `measurement ${number}`,

  occasions: "The measurements",
  occasionsHelp:
    "Join two measurements that were one conversation; part answers that did not belong. Every answer keeps its day.",
  occasion: (number, date) => `Measurement ${number}, ${date}`,
  answeredOn: (respondent, day) => `${respondent}, ${day}`,
  joinWhich: (number) => `Join measurement ${number} with the one before`,
  partWhich: (respondent, number) => `Part the answers of ${respondent} from measurement ${number}`,

  all: "All indicators",
  showCurve: (indicator) => `Show the curve of ${indicator}`,
  shown: "shown above",
  firstToLatest: (first, latest) => `${first} → ${latest}`,
  onlyScore: (score) => `${score}, one score only`,
  noScores: "no scores yet",
  steps: (count, isOne) => (isOne ? `${count} step` : `${count} steps`),
  progress: (size) => `progress of ${size}`,
  decline: (size) => `decline of ${size}`,
  unchanged: "unchanged",
  counts: (progress, unchanged, decline) =>
    `▲ ${progress} progress · = ${unchanged} unchanged · ▼ ${decline} decline`,
  lowerIsBetter: "A lower number is better",
  beyondChance: (limit) => `larger than the uncertainty (${limit})`,
  maybeChance: (limit) => `may be chance (the uncertainty is ${limit})`,
  named: (shortName, name) => `${shortName} (${name})`,

  certainty: "How certain is it?",
  certaintyHelp:
    "An answer may come out a little differently from day to day without anything having changed. A change is called larger than the uncertainty when a difference that large would be seen at most 5 times in 100 if nothing had changed. Among 20 indicators, one may therefore cross the limit by chance. A smaller change may well be real; it just cannot be seen from two numbers.",
  reliability: "Reliability",
  reliabilityHint: (standard) =>
    `From 0 to 1: how alike two measurements are when nothing has changed. ${standard} is an estimate until you have examined it.`,
  reliabilityRange: "Write a number from 0 to 1.",
  needed: (indicator, respondent, steps, limit) =>
    `${indicator}, ${respondent}: it takes at least ${steps === 1 ? "1 step" : `${steps} steps`} (the limit is ${limit}).`,
  spreadFound: (deviation, citizens) =>
    `The standard deviation is ${deviation} steps, from the first scores of ${citizens} citizens.`,
  spreadAssumed: (deviation) =>
    `The standard deviation is set to ${deviation} steps, a quarter of the scale, because too few citizens have a score.`,
  spreadUnknown:
    "The uncertainty cannot be worked out here: there are too few scores, or they are all alike.",

  efforts: "Efforts",
  noEfforts: "No efforts are recorded for the citizen.",
  effortPeriod: (from, to) => `${from} to ${to}`,
  effortSince: (from) => `from ${from}`,
  effortUntil: (to) => `until ${to}`,
  effortUndated: "without dates",
  aimsAt: (indicators) => `Aims at ${indicators}`,
  cardHelp:
    "The card gets a sheet of its own. Print it with Ctrl+P. Where there are more or fewer indicators now, the old card is deleted and drawn anew. That cannot be undone.",
  noCard: "There is nothing to put on a card for this indicator.",
};
