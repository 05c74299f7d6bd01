import type { ScoreTexts } from "../pane/score";

/** The sentences of *Ny måling*, in Danish. */
export const score: ScoreTexts = {
  title: "Ny måling",

  noCitizens: "Der er ingen borgere endnu",
  noCitizensHelp: "Tilføj den første borger under Start. Så kan du registrere en måling her.",
  toStart: "Gå til Start",
  pickCitizen: "Hvem gælder det?",
  pickCitizenHelp:
    "Vælg en borger ovenfor, eller klik på borgerens række i arket. Så kommer spørgsmålene her.",
  readOnly: "Registeret kan kun ses",
  readOnlyHelp: {
    newer:
      "Det er lavet med en nyere version. Når tilføjelsesprogrammet er opdateret, kan du registrere målinger igen.",
    older:
      "Det er lavet med en ældre version. Tryk på Opdater registeret øverst, så kan du registrere målinger igen.",
  },
  noForm: "Der er ingen spørgsmål at stille",
  noFormHelp:
    "Borgerens målgruppe mangler sit scoreark eller sine respondenter. Se under Tjek, hvad der er galt.",
  toCheck: "Gå til Tjek",
  nothingAsked: (respondent, date) =>
    `Ingen indikatorer har et spørgsmål til ${respondent} den ${date}. Spørgsmålene står i arket Indikatorer.`,
  notAsked: (indicators, date) =>
    `Besvaret, men stilles ikke den ${date}: ${indicators}. Vælg en anden dag, eller tag det ud.`,
  removeUnasked: (count) => (count === 1 ? "Tag svaret ud" : `Tag de ${count} svar ud`),
  chosenAway: (indicators) => `Valgt fra: ${indicators}.`,
  group: "Målgruppe",
  respondent: "Hvem svarer?",
  date: "Måledato",
  beforeStart: (start) => `Datoen ligger før borgerens startdato, ${start}.`,
  ended: (citizen) => `${citizen} er afsluttet. Du kan stadig registrere en måling.`,
  correcting: (respondent, date, measurement) =>
    `${respondent} har allerede svaret den ${date} (måling ${measurement}). Svarene er udfyldt. Det, du ændrer, bliver rettet.`,
  recent: (respondent, date, measurement) =>
    `${respondent} svarede den ${date} (måling ${measurement}).`,
  correctRecent: "Ret svarene",

  keys: "Tast trinnets tal for at svare og gå videre. Delete fjerner svaret.",
  lowerIsBetter: "Lavere tal er bedre",
  last: (answer, when) => `sidst: ${answer}, ${when}`,
  lastMark: "sidst",
  measurement: (number) => `måling ${number}`,
  count: "Antal",
  between: (minimum, maximum) => `Et helt tal fra ${minimum} til ${maximum}`,
  atLeast: (minimum) => `Et helt tal, mindst ${minimum}`,
  wholeNumber: "Et helt tal",
  reason: "Hvorfor er der ikke noget svar?",
  chooseReason: "Intet svar? Vælg hvorfor",
  clear: "Ryd",

  note: "Aftale",
  noteHint: "Hvad I har aftalt. Skriv aldrig navn, adresse eller CPR-nummer.",
  written: (text, by) => `Skrevet samme dag${by === "" ? "" : ` af ${by}`}: ${text}`,
  initials: "Dine initialer",
  initialsHint: "Panelet husker dem, til det lukkes.",
  writtenBy: (initials) => `Skrives af ${initials}.`,
  changeInitials: "Skift",

  answered: (answered, total) => `${answered} af ${total} besvaret`,
  unsaved: "Ikke gemt endnu",
  lostOnClose: "Det går tabt, hvis panelet lukkes.",
  becomes: (measurement, date) => `Svarene bliver til måling ${measurement}, ${date}.`,
  keepsDay: (date) => `De står med deres egen dag, ${date}.`,
  parts: "Tidligere svar fra en anden dag får en måling for sig, så dagene stiger.",
  partsJoint: "Mærket om, at de er givet sammen, følger med.",
  whichOccasion: "Hvilken samtale hører svarene til?",
  sameOccasion: (date) => `Samme samtale som den ${date}`,
  newOccasion: (date) => `En ny samtale den ${date}`,
  joins: (measurement, date) => `Svarene kommer med i måling ${measurement} fra ${date}.`,
  corrects: (measurement, date) => `Svarene rettes i måling ${measurement} fra ${date}.`,
  moves: (count) =>
    count === 1
      ? "1 senere måling rykker en plads til højre."
      : `${count} senere målinger rykker en plads til højre.`,
  changes: (count) =>
    count === 1 ? "1 tidligere svar bliver ændret." : `${count} tidligere svar bliver ændret.`,
  addsNote: (sheet) => `Aftalen kommer i arket ${sheet}.`,
  createsNotes: (sheet) => `Aftalen kommer i et nyt ark, ${sheet}.`,
  discard: "Kassér",
  discarded: "Det, der ikke var gemt, er kasseret.",
  restore: "Få det tilbage",

  nothingToSave: "Der er ikke noget at gemme",
  nothingAnswered: "Svar på mindst ét spørgsmål, eller skriv en aftale.",
  nothingChanged: "Der er ikke ændret noget.",
  otherDrafts: "Ikke gemt endnu",
  otherDraft: (citizen, respondent, answers) =>
    `${citizen}, ${respondent}: ${answers === 0 ? "aftale" : `${answers} svar`}`,

  whatNow: "Hvad nu?",
  next: (citizen) => `Næste borger: ${citizen}`,
  nextIsDue: (daysOver, section) =>
    `Har ventet længst${section === "" ? "" : ` i ${section}`}: ${daysOver === 1 ? "1 dag" : `${daysOver} dage`} over tiden.`,
  nextOnList: (section) => `Den næste på listen${section === "" ? "" : ` i ${section}`}.`,
  lastInList: "Det var den sidste aktive borger på listen.",
  lastInSection: (section) => `Det var den sidste aktive borger på listen i ${section}.`,
  otherRespondent: (respondent) => `Fortsæt med ${respondent}`,
  answersOf: (respondent) => `Se svar fra ${respondent}`,
  seeCurve: "Se kurven",
  again: "Se og ret svarene",
};
