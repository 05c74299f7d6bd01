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
  /** The choice for a file that an export of ours wrote. */
  readonly ours: string;
  /** Said of such a file in a workbook without a register. */
  readonly oursWithoutRegister: string;
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
  readonly stillMissing: string;

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
      | "joined"
      | "leftOut",
      Count
    >
  >;
  /** Stays that begin in a target group, for citizens whom the register has in another one. */
  readonly newStays: (count: number, text: string, group: string) => string;
  /** New rows that come to the end of the score sheet, and not into their citizens' blocks. */
  readonly rowsApart: Count;
  /** Behind the number of measurements, where the file has scores of the start: they are a measurement, too. */
  readonly withBaseline: string;
  /** Everything in the table is in the register already. */
  readonly nothingNew: string;
  /** Above what is wrong in the table's lines. */
  readonly mustBePutRight: string;
  /** Below the button: what will happen. */
  readonly promise: string;
  /** The register lacks a table or a column. */
  readonly brokenRegister: string;
  /** Said in its place of a register that is only looked at, by why. */
  readonly readOnly: Readonly<Record<"newer" | "older", string>>;
}
