import { curveChart, type CurveChart } from "../src/charts/CurveChart";
import { currentIndicators } from "../src/register/model/indicators";
import type { Register } from "../src/register/model/Register";
import { hasScores } from "./hasScores";

/**
 * A curve worth showing: of the first citizen on the list who has moved on the first indicator with a score, and was
 * scored every time; else the first with a score; else the first that can be drawn at all. Null when none can.
 */
export function tellingCurve(register: Register): CurveChart | null {
  let scored: CurveChart | null = null;
  let any: CurveChart | null = null;
  for (const { code, group } of register.citizens) {
    for (const indicator of currentIndicators(register, group)) {
      const chart = curveChart(register, { citizen: code, indicator: indicator.code, group });
      if (!chart) continue;
      any ??= chart;
      if (!hasScores(chart)) continue;
      scored ??= chart;
      if (isTelling(chart)) return chart;
      break;
    }
  }
  return scored ?? any;
}

function isTelling({ series, dates }: CurveChart): boolean {
  return (
    dates.length > 1 &&
    series.every(({ facts }) => facts.missing.length === 0) &&
    series.some(({ facts }) => facts.change !== null && facts.change !== 0)
  );
}
