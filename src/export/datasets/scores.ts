import { JOINT_MARK } from "../../register/model/ScoreTable";
import type { Register } from "../../register/model/Register";
import { defineDataset } from "../Dataset";
import { ScoreLines, type ScoreLine } from "../ScoreLines";
import { tablesIn, type ScoreSelection } from "../ScoreSelection";

/**
 * Every score: a line for each row of a score sheet and dated measurement on whose date the indicator is valid, scored
 * or not, and for each cell besides that holds something. A missing score is an empty `score`, never 0.
 */
export const scores = defineDataset({
  rows: scoreLines,
  steps: (register, selection) =>
    tablesIn(register, selection).reduce((sum, { rowCount }) => sum + rowCount, 0),
  kindOf: ({ cell }) => cell.kind,
  columns: {
    citizen: {
      type: "string",
      widthPx: 90,
      isCode: true,
      importedAs: "citizen",
      value: ({ table, row }) => table.citizens[row]!,
    },
    target_group: {
      type: "string",
      widthPx: 100,
      isCode: true,
      importedAs: "group",
      value: ({ table }) => table.group,
    },
    indicator: {
      type: "string",
      widthPx: 80,
      isCode: true,
      importedAs: "indicator",
      value: ({ table, row }) => table.codes[row]!,
    },
    indicator_name: {
      type: "string",
      widthPx: 280,
      value: ({ indicator }) => indicator?.name ?? null,
    },
    focus_area: {
      type: "string",
      widthPx: 160,
      value: ({ indicator }) => indicator?.focusArea ?? null,
    },
    respondent: {
      type: "string",
      widthPx: 100,
      importedAs: "respondent",
      value: ({ table, row }) => table.respondents[row]!,
    },
    measurement: {
      type: "integer",
      widthPx: 100,
      importedAs: "measurement",
      value: ({ measurement }) => measurement,
    },
    date: { type: "date", widthPx: 90, importedAs: "date", value: ({ date }) => date },
    score: {
      type: "number",
      widthPx: 60,
      importedAs: "score",
      value: ({ cell }) => (cell.kind === "number" ? cell.number : null),
    },
    missing_reason: {
      type: "string",
      widthPx: 115,
      importedAs: "missingReason",
      value: ({ cell }) => (cell.kind === "reason" ? cell.reason : null),
    },
    version: { type: "integer", widthPx: 65, value: ({ indicator }) => indicator?.version ?? null },
    minimum: { type: "number", widthPx: 80, value: ({ indicator }) => indicator?.minimum ?? null },
    maximum: { type: "number", widthPx: 80, value: ({ indicator }) => indicator?.maximum ?? null },
    direction: {
      type: "integer",
      widthPx: 80,
      value: ({ indicator }) => indicator?.direction ?? null,
    },
    invalid: {
      type: "string",
      widthPx: 100,
      value: ({ cell }) => (cell.kind === "text" ? cell.text : null),
    },
    // A number, as on the sheet: a truth comes back from an Excel that saved the file in its own language.
    joint: {
      type: "integer",
      widthPx: 60,
      importedAs: "joint",
      mayBeMissing: true,
      value: ({ isJoint }) => (isJoint ? JOINT_MARK : null),
    },
  },
});

/** The lines of one row of a score sheet at a time; none of a row is an empty list. */
function* scoreLines(
  register: Register,
  selection: ScoreSelection
): Generator<readonly ScoreLine[], void, undefined> {
  for (const table of tablesIn(register, selection)) {
    const lines = new ScoreLines(register, table, selection);
    for (let row = 0; row < table.rowCount; row++) yield lines.of(row);
  }
}
