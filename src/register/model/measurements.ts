import { isDateSerial } from "./dates";
import { foldCode } from "./keys";
import type { DateSerial } from "./Register";
import { CellKind, DATE_CODE } from "./ScoreTable";
import type { ScoreColumn, ScoreTable } from "./ScoreTable";

/** One occasion of one citizen. */
export interface Measurement {
  /** 3 for `M3`. */
  readonly number: number;
  /** Null where something is scored but no date, or none that can be one, is written. */
  readonly date: DateSerial | null;
}

/** The number of a scoring column by its header, 3 for `M3`; null for `+` and anything else. */
export function measurementNumber(header: string): number | null {
  const parts = /^M([1-9]\d*)$/.exec(header);
  return parts ? Number(parts[1]) : null;
}

/** The columns M1, M2, … of a score sheet, left to right, without `+`. */
export function measurementColumns(table: ScoreTable): ScoreColumn[] {
  return table.columns.filter((column) => measurementNumber(column.name) !== null);
}

const rowsByTable = new WeakMap<ScoreTable, ReadonlyMap<string, readonly number[]>>();

/** The rows of a citizen on a score sheet, from the top; empty when there are none. */
export function rowsOfCitizen(table: ScoreTable, citizen: string): readonly number[] {
  let rows = rowsByTable.get(table);
  if (!rows) {
    rows = indexRows(table);
    rowsByTable.set(table, rows);
  }
  return rows.get(foldCode(citizen)) ?? [];
}

function indexRows(table: ScoreTable): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  table.citizens.forEach((citizen, row) => {
    const key = foldCode(citizen);
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  });
  return index;
}

/** The row of a citizen's dates; null when there is none. */
export function dateRowOf(table: ScoreTable, citizen: string): number | null {
  return rowsOfCitizen(table, citizen).find((row) => table.codes[row] === DATE_CODE) ?? null;
}

/** A citizen's measurements from M1 to the last one with anything in it, those in between that are empty included. */
export function measurementsOf(table: ScoreTable, citizen: string): Measurement[] {
  const rows = rowsOfCitizen(table, citizen);
  const dateRow = dateRowOf(table, citizen);
  const columns = measurementColumns(table);
  let used = columns.length;
  while (used > 0 && rows.every((row) => columns[used - 1]!.kinds[row] === CellKind.BLANK)) used--;
  return columns.slice(0, used).map((column) => ({
    number: measurementNumber(column.name)!,
    date: dateRow === null ? null : dateIn(column, dateRow),
  }));
}

/** The date in a date row's cell; null when there is none, or something that can be none. */
export function dateIn(column: ScoreColumn, dateRow: number): DateSerial | null {
  if (column.kinds[dateRow] !== CellKind.NUMBER) return null;
  const number = column.numbers[dateRow]!;
  return isDateSerial(number) ? number : null;
}

/**
 * The position in a citizen's measurements that an answer of a date belongs to; null when it opens a new one. The
 * same date always does. Otherwise the nearest within `days` days does, the earlier of two as near, unless
 * `isAnswered` says that this respondent has answered there already: who answers again is measured again.
 */
export function findMeasurement(
  dates: readonly (DateSerial | null)[],
  date: DateSerial,
  days: number,
  isAnswered: (position: number) => boolean = () => false
): number | null {
  const same = dates.indexOf(date);
  if (same >= 0) return same;
  let best: number | null = null;
  let bestDistance = Infinity;
  dates.forEach((each, position) => {
    if (each === null) return;
    const distance = Math.abs(each - date);
    const nearer = distance < bestDistance || (distance === bestDistance && each < dates[best!]!);
    if (distance <= days && nearer && !isAnswered(position)) {
      best = position;
      bestDistance = distance;
    }
  });
  return best;
}
