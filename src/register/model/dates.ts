import type { DateSerial } from "./Register";

/** 2000-01-01: the earliest date that a register takes; anything before it is a slip of the keyboard. */
export const EARLIEST_DATE: DateSerial = 36526;
/** 9999-12-31: the last day that Excel has a number for. */
export const LAST_DATE: DateSerial = 2958465;

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial of 1970-01-01, where the clock of ECMAScript begins. */
const UNIX_EPOCH_SERIAL = 25569;

/** True for a whole day from `EARLIEST_DATE` up to and including `latest`. */
export function isDateSerial(value: number, latest: DateSerial = LAST_DATE): boolean {
  return Number.isInteger(value) && value >= EARLIEST_DATE && value <= latest;
}

/** The serial of a calendar date, `month` from 1 to 12; null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): DateSerial | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL : null;
}

/** Year, month from 1 to 12, and day of a serial of at least 61 (1900-03-01; Excel counts a day too many before it). */
export function calendarDate(serial: DateSerial): { year: number; month: number; day: number } {
  const date = new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-01-05` as a serial; null for anything that is not such a text or not a day. */
export function parseIsoDate(text: string): DateSerial | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dateSerial(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** `5-1-2026`, `05/01/2026` or `05.01.2026`, the day first, as a serial; null for anything else. */
export function parseDayFirstDate(text: string): DateSerial | null {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  return parts ? dateSerial(Number(parts[4]), Number(parts[3]), Number(parts[1])) : null;
}

/** A serial as `2026-01-05`. */
export function formatIsoDate(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(serial: DateSerial, days: number): DateSerial {
  return serial + days;
}

/** The day so many weeks later, or earlier when `weeks` is negative. */
export function addWeeks(serial: DateSerial, weeks: number): DateSerial {
  return serial + weeks * 7;
}

/** The same day of the month, `months` later; the month's last day where it has no such day (31 January + 1 is 28 February). */
export function addMonths(serial: DateSerial, months: number): DateSerial {
  const { year, month, day } = calendarDate(serial);
  // Day 0 of the month after is the last day of the month.
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const time = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return time / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
