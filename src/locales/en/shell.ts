import type { ShellTexts } from "../pane/shell";
import { numberText } from "../sentences";

/** The sentences around the views, in English. */
export const shell: ShellTexts = {
  productName: "Progression register",
  about:
    "Turns an ordinary workbook into a register for progression measurement: you score with the citizen, see the development, and can trust the numbers.",
  privacy: "Everything is in the workbook. Nothing leaves it until you export it yourself.",
  opening: "Reading the workbook …",
  fetching: "Fetching …",
  outsideExcel:
    "This page belongs in Excel. Open a workbook, go to the Progression tab and choose Start.",
  tooOld: "This Excel is too old. Office 2021 or Microsoft 365 is needed at least.",
  date1904:
    "The workbook counts dates from 1904, so the register's dates cannot be read. Turn the 1904 date system off in Excel's options.",
  newer:
    "The register was made with a newer version. It can be read, but not changed until the add-in is updated.",
  older:
    "The register was made with an older version. It can be read, but not changed until it is brought up to date. Every answer, date and text stays.",
  working:
    "Someone else is in the middle of a larger change of the register. The pane opens it as soon as that is done.",
  notRead: "The workbook could not be read.",
  retry: "Try again",
  views: "Views",
  tabs: {
    start: "Start",
    score: "Measurement",
    citizen: "Citizen",
    check: "Check",
    export: "Export",
  },
  incomplete: {
    title: "Part of the register is missing.",
    text: "Figures and curves may be wrong until it is back in place.",
    toCheck: "See it in Check",
    notNow: "This cannot be used just now",
    help: "What is gone must be back in place first: get an earlier version of the file that still has it (File, Info, Version History). Nothing of what is left was changed, and it can still be exported.",
    toExport: "Go to Export",
  },
  noRegister: "There is no register in the workbook yet",
  needsRegister: "Create a register first. It takes a moment, and you can undo it.",
  goToStart: "Go to Start",
  work: { reading: "Reading …", writing: "Saving …", undoing: "Undoing …" },
  rows: (done, total) => `${done} of ${total} rows in the sheets`,
  cancel: "Stop",
  cancelling: "Stopping and putting back …",
  dismiss: "Close the message",
  undo: "Undo",
  undoLatestElsewhere: (change, moment) =>
    `Undo the latest change, made elsewhere: ${change}, ${moment}`,
  undoHere: "What you save last can be undone here.",
  undoLatest: (change) => `Undo the latest change: ${change}`,
  initials: {
    label: "Your initials",
    hint: "They are written in the log. The pane remembers them until it is closed.",
    save: "Use them",
    skip: "Skip",
  },
  otherChange: "change",
  citizen: "Citizen",
  chooseCitizen: "Choose a citizen",
  isEnded: "ended",
  noGroup: "Without a target group",
  problems: "Something needs correcting first",
  moreViolations: (count) => `… and ${numberText(count, "en")} more.`,
};
