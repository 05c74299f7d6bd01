/** How sure one measurement is, on the scale that scores are given on. */
export interface Precision {
  /** How much citizens differ in their scores, in steps; more than 0. */
  readonly standardDeviation: number;
  /**
   * How alike two measurements of a citizen are when nothing has changed: from 0 (nothing but chance) to 1 (never
   * off). It is the user's to state; `DEFAULT_RELIABILITY` is what is common for a single question.
   */
  readonly reliability: number;
}

/** What is assumed of a question's reliability until somebody has measured it. */
export const DEFAULT_RELIABILITY = 0.8;

/** Share of the standard normal distribution within this many deviations of its middle: 95 %. */
const NORMAL_95 = 1.96;

/**
 * The smallest change between two scores, in steps, that is larger than chance alone gives in 95 of 100 cases:
 * 1.96 · √2 · SD · √(1 − r). From Jacobson and Truax (1991), "Clinical significance: a statistical approach to defining
 * meaningful change in psychotherapy research", Journal of Consulting and Clinical Psychology 59(1), 12–19. With an SD
 * of 1 it is 1.52, 1.24 and 0.88 at reliabilities of 0.7, 0.8 and 0.9. Null where the spread or the reliability is none.
 */
export function detectableChange({ standardDeviation, reliability }: Precision): number | null {
  const isSpread = Number.isFinite(standardDeviation) && standardDeviation > 0;
  if (!isSpread || !isReliability(reliability)) return null;
  return NORMAL_95 * Math.SQRT2 * standardDeviation * Math.sqrt(1 - reliability);
}

/** True for a number from 0 to 1. */
export function isReliability(value: number): boolean {
  return value >= 0 && value <= 1;
}

/**
 * Whether a change is larger than `detectable`, as `detectableChange` gives it; a change of no steps never is. Null
 * where one of the two is unknown. "No" does not mean that nothing has changed: only that chance may have done it.
 */
export function isBeyondChance(change: number | null, detectable: number | null): boolean | null {
  if (change === null || detectable === null) return null;
  return change !== 0 && Math.abs(change) > detectable;
}
