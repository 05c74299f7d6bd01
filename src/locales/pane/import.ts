import type { Language } from "../../register/model/Register";

/** How many of something, in words. `text` is the count as the language writes it. */
type Count = (count: number, text: string) => string;

/** The sentences of the view *Hent tal*. */
export interface ImportTexts {
  /** The view's name, where it is reached from. */
  readonly title: string;
  /** The link back to where the view was opened from. */
  readonly back: string;
  readonly intro: string;
  readonly chooseFile: string;
  readonly chooseAnotherFile: string;
  /** Shows the field for pasting, what it is called, how to use it, and its button. */
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly usePasted: string;
  readonly reading: string;
  /** In place of the name of a file, for a table that was pasted. */
  readonly pasted: string;
  /** Above what is wrong with a table. */
  readonly unreadableTable: (name: string) => string;
  readonly problems: Readonly<Record<"workbook" | "other" | "tooLarge" | "unreadable", string>>;
  /** Reads the file in the encoding of older Danish files, and what to look at then. */
  readonly tryOld: string;
  readonly tryOldHint: string;
  readonly size: (rows: number, rowsText: string, columns: number) => string;
  /** What the first rows of a table are called, for a screen reader too. */
  readonly preview: string;

  /** Heading of the choice of column map, and its choices. */
  readonly which: string;
  readonly fitting: (title: string) => string;
  readonly own: string;
  readonly saved: string;
  readonly chooseMap: string;
  readonly wrongMap: string;

  /** Labels of the form. */
  readonly group: string;
  readonly template: string;
  readonly choose: string;
  readonly none: string;
  readonly columns: Readonly<
    Record<
      "citizen" | "score" | "date" | "time" | "baseline" | "effort" | "indicator" | "respondent",
      string
    >
  >;
  readonly when: string;
  readonly whenChoices: Readonly<Record<"date" | "time", string>>;
  readonly timeUnit: string;
  readonly timeUnits: Readonly<Record<"days" | "weeks" | "months", string>>;
  readonly start: string;
  readonly startHint: string;
  /** Headings of the two ways to say what rows are about. */
  readonly sameInAll: string;
  readonly inColumn: string;
  /** Heading of the choices of what a column's words mean, and a word that is to stay unknown. */
  readonly words: (column: string) => string;
  readonly tooManyWords: (column: string) => string;
  /** The choice for a word that means nothing here. */
  readonly leaveOut: Count;
  /** Above what is worth a look before something comes in. */
  readonly worthALook: string;
  /** What has not been chosen yet. */
  readonly stillMissing: (fields: string) => string;

  readonly planning: string;
  /** Above what an import comes to. */
  readonly comesIn: string;
  readonly newRegister: (name: string) => string;
  readonly counts: Readonly<
    Record<
      | "citizens"
      | "knownCitizens"
      | "measurements"
      | "scores"
      | "reasons"
      | "missing"
      | "efforts"
      | "unchanged"
      | "leftOut",
      Count
    >
  >;
  /** Behind the number of measurements, where the file has scores of the start: they are a measurement, too. */
  readonly withBaseline: string;
  /** Everything in the table is in the register already. */
  readonly nothingNew: string;
  /** Above what is wrong in the table's lines. */
  readonly mustBePutRight: string;
  readonly bringIn: string;
  /** Below the button: what will happen. */
  readonly promise: string;
  readonly done: (citizens: string, scores: string) => string;
  /** The register lacks a table or a column. */
  readonly brokenRegister: string;
}

function plural(one: string, more: string): Count {
  return (count, text) => `${text} ${count === 1 ? one : more}`;
}

