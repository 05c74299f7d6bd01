import type { DateSerial, Indicator } from "./Register";

/** A day after every last day: from it on there is only what has no end. For those who know no day. */
export const WITHOUT_END: DateSerial = Infinity;

/** Every version of one indicator of a target group: a new wording keeps the code, a new scale does not. */
export class IndicatorHistory {
  /** @param versions Oldest first, at least one; of two with the same number the one further down is the newer. */
  constructor(readonly versions: readonly [Indicator, ...Indicator[]]) {}

  /** The last version, whether it is valid yet or not any more. */
  get newest(): Indicator {
    return this.versions.at(-1)!;
  }

  /** What is asked on a date: the newest version that is valid then; null when none is, and the indicator is not scored. */
  on(date: DateSerial): Indicator | null {
    for (let index = this.versions.length - 1; index >= 0; index--) {
      const version = this.versions[index]!;
      if (isValidOn(version, date)) return version;
    }
    return null;
  }

  /** The version whose words and scale stand for the indicator on a date: the one that is valid, else the newest. */
  for(date: DateSerial): Indicator {
    return this.on(date) ?? this.newest;
  }

  /** Whether it is scored on a date or on a later one: its last day has not passed. */
  isScoredFrom(date: DateSerial): boolean {
    return this.versions.some(({ validTo }) => validTo === null || validTo >= date);
  }
}

/** True on the days from the version's first day to its last, both included; a day that is not set is no limit. */
export function isValidOn(
  indicator: Pick<Indicator, "validFrom" | "validTo">,
  date: DateSerial
): boolean {
  return (
    (indicator.validFrom === null || date >= indicator.validFrom) &&
    (indicator.validTo === null || date <= indicator.validTo)
  );
}
