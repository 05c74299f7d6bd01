import type { Language } from "../../register/model/Register";

/** The sentences of the view *Ny måling*. Dates and names of respondents come in as text. */
export interface ScoreTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;

  // who, and when
  readonly noCitizens: string;
  readonly noCitizensHelp: string;
  readonly toStart: string;
  readonly pickCitizen: string;
  readonly pickCitizenHelp: string;
  readonly readOnly: string;
  readonly readOnlyHelp: string;
  /** The citizen's target group or its score sheet is gone, or nobody is to answer. */
  readonly noForm: string;
  readonly noFormHelp: string;
  readonly toCheck: string;
  /** No indicator is asked of this respondent on this date. */
  readonly nothingAsked: (respondent: string, date: string) => string;
  readonly respondent: string;
  readonly date: string;
  /** The date lies before the citizen's start, which may be right. */
  readonly beforeStart: (start: string) => string;
  readonly ended: (citizen: string) => string;
  /** Answers of this date are filled in, to be corrected. */
  readonly correcting: (respondent: string, date: string, measurement: number) => string;
  readonly recent: (respondent: string, date: string, measurement: number) => string;
  readonly correctRecent: string;

  // one indicator
  readonly keys: string;
  readonly lowerIsBetter: string;
  readonly last: (answer: string, when: string) => string;
  readonly lastMark: string;
  /** In place of a date that is not written. */
  readonly measurement: (number: number) => string;
  readonly count: string;
  readonly between: (minimum: string, maximum: string) => string;
  readonly atLeast: (minimum: string) => string;
  readonly wholeNumber: string;
  /** Of the choice of a reason, before the question. */
  readonly reason: string;
  readonly chooseReason: string;
  readonly clear: string;

  // what was agreed
  readonly note: string;
  readonly noteHint: string;
  /** An agreement that was written about the same day; `by` may be "". */
  readonly written: (text: string, by: string) => string;
  readonly initials: string;
  readonly initialsHint: string;
  readonly writtenBy: (initials: string) => string;
  readonly changeInitials: string;

  // what saving will do
  readonly answered: (answered: number, total: number) => string;
  readonly unsaved: string;
  /** What closing the pane does to what is not saved. */
  readonly lostOnClose: string;
  readonly becomes: (measurement: number, date: string) => string;
  readonly joins: (measurement: number, date: string) => string;
  readonly corrects: (measurement: number, date: string) => string;
  readonly moves: (count: number) => string;
  readonly changes: (count: number) => string;
  /** The sheet of agreements is named in the language of the workbook. */
  readonly addsNote: (sheet: string) => string;
  readonly createsNotes: (sheet: string) => string;
  readonly save: (measurement: number, citizen: string) => string;
  readonly saveCorrections: (measurement: number, citizen: string) => string;
  readonly saveNote: (citizen: string) => string;
  /** While it is not known yet what is to be saved. */
  readonly saveNothing: (citizen: string) => string;
  readonly discard: string;
  readonly discarded: string;
  readonly restore: string;
  readonly saved: (measurement: number, citizen: string) => string;
  readonly savedNote: (citizen: string) => string;

  // what is in the way
  /** Above what is to be corrected; and above why there is nothing to save. */
  readonly problems: string;
  readonly nothingToSave: string;
  /** Nothing is answered; or nothing is other than what is saved already. */
  readonly nothingAnswered: string;
  readonly nothingChanged: string;
  /** Heading of answers to other forms that are not saved yet. */
  readonly otherDrafts: string;
  readonly otherDraft: (citizen: string, respondent: string, answers: number) => string;

  // afterwards
  readonly whatNow: string;
  readonly next: (citizen: string) => string;
  /** Why it is that one: who has waited longest, or who is the next on the list. The section is "" for none. */
  readonly nextIsDue: (daysOver: number, section: string) => string;
  readonly nextOnList: (section: string) => string;
  readonly lastInList: string;
  readonly lastInSection: (section: string) => string;
  readonly otherRespondent: (respondent: string) => string;
  /** Leads to the answers of somebody who has answered already. */
  readonly answersOf: (respondent: string) => string;
  readonly seeCurve: string;
  readonly again: string;
}

