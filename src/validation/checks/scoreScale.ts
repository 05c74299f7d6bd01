import { violationOf } from "../../register/model/Finding";
import { FINDINGS } from "../../register/model/findings";
import { defineScoreCheck } from "../Check";
import { cellOf } from "../../register/model/places";
import { scoreProblem } from "../../register/model/scale";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const FINDING_OF = {
  "score.minimum": FINDINGS["score.minimum"],
  "score.maximum": FINDINGS["score.maximum"],
  "score.step": FINDINGS["score.step"],
} as const;

/** `score.minimum`, `score.maximum`, `score.step`: a number that is not on its indicator's scale. At the cell. */
export const scoreScale = defineScoreCheck({
  finds: [...Object.values(FINDING_OF)],
  needs: {},
  inspect,
});

function inspect({ table, rows: { columns }, indicators }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  for (const { index, kinds, numbers } of columns) {
    for (let row = 0; row < table.rowCount; row++) {
      if (kinds[row] !== CellKind.NUMBER) continue;
      const indicator = indicators[row];
      if (!indicator) continue;
      const score = numbers[row]!;
      const problem = scoreProblem(indicator, score);
      if (problem === null) continue;
      violations.push(
        violationOf(FINDING_OF[problem], cellOf(table.place, row, index), {
          citizen: table.citizens[row]!,
          indicator: table.codes[row]!,
          shortName: indicator.shortName,
          type: indicator.type,
          respondent: table.respondents[row]!,
          score,
          minimum: indicator.minimum ?? "",
          maximum: indicator.maximum ?? "",
        })
      );
    }
  }
  return violations;
}
