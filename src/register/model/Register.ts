import type { ScoreTable } from "./ScoreTable";

/** Days since 1899-12-30, as Excel counts them; whole days only. */
export type DateSerial = number;

/**
 * The register as plain data: everything that `src/workbook` reads, and all that checks, figures, charts and
 * exports know. Nothing in it changes; an edit makes the workbook another one, which is then read anew.
 */
export interface Register {
  /** Version of the register's layout, from the workbook's document property. */
  readonly schemaVersion: number;
  /** The language that sheets, headers and allowed values of this workbook are written in. */
  readonly language: Language;
  readonly targetGroups: readonly TargetGroup[];
  /** Every version of every indicator, in the order of the sheet. */
  readonly indicators: readonly Indicator[];
  readonly citizens: readonly Citizen[];
  /** One a target group; a group whose score table is gone has none. */
  readonly scoreTables: readonly ScoreTable[];
  readonly efforts: readonly Effort[];
  readonly periods: readonly Period[];
  readonly notes: readonly AgreedNote[];
  readonly reasons: readonly MissingReason[];
  readonly settings: Settings;
  readonly ignored: readonly IgnoredViolation[];
  /** Where each table lies; null for a table that this register does not have (yet). */
  readonly places: Readonly<Record<RegisterTable, TablePlace | null>>;
}

/** The languages of a register and of the product: Danish and English. */
export type Language = "da" | "en";

/** The register's tables apart from the score sheets, by what they hold. */
export type RegisterTable =
  | "citizens"
  | "targetGroups"
  | "indicators"
  | "notes"
  | "periods"
  | "efforts"
  | "lists"
  | "settings"
  | "ignored"
  | "log";

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
}

/** A group with its own score sheet, indicators and interval. */
export interface TargetGroup {
  /** Short code in capitals, part of the score table's name: `UNGE`. */
  readonly code: string;
  readonly name: string;
  /** The populations that share the group (indgang); "" when it is one. */
  readonly populations: string;
  readonly endGoal: string;
  /** Days between measurements; null when it is not set. */
  readonly intervalDays: number | null;
  readonly respondents: readonly Respondent[];
  readonly template: string;
  readonly templateVersion: string;
}

/** Who scores. The four of the source texts have a code name; any other is kept as it is written in the workbook. */
export type Respondent = KnownRespondent | (string & Record<never, never>);
/** Respondents that the product has words for, by code name. */
export const KNOWN_RESPONDENTS = ["citizen", "caseworker", "mentor", "jobConsultant"] as const;
/** A respondent that the product has words for; a register may have others. */
export type KnownRespondent = (typeof KNOWN_RESPONDENTS)[number];

/** One version of one indicator. */
export interface Indicator {
  /** Code of its target group. */
  readonly group: string;
  readonly code: string;
  /** Order on the score sheet. */
  readonly number: number | null;
  readonly focusArea: string;
  readonly name: string;
  /** At most 30 characters; what the score sheet shows. */
  readonly shortName: string;
  /** The question per respondent; a respondent without one is not asked. */
  readonly questions: Readonly<Partial<Record<KnownRespondent, string>>>;
  readonly type: "scale" | "count";
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** 1: a higher score is better; -1: a lower one. */
  readonly direction: 1 | -1;
  /** What each step looks like, from the lowest step up; "" where it is not written. */
  readonly descriptors: readonly string[];
  /** Code of the indicator that this one took over from; null when it is new. */
  readonly replaces: string | null;
  readonly version: number;
  readonly validFrom: DateSerial | null;
  readonly validTo: DateSerial | null;
}

/** A citizen in the register, known by a code only. */
export interface Citizen {
  /** Never a name and never a civil registration number. */
  readonly code: string;
  readonly group: string;
  /** Initials. */
  readonly caseworker: string;
  readonly section: string;
  readonly start: DateSerial | null;
  /** A status of the list; text that is on no list is kept as it stands. */
  readonly status: CitizenStatus | (string & Record<never, never>);
  readonly end: DateSerial | null;
  readonly outcome: Outcome | (string & Record<never, never>) | null;
}

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
export interface Effort {
  readonly citizen: string;
  readonly name: string;
  readonly provider: string;
  readonly administration: string;
  readonly start: DateSerial | null;
  readonly end: DateSerial | null;
  /** Codes of the indicators aimed at. */
  readonly indicators: readonly string[];
}

/** An earlier stay in a group, a pause, a reopening. */
export interface Period {
  readonly citizen: string;
  readonly group: string;
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
  readonly status: string;
  readonly outcome: string;
}

/** What was agreed with a citizen on a day. */
export interface AgreedNote {
  readonly citizen: string;
  readonly date: DateSerial | null;
  readonly text: string;
  /** Initials. */
  readonly by: string;
}

/** Why there is no score: the code that stands in the cell (`IR`) and what it means. */
export interface MissingReason {
  readonly code: string;
  readonly meaning: string;
}

/** The register's settings, each with its default where the workbook gives none. */
export interface Settings {
  /** Answers within this many days of a measurement's date belong to it. Default 14. */
  readonly sameMeasurementDays: number;
  /** Fewer citizens than this behind a figure: it is not shown. Default 5. */
  readonly smallestGroup: number;
}

/** What holds where a register gives no setting: days, and citizens. */
export const DEFAULT_SETTINGS: Settings = { sameMeasurementDays: 14, smallestGroup: 5 };

/** A finding that someone put aside, with why. */
export interface IgnoredViolation {
  readonly code: string;
  /** The cell's row key and column, as the finding named it. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
  readonly date: DateSerial | null;
}
