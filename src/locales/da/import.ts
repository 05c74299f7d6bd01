import type { ImportTexts } from "../pane/import";
import { plural } from "../sentences";

/** The sentences of *Hent tal*, in Danish. */
export const importTexts: ImportTexts = {
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
  ours: "Scorer fra Eksport – der er intet at vælge",
  oursWithoutRegister:
    "Det er scorer fra Eksport. Opret først et register med samme målgruppe, så er der intet at vælge.",
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
  stillMissing: "Vælg også",

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
    joined: plural(
      "svar kommer med i en måling fra en anden dag og beholder sin egen dag",
      "svar kommer med i målinger fra andre dage og beholder deres egen dag"
    ),
    unchanged: plural("svar står der allerede", "svar står der allerede"),
    leftOut: plural("række bliver udeladt", "rækker bliver udeladt"),
  },
  newStays: (count, text, group) =>
    `${text} ${count === 1 ? "nyt forløb" : "nye forløb"} i ${group} (arket Forløb; Borgere bliver, som det er)`,
  rowsApart: plural(
    "ny række kommer til at stå nederst på scorearket og ikke hos sin borger. Sortér arket efter Borger og Nr, så står den hos borgeren",
    "nye rækker kommer til at stå nederst på scorearket og ikke hos deres borgere, fordi de er mange. Sortér arket efter Borger og Nr, så står de hos borgerne"
  ),
  withBaseline: "scoren ved start tæller som en måling",
  nothingNew: "Alt i tabellen står allerede i registeret. Der er ikke noget at hente.",
  mustBePutRight: "Noget i tabellen skal rettes først. Intet er skrevet.",
  promise: "Det, der står i registeret i forvejen, bliver aldrig overskrevet.",
  readOnly: {
    newer:
      "Registeret er lavet med en nyere version. Når tilføjelsesprogrammet er opdateret, kan du hente tal igen.",
    older:
      "Registeret er lavet med en ældre version. Tryk på Opdater registeret øverst, så kan du hente tal.",
  },
  brokenRegister:
    "Der mangler noget i registerets ark, så der kan ikke hentes tal. Se, hvad det er, under Tjek.",
};
