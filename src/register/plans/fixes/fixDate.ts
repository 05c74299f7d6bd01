import { dateSerial, isDateSerial, parseDayFirstDate, parseIsoDate } from "../../model/dates";
import type { DateSerial, Register } from "../../model/Register";
import { ScoreRows } from "../../model/ScoreRows";
import { CellKind, DATE_CODE, scoreCell } from "../../model/ScoreTable";
import type { ScoreCell } from "../../model/ScoreTable";
import type { Place } from "../../model/Violation";
import type { Fix } from "./Fix";
import type { FixOptions } from "./fixes";
import { plainText } from "./plainText";
import { changeRows, isOnlyRow, scoreCellAt } from "./scoreCellAt";

/**
 * `measurement.date`: a date that is stored as text becomes the date, and a date with a time of day the day, where it
 * is no later than today and lies between the days on both sides: of the citizen's occasions, or those on which the
 * respondent of the row answered. Null for everything else.
 */
export function fixDate(register: Register, place: Place, { today }: FixOptions): Fix | null {
  const found = scoreCellAt(register, place);
  if (!found?.column) return null;
  const { table, row, column } = found;
  const cell = scoreCell(table, column, row);
  const to = dayOf(cell);
  const from = cell.kind === "number" ? cell.number : cell.kind === "text" ? cell.text : null;
  if (to === null || to === from || !isDateSerial(to, today)) return null;
  if (table.codes[row] !== DATE_CODE || !isOnlyRow(table, row)) return null;

  const rows = ScoreRows.of(table);
  const { columns } = rows;
  const position = columns.indexOf(column);
  const fits = columns.every((other, index) => {
    if (index === position) return true;
    // Where a respondent answered and has no day of their own, it was the occasion's.
    const isOccasions = other.kinds[row] === CellKind.BLANK && rows.isAnswered(row, index);
    const day = isOccasions ? rows.dayOf(row, index) : dayOf(scoreCell(table, other, row));
    if (day === null) return true;
    return index < position ? day < to : day > to;
  });
  if (!fits) return null;
  const change = { column: column.name, from: () => from, to };
  return { kind: "date", to, changes: [changeRows(table, [row], change)] };
}

/** The day that a cell holds or spells out; null when it is none. */
function dayOf(cell: ScoreCell): DateSerial | null {
  if (cell.kind === "number") {
    const day = Math.floor(cell.number);
    return isDateSerial(day) ? day : null;
  }
  return cell.kind === "text" ? parseDate(plainText(cell.text)) : null;
}

/** The day comes first, as in every date that the register shows. */
function parseDate(text: string): DateSerial | null {
  const [day = ""] = text.replace(/^'/, "").split(/[T ]\d{1,2}[:.]\d{2}/);
  return parseIsoDate(day) ?? parseDayFirstDate(day) ?? parseShortDate(day);
}

/** `5-1-26`, as the score sheet shows dates. */
function parseShortDate(text: string): DateSerial | null {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/.exec(text);
  return parts ? dateSerial(2000 + Number(parts[4]), Number(parts[3]), Number(parts[1])) : null;
}
