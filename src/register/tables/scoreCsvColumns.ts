/**
 * The columns of the export, one expected score a line. `respondent` is the code name; `measurement` is 3 for M3, and empty for what stands in `+`;
 * `date` is YYYY-MM-DD; `missing_reason` is the reason's code; `version`, `minimum`, `maximum` and `direction` are those
 * of the indicator on the date; `invalid` is the text of a cell that holds neither a score nor a reason.
 */
export const SCORE_CSV_COLUMNS = [
  "citizen",
  "target_group",
  "indicator",
  "indicator_name",
  "focus_area",
  "respondent",
  "measurement",
  "date",
  "score",
  "missing_reason",
  "version",
  "minimum",
  "maximum",
  "direction",
  "invalid",
] as const;
