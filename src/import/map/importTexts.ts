import {
  addDays,
  addMonths,
  addWeeks,
  isDateSerial,
  parseDayFirstDate,
  parseIsoDate,
} from "../../register/model/dates";
import type { DateSerial } from "../../register/model/Register";
import type { ColumnMap } from "./columnMap";

/** What a field of a table says: without spaces at its ends. */
export function fieldText(field: string): string {
  return field.trim();
}

/** The number that a text of a table is, with the map's decimal sign; null when it is none. */
export function parseNumber(text: string, decimal: ColumnMap["decimal"]): number | null {
  const pattern = decimal === "," ? /^[+-]?\d+(,\d+)?$/ : /^[+-]?\d+(\.\d+)?$/;
  return pattern.test(text) ? Number(text.replace(",", ".")) : null;
}

/** The date that a text of a table is or, where the map has a column of times, that lies so long after the start; null when there is none that a register takes. */
export function parseWhen(text: string, map: ColumnMap, today: DateSerial): DateSerial | null {
  const date = map.columns.time === undefined ? parseDate(text, map) : parseTime(text, map);
  return date !== null && isDateSerial(date, today) ? date : null;
}

/** The date where times begin; null when the map has none. */
export function startOf(map: ColumnMap): DateSerial | null {
  return map.startDate === undefined ? null : parseIsoDate(map.startDate);
}

function parseDate(text: string, map: ColumnMap): DateSerial | null {
  return map.dateFormat === "iso" ? parseIsoDate(text) : parseDayFirstDate(text);
}

function parseTime(text: string, map: ColumnMap): DateSerial | null {
  const time = parseNumber(text, map.decimal);
  const start = startOf(map);
  if (time === null || start === null || !Number.isInteger(time) || time < 0) return null;
  switch (map.timeUnit) {
    case "weeks":
      return addWeeks(start, time);
    case "months":
      return addMonths(start, time);
    default:
      return addDays(start, time);
  }
}
