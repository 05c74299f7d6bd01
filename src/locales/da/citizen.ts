import type { CitizenTexts } from "../pane/citizen";
import { listed } from "../sentences";

/** The sentences of *Borger*, in Danish. */
export const citizen: CitizenTexts = {
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

  occasions: "Målingerne",
  occasionsHelp:
    "Var to målinger samme samtale, så saml dem. Hørte et svar ikke med, så skil det ad. Hvert svar beholder sin dag.",
  occasion: (number, date) => `Måling ${number}, ${date}`,
  answeredOn: (respondent, day) => `${respondent}, ${day}`,
  joinWhich: (number) => `Saml måling ${number} med målingen før`,
  partWhich: (respondent, number) => `Skil svarene fra ${respondent} ud af måling ${number}`,

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
  counts: (progress, unchanged, decline) =>
    `▲ ${progress} fremgang · = ${unchanged} uændret · ▼ ${decline} tilbagegang`,
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
  cardHelp:
    "Kortet kommer på sit eget ark. Udskriv det med Ctrl+P. Er der kommet flere eller færre indikatorer, bliver det gamle kort slettet og tegnet forfra. Det kan ikke fortrydes.",
  noCard: "Der er ikke noget at sætte på et kort for denne indikator.",
};
