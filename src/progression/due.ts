import type { DateSerial, Register } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { RowKind, type ScoreRows } from "../register/model/ScoreRows";
import { CellKind } from "../register/model/ScoreTable";
import { covers, type Span, type Stay } from "../register/model/Stay";

/** When a stay's next measurement is due, and what that is counted from. */
export interface Due {
  /** Day of the latest answer of any respondent in the stay, up to today; null when there is none. */
  readonly lastMeasured: DateSerial | null;
  /**
   * The day on which it is time: the latest answer, else the stay's first day, plus the group's interval, paused days
   * not counted. Null where it is never due: the group has no interval, there is nothing to count from, or a pause
   * that has no last day comes before it.
   */
  readonly day: DateSerial | null;
}

/**
 * When a stay's next measurement is due. It is worked out here and nowhere else. A pause that begins after the day on
 * which it was due moves nothing: a day that has passed stays the day that it was.
 */
export function dueOf(register: Register, stay: Stay, today: DateSerial): Due {
  const index = RegisterIndex.of(register);
  const rows = index.scores(stay.group);
  const interval = index.group(stay.group)?.intervalDays ?? null;
  const lastMeasured = rows && latestAnswer(rows, stay.citizen, upTo(stay, today));
  const since = lastMeasured ?? stay.from;
  const day = since === null || interval === null ? null : afterPauses(stay, since, interval);
  return { lastMeasured, day };
}

/** Whether nobody is to be measured on a day of a stay: its status says so, or one of its pauses. */
export function isPausedOn({ status, pauses }: Stay, day: DateSerial): boolean {
  return status === "paused" || pauses.some((pause) => covers(pause, day));
}

/** The latest day in a span on which a citizen has an answer, be it a score or a reason, from anybody; null when there is none. */
export function latestAnswer(rows: ScoreRows, citizen: string, span: Span): DateSerial | null {
  let latest: DateSerial | null = null;
  for (const row of rows.ofCitizen(citizen)) {
    if (rows.kinds[row] !== RowKind.SCORES) continue;
    rows.columns.forEach(({ kinds }, position) => {
      if (kinds[row] === CellKind.BLANK) return;
      const day = rows.dayOf(row, position);
      if (day !== null && covers(span, day) && day > (latest ?? 0)) latest = day;
    });
  }
  return latest;
}

function upTo({ from, to }: Span, day: DateSerial): Span {
  return { from, to: to === null ? day : Math.min(to, day) };
}

/** The day that comes so many days after another, days of pauses not counted; null where a pause never ends. */
function afterPauses({ pauses }: Stay, since: DateSerial, interval: number): DateSerial | null {
  let day = since + interval;
  let counted = since;
  for (const { from, to } of pauses) {
    // Two pauses that share days, which a register should not have, take them once.
    const first = Math.max(from ?? 0, counted + 1);
    if (first > day) break;
    if (to === null) return null;
    if (to < first) continue;
    day += to - first + 1;
    counted = to;
  }
  return day;
}
