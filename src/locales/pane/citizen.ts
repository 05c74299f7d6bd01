import type { Language } from "../../register/model/Register";

/** The sentences of the view *Borger*. Dates, numbers and names of respondents come in as text. */
export interface CitizenTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;

  // who
  readonly noCitizens: string;
  readonly noCitizensHelp: string;
  readonly toStart: string;
  readonly pickCitizen: string;
  readonly pickCitizenHelp: string;
  readonly noGroup: string;
  readonly noGroupHelp: string;
  readonly toCheck: string;
  readonly measurements: (count: number, first: string, latest: string) => string;
  readonly oneMeasurement: (date: string) => string;
  readonly undatedMeasurements: (count: number) => string;
  readonly newMeasurement: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly onlyOne: string;
  readonly onlyOneHelp: string;

  // the curve
  readonly indicator: string;
  readonly inWords: string;
  readonly notDrawn: string;

  // agreement
  readonly agreement: string;
  readonly agree: (respondents: string, score: string, when: string) => string;
  readonly differ: (scores: string, difference: number, when: string) => string;
  readonly noAgreement: string;
  readonly scored: (respondent: string, score: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** In place of a date that is not written. */
  readonly measurement: (number: number) => string;

  // every indicator
  readonly all: string;
  readonly showCurve: (indicator: string) => string;
  readonly shown: string;
  readonly firstToLatest: (first: string, latest: string) => string;
  readonly onlyScore: (score: string) => string;
  readonly noScores: string;
  /** The sizes of a change, in steps of a scale. */
  readonly steps: (count: string, isOne: boolean) => string;
  readonly progress: (size: string) => string;
  readonly decline: (size: string) => string;
  readonly unchanged: string;
  readonly lowerIsBetter: string;
  /** `limit` is how large a change must be to be sure of it: a number of steps. */
  readonly beyondChance: (limit: string) => string;
  readonly maybeChance: (limit: string) => string;
  /** An indicator to choose, by the name on the sheet and the full one. */
  readonly named: (shortName: string, name: string) => string;

  // how certain
  readonly certainty: string;
  readonly certaintyHelp: string;
  readonly reliability: string;
  readonly reliabilityHint: (standard: string) => string;
  readonly reliabilityRange: string;
  /** The smallest whole number of steps that is larger than chance. */
  readonly needed: (indicator: string, respondent: string, steps: number, limit: string) => string;
  readonly spreadFound: (deviation: string, citizens: number) => string;
  readonly spreadAssumed: (deviation: string) => string;
  readonly spreadUnknown: string;

  // efforts
  readonly efforts: string;
  readonly noEfforts: string;
  readonly effortPeriod: (from: string, to: string) => string;
  readonly effortSince: (from: string) => string;
  readonly effortUntil: (to: string) => string;
  readonly effortUndated: string;
  readonly aimsAt: (indicators: string) => string;

  // the card
  readonly card: string;
  readonly cardHelp: string;
  readonly cardDone: (citizen: string) => string;
  readonly noCard: string;
}

