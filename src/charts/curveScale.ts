import type { Indicator } from "../register/model/Register";

/** The vertical axis of a curve: the scale's full range, whatever was scored. */
export interface CurveScale {
  readonly type: Indicator["type"];
  /** Ends of the axis. */
  readonly minimum: number;
  readonly maximum: number;
  /** Distance between two labelled steps (Excel's major unit). */
  readonly unit: number;
  /** The labelled steps, from the lowest up. */
  readonly steps: readonly CurveStep[];
  /** 1: a higher score is better; -1: a lower one. */
  readonly direction: 1 | -1;
}

/** A step of the scale, for the axis. */
export interface CurveStep {
  readonly value: number;
  /** What the step looks like in words; "" where it is not written. */
  readonly descriptor: string;
}

/** A scale with more steps than this gets labels at round distances only. */
const MOST_STEPS = 11;
/** A count's axis has at most this many distances and reaches at least this far. */
const COUNT_UNITS = 6;
const SMALLEST_COUNT_AXIS = 5;

/**
 * The axis for an indicator. A scale shows all of itself; a count, which has no top worth showing, goes from 0 to a
 * round number above `values`. Null when a scale's ends are missing or the wrong way round.
 */
export function curveScale(indicator: Indicator, values: readonly number[]): CurveScale | null {
  return indicator.type === "count" ? countScale(indicator, values) : stepScale(indicator);
}

function stepScale({ minimum, maximum, direction, descriptors }: Indicator): CurveScale | null {
  if (minimum === null || maximum === null || minimum >= maximum) return null;
  const unit =
    maximum - minimum < MOST_STEPS ? 1 : roundUnit((maximum - minimum) / (MOST_STEPS - 1));
  const steps: CurveStep[] = [];
  for (let value = minimum; value <= maximum; value += unit) {
    steps.push({ value, descriptor: descriptors[value - minimum] ?? "" });
  }
  return { type: "scale", minimum, maximum, unit, steps, direction };
}

function countScale({ direction }: Indicator, values: readonly number[]): CurveScale {
  const highest = Math.max(SMALLEST_COUNT_AXIS, ...values);
  const lowest = Math.min(0, ...values);
  const unit = roundUnit((highest - lowest) / COUNT_UNITS);
  const minimum = Math.floor(lowest / unit) * unit;
  const maximum = Math.ceil(highest / unit) * unit;
  const steps: CurveStep[] = [];
  for (let value = minimum; value <= maximum; value += unit) steps.push({ value, descriptor: "" });
  return { type: "count", minimum, maximum, unit, steps, direction };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that is at least `least`. */
function roundUnit(least: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      if (digit * power >= least) return digit * power;
    }
  }
}
