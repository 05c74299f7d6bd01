import type { DateSerial } from "../../register/model/Register";
import type { CitizenBlock } from "../../register/plans/CitizenBlock";
import {
  isOpenTo,
  nearestOccasion,
  occasionOf,
  placeAnswers,
  rises,
  type Placement,
} from "../../register/plans/placeAnswers";
import type { AnswerSet } from "./answerSets";

/**
 * Finds the occasions of one citizen's answers in a file of ours, which says of each answer at which measurement it was
 * given, and on which day: what was one occasion stays one, and what were two stay two.
 */
export class ExportedPlacer {
  /** In the order in which they are to be placed: those on the day of their occasion first. */
  readonly sets: readonly AnswerSet[];
  /** See `Placement`. */
  parted = 0;
  partedJoint = 0;
  /** By measurement: the date of its occasion; of those that went to one of another number, that one's. */
  private readonly dates: Map<number, DateSerial>;

  /** @param days How far from its day an answer may join an occasion that is none of the file's. */
  constructor(
    private readonly block: CitizenBlock,
    sets: readonly AnswerSet[],
    private readonly days: number
  ) {
    this.dates = occasionDates(block, sets);
    const dateOf = ({ measurement, day }: AnswerSet): DateSerial =>
      (measurement === null ? null : this.dates.get(measurement)) ?? day;
    this.sets = [...sets].sort(
      (a, b) =>
        dateOf(a) - dateOf(b) ||
        Math.abs(a.day - dateOf(a)) - Math.abs(b.day - dateOf(b)) ||
        a.order - b.order
    );
  }

  /** Where a set goes. */
  place(set: AnswerSet): Placement {
    const { block } = this;
    const { respondent, day, measurement } = set;
    const position = this.knownPosition(set);
    if (position !== null) {
      if (!block.isAnswered(respondent, position)) block.setDay(respondent, position, day);
      return { position, ...ALONE, added: false };
    }
    const date = measurement === null ? null : (this.dates.get(measurement) ?? null);
    if (measurement !== null && date !== null) {
      const numbered = block.addNumbered(measurement, date, (at) => rises(block, at, set));
      if (numbered !== null) {
        block.setDay(respondent, numbered, day);
        return { position: numbered, ...ALONE, added: true };
      }
    }
    const ofFile = new Set(this.positionsOfFile().values());
    const nearest = nearestOccasion(block, [set], this.days, (each) => ofFile.has(each));
    const placement = placeAnswers(block, set, nearest);
    this.parted += placement.parted;
    this.partedJoint += placement.partedJoint;
    const home = block.dateAt(placement.position);
    if (measurement !== null && home !== null) this.dates.set(measurement, home);
    return placement;
  }

  /** Where the respondent answered on that day; else the occasion that the measurement is, where they have not answered. */
  private knownPosition(set: AnswerSet): number | null {
    const { block } = this;
    const { respondent, day, measurement } = set;
    for (let position = 0; position < block.used; position++) {
      if (block.dayAt(respondent, position) === day) return position;
    }
    if (measurement === null) return occasionOf(block, set);
    const home = this.positionsOfFile().get(measurement);
    if (home !== undefined && this.isHomeOf(set, home)) return home;
    const date = this.dates.get(measurement);
    for (let position = 0; position < block.used; position++) {
      if (block.dateAt(position) === date && this.isHomeOf(set, position)) return position;
    }
    return null;
  }

  private isHomeOf(set: AnswerSet, position: number): boolean {
    // Who answered nothing there has no day that could fall.
    const isBlank = set.isMissing && set.day === this.block.dateAt(position);
    return isBlank
      ? !this.block.isAnswered(set.respondent, position)
      : isOpenTo(this.block, position, set);
  }

  /** Where the file's measurements stand, as far as they do: of two occasions of one date, the one of its number first. */
  private positionsOfFile(): ReadonlyMap<number, number> {
    const { block } = this;
    const found = new Map<number, number>();
    const taken = new Set<number>();
    for (let position = 0; position < block.used; position++) {
      const number = block.measurementNumber(position);
      const date = block.dateAt(position);
      if (date === null || this.dates.get(number) !== date) continue;
      found.set(number, position);
      taken.add(position);
    }
    for (const [number, date] of this.dates) {
      for (let position = 0; position < block.used && !found.has(number); position++) {
        if (block.dateAt(position) !== date || taken.has(position)) continue;
        found.set(number, position);
        taken.add(position);
      }
    }
    return found;
  }
}

const ALONE = { joined: false, moved: 0, parted: 0, partedJoint: 0 } as const;

/**
 * The date of each measurement's occasion: the one that the block has, where the file names it; else the day of those
 * who answered nothing, because they have none of their own; else the first that comes after the measurement before.
 */
function occasionDates(block: CitizenBlock, sets: readonly AnswerSet[]): Map<number, DateSerial> {
  const byNumber = new Map<number, AnswerSet[]>();
  for (const set of sets) {
    if (set.measurement === null) continue;
    byNumber.set(set.measurement, [...(byNumber.get(set.measurement) ?? []), set]);
  }
  const dates = new Map<number, DateSerial>();
  let before = -Infinity;
  for (const [number, each] of [...byNumber].sort(([one], [other]) => one - other)) {
    const standing = block.dateOfNumber(number);
    const date =
      each.find(({ day }) => day === standing)?.day ??
      each.find(({ day, isMissing }) => isMissing && day > before)?.day ??
      each.find(({ day }) => day > before)?.day ??
      each[0]!.day;
    dates.set(number, date);
    before = date;
  }
  return dates;
}
