import { dueOf, isPausedOn } from "./due";
import type { DateSerial, Register, TargetGroup } from "../register/model/Register";
import { foldCode, type CodeKey } from "../register/model/keys";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { isOver, type Stay } from "../register/model/Stay";

/** An active citizen of a target group, and whether it is time for a measurement there. */
export interface CitizenStanding {
  readonly code: string;
  /** Code of the target group that the stay is in. */
  readonly group: string;
  /** Day of the latest answer in the stay, up to today; null when there is none. */
  readonly lastMeasured: DateSerial | null;
  /** Days past the day on which it was due (`dueOf`); 0 when it is not time yet or never will be. */
  readonly daysOver: number;
  /** Measured so lately that the next measurement is not due. */
  readonly isInTime: boolean;
  /** There is an interval, and a measurement or a start to count it from. */
  readonly isCounted: boolean;
}

/** The active citizens of a target group: each is in one of the four lists after `active`. */
export interface GroupFigures {
  readonly group: TargetGroup;
  readonly active: readonly CitizenStanding[];
  readonly inTime: readonly CitizenStanding[];
  /** New: without a measurement, and not due for one yet. */
  readonly notYet: readonly CitizenStanding[];
  /** Those who have waited longest first. */
  readonly due: readonly CitizenStanding[];
  /** Never due: the group has no interval, or there is neither a start nor a measurement to count from. */
  readonly uncounted: readonly CitizenStanding[];
}

/**
 * Per target group, in the sheet's order, how those who are in it stand today: a citizen in several groups at once is
 * in the figures of each. Who has paused or ended is left out.
 */
export function registerFigures(register: Register, today: DateSerial): GroupFigures[] {
  return register.targetGroups.map((group) => {
    const active = activeStays(register, group, today).map((stay) =>
      standingOf(register, stay, today)
    );
    return {
      group,
      active,
      inTime: active.filter(({ isInTime }) => isInTime),
      notYet: active.filter(
        ({ isCounted, lastMeasured, daysOver }) =>
          isCounted && lastMeasured === null && daysOver === 0
      ),
      due: active
        .filter(({ daysOver }) => daysOver > 0)
        .sort((one, other) => other.daysOver - one.daysOver),
      uncounted: active.filter(({ isCounted }) => !isCounted),
    };
  });
}

/** One a citizen: the stay in a group whose status is active, that is not over and not paused today. */
function activeStays(register: Register, { code }: TargetGroup, today: DateSerial): Stay[] {
  const seen = new Set<CodeKey>();
  return RegisterIndex.of(register)
    .staysIn(code)
    .filter((stay) => {
      if (stay.status !== "active" || isOver(stay, today) || isPausedOn(stay, today)) return false;
      const key = foldCode(stay.citizen);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function standingOf(register: Register, stay: Stay, today: DateSerial): CitizenStanding {
  const { lastMeasured, day } = dueOf(register, stay, today);
  const isCounted = day !== null;
  const daysOver = isCounted ? Math.max(0, today - day) : 0;
  const isInTime = isCounted && lastMeasured !== null && daysOver === 0;
  const { citizen: code, group } = stay;
  return { code, group, lastMeasured, daysOver, isInTime, isCounted };
}
