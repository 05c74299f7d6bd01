import { foldCode, groupByCode, sameCode } from "./keys";
import type { CodeKey } from "./keys";
import type { Citizen, DateSerial, Period, Register } from "./Register";

/** Days from one to another, both included; null at an end is no limit there. */
export interface Span {
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
}

/** Where a stay or a pause stands: a citizen's row is the main stay, every other one has a row of the periods. */
export interface StayPlace {
  readonly table: "citizens" | "periods";
  /** Number of the entry in that table, from 0. */
  readonly entry: number;
}

/** Days of a stay on which nobody is to be measured. */
export interface Pause extends Span {
  readonly citizen: string;
  /** "" for one that is said of no group: it lies in every stay that it is inside of. */
  readonly group: string;
  readonly at: StayPlace;
}

/** A citizen in a target group. A citizen may have several at once, in groups of their own. */
export interface Stay
  extends Span, Pick<Citizen, "caseworker" | "section" | "sender" | "status" | "chosenAway"> {
  /** The citizen's code, as it stands where the stay does. */
  readonly citizen: string;
  readonly group: string;
  /** How it ended; null where it did not, or nobody said. */
  readonly outcome: Citizen["outcome"];
  readonly at: StayPlace;
  /** The pauses inside it, by their first days. */
  readonly pauses: readonly Pause[];
}

/** Whether a day lies in a span. */
export function covers({ from, to }: Span, day: DateSerial): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two spans share a day. */
export function overlap(one: Span, other: Span): boolean {
  const isAfter = (a: Span, b: Span): boolean => a.from !== null && b.to !== null && a.from > b.to;
  return !isAfter(one, other) && !isAfter(other, one);
}

/** Whether the days that a span says lie in another one; a day that it does not say is no reason against it. */
export function liesIn(span: Span, other: Span): boolean {
  return [span.from, span.to].every((day) => day === null || covers(other, day));
}

/** What a stay says, wherever it stands. */
export type StayValues = Omit<Stay, "at" | "pauses">;

/** What a citizen's row says of the main stay. */
export function mainValues(citizen: Citizen): StayValues {
  const { code, start, end, ...rest } = citizen;
  return { ...rest, citizen: code, from: start, to: end };
}

/** Whether a stay is over on a day: somebody said that it ended, or its last day has passed. */
export function isOver({ to, status }: Pick<Stay, "to" | "status">, day: DateSerial): boolean {
  return status === "ended" || (to !== null && to < day);
}

/** Whether a stay goes on: it has no last day, and nobody said that it ended. A paused one goes on. */
export function isOpen({ to, status }: Pick<Stay, "to" | "status">): boolean {
  return to === null && status !== "ended";
}

/** What a row of the periods is: what schema 1 wrote says no type, and is a pause where its status is that. */
export function isPause({ type, status }: Pick<Period, "type" | "status">): boolean {
  return type === "pause" || (type === "" && status === "paused");
}

/** The pauses of a register, in the order of their rows; rows without a citizen are left out. */
export function pausesOf({ periods }: Pick<Register, "periods">): Pause[] {
  return periods.flatMap((period, entry): Pause[] => {
    const { citizen, group, from, to } = period;
    if (citizen === "" || !isPause(period)) return [];
    return [{ citizen, group, from, to, at: { table: "periods", entry } }];
  });
}

/** Whether a pause lies inside of a stay. */
export function isPauseOf(pause: Pause, stay: Omit<Stay, "pauses">): boolean {
  const isGroup = pause.group === "" || sameCode(pause.group, stay.group);
  return isGroup && sameCode(pause.citizen, stay.citizen) && liesIn(pause, stay);
}

/**
 * The stays of a register by citizen: a citizen's main one first, then in the order of their rows. Of a citizen who
 * stands on the list twice the upper row counts; rows without a citizen or a group are none.
 */
export function staysByCitizen(register: Register): ReadonlyMap<CodeKey, readonly Stay[]> {
  const pauses = groupByCode(pausesOf(register), citizenOf);
  const seen = new Set<CodeKey>();
  const main = register.citizens.flatMap((citizen, entry): Omit<Stay, "pauses">[] => {
    const { code, group } = citizen;
    const key = foldCode(code);
    if (code === "" || group === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ ...mainValues(citizen), at: { table: "citizens", entry } }];
  });
  const others = register.periods.flatMap((period, entry): Omit<Stay, "pauses">[] => {
    const { citizen, group, from, to } = period;
    if (citizen === "" || group === "" || isPause(period)) return [];
    const { caseworker, section, sender, status, chosenAway } = period;
    const outcome = period.outcome === "" ? null : period.outcome;
    const rest = { caseworker, section, sender, status, outcome, chosenAway };
    return [{ citizen, group, from, to, ...rest, at: { table: "periods", entry } }];
  });
  const stays = [...main, ...others].map((stay): Stay => {
    const own = pauses.get(foldCode(stay.citizen)) ?? [];
    return {
      ...stay,
      pauses: own
        .filter((pause) => isPauseOf(pause, stay))
        .sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
    };
  });
  return groupByCode(stays, citizenOf);
}

function citizenOf({ citizen }: { readonly citizen: string }): string {
  return citizen;
}

/**
 * The stay whose caseworker and section the rows of a citizen on a score sheet say, of the stays there: the one that
 * goes on, else the one that began last. Null where there is none.
 */
export function blockStay(stays: readonly Stay[]): Stay | null {
  const [latest] = [...stays].sort((a, b) => (b.from ?? 0) - (a.from ?? 0));
  return stays.find(isOpen) ?? latest ?? null;
}

/**
 * The stay that a day belongs to, of stays in one group; null when none covers it. Of several, which a register should
 * not have, the one that began last.
 */
export function stayCovering(stays: readonly Stay[], day: DateSerial): Stay | null {
  let found: Stay | null = null;
  for (const stay of stays) {
    if (!covers(stay, day)) continue;
    if (found === null || (stay.from ?? 0) > (found.from ?? 0)) found = stay;
  }
  return found;
}
