import type { CurveChart } from "../../charts/CurveChart";
import type { SeriesStyle } from "../../charts/seriesStyle";
import { formatScore } from "./chartFormat";
import type { Box, ChartScale } from "./placement";
import { textWidth } from "./textMetrics";

/** A series with its points in px. */
export interface DrawnSeries {
  readonly style: SeriesStyle;
  /** Half a marker's height. */
  readonly radius: number;
  /** Null where the line is broken. */
  readonly points: readonly (DrawnPoint | null)[];
  /** The latest value that is drawn, beside its point; null without one. */
  readonly endLabel: EndLabel | null;
}

/** A point in the picture, in px from its top left corner. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** Begins at `x`; `y` is the baseline. */
export interface EndLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Frame {
  readonly xScale: ChartScale;
  readonly yScale: ChartScale;
  readonly plot: Box;
  readonly wide: boolean;
}

const SMALLEST_RADIUS = 2.4;
/** Distance between markers that would otherwise cover each other. */
const MOST_SPREAD = 8;
/** Size of the text at a line's end, in px. */
export const END_LABEL_SIZE = 13;
/** Between the edge of a line's last marker and its text, in px. */
export const END_LABEL_GAP = 5;

/** Places points and end labels. */
export function layoutSeries(chart: CurveChart, frame: Frame): DrawnSeries[] {
  const radius = markerRadius(chart.dates.length, frame);
  const stepHeight = frame.yScale(0) - frame.yScale(chart.scale.unit);
  const offsets = spreadEqual(chart, Math.min(MOST_SPREAD, stepHeight * 0.16));
  const drawn = chart.series.map(({ style, points }, series) => ({
    style,
    radius,
    points: points.map(({ date, value }, index) =>
      value === null
        ? null
        : { x: frame.xScale(date), y: frame.yScale(value) + (offsets[series]?.[index] ?? 0) }
    ),
  }));
  const labels = endLabels(chart, drawn, radius);
  return drawn.map((series, index) => ({ ...series, endLabel: labels[index] ?? null }));
}

/** Markers shrink where measurements lie close. */
function markerRadius(measurements: number, { plot, wide }: Frame): number {
  const distance = (plot.right - plot.left) / Math.max(1, measurements);
  return Math.min(wide ? 5.5 : 4.5, Math.max(SMALLEST_RADIUS, distance * 0.32));
}

/**
 * Where respondents agree, their markers and lines would cover each other and one of them would seem to be missing.
 * Equal scores of a day are therefore drawn a few px apart, the first respondent uppermost; a score that nobody
 * shares lies exactly on its step.
 */
function spreadEqual(chart: CurveChart, distance: number): readonly (readonly number[])[] {
  return chart.series.map(({ points }, series) =>
    points.map(({ date, value }) => {
      if (value === null) return 0;
      const equal = chart.series.flatMap((other, place) =>
        other.points.some((each) => each.date === date && each.value === value) ? [place] : []
      );
      return (equal.indexOf(series) - (equal.length - 1) / 2) * distance;
    })
  );
}

/** The latest values that are drawn, right of their points; those of one date are pushed apart so that each can be read. */
function endLabels(
  chart: CurveChart,
  drawn: readonly { readonly points: readonly (DrawnPoint | null)[] }[],
  radius: number
): (EndLabel | null)[] {
  const labels = drawn.map(({ points }, series) => {
    const point = points.flatMap((candidate) => candidate ?? []).at(-1);
    const values = chart.series[series]?.points.flatMap(({ value }) => value ?? []) ?? [];
    const latest = values.at(-1);
    if (point === undefined || latest === undefined) return null;
    const text = formatScore(latest);
    const width = textWidth(text, END_LABEL_SIZE, true);
    return { text, x: point.x + radius + END_LABEL_GAP, y: point.y, width };
  });
  const placed: (EndLabel | null)[] = labels.map(() => null);
  for (const x of new Set(labels.flatMap((label) => (label === null ? [] : [label.x])))) {
    const column = labels
      .flatMap((label, series) => (label !== null && label.x === x ? [{ label, series }] : []))
      .sort((a, b) => a.label.y - b.label.y || a.series - b.series);
    const ys = pushApart(
      column.map(({ label }) => label.y),
      END_LABEL_SIZE
    );
    column.forEach(({ label, series }, index) => {
      placed[series] = { ...label, y: (ys[index] ?? label.y) + END_LABEL_SIZE * 0.35 };
    });
  }
  return placed;
}

/**
 * Ascending positions, at least `distance` apart and as near to `wanted` (ascending) as that allows: neighbours that
 * are too close become one block around their common middle.
 */
export function pushApart(wanted: readonly number[], distance: number): number[] {
  interface Block {
    readonly size: number;
    readonly middle: number;
  }
  const edge = ({ size, middle }: Block, side: -1 | 1) => middle + (side * size * distance) / 2;
  const blocks: Block[] = [];
  for (const position of wanted) {
    let block: Block = { size: 1, middle: position };
    for (
      let last = blocks.at(-1);
      last !== undefined && edge(last, 1) > edge(block, -1);
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const size = last.size + block.size;
      block = { size, middle: (last.middle * last.size + block.middle * block.size) / size };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ size, middle }) =>
    Array.from({ length: size }, (_, index) => middle + (index - (size - 1) / 2) * distance)
  );
}
