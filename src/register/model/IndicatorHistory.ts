import type { DateSerial, Indicator } from "./Register";

/** Every version of one indicator of a target group: a new wording keeps the code, a new scale does not. */
export class IndicatorHistory {
  /** @param versions Oldest first, at least one; of two with the same number the one further down is the newer. */
  constructor(readonly versions: readonly [Indicator, ...Indicator[]]) {}

  /** The version whose words and scale hold now. */
  get newest(): Indicator {
    return this.versions.at(-1)!;
  }

  /** Whether it is scored now: its newest version has not been given a last day. */
  get isCurrent(): boolean {
    return this.newest.validTo === null;
  }

  /** The newest version that is valid on a date; null when none is. */
  on(date: DateSerial): Indicator | null {
    for (let index = this.versions.length - 1; index >= 0; index--) {
      const version = this.versions[index]!;
      if (isValidOn(version, date)) return version;
    }
    return null;
  }

  /**
   * Whether new scores may be given on a date. An indicator is closed after the last day of its last version. One that
   * took over from another begins with its own first day, so that no score lies on both sides of a change of scale; any
   * other may be scored further back, as when old measurements are typed in.
   */
  isOpenOn(date: DateSerial): boolean {
    const [first] = this.versions;
    const { validTo } = this.newest;
    if (validTo !== null && date > validTo) return false;
    return first.replaces === null || first.validFrom === null || date >= first.validFrom;
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
