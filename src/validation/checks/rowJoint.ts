import { defineFinding, violationOf } from "../../register/model/Finding";
import { cellOf } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import { cellContent, CellKind, scoreCell } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "row.joint",
  about: ["citizen", "measurement"],
  says: ["value"],
});

/** `row.joint`: something else than 1 in a row that tells which measurements were scored jointly. At the cell. */
export const rowJoint = defineScoreCheck({ finds: [finding], needs: {}, inspect });

function inspect({ table, rows }: IndexedScores): Violation[] {
  const joint = [...rows.kinds.keys()].filter((row) => rows.kinds[row] === RowKind.JOINT);
  return joint.flatMap((row) =>
    rows.columns.flatMap((column): Violation[] => {
      const isOne = column.kinds[row] === CellKind.NUMBER && column.numbers[row] === 1;
      if (isOne || column.kinds[row] === CellKind.BLANK) return [];
      return [
        violationOf(finding, cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          measurement: column.name,
          value: cellContent(scoreCell(table, column, row)) ?? "",
        }),
      ];
    })
  );
}
