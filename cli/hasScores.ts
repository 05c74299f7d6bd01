import type { CurveChart } from "../src/charts/CurveChart";

/** Whether a curve shows anything: a citizen has rows for indicators that nobody has scored. */
export function hasScores({ series }: CurveChart): boolean {
  return series.some(({ facts }) => facts.first !== null);
}
