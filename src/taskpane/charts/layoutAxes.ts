import { scaleLinear } from "@visx/scale";
import type { CurveScale } from "../../charts/curveScale";
import type { DateSerial } from "../../register/model/Register";
import { formatDate, formatScore } from "./chartFormat";
import type { ChartScale, PlacedText } from "./placement";
import { textWidth, wrapText } from "./textMetrics";

/** The room that the vertical axis asks for, and its descriptors once the plot has its place. */
export interface AxisLabels {
  /** Width left of the plot. */
  readonly gutter: number;
  /** Height of a step at which all descriptors can be read in full. */
  readonly stepHeight: number;
  /** The descriptors beside their steps; cut where a step is lower than they need. */
  readonly place: (axisX: number, yScale: ChartScale) => readonly PlacedText[];
}

/** Between the axis and its numbers, the numbers and the descriptors, and two descriptors. */
const NUMBER_GAP = 8;
const DESCRIPTOR_GAP = 10;
const BETWEEN_DESCRIPTORS = 8;
/** The descriptors take at most this share of the width, and this many px. */
const DESCRIPTOR_SHARE = 0.28;
const MOST_DESCRIPTOR_PX = 240;
/** A long scale has its steps closer. */
const FEW_STEPS = 6;

/** Step numbers, which the axis draws, and what the steps look like in words where `described`. */
export function layoutAxisLabels(
  scale: CurveScale,
  width: number,
  size: number,
  wide: boolean
): AxisLabels {
  const few = scale.steps.length <= FEW_STEPS;
  const least = wide ? (few ? 56 : 34) : few ? 38 : 22;
  const numbers = Math.max(
    ...scale.steps.map(({ value }) => textWidth(formatScore(value), size, true))
  );
  const numbersGutter = Math.ceil(numbers) + NUMBER_GAP + 4;
  if (!wide || scale.steps.every(({ descriptor }) => descriptor === "")) {
    return { gutter: numbersGutter, stepHeight: least, place: () => [] };
  }

  const wordSize = size - 0.5;
  const lineHeight = Math.round(wordSize * 1.2);
  const room = Math.min(MOST_DESCRIPTOR_PX, width * DESCRIPTOR_SHARE);
  const wrap = (maxLines: number) =>
    scale.steps.map(({ value, descriptor }) => ({
      value,
      lines: wrapText(descriptor, room, wordSize, { maxLines, balanced: true }),
    }));
  const whole = wrap(Infinity).map(({ lines }) => lines);
  const mostLines = Math.max(...whole.map(({ length }) => length));
  const column = Math.max(...whole.flat().map((line) => textWidth(line, wordSize)));

  return {
    gutter: numbersGutter + DESCRIPTOR_GAP + Math.ceil(column),
    stepHeight: Math.max(least, mostLines * lineHeight + BETWEEN_DESCRIPTORS),
    place: (axisX, yScale) => {
      const stepHeight = yScale(0) - yScale(scale.unit);
      const maxLines = Math.max(1, Math.floor(stepHeight / lineHeight));
      return wrap(maxLines).flatMap(({ value, lines }) =>
        lines.map((text, index) => ({
          text,
          x: axisX - numbersGutter - DESCRIPTOR_GAP,
          y: yScale(value) + (index - (lines.length - 1) / 2) * lineHeight + wordSize * 0.35,
          size: wordSize,
          anchor: "end",
          kind: "muted",
        }))
      );
    },
  };
}

/** A day is as wide everywhere; a lone date stands in the middle. */
export function dateScale(
  [first, last]: readonly [DateSerial, DateSerial],
  left: number,
  right: number
): ChartScale {
  const domain = first === last ? [first - 1, last + 1] : [first, last];
  return scaleLinear<number>({ domain, range: [left, right] });
}

/** The first, the last, and as many between as can be read. `dates` ascend and differ. */
export function labelledDates(
  dates: readonly DateSerial[],
  xScale: ChartScale,
  size: number
): DateSerial[] {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || first === last) return dates.slice(0, 1);
  const room = textWidth(formatDate(first), size) + 8;
  const labelled = [first];
  for (const date of dates.slice(1, -1)) {
    const before = xScale(date) - xScale(labelled.at(-1) ?? first);
    if (before >= room && xScale(last) - xScale(date) >= room) labelled.push(date);
  }
  return [...labelled, last];
}
