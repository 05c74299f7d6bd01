import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "score.indicator",
  about: ["citizen", "indicator"],
  says: [],
});

/** `score.indicator`: a row whose code is none of the target group's indicators. At the code. */
export const scoreIndicator = defineScoreCheck({
  finds: [finding],
  needs: { indicators: ["code", "group"] },
  fix: "fixRowCode",
  inspect,
});

function inspect({ table, rows: { kinds }, indicators }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  const column = scoreColumnIndex(table.place, "code");
  for (let row = 0; row < table.rowCount; row++) {
    if (kinds[row] !== RowKind.SCORES || indicators[row] !== null) continue;
    violations.push(
      violationOf(finding, cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
        indicator: table.codes[row]!,
      })
    );
  }
  return violations;
}