const da: CitizenTexts = {
  title: "Borger",

  noCitizens: "Der er ingen borgere endnu",
  noCitizensHelp: "Tilføj den første borger under Start. Når der er målt, er borgerens kurve her.",
  toStart: "Gå til Start",
  pickCitizen: "Hvem vil du se?",
  pickCitizenHelp:
    "Vælg en borger ovenfor, eller klik på borgerens række i arket. Så er borgerens kurve her.",
  noGroup: "Borgeren kan ikke vises",
  noGroupHelp: "Borgerens målgruppe eller dens scoreark mangler. Se under Tjek, hvad der er galt.",
  toCheck: "Gå til Tjek",
  measurements: (count, first, latest) => `${count} målinger, ${first} til ${latest}`,
  oneMeasurement: (date) => `1 måling, ${date}`,
  undatedMeasurements: (count) =>
    count === 1 ? "1 måling uden dato" : `${count} målinger uden dato`,
  newMeasurement: "Ny måling",
  none: "Der er ikke målt endnu",
  noneHelp:
    "Kurven begynder med den første måling. Den tager nogle få minutter sammen med borgeren.",
  onlyOne: "Der er én måling",
  onlyOneHelp: "Den er udgangspunktet. Med den næste måling kan I se, om noget har flyttet sig.",

  indicator: "Indikator",
  inWords: "Som tekst",
  notDrawn: "Der er ingen scorer at tegne for denne indikator.",

  agreement: "Er I enige?",
  agree: (respondents, score, when) => `${respondents} svarede det samme: ${score} (${when}).`,
  differ: (scores, difference, when) => `${scores}: ${difference} trin fra hinanden (${when}).`,
  noAgreement: "Der er endnu ingen måling, hvor mere end én har svaret på dette.",
  scored: (respondent, score) => `${respondent} ${score}`,
  list: (items) => listed(items, "og"),
  measurement: (number) => `måling ${number}`,

  all: "Alle indikatorer",
  showCurve: (indicator) => `Vis kurven for ${indicator}`,
  shown: "vises ovenfor",
  firstToLatest: (first, latest) => `${first} → ${latest}`,
  onlyScore: (score) => `${score}, kun én score`,
  noScores: "ingen scorer endnu",
  steps: (count) => `${count} trin`,
  progress: (size) => `fremgang på ${size}`,
  decline: (size) => `tilbagegang på ${size}`,
  unchanged: "uændret",
  lowerIsBetter: "Lavere tal er bedre",
  beyondChance: (limit) => `større end usikkerheden (${limit})`,
  maybeChance: (limit) => `kan være tilfældigt (usikkerheden er ${limit})`,
  named: (shortName, name) => `${shortName} (${name})`,

  certainty: "Hvor sikkert er det?",
  certaintyHelp:
    "Et svar kan falde lidt forskelligt ud fra dag til dag, uden at noget har ændret sig. En ændring kaldes større end usikkerheden, når så stor en forskel ville ses højst 5 ud af 100 gange, hvis intet havde ændret sig. Ser I på 20 indikatorer, vil en enkelt derfor kunne komme over grænsen ved et tilfælde. En mindre ændring kan sagtens være rigtig; den kan bare ikke ses af to tal.",
  reliability: "Pålidelighed",
  reliabilityHint: (standard) =>
    `Fra 0 til 1: hvor ens to målinger er, når intet er ændret. ${standard} er et skøn, til I har undersøgt det.`,
  reliabilityRange: "Skriv et tal fra 0 til 1.",
  needed: (indicator, respondent, steps, limit) =>
    `${indicator}, ${respondent}: Der skal mindst ${steps} trin til (grænsen er ${limit}).`,
  spreadFound: (deviation, citizens) =>
    `Spredningen er ${deviation} trin, regnet ud fra ${citizens} borgeres første score.`,
  spreadAssumed: (deviation) =>
    `Spredningen er sat til ${deviation} trin, en fjerdedel af skalaen, fordi for få borgere har en score.`,
  spreadUnknown: "Usikkerheden kan ikke regnes ud her: der er for få scorer, eller de er alle ens.",

  efforts: "Indsatser",
  noEfforts: "Der er ikke registreret indsatser for borgeren.",
  effortPeriod: (from, to) => `${from} til ${to}`,
  effortSince: (from) => `fra ${from}`,
  effortUntil: (to) => `til ${to}`,
  effortUndated: "uden datoer",
  aimsAt: (indicators) => `Sigter mod ${indicators}`,

  card: "Lav progressionskort",
  cardHelp: "Kortet kommer på sit eget ark. Udskriv det med Ctrl+P.",
  cardDone: (citizen) => `Progressionskortet viser nu ${citizen}. Udskriv med Ctrl+P.`,
  noCard: "Der er ikke noget at sætte på et kort for denne indikator.",
};

const en: CitizenTexts = {
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

  card: "Make a progression card",
  cardHelp: "The card gets a sheet of its own. Print it with Ctrl+P.",
  cardDone: (citizen) => `The progression card now shows ${citizen}. Print it with Ctrl+P.`,
  noCard: "There is nothing to put on a card for this indicator.",
};

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** In both languages. */
export const citizenTexts: Readonly<Record<Language, CitizenTexts>> = { da, en };
