import type { Indicator } from "./Register";

/** Names of the constraints that a number can break. */
export type ScoreProblem = "score.minimum" | "score.maximum" | "score.step";

/** What is wrong with a number as a score of an indicator; null when it is on its scale. An end that is not set is no limit. */
export function scoreProblem(
  indicator: Pick<Indicator, "minimum" | "maximum">,
  score: number
): ScoreProblem | null {
  if (indicator.minimum !== null && score < indicator.minimum) return "score.minimum";
  if (indicator.maximum !== null && score > indicator.maximum) return "score.maximum";
  // Steps are whole on every scale, and there is no such thing as half a count.
  return Number.isInteger(score) ? null : "score.step";
}
