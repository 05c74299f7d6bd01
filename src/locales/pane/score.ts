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
  /** Said in its place of a register that is only looked at, by why. */
  readonly readOnlyHelp: Readonly<Record<"newer" | "older", string>>;
  /** The citizen's target group or its score sheet is gone, or nobody is to answer. */
  readonly noForm: string;
  readonly noFormHelp: string;
  readonly toCheck: string;
  /** No indicator is asked of this respondent on this date. */
  readonly nothingAsked: (respondent: string, date: string) => string;
  /** What was answered, and is not asked on the day that is chosen. */
  readonly notAsked: (indicators: string, date: string) => string;
  /** Takes those answers out of the form. */
  readonly removeUnasked: (count: number) => string;
  readonly chosenAway: (indicators: string) => string;
  /** Where the citizen is in several target groups: the choice of one. */
  readonly group: string;
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
  /** Behind `joins`: the answers keep their own day. */
  readonly keepsDay: (date: string) => string;
  /** Earlier answers that had joined an occasion get one of their own. */
  readonly parts: string;
  /** Behind `parts`: the mark that they were given jointly goes with them. */
  readonly partsJoint: string;
  /** Asked where a conversation is near, and its two answers. */
  readonly whichOccasion: string;
  readonly sameOccasion: (date: string) => string;
  readonly newOccasion: (date: string) => string;
  readonly joins: (measurement: number, date: string) => string;
  readonly corrects: (measurement: number, date: string) => string;
  readonly moves: (count: number) => string;
  readonly changes: (count: number) => string;
  /** The sheet of agreements is named in the language of the workbook. */
  readonly addsNote: (sheet: string) => string;
  readonly createsNotes: (sheet: string) => string;
  readonly discard: string;
  readonly discarded: string;
  readonly restore: string;

  // what is in the way
  /** Above why there is nothing to save. */
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
