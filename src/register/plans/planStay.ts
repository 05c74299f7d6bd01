import { isDateSerial } from "../model/dates";
import type { Edit, Plan } from "../model/Edit";
import { sameCode } from "../model/keys";
import type { Citizen, DateSerial, OpenText, Outcome, Register } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { isOpen, isOver, liesIn, mainValues, overlap } from "../model/Stay";
import type { Stay, StayValues } from "../model/Stay";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";
import { dateViolation } from "./dateViolation";
import { latestStart } from "./planCitizen";
import { endPauses, pausesAtEnd } from "./stayPauses";
import {
  addBlock,
  addPeriods,
  asPeriod,
  begin,
  doubledCitizen,
  doubledPeriod,
  knownPeriod,
  setMain,
  setPeriod,
} from "./stayPlace";

/** Which stay: the one of a citizen in a target group that goes on. */
interface StayChoice {
  readonly citizen: string;
  readonly group: string;
  readonly today: DateSerial;
}

/** A stay that ends. */
export interface EndInput extends StayChoice {
  /** Its last day, up to today. */
  readonly day: DateSerial;
  readonly outcome: Outcome | OpenText;
  /** Where the main stay ends while others go on: the group of the one that becomes it. Null otherwise. */
  readonly nextMain: string | null;
}

/** A new stay of a citizen in a target group. */
export interface NewStayInput extends StayChoice {
  /** Its first day, as of a new citizen. */
  readonly day: DateSerial;
}

/** A citizen who goes from one target group to another. */
export interface MoveInput extends StayChoice {
  /** The group that the citizen goes to. */
  readonly to: string;
  /** First day there; the last day in the old group is the one before it. */
  readonly day: DateSerial;
}

/** Days of a stay on which nobody is to be measured. */
export interface PauseInput extends StayChoice {
  readonly from: DateSerial;
  /** Null for a pause of which nobody knows how long it lasts. */
  readonly to: DateSerial | null;
}

/** What a change of a stay comes to. */
export interface StaySummary {
  readonly citizen: string;
  /** The group of the stay that changed, or that is new. */
  readonly group: string;
  /** The group of the citizen's main stay afterwards. */
  readonly main: string;
  /** How many pauses lasted longer than the stay that ended, and end with it now. */
  readonly shortened: number;
}

/**
 * Plans the end of a stay. Where it is the main one and others go on, one of those becomes the main one, and the two
 * change places; which one is asked for. A pause that would last longer ends with the stay; where one would begin after
 * it, nothing is done.
 */
export function planEnd(register: Register, input: EndInput): Plan<StaySummary> {
  const found = openStay(register, input);
  if ("violations" in found) return refused(found.violations);
  const { citizen, stay, others } = found;
  const violations = endViolations(stay, input.day, input.today);
  if (input.outcome === "") violations.push(inputViolation("input.required", { field: "outcome" }));
  const pauses = pausesAtEnd(register, stay, others, input.day);
  violations.push(...pauses.violations);
  const isMain = stay.at.table === "citizens";
  const next = isMain ? nextMain(others, input.nextMain, violations) : null;
  const ended = asPeriod({ ...stay, to: input.day, status: "ended", outcome: input.outcome });
  const row = next?.at.entry ?? (isMain ? null : stay.at.entry);
  if (row !== null) violations.push(...doubledPeriod(register, row, ended));
  if (violations.length > 0) return refused(violations);

  const edits = [
    ...endPauses(register, pauses.shortened, input.day),
    ...(row === null ? [] : setPeriod(register, row, ended)),
    ...(next === null ? [] : setMain(register, { ...next, citizen: citizen.code })),
    ...(isMain && next === null
      ? setMain(register, { ...stay, to: input.day, status: "ended", outcome: input.outcome })
      : []),
  ];
  return done(edits, citizen, stay.group, next?.group ?? citizen.group, pauses.shortened.length);
}

/**
 * Plans a new stay in a target group where the citizen's stay has ended. It takes the citizen's row where no main stay
 * goes on, and what stood there goes to the periods; else it is a row of those.
 */
export function planReopen(register: Register, input: NewStayInput): Plan<StaySummary> {
  const earlier = RegisterIndex.of(register).stays(input.citizen, input.group);
  const latest = [...earlier].sort((a, b) => (a.to ?? 0) - (b.to ?? 0)).at(-1) ?? null;
  return planNewStay(register, input, latest);
}

