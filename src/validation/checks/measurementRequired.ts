import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { cellOf } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind } from "../../register/model/ScoreTable";
import type { ScoreColumn } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "measurement.required",
  about: ["citizen", "measurement"],
  says: [],
});

/**
 * `measurement.required`: a measurement in which a citizen has scores, or reasons for having none, but no date. At the
 * cell for the date. A citizen without a date row has one violation for all measurements, at the topmost answer of the
 * first of them.
 */
export const measurementRequired = defineScoreCheck({
  finds: [finding],
  needs: {},
  inspect,
});

function inspect(scores: IndexedScores): Violation[] {
  const { table, rows } = scores;
  const { columns, dateRows } = rows;
  const violations: Violation[] = [];
  const undated = new Map<number, UndatedAnswers>();
  const answered = new Int32Array(dateRows.length);
  for (const column of columns) {
    markAnswers(scores, column, answered);
    for (let citizen = 0; citizen < answered.length; citizen++) {
      if (answered[citizen] === 0) continue;
      const dateRow = dateRows[citizen]!;
      if (dateRow < 0) {
        const first = undated.get(citizen)?.first ?? { column, row: answered[citizen]! - 1 };
        undated.set(citizen, { first, last: column });
      } else if (column.kinds[dateRow] === CellKind.BLANK) {
        violations.push(
          violationOf(finding, cellOf(table.place, dateRow, column.index), {
            citizen: table.citizens[dateRow]!,
            measurement: column.name,
          })
        );
      }
    }
  }
  for (const { first, last } of undated.values()) {
    const { name, index } = first.column;
    violations.push(
      violationOf(finding, cellOf(table.place, first.row, index), {
        citizen: table.citizens[first.row]!,
        measurement: name === last.name ? name : `${name}–${last.name}`,
      })
    );
  }
  return violations;
}

/** The answers of a citizen without a date row. */
interface UndatedAnswers {
  readonly first: { readonly column: ScoreColumn; readonly row: number };
  readonly last: ScoreColumn;
}

/** Finds per citizen the topmost row with an answer in a column, from 1; 0 when there is none. */
function markAnswers(
  { table, rows: { kinds, citizens } }: IndexedScores,
  column: ScoreColumn,
  answered: Int32Array
): void {
  answered.fill(0);
  for (let row = 0; row < table.rowCount; row++) {
    const kind = column.kinds[row]!;
    if (kind === CellKind.BLANK || kind === CellKind.TEXT || kinds[row] !== RowKind.SCORES)
      continue;
    const citizen = citizens[row]!;
    if (answered[citizen] === 0) answered[citizen] = row + 1;
  }
}
