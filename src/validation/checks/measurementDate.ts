import { defineFinding, violationOf } from "../../register/model/Finding";
import { fixDate } from "../../register/plans/fixes/fixDate";
import { defineScoreCheck } from "../Check";
import { isDateSerial } from "../../register/model/dates";
import type { DateSerial } from "../../register/model/Register";
import { cellOf } from "../../register/model/places";
import { sameCode } from "../../register/model/keys";
import { RowKind } from "../../register/model/ScoreRows";
import type { ScoreRows } from "../../register/model/ScoreRows";
import { CellKind, scoreCell } from "../../register/model/ScoreTable";
import type { ScoreColumn } from "../../register/model/ScoreTable";
import type { Violation } from "../../register/model/Violation";
import type { IndexedScores } from "../IndexedScores";

const finding = defineFinding({
  code: "measurement.date",
  about: ["citizen", "measurement"],
  says: ["date"],
});

/**
 * `measurement.date`: what stands for a measurement's date, or for the day on which one respondent answered, is none,
 * lies before 2000 or in the future, or does not come after the days to its left: those of the occasions, or those on
 * which the same respondent answered. At the cell.
 */
export const measurementDate = defineScoreCheck({
  finds: [finding],
  needs: {},
  fix: fixDate,
  inspect,
});

function inspect(
  { table, rows }: IndexedScores,
  { today }: { readonly today: DateSerial }
): Violation[] {
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (rows.kinds[row] === RowKind.DATES) {
      violations.push(...inspectDays(rows, row, today, (column) => numberIn(column, row)));
    }
    if (rows.kinds[row] !== RowKind.DAYS || rows.upperOf(row) !== row) continue;
    const answers = answerRows(rows, row);
    violations.push(
      ...inspectDays(rows, row, today, (column, position) => {
        if (column.kinds[row] !== CellKind.BLANK) return numberIn(column, row);
        // The occasion's day is the respondent's only where they answered.
        const isAnswered = answers.some((each) => column.kinds[each] !== CellKind.BLANK);
        return isAnswered ? rows.dayOf(row, position) : null;
      })
    );
  }
  return violations;
}

/** @param dayIn What counts as the row's day in a column; null where nothing does, NaN where it is none. */
function inspectDays(
  { table, columns }: ScoreRows,
  row: number,
  today: DateSerial,
  dayIn: (column: ScoreColumn, position: number) => number | null
): Violation[] {
  let latest = -Infinity;
  return columns.flatMap((column, position): Violation[] => {
    const day = dayIn(column, position);
    if (day === null) return [];
    if (isDateSerial(day, today) && day > latest) {
      latest = day;
      return [];
    }
    const cell = scoreCell(table, column, row);
    return [
      violationOf(finding, cellOf(table.place, row, column.index), {
        citizen: table.citizens[row]!,
        measurement: column.name,
        date: cell.kind === "text" ? cell.text : cell.kind === "reason" ? cell.reason : day,
      }),
    ];
  });
}

function numberIn(column: ScoreColumn, row: number): number | null {
  if (column.kinds[row] === CellKind.BLANK) return null;
  return column.kinds[row] === CellKind.NUMBER ? column.numbers[row]! : NaN;
}

/** The rows in which the respondent of a row answers about its citizen. */
function answerRows(rows: ScoreRows, row: number): number[] {
  const { citizens, respondents } = rows.table;
  return rows
    .ofCitizen(citizens[row]!)
    .filter(
      (each) =>
        rows.kinds[each] === RowKind.SCORES && sameCode(respondents[each]!, respondents[row]!)
    );
}
