import { cellOf } from "../../register/model/places";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";
import { RowKind } from "../IndexedScores";
import type { IndexedScores } from "../IndexedScores";

/** `score.enum`: a score that is neither a number nor one of the reasons for having none. At the cell. */
export function scoreEnum({ table, columns, kinds, indicators }: IndexedScores): Violation[] {
  const violations: Violation[] = [];
  for (const column of columns) {
    for (const [row, value] of column.texts) {
      if (column.kinds[row] !== CellKind.TEXT || kinds[row] !== RowKind.SCORES) continue;
      const indicator = indicators[row];
      violations.push(
        createViolation("score.enum", cellOf(table.place, row, column.index), {
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