const da: ImportTexts = {
  title: "Hent tal",
  back: "Tilbage til Start",
  intro:
    "Har I scorer i forvejen? Hent dem fra en CSV-fil med en række for hver score. Du ser, hvad der kommer ind, før noget bliver skrevet.",
  chooseFile: "Vælg CSV-fil",
  chooseAnotherFile: "Vælg en anden fil",
  paste: "Sæt en tabel ind",
  pasteLabel: "Tabellen",
  pasteHint: "Markér tabellen med overskrifter i et regneark, kopiér den, og sæt den ind her.",
  usePasted: "Brug tabellen",
  reading: "Læser tabellen …",
  pasted: "Den indsatte tabel",
  unreadableTable: (name) => `${name} kan ikke læses. Intet er skrevet.`,
  problems: {
    workbook:
      "Det er en projektmappe, ikke en CSV-fil. Åbn den i Excel, vælg Gem som, og vælg CSV UTF-8. Eller kopiér tabellen, og sæt den ind her.",
    other: "Det er ikke en CSV-fil. Vælg en fil, der slutter på .csv eller .txt.",
    tooLarge:
      "Filen er på mere end 25 MB. Det er for meget til én projektmappe. Del den op i mindre filer.",
    unreadable:
      "Filen kunne ikke åbnes. Er den flyttet, eller er den åben et andet sted? Prøv igen.",
  },
  tryOld: "Læs den som en ældre dansk fil",
  tryOldHint:
    "Prøv det, hvis filen kommer fra et ældre program. Se bagefter efter, om æ, ø og å står rigtigt i de første rækker.",
  size: (rows, rowsText, columns) =>
    `${rowsText} ${rows === 1 ? "række" : "rækker"}, ${columns} ${columns === 1 ? "kolonne" : "kolonner"}`,
  preview: "De første rækker",

  which: "Hvad er det for en tabel?",
  fitting: (title) => `${title} – kolonnerne passer`,
  own: "Jeg vælger selv, hvad kolonnerne er",
  saved: "Jeg har en fil, der beskriver kolonnerne (kolonnekort, .json)",
  chooseMap: "Vælg kolonnekort",
  wrongMap: "Kolonnekortet kan ikke bruges.",

  group: "Målgruppe",
  template: "Skabelon til registeret",
  choose: "Vælg …",
  none: "Ingen",
  columns: {
    citizen: "Borgerens kode",
    score: "Score",
    date: "Dato",
    time: "Tid siden start",
    baseline: "Score ved start",
    effort: "Indsats",
    indicator: "Indikator",
    respondent: "Hvem har svaret?",
  },
  when: "Hvornår blev der scoret?",
  whenChoices: {
    date: "Der er en kolonne med datoer",
    time: "Der er en kolonne med tid siden start",
  },
  timeUnit: "Tiden er talt i",
  timeUnits: { days: "dage", weeks: "uger", months: "måneder" },
  start: "Startdato",
  startHint: "Den dag, tiden er talt fra, og som scoren ved start hører til.",
  sameInAll: "Det samme i alle rækker",
  inColumn: "Det står i kolonnen",
  words: (column) => `Hvad betyder ordene i »${column}«?`,
  tooManyWords: (column) =>
    `Der står for mange forskellige ord i »${column}«. Er det den rigtige kolonne?`,
  leaveOut: (count, text) => `Udelad ${text} ${count === 1 ? "række" : "rækker"}`,
  worthALook: "Se efter, før du henter",
  stillMissing: (fields) => `Vælg også: ${fields}.`,

  planning: "Ser på, hvad der kommer ind …",
  comesIn: "Det kommer ind",
  newRegister: (name) => `Et nyt register: ${name}`,
  counts: {
    citizens: plural("ny borger", "nye borgere"),
    knownCitizens: plural(
      "borger, der er i registeret i forvejen",
      "borgere, der er i registeret i forvejen"
    ),
    measurements: plural("måling", "målinger"),
    scores: plural("score", "scorer"),
    reasons: plural("årsag til, at der ikke er en score", "årsager til, at der ikke er en score"),
    missing: plural(
      "svar mangler i filen; cellen bliver tom",
      "svar mangler i filen; cellerne bliver tomme"
    ),
    efforts: plural("indsats", "indsatser"),
    unchanged: plural("svar står der allerede", "svar står der allerede"),
    leftOut: plural("række bliver udeladt", "rækker bliver udeladt"),
  },
  withBaseline: "scoren ved start tæller som en måling",
  nothingNew: "Alt i tabellen står allerede i registeret. Der er ikke noget at hente.",
  mustBePutRight: "Noget i tabellen skal rettes først. Intet er skrevet.",
  bringIn: "Hent tallene",
  promise: "Det, der står i registeret i forvejen, bliver aldrig overskrevet.",
  done: (citizens, scores) => `${citizens} og ${scores} er hentet.`,
  brokenRegister:
    "Der mangler noget i registerets ark, så der kan ikke hentes tal. Se, hvad det er, under Tjek.",
};

