import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellOf } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import { cellContent, CellKind, JOINT_MARK, scoreCell } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "score.joint",
  about: ["citizen", "respondent", "measurement"],
  says: ["value"],
});

/** `score.joint`: something else than 1 in a row that marks answers as given jointly. At the cell. */
export const scoreJoint = defineScoreCheck({
  finds: [finding],
  needs: {},
  inspect,
});

function inspect({ table, rows: { columns, kinds } }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (kinds[row] !== RowKind.JOINT) continue;
    for (const column of columns) {
      if (column.kinds[row] === CellKind.BLANK) continue;
      const value = cellContent(scoreCell(table, column, row));
      if (value === JOINT_MARK) continue;
      violations.push(
        violationOf(finding, cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          respondent: table.respondents[row]!,
          measurement: column.name,
          value: value ?? "",
        })
      );
    }
  }
  return violations;
}
