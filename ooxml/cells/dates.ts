const DAY = 86400000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** A day counted from 1904 has so many more counted from 1900. */
export const DAYS_UP_TO_1904 = 1462;

/** The serial number of an ISO 8601 date or date and time, as cells of type "d" hold; null when it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const time = match[2] ?? "00:00:00";
  const clock = Date.parse(`1970-01-01T${time.length === 5 ? `${time}:00` : time}Z`) / DAY;
  if (match[1] === undefined) return clock;
  const days = (Date.parse(`${match[1]}T00:00:00Z`) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  if (Number.isNaN(days)) return null;
  // The format believes in 29 February 1900: serials before 1 March 1900 are one lower.
  return (!date1904 && days < 61 ? days - 1 : days) + clock;
}
