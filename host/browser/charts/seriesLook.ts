import { isBar } from "../../file/charts/chartNames";
import type { Chart, ChartSeries } from "../../workbook/model";

/** A marker's shape, once Excel has chosen one. */
export type MarkerShape = Exclude<ChartSeries["markerStyle"], "Automatic" | "None">;

/** How a series is drawn, with Excel's choices where the series makes none. Lengths in points. */
export interface SeriesLook {
  /** null is no line. */
  readonly line: {
    readonly color: string;
    readonly weight: number;
    readonly dash: string | undefined;
  } | null;
  readonly smooth: boolean;
  /** null is no marker. */
  readonly marker: {
    readonly shape: MarkerShape;
    readonly size: number;
    readonly fill: string;
    readonly line: string;
  } | null;
  /** Fill of bars. */
  readonly fill: string;
}

/** The accents of Office's theme, in the order in which series take them. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
/** The shapes that Excel gives markers that nobody has chosen, in order. */
const MARKER_ORDER: readonly MarkerShape[] = [
  "Diamond",
  "Square",
  "Triangle",
  "X",
  "Star",
  "Circle",
  "Plus",
];
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 5;

/** Dashes and gaps in widths of the line. */
const DASHES: Readonly<Partial<Record<ChartSeries["lineStyle"], readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [3, 1],
  RoundDot: [1, 1],
};

/** How the series at `index` of a chart looks. */
export function seriesLook(chart: Chart, series: ChartSeries, index: number): SeriesLook {
  const accent = ACCENTS[index % ACCENTS.length]!;
  const bars = isBar(chart.type);
  const fill = bars ? (series.markerFill ?? accent) : accent;
  const color = series.lineColor ?? accent;
  const weight = series.lineWeight ?? LINE_WEIGHT;
  // A plain scatter chart has no lines of its own choice, and a bar no frame.
  const unlined =
    series.lineStyle === "None" ||
    (series.lineStyle === "Automatic" && chart.type === "XYScatter") ||
    (bars && series.lineColor === null);
  return {
    line: unlined ? null : { color, weight, dash: dashArray(series.lineStyle, weight) },
    smooth: series.smooth,
    marker: markerLook(chart, series, index, color),
    fill,
  };
}

/** `stroke-dasharray` for a style of line and its weight in points; undefined for one without gaps. */
export function dashArray(style: ChartSeries["lineStyle"], weight: number): string | undefined {
  return DASHES[style]?.map((length) => length * weight).join(" ");
}

function markerLook(
  chart: Chart,
  series: ChartSeries,
  index: number,
  color: string
): SeriesLook["marker"] {
  const { markerStyle } = series;
  if (isBar(chart.type) || markerStyle === "None") return null;
  if (markerStyle === "Automatic" && chart.type === "Line") return null;
  return {
    shape: markerStyle === "Automatic" ? MARKER_ORDER[index % MARKER_ORDER.length]! : markerStyle,
    size: series.markerSize ?? MARKER_SIZE,
    fill: series.markerFill ?? color,
    line: series.markerLine ?? color,
  };
}
