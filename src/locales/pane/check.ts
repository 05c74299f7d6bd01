import type { Severity } from "../../register/model/Violation";

/** How much a register holds. */
export interface RegisterCounts {
  readonly citizens: number;
  readonly measurements: number;
  /** Numbers in scoring cells. */
  readonly scores: number;
}

/** The sentences of the view *Tjek*. */
export interface CheckTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  /** What the list is, and that it keeps itself up to date. */
  readonly intro: string;
  /** Heading of the findings of a severity, with how many there are. */
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  /** What a severity means. */
  readonly meanings: Readonly<Record<Severity, string>>;
  /** Where a finding is: sheet and cell. Read out as part of the button that goes there. */
  readonly goTo: (sheet: string, cell: string) => string;
  /** Below a finding that is about no one cell. */
  readonly noPlace: string;
  readonly showAll: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly showFewer: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly initials: string;
  readonly initialsHint: string;
  readonly cancel: string;
  /** Heading of the findings that were put aside, with how many there are. */
  readonly aside: (count: number) => string;
  /** Who put a finding aside, and when; either may be "". */
  readonly asideBy: (by: string, date: string) => string;
  /** While what only this view looks at is read, and where it cannot be. */
  readonly details: Readonly<Record<"reading" | "failed", string>>;
  /** The heading, and how much was looked at, when nothing is wrong. */
  readonly allWell: string;
  readonly lookedAt: (counts: RegisterCounts) => string;
  readonly nothingYet: string;
  /** What was looked for, an entry a line. */
  readonly checked: readonly string[];
  readonly exceptAside: string;
  /** The register is of a newer version and can only be looked at. */
  /** Said in its place of a register that is only looked at, by why. */
  readonly readOnly: Readonly<Record<"newer" | "older", string>>;
}
