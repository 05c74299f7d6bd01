import type { RegisterTable } from "../model/Register";

/**
 * Code names of the columns of the register's tables, in the order in which a new table has them. Edits and the
 * reader use these; `src/workbook` translates them to headers of the workbook's language.
 */
export const TABLE_COLUMNS = {
  citizens: ["citizen", "group", "caseworker", "section", "start", "status", "end", "outcome"],
  targetGroups: [
    "group",
    "name",
    "populations",
    "endGoal",
    "intervalDays",
    "respondents",
    "template",
    "templateVersion",
  ],
  indicators: [
    "code",
    "group",
    "number",
    "focusArea",
    "shortName",
    "name",
    "questionCitizen",
    "questionCaseworker",
    "questionMentor",
    "questionJobConsultant",
    "type",
    "minimum",
    "maximum",
    "direction",
    "step1",
    "step2",
    "step3",
    "step4",
    "step5",
    "version",
    "replaces",
    "validFrom",
    "validTo",
  ],
  notes: ["citizen", "date", "text", "by"],
  periods: ["citizen", "group", "from", "to", "status", "outcome"],
  efforts: ["citizen", "effort", "provider", "administration", "start", "end", "indicators"],
  lists: ["code", "meaning", "status", "outcome", "respondent"],
  settings: ["setting", "value"],
  ignored: ["code", "subject", "reason", "by", "date"],
  log: ["time", "action", "state", "block", "text"],
} as const satisfies Record<RegisterTable, readonly string[]>;

/** The score sheet's columns left of M1, in order; then M1, M2, … and PLUS_COLUMN. */
export const SCORE_COLUMNS = [
  "citizen",
  "code",
  "indicator",
  "respondent",
  "change",
  "focusArea",
  "direction",
  "number",
  "first",
  "latest",
] as const;

/** Header and code name of the empty column that ends the scoring area. */
export const PLUS_COLUMN = "+";

/** Scoring columns that a new score sheet has. */
export const INITIAL_MEASUREMENTS = 12;

/** What identifies a row of a score sheet. */
export const SCORE_KEY = ["citizen", "code", "respondent"] as const;

/** In the date row and the joint row: the value of *respondent*, so that a filter on one respondent keeps them. */
export const EVERYONE = "everyone";
/** In the date row: the value of *indicator* (written in the workbook's language, "Måledato"). */
export const DATE_ROW_NAME = "measurementDate";
/** In the joint row. */
export const JOINT_ROW_NAME = "scoredTogether";

/** Header and code name of the n-th scoring column, from 1. */
export function measurementColumn(number: number): string {
  return `M${number}`;
}
