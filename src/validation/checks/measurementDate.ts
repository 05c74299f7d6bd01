import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineScoreCheck } from "../Check";
import { isDateSerial } from "../../register/model/dates";
import type { DateSerial } from "../../register/model/Register";
import { cellOf } from "../../register/model/places";
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
  fix: "fixDate",
  inspect,
});

function inspect(
  { table, rows }: IndexedScores,
  { today }: { readonly today: DateSerial }
): Violation[] {
  const violations: Violation[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (rows.kinds[row] === RowKind.DATES) violations.push(...inspectDates(rows, row, today));
    if (rows.kinds[row] !== RowKind.DAYS || rows.upperOf(row) !== row) continue;
    const wrong = wrongOccasions(rows, row, today);
    violations.push(
      ...inspectDays(rows, row, today, (column, position) => {
        if (column.kinds[row] !== CellKind.BLANK) return numberIn(column, row);
        // The occasion's day is the respondent's only where they answered; what is wrong with it is said of the occasion.
        if (wrong.has(column.name) || !rows.isAnswered(row, position)) return null;
        return rows.dayOf(row, position);
      })
    );
  }
  return violations;
}

function inspectDates(rows: ScoreRows, row: number, today: DateSerial): Violation[] {
  return inspectDays(rows, row, today, (column) => numberIn(column, row));
}

/** The occasions of a row's citizen whose date is wrong, by header. */
function wrongOccasions(rows: ScoreRows, row: number, today: DateSerial): ReadonlySet<unknown> {
  const dateRow = rows.dateRows[rows.citizens[row]!]!;
  const found = dateRow < 0 ? [] : inspectDates(rows, dateRow, today);
  return new Set(found.map(({ parameters }) => parameters.measurement));
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
