import { defineTable } from "./declaration";

/**
 * A target group's score sheet: a row an indicator and respondent of a citizen, before them a row with the citizen's
 * dates; behind these columns M1, M2, … and `+`. The name is the beginning of each one's name.
 */
export const scores = defineTable({
  name: "PRScores",
  sheet: "scores",
  holds: "scores",
  isRequired: true,
  key: ["citizen", "code", "respondent"],
  isKeyUnique: true,
  columns: {
    /** Code of the citizen. */
    citizen: { type: "text", widthPx: 75, privacy: "code" },
    /** Code of the indicator, or of the row with the dates or the one that tells what was scored jointly. */
    code: { type: "rowCode", widthPx: 66 },
    /** Short name of the indicator. */
    indicator: { type: "rowName", widthPx: 222 },
    /** Who scores. */
    respondent: { type: "respondent", widthPx: 124 },
    /** From the first to the latest score, positive for progress. */
    change: { type: "formula", widthPx: 92 },
    /** The indicator's focus area. */
    focusArea: { type: "text", widthPx: 140, isFolded: true },
    /** 1: a higher score is better; -1: a lower one. */
    direction: { type: "number", widthPx: 66, isFolded: true },
    /** Restores the order within a citizen after a sort. */
    number: { type: "number", widthPx: 50, isFolded: true },
    /** Whether scores are steps of a scale or a plain count; null in rows without scores. */
    type: { since: 2, type: "indicatorType", widthPx: 60, isFolded: true, absent: null },
    /** The lowest score, as it was when the row was made; null for no limit. */
    minimum: { since: 2, type: "number", widthPx: 50, isFolded: true },
    /** The highest score, as it was when the row was made; null for no limit. */
    maximum: { since: 2, type: "number", widthPx: 55, isFolded: true },
    /** Initials of whoever has the citizen's case; "" for nobody. */
    caseworker: { since: 2, type: "text", widthPx: 110, isFolded: true },
    /** The citizen's section. */
    section: { since: 2, type: "text", widthPx: 110, isFolded: true },
    /** How many scores there are. */
    count: { since: 2, type: "formula", widthPx: 60, isFolded: true },
    /** The first score. */
    first: { type: "formula", widthPx: 80 },
    /** The latest score. */
    latest: { type: "formula", widthPx: 88 },
  },
});

/** Code name of a column left of M1. */
export type ScoreColumnName = keyof typeof scores.columns;

/** The score sheet's columns left of M1, in order; then M1, M2, … and PLUS_COLUMN. */
export const SCORE_COLUMNS = Object.keys(scores.columns) as readonly ScoreColumnName[];

/** What identifies a row of a score sheet. */
export const SCORE_KEY = scores.key;

/** Header and code name of the empty column that ends the scoring area. */
export const PLUS_COLUMN = "+";

/** Width of a scoring column, in px at 100 %. */
export const MEASUREMENT_WIDTH_PX = 66;
/** Width of the column `+`, in px at 100 %. */
export const PLUS_WIDTH_PX = 22;

/** Scoring columns that a new score sheet has. */
export const INITIAL_MEASUREMENTS = 12;

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
