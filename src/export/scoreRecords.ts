import type { Register } from "../register/model/Register";
import type { ScoreTable } from "../register/model/ScoreTable";
import { ScoreLines } from "./ScoreLines";
import type { ScoreLine } from "./ScoreLines";
import { tablesIn } from "./ScoreSelection";
import type { ScoreSelection } from "./ScoreSelection";

/** A line of the export as values, under `SCORE_CSV_COLUMNS`: dates are serials, null is an empty field. */
export type ScoreRecord = readonly (string | number | null)[];

/** The lines of the export as values, those of one row of a score sheet at a time; none of a row is an empty list. */
export function* scoreRecords(
  register: Register,
  selection: ScoreSelection
): Generator<ScoreRecord[], void, undefined> {
  for (const table of tablesIn(register, selection)) {
    const lines = new ScoreLines(register, table, selection);
    for (let row = 0; row < table.rowCount; row++) {
      yield lines.of(row).map((line) => recordOf(table, line));
    }
  }
}

function recordOf(table: ScoreTable, line: ScoreLine): ScoreRecord {
  const { row, measurement, date, indicator, cell } = line;
  return [
    table.citizens[row]!,
    table.group,
    table.codes[row]!,
    indicator?.name ?? "",
    indicator?.focusArea ?? "",
    table.respondents[row]!,
    measurement,
    date,
    cell.kind === "number" ? cell.number : null,
    cell.kind === "reason" ? cell.reason : null,
    indicator?.version ?? null,
    indicator?.minimum ?? null,
    indicator?.maximum ?? null,
    indicator?.direction ?? null,
    cell.kind === "text" ? cell.text : null,
  ];
}
