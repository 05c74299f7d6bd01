import type { StartTexts } from "../pane/start";
import { countedIfAny, joined, numberText } from "../sentences";

/** The sentences of *Start*, in English. */
export const start: StartTexts = {
  title: "Start",
  create: {
    heading: "Make the workbook a register",
    intro:
      "Choose what you want to measure, and whom it is about. Most of it can be changed afterwards, and sheets that are here already are left alone.",
    template: "Template",
    contents: (indicators, focusAreas) =>
      `See ${indicators} in ${focusAreas} ${focusAreas === 1 ? "focus area" : "focus areas"}`,
    indicators: (scales, counts) =>
      joined("and", [
        countedIfAny(scales, "indicator", "indicators"),
        countedIfAny(counts, "count", "counts"),
      ]),
    about: "About the template",
    count: (minimum, maximum) => `A number from ${minimum} to ${maximum}`,
    name: "Name of the target group",
    nameHint: "For example: Young people under 30.",
    code: "Code of the target group",
    codeHint: "Capitals and digits, at most 12. It cannot be changed later.",
    endGoal: "End goal",
    interval: "Days between measurements",
    intervalHint: "Leave it empty if there is no fixed interval.",
    respondents: "Who scores?",
    respondentsHint: "Each scores separately.",
    hasFigures: "Do you have measurements in a spreadsheet already?",
    importLink: "Import figures from a file",
  },
  overview: {
    empty: "The register is ready. Add the first citizen",
    emptyText:
      "Each citizen gets rows of their own on the score sheet, one for each question. After that you can make the first measurement.",
    active: (count) => (count === 1 ? "active citizen" : "active citizens"),
    measured: (days) => (days === null ? "measured in time" : `measured in the last ${days} days`),
    due: "due for a measurement",
    notYet: "new and not measured yet",
    uncounted: "without a start date or an interval",
    counting:
      "A citizen is due when more days than the target group's interval have passed since the latest measurement, or since the start if there is none. Only active citizens are counted.",
    noInterval:
      "The target group has no interval, so nobody can be due. Write it on the sheet of target groups.",
    problems: {
      error: (count) =>
        `${count} ${count === 1 ? "error that makes" : "errors that make"} figures wrong`,
      warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
      notice: (count) => `${count} ${count === 1 ? "thing" : "things"} worth a look`,
    },
    noProblems: "The check finds nothing wrong",
    lastMeasured: (date) => `measured ${date}`,
    neverMeasured: "not measured yet",
    daysOver: (days) => (days === 1 ? "1 day overdue" : `${days} days overdue`),
    nobody: "Nobody just now.",
    moreCitizens: (count) => `… and ${numberText(count, "en")} more. Choose them in the sheet.`,
    groups: "Target groups",
    group: "Target group",
    columns: {
      active: "active",
      inTime: "measured in time",
      due: "due now",
      notYet: "new",
      uncounted: "without a start date or an interval",
    },
    newMeasurement: "New measurement",
    addCitizen: "Add citizen",
    importLink: "Import figures from a file",
    latestChange: (change, moment) => `Latest change: ${change}, ${moment}.`,
  },
  addCitizen: {
    heading: "Add citizen",
    code: "Citizen's code",
    codeHint:
      "A code that only you can translate in the case system. Never a name, a date of birth or a civil registration number.",
    group: "Target group",
    caseworker: "Caseworker's initials",
    caseworkerHint: "Can be filled in later.",
    section: "Section",
    sectionHint: "May be empty.",
    start: "Start date",
    close: "Close",
  },
};
