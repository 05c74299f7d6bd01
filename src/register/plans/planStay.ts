import { isDateSerial } from "../model/dates";
import type { Edit, Plan } from "../model/Edit";
import { sameCode } from "../model/keys";
import type { Citizen, DateSerial, OpenText, Outcome, Register } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { isOpen, liesIn, overlap, type Pause, type Stay } from "../model/Stay";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";
import { dateViolation } from "./dateViolation";
import { latestStart } from "./planCitizen";
import { addBlock, addPeriods, asPeriod, setMain, setPeriod, type StayValues } from "./stayPlace";

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
  violations.push(...laterPauses(stay, input.day));
  const isMain = stay.at.table === "citizens";
  const next = isMain ? nextMain(others, input.nextMain, violations) : null;
  if (violations.length > 0) return refused(violations);

  const ended: StayValues = { ...stay, to: input.day, status: "ended", outcome: input.outcome };
  const edits =
    next === null
      ? isMain
        ? setMain(register, ended)
        : setPeriod(register, stay.at.entry, asPeriod(ended))
      : [
          ...setPeriod(register, next.at.entry, asPeriod(ended)),
          ...setMain(register, { ...next, citizen: citizen.code }),
        ];
  const main = next?.group ?? citizen.group;
  const pauses = longerPauses(stay, input.day);
  const summary = { citizen: citizen.code, group: stay.group, main, shortened: pauses.length };
  return { ok: true, edits: [...shortened(register, pauses, input.day), ...edits], summary };
}

/**
 * Plans a new stay in a target group where the citizen's stay has ended. Where that is the main one, it goes to the
 * periods and the new one takes its row; else the new one is a row of the periods.
 */
export function planReopen(register: Register, input: NewStayInput): Plan<StaySummary> {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(input.citizen);
  const earlier = index.stays(input.citizen, input.group);
  const violations = newStayViolations(register, input, input.day);
  const latest = [...earlier].sort((a, b) => (a.to ?? 0) - (b.to ?? 0)).at(-1);
  if (citizen !== null && latest === undefined && violations.length === 0) {
    violations.push(
      inputViolation("input.stayNone", { citizen: citizen.code, group: input.group })
    );
  }
  if (citizen === null || latest === undefined || violations.length > 0) return refused(violations);
  const stay = newStay(latest, citizen.code, latest.group, input.day);
  const main = earlier.find(({ at }) => at.table === "citizens");
  const edits = main
    ? [...addPeriods(register, [asPeriod(main)]), ...setMain(register, stay)]
    : addPeriods(register, [asPeriod(stay)]);
  const summary = { citizen: citizen.code, group: stay.group, main: citizen.group, shortened: 0 };
  return { ok: true, edits: [...edits, ...addBlock(register, stay)], summary };
}

/** Plans a stay in another target group beside those that the citizen has. */
export function planSecondStay(register: Register, input: NewStayInput): Plan<StaySummary> {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(input.citizen);
  const group = index.group(input.group);
  const violations = newStayViolations(register, input, input.day);
  if (citizen === null || group === null || violations.length > 0) return refused(violations);
  const stay = newStay(mainOf(citizen), citizen.code, group.code, input.day);
  const edits = [...addPeriods(register, [asPeriod(stay)]), ...addBlock(register, stay)];
  const summary = { citizen: citizen.code, group: group.code, main: citizen.group, shortened: 0 };
  return { ok: true, edits, summary };
}

