/** The sentences around the views: states of the workbook, what is under way, what holds everywhere. */
export interface ShellTexts {
  readonly productName: string;
  /** What the product is, in one sentence. */
  readonly about: string;
  /** Where the data is. */
  readonly privacy: string;
  readonly opening: string;
  /** A view that was chosen is not there yet. */
  readonly fetching: string;
  /** The page was opened in a browser, not in Excel. */
  readonly outsideExcel: string;
  /** This Excel lacks the functions that the product is built on. */
  readonly tooOld: string;
  /** The register's dates count from 1904. */
  readonly date1904: string;
  /** The register was made by a newer version of the product. */
  readonly newer: string;
  /** It was made by an older one. */
  readonly older: string;
  /** Somebody else is in the middle of a long change. */
  readonly working: string;
  /** The workbook could not be read; the message says why. */
  readonly notRead: string;
  readonly retry: string;
  /** Name of the navigation between the views. */
  readonly views: string;
  /** The views' names in it: short, so that they fit in one row. */
  readonly tabs: Readonly<Record<"start" | "score" | "citizen" | "check" | "export", string>>;
  /** A sheet of the register is gone: above every view, and in place of those that need all of them. */
  readonly incomplete: Readonly<
    Record<"title" | "text" | "toCheck" | "notNow" | "help" | "toExport", string>
  >;
  /** Where a view needs a register and there is none: heading, what to do, and the link. */
  readonly noRegister: string;
  readonly needsRegister: string;
  readonly goToStart: string;
  /** What is under way. */
  readonly work: Readonly<Record<"reading" | "writing" | "undoing", string>>;
  /** How far it has come, in rows of the sheets; both numbers are formatted already. */
  readonly rows: (done: string, total: string) => string;
  readonly cancel: string;
  /** It is being stopped, and what was begun put back. */
  readonly cancelling: string;
  readonly dismiss: string;
  readonly undo: string;
  /** On the button that takes the latest change back, with what it was. */
  readonly undoLatest: (change: string) => string;
  /** The same for a change that another pane made, or this one before it was opened anew. */
  readonly undoLatestElsewhere: (change: string, moment: string) => string;
  /** In its place while there is nothing to take back. */
  readonly undoHere: string;
  /** Asked before the first change: who makes it. */
  readonly initials: Readonly<Record<"label" | "hint" | "save" | "skip", string>>;
  readonly otherChange: string;
  /** Label of the choice of citizen, and its first line while nobody is chosen. */
  readonly citizen: string;
  readonly chooseCitizen: string;
  /** In brackets behind the code of a citizen whose stay is over. */
  readonly isEnded: string;
  /** Above the citizens whose target group is none of the register's. */
  readonly noGroup: string;
  /** Above what is in the way of what a form is to do. */
  readonly problems: string;
  /** Last line of a list of findings that is too long to show. */
  readonly moreViolations: (count: number) => string;
}
