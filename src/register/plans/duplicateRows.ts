import { cellOf, scoreColumnIndex } from "../model/places";
import { RowKind, ScoreRows } from "../model/ScoreRows";
import type { ScoreTable } from "../model/ScoreTable";
import type { Violation } from "../model/Violation";
import { createViolation } from "../model/findings";

/**
 * A `row.unique` for every row, among some rows of a score sheet, that another row further up is already there for:
 * same citizen, code and respondent (see `ScoreRows.upperOf`).
 */
export function duplicateRows(table: ScoreTable, rows: Iterable<number>): Violation[] {
  const violations: Violation[] = [];
  const scores = ScoreRows.of(table);
  const column = scoreColumnIndex(table.place, "citizen");
  for (const row of rows) {
    const first = scores.upperOf(row);
    if (first === row || scores.kinds[row] === RowKind.EMPTY) continue;
    const place = cellOf(table.place, row, column);
    const { cell } = cellOf(table.place, first, column);
    violations.push(
      createViolation("row.unique", place, {
        citizen: table.citizens[row]!,
        indicator: table.codes[row]!,
        respondent: table.respondents[row]!,
        first: cell,
      })
    );
  }
  return violations;
}
