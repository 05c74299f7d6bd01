import { cellOf } from "../../register/model/places";
import { scoreProblem } from "../../register/model/scale";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import type { IndexedScores } from "../IndexedScores";

/** `score.minimum`, `score.maximum`, `score.step`: a number that is not on its indicator's scale. At the cell. */
export function scoreScale({ table, columns, indicators }: IndexedScores): Violation[] {
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
        createViolation(problem, cellOf(table.place, row, index), {
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