const en: ImportTexts = {
  title: "Import",
  back: "Back to Start",
  intro:
    "Do you have scores already? Import them from a CSV file with one row for each score. You see what comes in before anything is written.",
  chooseFile: "Choose a CSV file",
  chooseAnotherFile: "Choose another file",
  paste: "Paste a table",
  pasteLabel: "The table",
  pasteHint: "Select the table with its headers in a spreadsheet, copy it, and paste it here.",
  usePasted: "Use the table",
  reading: "Reading the table …",
  pasted: "The pasted table",
  unreadableTable: (name) => `${name} cannot be read. Nothing was written.`,
  problems: {
    workbook:
      "That is a workbook, not a CSV file. Open it in Excel, choose Save as, and choose CSV UTF-8. Or copy the table and paste it here.",
    other: "That is not a CSV file. Choose a file that ends in .csv or .txt.",
    tooLarge:
      "The file is larger than 25 MB. That is too much for one workbook. Split it into smaller files.",
    unreadable: "The file could not be opened. Was it moved, or is it open elsewhere? Try again.",
  },
  tryOld: "Read it as an older Danish file",
  tryOldHint:
    "Try it if the file comes from an older program. Then look at the first rows: are the letters æ, ø and å right?",
  size: (rows, rowsText, columns) =>
    `${rowsText} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
  preview: "The first rows",

  which: "What kind of table is it?",
  fitting: (title) => `${title} – the columns fit`,
  own: "I will choose what the columns are",
  saved: "I have a file that describes the columns (column map, .json)",
  chooseMap: "Choose a column map",
  wrongMap: "The column map cannot be used.",

  group: "Target group",
  template: "Template for the register",
  choose: "Choose …",
  none: "None",
  columns: {
    citizen: "The citizen's code",
    score: "Score",
    date: "Date",
    time: "Time since the start",
    baseline: "Score at the start",
    effort: "Effort",
    indicator: "Indicator",
    respondent: "Who answered?",
  },
  when: "When were the scores given?",
  whenChoices: {
    date: "There is a column of dates",
    time: "There is a column of time since the start",
  },
  timeUnit: "Time is counted in",
  timeUnits: { days: "days", weeks: "weeks", months: "months" },
  start: "Start date",
  startHint: "The day that time is counted from, and that the score at the start belongs to.",
  sameInAll: "The same in every row",
  inColumn: "It is in the column",
  words: (column) => `What do the words in “${column}” mean?`,
  tooManyWords: (column) =>
    `There are too many different words in “${column}”. Is it the right column?`,
  leaveOut: (count, text) => `Leave out ${text} ${count === 1 ? "row" : "rows"}`,
  worthALook: "Have a look before you import",
  stillMissing: (fields) => `Also choose: ${fields}.`,

  planning: "Looking at what comes in …",
  comesIn: "This comes in",
  newRegister: (name) => `A new register: ${name}`,
  counts: {
    citizens: plural("new citizen", "new citizens"),
    knownCitizens: plural(
      "citizen who is in the register already",
      "citizens who are in the register already"
    ),
    measurements: plural("measurement", "measurements"),
    scores: plural("score", "scores"),
    reasons: plural("reason why there is no score", "reasons why there is no score"),
    missing: plural(
      "answer is missing in the file; its cell stays empty",
      "answers are missing in the file; their cells stay empty"
    ),
    efforts: plural("effort", "efforts"),
    unchanged: plural("answer is there already", "answers are there already"),
    leftOut: plural("row is left out", "rows are left out"),
  },
  withBaseline: "the score at the start counts as one",
  nothingNew: "Everything in the table is in the register already. There is nothing to import.",
  mustBePutRight: "Something in the table must be corrected first. Nothing was written.",
  bringIn: "Import",
  promise: "What is in the register already is never overwritten.",
  done: (citizens, scores) => `${citizens} and ${scores} were imported.`,
  brokenRegister:
    "Something is missing in the register's sheets, so nothing can be imported. See what it is under Check.",
};

/** In both languages. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { da, en };