/** Plans a stay in another target group beside those that the citizen has; it stands where `planReopen` puts one. */
export function planSecondStay(register: Register, input: NewStayInput): Plan<StaySummary> {
  const citizen = RegisterIndex.of(register).citizen(input.citizen);
  return planNewStay(register, input, citizen && mainValues(citizen));
}

/**
 * Plans a move: the stay in one group ends the day before a new one begins in another, which stands where the old one
 * did. The day is today or an earlier one, because the old stay goes on until then.
 */
export function planMove(register: Register, input: MoveInput): Plan<StaySummary> {
  const found = openStay(register, input);
  if ("violations" in found) return refused(found.violations);
  const { citizen, stay, others } = found;
  const { today, day } = input;
  const violations = newStayViolations(register, { ...input, group: input.to }, day, today);
  const last = day - 1;
  if (stay.from !== null && last < stay.from)
    violations.push(wrongDay("input.stayOrder", stay, day));
  const pauses = pausesAtEnd(register, stay, others, last);
  violations.push(...pauses.violations);
  const group = RegisterIndex.of(register).group(input.to)?.code ?? input.to;
  const isMain = stay.at.table === "citizens";
  const ended = asPeriod({ ...stay, to: last, status: "ended" });
  const begun = newStay(stay, citizen.code, group, day);
  const isMainOver = !isMain && isOver(mainValues(citizen), today);
  violations.push(
    ...(isMain ? knownPeriod(register, ended) : doubledPeriod(register, stay.at.entry, ended)),
    ...(isMain ? [] : beginViolations(register, citizen, begun, isMainOver))
  );
  if (violations.length > 0) return refused(violations);

  const edits = [
    ...endPauses(register, pauses.shortened, last),
    ...(isMain
      ? [...addPeriods(register, [ended]), ...setMain(register, begun)]
      : [
          ...setPeriod(register, stay.at.entry, ended),
          ...begin(register, citizen, begun, isMainOver),
        ]),
    ...addBlock(register, begun),
  ];
  const main = isMain || isMainOver ? group : citizen.group;
  return done(edits, citizen, group, main, pauses.shortened.length);
}

/** Plans a pause inside of a stay. */
export function planPause(register: Register, input: PauseInput): Plan<StaySummary> {
  const found = openStay(register, input);
  if ("violations" in found) return refused(found.violations);
  const { citizen, stay } = found;
  const { from, to, today } = input;
  const violations: Violation[] = [];
  for (const day of [from, to]) {
    const wrong = day === null ? null : dateViolation("date", day, latestStart(today));
    if (wrong) violations.push(wrong);
  }
  if (to !== null && to < from) violations.push(wrongDay("input.pauseOrder", stay, to));
  if (!liesIn({ from, to }, stay)) violations.push(wrongDay("input.pauseOutside", stay, from));
  const clash = stay.pauses.find((each) => overlap(each, { from, to }));
  if (clash) violations.push(wrongDay("input.pauseOverlap", stay, from));
  if (violations.length > 0) return refused(violations);
  const pause = { citizen: citizen.code, type: "pause", group: stay.group, from, to } as const;
  return done(addPeriods(register, [pause]), citizen, stay.group, citizen.group, 0);
}

/** @param like What the new stay takes over of an earlier one; null where there is none. */
function planNewStay(
  register: Register,
  input: NewStayInput,
  like: StayValues | null
): Plan<StaySummary> {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(input.citizen);
  const { today, day } = input;
  const violations = newStayViolations(register, input, day, latestStart(today));
  if (citizen === null || violations.length > 0) return refused(violations);
  const about = { citizen: citizen.code, group: input.group };
  if (like === null) return refused([inputViolation("input.stayNone", about)]);
  const group = index.group(input.group)?.code ?? input.group;
  const stay = newStay(like, citizen.code, group, day);
  const isMainOver = isOver(mainValues(citizen), today);
  const clashes = beginViolations(register, citizen, stay, isMainOver);
  if (clashes.length > 0) return refused(clashes);
  const edits = [...begin(register, citizen, stay, isMainOver), ...addBlock(register, stay)];
  const isMain = isMainOver === (citizen.group !== "");
  return done(edits, citizen, group, isMain ? group : citizen.group, 0);
}

/** What is in the way of a row of the periods that a new stay makes. */
function beginViolations(
  register: Register,
  citizen: Citizen,
  stay: StayValues,
  isMainOver: boolean
): Violation[] {
  const row = isMainOver && citizen.group !== "" ? mainValues(citizen) : stay;
  return knownPeriod(register, asPeriod(row));
}

