import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/** `score.indicator`: a row whose code is none of the target group's indicators. At the code. */
export function scoreIndicator({ table, kinds, indicators }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  const column = scoreColumnIndex(table.place, "code");
  for (let row = 0; row < table.rowCount; row++) {
    if (kinds[row] !== RowKind.SCORES || indicators[row] !== null) continue;
    violations.push(
      createViolation("score.indicator", cellOf(table.place, row, column), {
        citizen: table.citizens[row]!,
        indicator: table.codes[row]!,
      })
    );
  }
  return violations;
}
