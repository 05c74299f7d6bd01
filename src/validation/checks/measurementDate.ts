import { defineFinding, violationOf } from "../../register/model/Finding";
import { fixDate } from "../../register/plans/fixes/fixDate";
import { defineScoreCheck } from "../Check";
import { isDateSerial } from "../../register/model/dates";
import type { DateSerial } from "../../register/model/Register";
import { cellOf } from "../../register/model/places";
import { RowKind } from "../../register/model/ScoreRows";
import { CellKind, scoreCell } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "measurement.date",
  about: ["citizen", "measurement"],
  says: ["date"],
});

/**
 * `measurement.date`: what stands for a measurement's date is none, lies before 2000 or in the future, or does not come
 * after the dates to its left. At the cell.
 */
export const measurementDate = defineScoreCheck({
  finds: [finding],
  needs: {},
  fix: fixDate,
  inspect,
});

function inspect(
  { table, rows: { columns, kinds } }: IndexedScores,
  options: { readonly today: DateSerial }
): Violation[] {
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (kinds[row] !== RowKind.DATES) continue;
    let latest = -Infinity;
    for (const column of columns) {
      if (column.kinds[row] === CellKind.BLANK) continue;
      const number = column.kinds[row] === CellKind.NUMBER ? column.numbers[row]! : NaN;
      if (isDateSerial(number, options.today) && number > latest) {
        latest = number;
        continue;
      }
      const cell = scoreCell(table, column, row);
      violations.push(
        violationOf(finding, cellOf(table.place, row, column.index), {
          citizen: table.citizens[row]!,
          measurement: column.name,
          date: cell.kind === "text" ? cell.text : cell.kind === "reason" ? cell.reason : number,
        })
      );
    }
  }
  return violations;
}
