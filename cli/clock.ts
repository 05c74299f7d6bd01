import { calendarDate, dateSerial, isDateSerial, parseIsoDate } from "../src/register/model/dates";
import type { DateSerial } from "../src/register/model/Register";
import { Failure } from "./Failure";
import type { Io } from "./Io";

/** What time it is to a command. */
export interface Clock {
  readonly today: DateSerial;
  readonly now: () => Date;
}

/**
 * The process's clock, or one that stands at noon of a day.
 * @param day As `--today` has it; null for the clock.
 * @throws Failure for a text that is no date of a register.
 */
export function clockOf(day: string | null, io: Pick<Io, "now">): Clock {
  if (day === null) {
    const now = io.now();
    const today = dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
    return { today: today!, now: io.now };
  }
  const serial = parseIsoDate(day);
  if (serial === null || !isDateSerial(serial)) {
    throw new Failure("usage.date", { parameters: { option: "--today", value: day } });
  }
  const { year, month, day: dayOfMonth } = calendarDate(serial);
  const noon = new Date(year, month - 1, dayOfMonth, 12);
  return { today: serial, now: () => noon };
}
