import type { Edit } from "../model/Edit";
import type { DateSerial, Register } from "../model/Register";
import { isPauseOf, type Pause, type Stay } from "../model/Stay";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";
import { doubledPeriod, setPeriod } from "./stayPlace";

/** The pauses that a stay's end shortens, and what is in the way of that. */
export interface PausesAtEnd {
  readonly shortened: readonly Pause[];
  /** A pause that would begin after the end: none of it would be left. Or one that cannot be told from another. */
  readonly violations: readonly Violation[];
}

/**
 * The pauses that last beyond a stay's end, or of which nobody knows how long they last. One that is said of no group
 * is left as it is where it lies in another stay that goes on.
 */
export function pausesAtEnd(
  register: Register,
  stay: Stay,
  others: readonly Stay[],
  day: DateSerial
): PausesAtEnd {
  const shortened = stay.pauses.filter(
    (pause) =>
      (pause.to === null || pause.to > day) &&
      (pause.group !== "" || !others.some((other) => isPauseOf(pause, other)))
  );
  const { citizen, group } = stay;
  const violations = shortened.flatMap(({ from, at }) =>
    from !== null && from > day
      ? [inputViolation("input.pauseOutside", { citizen, group, date: from })]
      : doubledPeriod(register, at.entry, { to: day })
  );
  return { shortened, violations };
}

/** The edits that end pauses on a day. */
export function endPauses(register: Register, pauses: readonly Pause[], day: DateSerial): Edit[] {
  return pauses.flatMap(({ at }) => setPeriod(register, at.entry, { to: day }));
}
