import { foldCode, sameCode } from "./keys";
import { KNOWN_RESPONDENTS } from "./Register";
import type { DateSerial, Indicator, KnownRespondent, Register, Respondent } from "./Register";

/**
 * True when a respondent scores an indicator: one of the four who has a question is asked, one without is not. A
 * respondent that the workbook itself has added has no column for questions, and is asked about everything.
 */
export function asksRespondent(
  indicator: Pick<Indicator, "questions">,
  respondent: Respondent
): boolean {
  if (!isKnownRespondent(respondent)) return true;
  return (indicator.questions[respondent] ?? "") !== "";
}

/** Whether the product has words for a respondent's code name. */
export function isKnownRespondent(respondent: string): respondent is KnownRespondent {
  return (KNOWN_RESPONDENTS as readonly string[]).includes(respondent);
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

/** Every version of one indicator of a target group, oldest first; empty when the group has no such code. */
export function versionsOf(register: Register, group: string, code: string): Indicator[] {
  return register.indicators
    .filter((each) => sameCode(each.group, group) && sameCode(each.code, code))
    .sort((a, b) => a.version - b.version);
}

/**
 * An indicator that new scores may be given on a date, among its versions (oldest first). One is closed after the last
 * day of its last version. One that took over from another begins with its own first day, so that no score lies on
 * both sides of a change of scale; any other may be scored further back, as when old measurements are typed in.
 */
export function isOpenOn(versions: readonly Indicator[], date: DateSerial): boolean {
  const first = versions[0];
  const last = versions.at(-1);
  if (!first || !last) return false;
  if (last.validTo !== null && date > last.validTo) return false;
  return first.replaces === null || first.validFrom === null || date >= first.validFrom;
}

/** The indicators of a target group that are scored now: the newest version of each code, unless it has been given a last day. In number order. */
export function currentIndicators(register: Register, group: string): Indicator[] {
  const newest = new Map<string, Indicator>();
  for (const indicator of register.indicators) {
    if (!sameCode(indicator.group, group)) continue;
    const key = foldCode(indicator.code);
    const known = newest.get(key);
    if (!known || indicator.version >= known.version) newest.set(key, indicator);
  }
  return [...newest.values()]
    .filter((indicator) => indicator.validTo === null)
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
}
