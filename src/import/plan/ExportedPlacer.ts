import type { DateSerial } from "../../register/model/Register";
import type { CitizenBlock } from "../../register/plans/CitizenBlock";
import {
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
  /** By measurement: the date of its occasion; of those that went to one of another number, that one's. */
  private readonly dates: Map<number, DateSerial>;
  private readonly given: ReadonlySet<DateSerial>;

  /** @param days How far from its day an answer may join an occasion that is none of the file's. */
  constructor(
    private readonly block: CitizenBlock,
    sets: readonly AnswerSet[],
    private readonly days: number
  ) {
    this.dates = occasionDates(block, sets);
    this.given = new Set(this.dates.values());
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
      return { position, added: false, joined: false, moved: 0, parted: 0 };
    }
    const date = measurement === null ? null : (this.dates.get(measurement) ?? null);
    if (measurement !== null && date !== null) {
      const numbered = block.addNumbered(measurement, date);
      if (numbered !== null) {
        block.setDay(respondent, numbered, day);
        return { position: numbered, added: true, joined: false, moved: 0, parted: 0 };
      }
    }
    const nearest = nearestOccasion(block, set, this.days, (each) => this.given.has(each));
    const placement = placeAnswers(block, set, nearest);
    this.parted += placement.parted;
    const home = block.dateAt(placement.position);
    if (measurement !== null && home !== null) this.dates.set(measurement, home);
    return placement;
  }

  /** Where the respondent answered on that day; else the occasion that the measurement is, where they have not answered. */
  private knownPosition(set: AnswerSet): number | null {
    const { block } = this;
    const { respondent, day, measurement } = set;
    const date = measurement === null ? undefined : this.dates.get(measurement);
    let home: number | null = null;
    for (let position = 0; position < block.used; position++) {
      if (block.dayAt(respondent, position) === day) return position;
      const isHome = date !== undefined && block.dateAt(position) === date;
      if (!isHome || home !== null || block.isAnswered(respondent, position)) continue;
      // Who answered nothing there has no day that could fall.
      if ((set.isMissing && day === date) || rises(block, position, set)) home = position;
    }
    return home ?? (measurement === null ? occasionOf(block, set) : null);
  }
}

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