function done(
  edits: readonly Edit[],
  { code }: Citizen,
  group: string,
  main: string,
  shortened: number
): Plan<StaySummary> {
  return { ok: true, edits, summary: { citizen: code, group, main, shortened } };
}

interface FoundStay {
  readonly citizen: Citizen;
  readonly stay: Stay;
  /** The citizen's other stays that are not over. */
  readonly others: readonly Stay[];
}

function openStay(
  register: Register,
  choice: StayChoice
): FoundStay | { readonly violations: readonly Violation[] } {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(choice.citizen);
  if (citizen === null) {
    const value = choice.citizen;
    return { violations: [inputViolation("input.unknown", { field: "citizen", value })] };
  }
  const doubled = doubledCitizen(register, citizen.code);
  if (doubled.length > 0) return { violations: doubled };
  const going = index.staysFrom(citizen.code, choice.today);
  const stay = going.find(({ group }) => sameCode(group, choice.group));
  if (stay === undefined) {
    const about = { citizen: citizen.code, group: choice.group };
    const isEnded = index.stays(citizen.code, choice.group).length > 0;
    return { violations: [inputViolation(isEnded ? "input.stayEnded" : "input.stayNone", about)] };
  }
  return { citizen, stay, others: going.filter((each) => each !== stay) };
}

function endViolations(stay: Stay, day: DateSerial, today: DateSerial): Violation[] {
  const wrong = dateViolation("date", day, today);
  if (wrong) return [wrong];
  return stay.from !== null && day < stay.from ? [wrongDay("input.stayOrder", stay, day)] : [];
}

/** Which of the others becomes the main stay; null where none goes on, or it has to be asked. */
function nextMain(
  others: readonly Stay[],
  group: string | null,
  violations: Violation[]
): Stay | null {
  if (others.length === 0) return null;
  const next = others.find((each) => group !== null && sameCode(each.group, group)) ?? null;
  if (next === null) {
    const existing = others.map((each) => each.group).join(", ");
    violations.push(
      inputViolation("input.nextMain", { citizen: others[0]!.citizen, value: existing })
    );
  }
  return next;
}

/** What is wrong with a new stay: its day, its group, or another one of the same days there. */
function newStayViolations(
  register: Register,
  { citizen, group }: StayChoice,
  day: DateSerial,
  latest: DateSerial
): Violation[] {
  const index = RegisterIndex.of(register);
  const violations: Violation[] = [];
  const wrong = dateViolation("start", day, latest);
  if (wrong) violations.push(wrong);
  violations.push(...doubledCitizen(register, citizen));
  if (index.citizen(citizen) === null) {
    violations.push(inputViolation("input.unknown", { field: "citizen", value: citizen }));
  }
  if (index.group(group) === null || index.scores(group) === null) {
    violations.push(inputViolation("input.unknown", { field: "group", value: group }));
  }
  const stays = index.stays(citizen, group);
  if (stays.some(isOpen)) {
    violations.push(inputViolation("input.stayOpen", { citizen, group }));
  } else if (isDateSerial(day)) {
    const clash = stays.some(({ from, to }) => day <= (to ?? from ?? -Infinity));
    if (clash) violations.push(inputViolation("input.stayOverlap", { citizen, group, date: day }));
  }
  return violations;
}

/**
 * A stay that begins on a day.
 * @param like Whose caseworker, section and sender it takes over; and in the same target group what is chosen away.
 */
export function newStay(
  like: Pick<StayValues, "caseworker" | "section" | "sender"> &
    Partial<Pick<StayValues, "group" | "chosenAway">>,
  citizen: string,
  group: string,
  from: DateSerial
): StayValues {
  const { caseworker, section, sender, chosenAway = [] } = like;
  const isSame = like.group !== undefined && sameCode(like.group, group);
  return {
    ...{ citizen, group, from, to: null, caseworker, section, sender },
    status: "active",
    outcome: null,
    // Indicators are a group's own.
    chosenAway: isSame ? chosenAway : [],
  };
}

/** That a day does not go with a stay, in one of the ways that it may not. */
function wrongDay(
  code: "input.stayOrder" | "input.pauseOrder" | "input.pauseOutside" | "input.pauseOverlap",
  { citizen, group }: Stay,
  date: DateSerial
): Violation {
  return inputViolation(code, { citizen, group, date });
}

function refused(violations: readonly Violation[]): {
  ok: false;
  violations: readonly Violation[];
} {
  return { ok: false, violations };
}
