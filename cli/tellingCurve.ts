import { curveChart, type CurveChart } from "../src/charts/CurveChart";
import type { DateSerial, Register } from "../src/register/model/Register";
import { RegisterIndex } from "../src/register/model/RegisterIndex";
import { hasScores } from "./hasScores";

/**
 * A curve worth showing: of the first citizen on the list who has moved on the first indicator with a score, and was
 * scored every time; else the first with a score; else the first that can be drawn at all. Null when none can.
 */
export function tellingCurve(register: Register, today: DateSerial): CurveChart | null {
  let scored: CurveChart | null = null;
  let any: CurveChart | null = null;
  const index = RegisterIndex.of(register);
  for (const { code } of register.citizens) {
    const group = index.homeGroup(code, today);
    for (const indicator of index.indicatorsFrom(group, today)) {
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
    series.every(({ points }) => points.every(({ value }) => value !== null)) &&
    series.some(({ facts }) => facts.change !== null && facts.change !== 0)
  );
}
