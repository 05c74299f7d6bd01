import type { ScoreTexts } from "../pane/score";
import { counted } from "../sentences";

/** The sentences of *Ny måling*, in English. */
export const score: ScoreTexts = {
  title: "New measurement",

  noCitizens: "There are no citizens yet",
  noCitizensHelp: "Add the first citizen under Start. Then you can record a measurement here.",
  toStart: "Go to Start",
  pickCitizen: "Who is it about?",
  pickCitizenHelp:
    "Choose a citizen above, or click the citizen's row in the sheet. The questions will then be here.",
  readOnly: "This register is read-only",
  readOnlyHelp: {
    newer:
      "It was made with a newer version. Once the add-in is updated, you can record measurements again.",
    older:
      "It was made with an older version. Press Update the register at the top, and you can record measurements again.",
  },
  noForm: "There are no questions to ask",
  noFormHelp:
    "The citizen's target group lacks its score sheet or its respondents. See under Check what is wrong.",
  toCheck: "Go to Check",
  nothingAsked: (respondent, date) =>
    `No indicator has a question for ${respondent} on ${date}. The questions are in the sheet Indicators.`,
  notAsked: (indicators, date) =>
    `Answered, but not asked on ${date}: ${indicators}. Choose another day, or take it out.`,
  removeUnasked: (count) => (count === 1 ? "Take the answer out" : `Take the ${count} answers out`),
  chosenAway: (indicators) => `Chosen away: ${indicators}.`,
  group: "Target group",
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
  keepsDay: (date) => `They keep their own day, ${date}.`,
  parts: "Earlier answers of another day get a measurement of their own, so that the days rise.",
  partsJoint: "The mark that they were given jointly goes with them.",
  whichOccasion: "Which conversation do the answers belong to?",
  sameOccasion: (date) => `The same conversation as on ${date}`,
  newOccasion: (date) => `A new conversation on ${date}`,
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
  discard: "Discard",
  discarded: "What was not saved has been discarded.",
  restore: "Bring it back",

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
