import { cellOf } from "../../register/places";
import { CellKind } from "../../register/ScoreTable";
import type { Violation } from "../../register/Violation";
import { createViolation } from "../../register/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/** `score.enum`: a score that is neither a number nor one of the reasons for having none. At the cell. */
export function scoreEnum({ table, columns, kinds }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  for (const column of columns) {
    for (const [row, value] of column.texts) {
      if (column.kinds[row] !== CellKind.TEXT || kinds[row] !== RowKind.SCORES) continue;
      violations.push(
        createViolation("score.enum", cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          indicator: table.codes[row]!,
          respondent: table.respondents[row]!,
          value,
        })
      );
    }
  }
  return violations;
}
