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
  partedJoint = 0;
  /** The day whose answers are being placed, and the occasion that all of them join; null where they do not. */
  private common: { readonly day: number; readonly position: number | null } | null = null;

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
    if (set.isMissing) {
      // Nothing is written of it but that there was an occasion.
      const position = there ?? nearestOccasion(block, [set], this.days);
      if (position !== null) return { position, ...AS_IT_IS };
      if (wouldPart(block, set)) return null;
    }
    const joined = there === null && !set.isMissing ? this.commonOccasion(set) : null;
    const placement = placeAnswers(block, set, joined);
    this.parted += placement.parted;
    this.partedJoint += placement.partedJoint;
    return placement;
  }

  /** Answers of one day come one after the other, and none of them moves an occasion before the last has joined it. */
  private commonOccasion({ day }: AnswerSet): number | null {
    if (this.common?.day !== day) {
      const [first, ...others] = this.sets.filter(
        (set) => set.day === day && !set.isMissing && occasionOf(this.block, set) === null
      );
      const position =
        first === undefined ? null : nearestOccasion(this.block, [first, ...others], this.days);
      this.common = { day, position };
    }
    return this.common.position;
  }
}

const AS_IT_IS = { added: false, joined: false, moved: 0, parted: 0, partedJoint: 0 } as const;
