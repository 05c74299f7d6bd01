import { isDateSerial } from "./dates";
import type { DateSerial } from "./Register";
import { CellKind } from "./ScoreTable";
import type { ScoreColumn } from "./ScoreTable";

/** One occasion of one citizen: a column of the sheet. */
export interface Measurement {
  /** 3 for `M3`. */
  readonly number: number;
  /** The occasion's; a respondent may have answered on another day. Null where something is scored but no date, or none that can be one, is written. */
  readonly date: DateSerial | null;
}

/** The number of a scoring column by its header, 3 for `M3`; null for `+` and anything else. */
export function measurementNumber(header: string): number | null {
  const parts = /^M([1-9]\d*)$/.exec(header);
  return parts ? Number(parts[1]) : null;
}

/** The date in a date row's cell; null when there is none, or something that can be none. */
export function dateIn(column: ScoreColumn, dateRow: number): DateSerial | null {
  if (column.kinds[dateRow] !== CellKind.NUMBER) return null;
  const number = column.numbers[dateRow]!;
  return isDateSerial(number) ? number : null;
}
