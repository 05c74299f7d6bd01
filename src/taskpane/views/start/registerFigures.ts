import type { Citizen, DateSerial, Register, TargetGroup } from "../../../register/model/Register";
import { sameCode } from "../../../register/model/keys";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { RowKind, type ScoreRows } from "../../../register/model/ScoreRows";
import { CellKind } from "../../../register/model/ScoreTable";

/** An active citizen, and whether it is time for a measurement. */
export interface CitizenStanding {
  readonly code: string;
  /** The day of the latest answer of any respondent, up to today; null when there is none. */
  readonly lastMeasured: DateSerial | null;
  /** Days past the group's interval since then, or since the start; 0 when it is not time yet or never will be. */
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

/** Per target group, in the sheet's order, how its active citizens stand today. Who has paused or ended is left out. */
export function registerFigures(register: Register, today: DateSerial): GroupFigures[] {
  return register.targetGroups.map((group) => {
    const rows = RegisterIndex.of(register).scores(group.code);
    const active = register.citizens
      .filter(({ code, status }) => code !== "" && status === "active")
      .filter((citizen) => sameCode(citizen.group, group.code))
      .map((citizen) => standingOf(citizen, group, rows, today));
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

function standingOf(
  { code, start }: Citizen,
  { intervalDays }: TargetGroup,
  rows: ScoreRows | null,
  today: DateSerial
): CitizenStanding {
  const lastMeasured = rows && lastMeasurement(rows, code, today);
  const since = lastMeasured ?? start;
  const isCounted = intervalDays !== null && since !== null;
  const daysOver = isCounted ? Math.max(0, today - since - intervalDays) : 0;
  const isInTime = isCounted && lastMeasured !== null && daysOver === 0;
  return { code, lastMeasured, daysOver, isInTime, isCounted };
}

/** The latest day, up to today, on which anybody scored something or gave a reason. */
function lastMeasurement(rows: ScoreRows, citizen: string, today: DateSerial): DateSerial | null {
  let latest: DateSerial | null = null;
  for (const row of rows.ofCitizen(citizen)) {
    if (rows.kinds[row] !== RowKind.SCORES) continue;
    for (let position = rows.columns.length - 1; position >= 0; position--) {
      if (rows.columns[position]!.kinds[row] === CellKind.BLANK) continue;
      const day = rows.dayOf(row, position);
      if (day !== null && day <= today && day > (latest ?? 0)) latest = day;
    }
  }
  return latest;
}
