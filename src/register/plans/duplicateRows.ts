import { rowKey } from "../model/keys";
import { cellOf, scoreColumnIndex } from "../model/places";
import { DATE_CODE, JOINT_CODE } from "../model/ScoreTable";
import type { ScoreTable } from "../model/ScoreTable";
import type { Violation } from "../model/Violation";
import { createViolation } from "../model/findings";

/**
 * A `row.unique` for every row, among some rows of a score sheet, that another row further up is already there for:
 * same citizen, code and respondent. A date row and a joint row belong to everybody, whatever their respondent says.
 */
export function duplicateRows(table: ScoreTable, rows: Iterable<number>): Violation[] {
  const violations: Violation[] = [];
  const firstRows = new Map<string, number>();
  const column = scoreColumnIndex(table.place, "citizen");
  for (const row of rows) {
    const citizen = table.citizens[row]!;
    const code = table.codes[row]!;
    if (citizen === "" && code === "") continue;
    const isShared = code === DATE_CODE || code === JOINT_CODE;
    const respondent = table.respondents[row]!;
    const key = rowKey(citizen, code, isShared ? "" : respondent);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      continue;
    }
    const place = cellOf(table.place, row, column);
    const { cell } = cellOf(table.place, first, column);
    violations.push(
      createViolation("row.unique", place, { citizen, indicator: code, respondent, first: cell })
    );
  }
  return violations;
}
