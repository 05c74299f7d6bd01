import type { CitizenBlock } from "../../register/plans/CitizenBlock";
import {
  nearestOccasion,
  occasionOf,
  placeAnswers,
  wouldPart,
  type Placement,
} from "../../register/plans/placeAnswers";
import type { AnswerSet } from "./answerSets";

/**
 * Finds the occasions of one citizen's answers in a table that says days only. Answers of one day are one occasion: they
 * join another all together, or none of them does.
 */
export class TablePlacer {
  /** In the order in which they are to be placed: those without a score last, because nothing is to join what is empty. */
  readonly sets: readonly AnswerSet[];
  /** See `Placement`. */
  parted = 0;
  private readonly joins = new Map<number, boolean>();

  /** @param days How far from its day an answer may join an occasion. */
  constructor(
    private readonly block: CitizenBlock,
    sets: readonly AnswerSet[],
    private readonly days: number
  ) {
    const missing = sets.filter(({ isMissing }) => isMissing);
    this.sets = [...sets.filter(({ isMissing }) => !isMissing), ...missing];
  }

  /** Where a set goes; null where it holds no answer, and no occasion is made for it without parting others. */
  place(set: AnswerSet): Placement | null {
    const { block } = this;
    const there = occasionOf(block, set);
    const nearest = there === null ? nearestOccasion(block, set, this.days) : null;
    if (set.isMissing) {
      // Nothing is written of it but that there was an occasion.
      const position = there ?? nearest;
      if (position !== null) return { position, added: false, joined: false, moved: 0, parted: 0 };
      if (wouldPart(block, set)) return null;
    }
    const placement = placeAnswers(block, set, this.joinsTogether(set) ? nearest : null);
    this.parted += placement.parted;
    return placement;
  }

  private joinsTogether({ day }: AnswerSet): boolean {
    let known = this.joins.get(day);
    if (known === undefined) {
      known = this.sets
        .filter((set) => set.day === day && !set.isMissing && occasionOf(this.block, set) === null)
        .every((set) => nearestOccasion(this.block, set, this.days) !== null);
      this.joins.set(day, known);
    }
    return known;
  }
}