/** Plans a move: the stay in one group ends the day before a new one begins in another, which stands where the old one did. */
export function planMove(register: Register, input: MoveInput): Plan<StaySummary> {
  const found = openStay(register, input);
  if ("violations" in found) return refused(found.violations);
  const { citizen, stay } = found;
  const violations = newStayViolations(register, { ...input, group: input.to }, input.day);
  const last = input.day - 1;
  if (stay.from !== null && last < stay.from) {
    violations.push(wrongDay("input.stayOrder", stay, input.day));
  }
  violations.push(...laterPauses(stay, last));
  const group = RegisterIndex.of(register).group(input.to);
  if (group === null || violations.length > 0) return refused(violations);

  const ended: StayValues = { ...stay, to: last, status: "ended" };
  const begun = newStay(stay, citizen.code, group.code, input.day);
  const isMain = stay.at.table === "citizens";
  const edits = isMain
    ? [...addPeriods(register, [asPeriod(ended)]), ...setMain(register, begun)]
    : [
        ...setPeriod(register, stay.at.entry, asPeriod(ended)),
        ...addPeriods(register, [asPeriod(begun)]),
      ];
  const main = isMain ? group.code : citizen.group;
  const pauses = longerPauses(stay, last);
  const summary = { citizen: citizen.code, group: group.code, main, shortened: pauses.length };
  const before = shortened(register, pauses, last);
  return { ok: true, edits: [...before, ...edits, ...addBlock(register, begun)], summary };
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
  const summary = { citizen: citizen.code, group: stay.group, main: citizen.group, shortened: 0 };
  return { ok: true, edits: addPeriods(register, [pause]), summary };
}

interface FoundStay {
  readonly citizen: Citizen;
  readonly stay: Stay;
  /** The citizen's other stays that go on. */
  readonly others: readonly Stay[];
}

function openStay(
  register: Register,
  choice: StayChoice
): FoundStay | { readonly violations: readonly Violation[] } {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(choice.citizen);
  const stay = index.openStay(choice.citizen, choice.group);
  if (citizen === null) {
    const value = choice.citizen;
    return { violations: [inputViolation("input.unknown", { field: "citizen", value })] };
  }
  if (stay === null) {
    const about = { citizen: citizen.code, group: choice.group };
    return { violations: [inputViolation("input.stayNone", about)] };
  }
  const others = index.stays(citizen.code).filter((each) => each !== stay && isOpen(each));
  return { citizen, stay, others };
}

function endViolations(stay: Stay, day: DateSerial, today: DateSerial): Violation[] {
  const wrong = dateViolation("date", day, today);
  if (wrong) return [wrong];
  return stay.from !== null && day < stay.from ? [wrongDay("input.stayOrder", stay, day)] : [];
}

/** The pauses of a stay's own group that last beyond a day, or of which nobody knows how long they last. */
function longerPauses({ group, pauses }: Stay, day: DateSerial): Pause[] {
  return pauses.filter(
    (each) => sameCode(each.group, group) && (each.to === null || each.to > day)
  );
}

/** A violation for each of those pauses that would begin after the day: none of it would be left. */
function laterPauses(stay: Stay, day: DateSerial): Violation[] {
  return longerPauses(stay, day).flatMap(({ from }) =>
    from !== null && from > day ? [wrongDay("input.pauseOutside", stay, from)] : []
  );
}

function shortened(register: Register, pauses: readonly Pause[], to: DateSerial): Edit[] {
  return pauses.flatMap(({ at }) => setPeriod(register, at.entry, { to }));
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
  { citizen, group, today }: StayChoice,
  day: DateSerial
): Violation[] {
  const index = RegisterIndex.of(register);
  const violations: Violation[] = [];
  const wrong = dateViolation("start", day, latestStart(today));
  if (wrong) violations.push(wrong);
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
    const clash = stays.find((each) => each.to !== null && day <= each.to);
    if (clash) violations.push(inputViolation("input.stayOverlap", { citizen, group, date: day }));
  }
  return violations;
}

function newStay(like: StayValues, citizen: string, group: string, from: DateSerial): StayValues {
  const { caseworker, section, sender, chosenAway } = like;
  const isSame = sameCode(like.group, group);
  return {
    ...{ citizen, group, from, to: null, caseworker, section, sender },
    status: "active",
    outcome: null,
    // Indicators are a group's own.
    chosenAway: isSame ? chosenAway : [],
  };
}

function mainOf(citizen: Citizen): StayValues {
  const { code, start, end, ...rest } = citizen;
  return { ...rest, citizen: code, from: start, to: end };
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
