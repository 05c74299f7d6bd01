import type { ImportTexts } from "../pane/import";
import { plural } from "../sentences";

/** The sentences of *Hent tal*, in English. */
export const importTexts: ImportTexts = {
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
  ours: "Scores from Export – there is nothing to choose",
  oursWithoutRegister:
    "These are scores from Export. Create a register with the same target group first, and there is nothing to choose.",
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
  stillMissing: "Also choose",

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
    joined: plural(
      "answer goes into a measurement of another day, and keeps its own day",
      "answers go into measurements of other days, and keep their own day"
    ),
    unchanged: plural("answer is there already", "answers are there already"),
    leftOut: plural("row is left out", "rows are left out"),
  },
  newStays: (count, text, group) =>
    `${text} new ${count === 1 ? "stay" : "stays"} in ${group} (sheet Periods; Citizens stays as it is)`,
  rowsApart: plural(
    "new row comes to the end of the score sheet, and not to its citizen. Sort the sheet by Citizen and No to bring it there",
    "new rows come to the end of the score sheet, and not to their citizens, because they are many. Sort the sheet by Citizen and No to bring them there"
  ),
  withBaseline: "the score at the start counts as one",
  nothingNew: "Everything in the table is in the register already. There is nothing to import.",
  mustBePutRight: "Something in the table must be corrected first. Nothing was written.",
  promise: "What is in the register already is never overwritten.",
  readOnly: {
    newer:
      "The register was made with a newer version. Once the add-in is updated, you can import data again.",
    older:
      "The register was made with an older version. Press Update the register at the top, and you can import data.",
  },
  brokenRegister:
    "Something is missing in the register's sheets, so nothing can be imported. See what it is under Check.",
};