const da: ScoreTexts = {
  title: "Ny måling",

  noCitizens: "Der er ingen borgere endnu",
  noCitizensHelp: "Tilføj den første borger under Start. Så kan du registrere en måling her.",
  toStart: "Gå til Start",
  pickCitizen: "Hvem gælder det?",
  pickCitizenHelp:
    "Vælg en borger ovenfor, eller klik på borgerens række i arket. Så kommer spørgsmålene her.",
  readOnly: "Registeret kan kun ses",
  readOnlyHelp:
    "Det er lavet med en nyere version. Når tilføjelsesprogrammet er opdateret, kan du registrere målinger igen.",
  noForm: "Der er ingen spørgsmål at stille",
  noFormHelp:
    "Borgerens målgruppe mangler sit scoreark eller sine respondenter. Se under Tjek, hvad der er galt.",
  toCheck: "Gå til Tjek",
  nothingAsked: (respondent, date) =>
    `Ingen indikatorer har et spørgsmål til ${respondent} den ${date}. Spørgsmålene står i arket Indikatorer.`,
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
  save: (measurement, citizen) => `Gem måling ${measurement} for ${citizen}`,
  saveCorrections: (measurement, citizen) =>
    `Gem rettelserne i måling ${measurement} for ${citizen}`,
  saveNote: (citizen) => `Gem aftalen med ${citizen}`,
  saveNothing: (citizen) => `Gem måling for ${citizen}`,
  discard: "Kassér",
  discarded: "Det, der ikke var gemt, er kasseret.",
  restore: "Få det tilbage",
  saved: (measurement, citizen) => `Måling ${measurement} for ${citizen} er gemt.`,
  savedNote: (citizen) => `Aftalen med ${citizen} er gemt.`,

  problems: "Der er noget at rette først",
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

const en: ScoreTexts = {
  title: "New measurement",

  noCitizens: "There are no citizens yet",
  noCitizensHelp: "Add the first citizen under Start. Then you can record a measurement here.",
  toStart: "Go to Start",
  pickCitizen: "Who is it about?",
  pickCitizenHelp:
    "Choose a citizen above, or click the citizen's row in the sheet. The questions will then be here.",
  readOnly: "This register is read-only",
  readOnlyHelp:
    "It was made with a newer version. Once the add-in is updated, you can record measurements again.",
  noForm: "There are no questions to ask",
  noFormHelp:
    "The citizen's target group lacks its score sheet or its respondents. See under Check what is wrong.",
  toCheck: "Go to Check",
  nothingAsked: (respondent, date) =>
    `No indicator has a question for ${respondent} on ${date}. The questions are in the sheet Indicators.`,
  respondent: "Who answers?",
  date: "Date",
  beforeStart: (start) => `The date lies before the citizen's start date, ${start}.`,
  ended: (citizen) => `${citizen} has ended. You can still record a measurement.`,
  correcting: (respondent, date, measurement) =>
    `${respondent} has already answered on ${date} (measurement ${measurement}). The answers are filled in. What you change will be corrected.`,
  recent: (respondent, date, measurement) =>
    `${respondent} answered on ${date} (measurement ${measurement}).`,
  correctRecent: "Correct those answers",

  keys: "Type the step's number to answer and move on. Delete removes the answer.",
  lowerIsBetter: "A lower number is better",
  last: (answer, when) => `last time: ${answer}, ${when}`,
  lastMark: "last time",
  measurement: (number) => `measurement ${number}`,
  count: "Number",
  between: (minimum, maximum) => `A whole number from ${minimum} to ${maximum}`,
  atLeast: (minimum) => `A whole number, at least ${minimum}`,
  wholeNumber: "A whole number",
  reason: "Why is there no answer?",
  chooseReason: "No answer? Choose why",
  clear: "Clear",

  note: "Agreement",
  noteHint: "What you have agreed. Never write a name, an address or a civil registration number.",
  written: (text, by) => `Written the same day${by === "" ? "" : ` by ${by}`}: ${text}`,
  initials: "Your initials",
  initialsHint: "The pane remembers them until it is closed.",
  writtenBy: (initials) => `Written by ${initials}.`,
  changeInitials: "Change",

  answered: (answered, total) => `${answered} of ${total} answered`,
  unsaved: "Not saved yet",
  lostOnClose: "It is lost if the pane is closed.",
  becomes: (measurement, date) => `The answers will be measurement ${measurement}, ${date}.`,
  joins: (measurement, date) => `The answers go into measurement ${measurement} of ${date}.`,
  corrects: (measurement, date) =>
    `The answers are corrected in measurement ${measurement} of ${date}.`,
  moves: (count) =>
    count === 1
      ? "1 later measurement moves one place to the right."
      : `${count} later measurements move one place to the right.`,
  changes: (count) =>
    count === 1 ? "1 earlier answer will change." : `${count} earlier answers will change.`,
  addsNote: (sheet) => `The agreement goes into the sheet ${sheet}.`,
  createsNotes: (sheet) => `The agreement goes into a new sheet, ${sheet}.`,
  save: (measurement, citizen) => `Save measurement ${measurement} for ${citizen}`,
  saveCorrections: (measurement, citizen) =>
    `Save the corrections to measurement ${measurement} for ${citizen}`,
  saveNote: (citizen) => `Save the agreement with ${citizen}`,
  saveNothing: (citizen) => `Save measurement for ${citizen}`,
  discard: "Discard",
  discarded: "What was not saved has been discarded.",
  restore: "Bring it back",
  saved: (measurement, citizen) => `Measurement ${measurement} for ${citizen} is saved.`,
  savedNote: (citizen) => `The agreement with ${citizen} is saved.`,

  problems: "Something needs correcting first",
  nothingToSave: "There is nothing to save",
  nothingAnswered: "Answer at least one question, or write down what you agreed.",
  nothingChanged: "Nothing has been changed.",
  otherDrafts: "Not saved yet",
  otherDraft: (citizen, respondent, answers) =>
    `${citizen}, ${respondent}: ${answers === 0 ? "agreement" : counted(answers, "answer", "answers")}`,

  whatNow: "What now?",
  next: (citizen) => `Next citizen: ${citizen}`,
  nextIsDue: (daysOver, section) =>
    `Has waited longest${section === "" ? "" : ` in ${section}`}: ${counted(daysOver, "day", "days")} overdue.`,
  nextOnList: (section) => `The next on the list${section === "" ? "" : ` in ${section}`}.`,
  lastInList: "That was the last active citizen on the list.",
  lastInSection: (section) => `That was the last active citizen on the list in ${section}.`,
  otherRespondent: (respondent) => `Continue with ${respondent}`,
  answersOf: (respondent) => `See the answers of ${respondent}`,
  seeCurve: "See the curve",
  again: "See and correct the answers",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** In both languages. */
export const scoreTexts: Readonly<Record<Language, ScoreTexts>> = { da, en };
