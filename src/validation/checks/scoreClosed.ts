import { defineFinding, violationOf } from "../../register/model/Finding";
import type { IndicatorHistory } from "../../register/model/IndicatorHistory";
import { codeFolder } from "../../register/model/keys";
import { cellOf } from "../../register/model/places";
import { RegisterIndex } from "../../register/model/RegisterIndex";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import { defineScoreCheck } from "../Check";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "score.closed",
  severity: "warning",
  about: ["citizen", "indicator", "respondent", "measurement"],
  says: ["date"],
});

/** `score.closed`: an answer of a day on which no version of its indicator is valid. At the cell. */
export const scoreClosed = defineScoreCheck({
  finds: [finding],
  needs: { indicators: ["code", "group", "validFrom", "validTo"] },
  inspect,
});

function inspect({ register, table, rows }: IndexedScores): Violation[] {
  const histories = RegisterIndex.of(register).historiesByCode(table.group);
  const folded = codeFolder();
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (rows.kinds[row] !== RowKind.SCORES) continue;
    const history = histories.get(folded(table.codes[row]!));
    if (!history || !hasLimits(history)) continue;
    rows.columns.forEach((column, position) => {
      const kind = column.kinds[row];
      if (kind !== CellKind.NUMBER && kind !== CellKind.REASON) return;
      const date = rows.dayOf(row, position);
      if (date === null || history.on(date) !== null) return;
      violations.push(
        violationOf(finding, cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          indicator: table.codes[row]!,
          shortName: history.newest.shortName,
          respondent: table.respondents[row]!,
          measurement: column.name,
          date,
        })
      );
    });
  }
  return violations;
}

/** Whether there are days on which none of it is valid, as far as one look tells. */
function hasLimits({ versions }: IndicatorHistory): boolean {
  return !versions.some(({ validFrom, validTo }) => validFrom === null && validTo === null);
}
