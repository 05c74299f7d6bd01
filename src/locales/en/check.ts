import type { CheckTexts } from "../pane/check";
import { countedText, numberText } from "../sentences";

/** The sentences of *Tjek*, in English. */
export const check: CheckTexts = {
  title: "Check",
  intro:
    "The most serious comes first. Click to go to the cell. The list updates as you make corrections.",
  severities: {
    error: (count) => (count === 1 ? "Error (1)" : `Errors (${numberText(count, "en")})`),
    warning: (count) => (count === 1 ? "Warning (1)" : `Warnings (${numberText(count, "en")})`),
    notice: (count) => `Worth a look (${numberText(count, "en")})`,
  },
  meanings: {
    error: "Figures are wrong until the errors are corrected.",
    warning: "Probably a slip. If it is right after all, you can set it aside.",
    notice: "Everything may be as it should be. Then you can set it aside.",
  },
  goTo: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
  noPlace: "Concerns the whole workbook",
  showAll: (count) => `Show all ${numberText(count, "en")}`,
  showMore: (count) => `Show ${numberText(count, "en")} more`,
  showFewer: "Show fewer",
  reason: "Why is it all right?",
  reasonHint: "Short, and without names and civil registration numbers.",
  initials: "Your initials",
  initialsHint: "Remembered until the pane is closed.",
  cancel: "Cancel",
  aside: (count) => `Set aside (${numberText(count, "en")})`,
  asideBy: (by, date) => [by, date].filter((part) => part !== "").join(", "),
  details: {
    reading: "Reading the other columns of the sheets …",
    failed: "The other columns of the sheets could not be read just now, so they are not checked.",
  },
  allWell: "Everything is as it should be",
  lookedAt: ({ citizens, measurements, scores }) =>
    `We looked at ${countedText(citizens, "en", "citizen", "citizens")}, ${countedText(measurements, "en", "measurement", "measurements")} and ${countedText(scores, "en", "score", "scores")}.`,
  nothingYet: "There are no scores yet, but the register is ready for them.",
  checked: [
    "Every score is on its scale or has a reason.",
    "Every measurement has a date, and the dates come in order.",
    "Every row belongs to a citizen, an indicator and a respondent, and is there only once.",
    "Nothing anywhere looks like a civil registration number.",
    "No table and no column is missing.",
  ],
  exceptAside: "Apart from what was set aside.",
  readOnly: {
    newer: "The register was made with a newer version, so nothing can be corrected here.",
    older:
      "The register was made with an older version. Press Update the register at the top to correct things here.",
  },
};
