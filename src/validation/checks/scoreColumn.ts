import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { PLUS_COLUMN } from "../../register/tables/scores";
import { cellOf } from "../../register/model/places";
import { cellContent, CellKind, scoreCell } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "score.column",
  about: ["citizen"],
  says: ["value"],
});

/** `score.column`: something in the column `+`, which ends the scoring area and belongs to no measurement. At the cell. */
export const scoreColumn = defineScoreCheck({
  finds: [finding],
  needs: {},
  inspect,
});

function inspect({ table }: IndexedScores): Violation[] {
  const column = table.columns.find((each) => each.name === PLUS_COLUMN);
  if (!column) return [];
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (column.kinds[row] === CellKind.BLANK) continue;
    violations.push(
      violationOf(finding, cellOf(table.place, row, column.index), {
        citizen: table.citizens[row]!,
        value: cellContent(scoreCell(table, column, row)) ?? "",
      })
    );
  }
  return violations;
}
