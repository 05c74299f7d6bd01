import { isDateSerial } from "../model/dates";
import type { DateSerial } from "../model/Register";
import type { Violation } from "../model/Violation";
import type { Field } from "../model/fields";
import { inputViolation } from "../model/findings";

/**
 * What is wrong with the day of something that has happened: `input.future` for a day after today, `input.date` for one
 * before 2000 and for what is no day; null when nothing is.
 */
export function dateViolation(field: Field, date: number, today: DateSerial): Violation | null {
  if (isDateSerial(date, today)) return null;
  return inputViolation(isDateSerial(date) ? "input.future" : "input.date", { field, date });
}
