import type { CurveChart } from "../src/charts/CurveChart";

/** Whether a curve shows anything: a citizen has rows for indicators that nobody has scored, or scores that cannot be drawn. */
export function hasScores({ series }: CurveChart): boolean {
  return series.some(({ points }) => points.some(({ value }) => value !== null));
}
