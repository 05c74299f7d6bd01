import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { cellOf } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "score.enum",
  about: ["citizen", "indicator", "respondent"],
  says: ["value"],
});

/** `score.enum`: a score that is neither a number nor one of the reasons for having none. At the cell. */
export const scoreEnum = defineScoreCheck({
  finds: [finding],
  needs: { reasons: ["code"] },
  fix: "fixScore",
  inspect,
});

function inspect({ table, rows, indicators }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  for (const column of rows.columns) {
    for (const [row, value] of column.texts) {
      if (column.kinds[row] !== CellKind.TEXT || rows.kinds[row] !== RowKind.SCORES) continue;
      const indicator = indicators[row];
      violations.push(
        violationOf(finding, cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          indicator: table.codes[row]!,
          ...(indicator ? { shortName: indicator.shortName, type: indicator.type } : {}),
          respondent: table.respondents[row]!,
          value,
        })
      );
    }
  }
  return violations;
}
