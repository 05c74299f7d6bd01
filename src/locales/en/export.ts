import type { ExportTexts } from "../pane/export";
import { countedText, numberText } from "../sentences";

/** The sentences of *Eksport*, in English. */
export const exportTexts: ExportTexts = {
  title: "Export",
  intro:
    "Get the scores, one per line, or one of the register's lists. The register is not changed.",
  what: "What do you want?",
  scores: "The scores",
  lists: {
    citizens: "Citizens",
    periods: "Stays and pauses",
    targetGroups: "Target groups",
    indicators: "Indicators",
    wordings: "Wordings",
    notes: "Agreements",
    theory: "Theory of change",
    offers: "Offers",
    efforts: "Efforts",
    agreements: "Work agreements",
    rollout: "Roll-out: planned",
    caseloads: "Roll-out: caseloads",
    sections: "Roll-out: sections",
    milestones: "Roll-out: milestones",
    themes: "Roll-out: themes",
    respondents: "Who answers",
    reasons: "Reasons for no score",
    statuses: "Statuses",
    outcomes: "Outcomes",
    texts: "Purpose and procedures",
    settings: "Settings",
    ignored: "Set aside in Check",
  },
  emptyList: "The list is empty.",
  columnOfList: (header) => `What stands under ${header}.`,
  group: "Target group",
  allGroups: "All target groups",
  citizens: "Which citizens?",
  allCitizens: "All",
  activeCitizens: "Active only",
  oneCitizen: "One citizen",
  period: "Which measurements?",
  wholePeriod: "The whole period",
  someDays: "From one date to another",
  from: "First day",
  to: "Last day",
  undatedHint: "Measurements without a date are left out.",
  noDays: "Choose at least one date.",
  reversedPeriod: "The first day must come before the last.",
  format: "Where will it be used?",
  dialects: { danish: "In Danish Excel", international: "In other programs" },
  dialectHints: {
    danish: "CSV with semicolons and decimal commas. Opens with a double-click.",
    international: "CSV with commas and decimal points (RFC 4180, UTF-8).",
  },
  columnsTitle: "What do the columns mean?",
  preview: "The first lines",
  previewLabel: "The first lines, can be scrolled sideways",
  preparing: (done, total) => `Getting ready: ${done} of ${total} rows in the score sheets`,
  cancel: "Stop",
  cancelled: "Stopped. The list was not made.",
  prepareAgain: "Get ready again",
  amount: (lines, size) => `${countedText(lines, "en", "line", "lines")} (${size})`,
  missing: (blank, reasons) =>
    [
      blank === 0 ? "" : `${numberText(blank, "en")} without a score`,
      reasons === 0 ? "" : `${numberText(reasons, "en")} with a reason instead`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  invalid: (count) =>
    count === 1
      ? "1 is neither a score nor a reason"
      : `${numberText(count, "en")} are neither scores nor reasons`,
  changedCodes: {
    happens: (codes, more) =>
      `If you open the file with a double-click, Excel turns some codes into numbers or dates: ${codes.join(", ")}${more === 0 ? "" : ` and ${numberText(more, "en")} more`}.`,
    help: "Use Data > From Text/CSV in Excel instead, and choose the type Text for the columns with codes under Transform Data. Or make a sheet here: it has the codes as they are.",
  },
  nothing: "There is nothing to show",
  nothingHelp: "No measurements match your choice. Try a longer period or more citizens.",
  found: (errors, others) =>
    errors > 0
      ? `The register has ${numberText(errors, "en")} ${errors === 1 ? "error" : "errors"}. They are included as they stand.`
      : `The register has ${numberText(others, "en")} ${others === 1 ? "thing" : "things"} to look at.`,
  privacy:
    "Something in the register looks like a civil registration number. Correct it before you send the list to anyone.",
  seeCheck: "See Check",
  download: "Save as file",
  copy: "Copy as text",
  sent: (name) =>
    `${name} was sent to the browser. If you do not see it among your downloads, use “Copy as text” or “Make a sheet”.`,
  copied: (lines) =>
    `${countedText(lines, "en", "line", "lines")} copied. Paste them where they are needed.`,
  copyByHand: "The pane may not copy by itself here. The text is selected: press Ctrl+C.",
  textLabel: "The list as text",
  tooLongToCopy: "The list is too long to copy. Save it as a file.",
  sheetHint:
    "A sheet can also be saved as CSV by Excel: choose File, Save a Copy, and CSV UTF-8 while the sheet is in front.",
  tooManyForSheet: "The list is too long for a sheet. Save it as a file.",
  readOnly: {
    newer: "The register was made with a newer version, so no sheet can be made.",
    older:
      "The register was made with an older version. Press Update the register at the top before you make a sheet.",
  },
  responsibility:
    "The list holds personal data even though it has codes only. Where it ends up is your responsibility.",
  fileName: "scores",
};
