import { cellOf } from "../../register/places";
import { CellKind } from "../../register/ScoreTable";
import type { Violation } from "../../register/Violation";
import { createViolation } from "../../register/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/**
 * `measurement.required`: a measurement in which a citizen has scores, or reasons for having none, but no date. At the
 * cell for the date; at the topmost answer when the citizen has no date row.
 */
export function measurementRequired(scores: IndexedScores): Violation[] {
  const { table, columns, kinds, citizens, dateRows } = scores;
  const violations: Violation[] = [];
  const answered = new Int32Array(dateRows.length);
  for (const column of columns) {
    // Per citizen the topmost row with an answer in this column, from 1; 0 when there is none.
    answered.fill(0);
    for (let row = 0; row < table.rowCount; row++) {
      const kind = column.kinds[row]!;
      if (kind === CellKind.BLANK || kind === CellKind.TEXT || kinds[row] !== RowKind.SCORES)
        continue;
      const citizen = citizens[row]!;
      if (answered[citizen] === 0) answered[citizen] = row + 1;
    }
    for (let citizen = 0; citizen < answered.length; citizen++) {
      if (answered[citizen] === 0) continue;
      const dateRow = dateRows[citizen]!;
      if (dateRow >= 0 && column.kinds[dateRow] !== CellKind.BLANK) continue;
      const row = dateRow >= 0 ? dateRow : answered[citizen]! - 1;
      violations.push(
        createViolation("measurement.required", cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          measurement: column.name,
        })
      );
    }
  }
  return violations;
}
