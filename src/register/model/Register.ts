import type { EntryOf } from "../tables/declaration";
import type { EntryTable, RegisterTable, TABLES } from "../tables/tables";
import type { ScoreTable } from "./ScoreTable";

/** Days since 1899-12-30, as Excel counts them; whole days only. */
export type DateSerial = number;

/**
 * The register as plain data: everything that `src/workbook` reads, and all that checks, figures, charts and
 * exports know. Nothing in it changes; an edit makes the workbook another one, which is then read anew.
 */
export interface Register extends Entries {
  /** Version of the register's layout, from the workbook's document property. */
  readonly schemaVersion: number;
  /** The language that sheets, headers and allowed values of this workbook are written in. */
  readonly language: Language;
  /** One a target group; a group whose score table is gone has none. */
  readonly scoreTables: readonly ScoreTable[];
  /** Copies of its tables that somebody made in the workbook, with their sheets: never data. */
  readonly copies: readonly TablePlace[];
  /** Where each table lies; null for a table that this register does not have (yet). */
  readonly places: Readonly<Record<RegisterTable, TablePlace | null>>;
  /** The tables that are laid out anew when the register is brought up to date, as they were read; left out for one of today. */
  readonly former?: readonly FormerTable[];
}

/** A table of an older schema, cell for cell: whoever takes it away must find it so. */
export interface FormerTable {
  readonly name: string;
  /** The header, then the body; "" for an empty cell. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** The rows of each table of entries, in the order of its sheet; none of a table that this register does not have. */
export type Entries = {
  readonly [Table in EntryTable]: readonly EntryOf<(typeof TABLES)[Table]>[];
};

/** The languages of a register and of the product: Danish and English. */
export type Language = "da" | "en";

/** Where a table lies in the workbook, so that a finding can name its cell. */
export interface TablePlace {
  /** The table's name, which never changes. */
  readonly table: string;
  /** The sheet's name now; a person may have renamed it. */
  readonly sheet: string;
  /** Row and column of the table's first header, from 0. */
  readonly row: number;
  readonly column: number;
  /** Headers as they stand in the workbook, left to right. */
  readonly headers: readonly string[];
  /** Position in the table of each column that it has, by its code name, from 0; one that is gone is not there. */
  readonly columns: Readonly<Record<string, number>>;
  /** Row of the body, from 0, of each entry read from the table; without it the entries stand without a gap. */
  readonly rows?: readonly number[];
  /** Rows of the body when it was read, blank ones at the end included; left out where only the model is known. */
  readonly rowCount?: number;
  /** What is not of its column's type, and is in the entry as if it were not there. */
  readonly misread?: readonly Misread[];
}

/** A text where a number or a date should stand. */
export interface Misread {
  /** Number of the entry, from 0. */
  readonly entry: number;
  /** Code name of the column. */
  readonly column: string;
  readonly text: string;
}

/** A group with its own score sheet, indicators and interval. */
export type TargetGroup = EntryOf<typeof TABLES.targetGroups>;

/** Who scores. The four of the source texts have a code name; any other is kept as it is written in the workbook. */
export type Respondent = KnownRespondent | OpenText;
/** Text that may be one of a closed list, and is kept as it stands where it is not. */
export type OpenText = string & Record<never, never>;
/** Respondents that the product has words for, by code name. */
export const KNOWN_RESPONDENTS = ["citizen", "caseworker", "mentor", "jobConsultant"] as const;
/** A respondent that the product has words for; a register may have others. */
export type KnownRespondent = (typeof KNOWN_RESPONDENTS)[number];

/** One version of one indicator. */
export type Indicator = EntryOf<typeof TABLES.indicators>;

/** A citizen in the register, known by a code only. */
export type Citizen = EntryOf<typeof TABLES.citizens>;

/** What a citizen's stay can be, by code name. */
export const CITIZEN_STATUSES = ["active", "paused", "ended"] as const;
/** One of `CITIZEN_STATUSES`. */
export type CitizenStatus = (typeof CITIZEN_STATUSES)[number];

/** How a citizen's stay ended. */
export const OUTCOMES = [
  "job",
  "reportedFit",
  "education",
  "flexJob",
  "disabilityPension",
  "resourceProgramme",
  "moved",
  "other",
] as const;
/** One of `OUTCOMES`. */
export type Outcome = (typeof OUTCOMES)[number];

/** What a citizen takes part in. */
export type Effort = EntryOf<typeof TABLES.efforts>;

/** A stay in a group that is not the citizen's main one, or a pause inside a stay. */
export type Period = EntryOf<typeof TABLES.periods>;

/** What was agreed with a citizen on a day. */
export type AgreedNote = EntryOf<typeof TABLES.notes>;

/** Why there is no score: the code that stands in the cell (`IR`) and what it means. */
export type MissingReason = EntryOf<typeof TABLES.reasons>;

/** What a note is, by code name. */
export const NOTE_KINDS = ["agreement", "nextStep", "expectation", "consent"] as const;
/** One of `NOTE_KINDS`. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a period is, by code name. */
export const PERIOD_TYPES = ["stay", "pause"] as const;
/** One of `PERIOD_TYPES`. */
export type PeriodType = (typeof PERIOD_TYPES)[number];

/** Where in the theory of change a step stands, by code name. */
export const THEORY_LEVELS = ["effort", "subGoal", "endGoal"] as const;
/** One of `THEORY_LEVELS`. */
export type TheoryLevel = (typeof THEORY_LEVELS)[number];

/** Whom a text is for, by code name. */
export const AUDIENCES = ["jobCentre", "provider"] as const;
/** One of `AUDIENCES`. */
export type Audience = (typeof AUDIENCES)[number];

/** What a text of a target group is for, by code name. */
export const TEXT_CODES = ["purpose", "procedure"] as const;
/** One of `TEXT_CODES`. */
export type TextCode = (typeof TEXT_CODES)[number];

/** The phases of the work, by code name. */
export const PHASES = ["start", "development", "implementation"] as const;
/** One of `PHASES`. */
export type Phase = (typeof PHASES)[number];

/** A finding that someone put aside, with why. */
export type IgnoredViolation = EntryOf<typeof TABLES.ignored>;
