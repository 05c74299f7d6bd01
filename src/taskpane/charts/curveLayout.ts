import { scaleLinear } from "@visx/scale";
import type { CurveChart } from "../../charts/CurveChart";
import type { ChartTexts } from "../../locales/charts";
import type { DateSerial } from "../../register/model/Register";
import { dateScale, labelledDates, layoutAxisLabels } from "./layoutAxes";
import type { GapLane } from "./layoutGaps";
import { GAP_LANE_HEIGHT, layoutGaps, seriesWithMarks } from "./layoutGaps";
import type { LegendItem } from "./layoutLegend";
import { layoutLegend } from "./layoutLegend";
import type { DrawnSeries } from "./layoutSeries";
import { layoutSeries } from "./layoutSeries";
import { layoutFooter, layoutHeader, layoutMessage } from "./layoutWords";
import type { Box, ChartScale, PlacedText, TextSizes } from "./placement";
import { LINE_HEIGHT } from "./placement";

/** Everything that is drawn and where, in px. Plain data: nothing is measured on a screen. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly sizes: TextSizes;
  readonly texts: readonly PlacedText[];
  readonly legend: readonly LegendItem[];
  readonly plot: Box;
  readonly xScale: ChartScale;
  readonly yScale: ChartScale;
  /** Every date of the chart, once. */
  readonly dates: readonly DateSerial[];
  /** The dates that have room for a label. */
  readonly labelledDates: readonly DateSerial[];
  readonly steps: readonly number[];
  readonly series: readonly DrawnSeries[];
  readonly lanes: readonly GapLane[];
}

/** The words' language and the picture's size. */
export interface CurveLayoutOptions {
  readonly texts: ChartTexts;
  /** In px, from 300. */
  readonly width: number;
  /** In px; what the content needs when it is left out. */
  readonly height?: number;
}

const NARROWEST = 300;
/** From here on there is room for the descriptors beside the axis. */
const WIDE = 560;
/** Room between the plot's edge and the outermost points, so that no marker is cut. */
const EDGE = 14;
/** Room right of the last point for its value and half a date. */
const RIGHT_MARGIN = 28;
const LOWEST_PLOT = 120;
/** Above the legend, the plot and the dates. */
const SPACE = 8;

/**
 * Places everything of the picture. What is narrower than 300 px, or lower than a plot that can be read, is given
 * the least that can be.
 */
export function curveLayout(chart: CurveChart, options: CurveLayoutOptions): CurveLayout {
  const texts = options.texts;
  const width = Math.max(options.width, NARROWEST);
  const wide = width >= WIDE;
  const sizes = wide
    ? { title: 18, subtitle: 13, label: 12 }
    : { title: 15, subtitle: 12, label: 11 };
  const padding = wide ? 20 : 8;
  const inner = { left: padding, width: width - 2 * padding };

  const header = layoutHeader(chart, texts, { ...inner, top: padding }, sizes);
  const legendStrip = { ...inner, top: header.bottom + SPACE };
  const legend = layoutLegend(chart, texts, legendStrip, sizes.label);
  const axis = layoutAxisLabels(chart.scale, inner.width, sizes.label, wide);
  const datesHeight = SPACE + Math.round(sizes.label * LINE_HEIGHT);
  const footer = layoutFooter(chart, texts, inner, sizes.label, wide);
  const below = datesHeight + footer.height + padding;

  const top = legend.bottom + (wide ? 2 : 1) * SPACE;
  const marked = seriesWithMarks(chart);
  const lanesHeight = marked.length === 0 ? 0 : marked.length * GAP_LANE_HEIGHT + 4;
  const wanted =
    options.height === undefined
      ? axis.stepHeight * (chart.scale.steps.length - 1) + 2 * EDGE + lanesHeight
      : options.height - top - below;
  const plot: Box = {
    left: inner.left + axis.gutter,
    top,
    right: inner.left + inner.width - RIGHT_MARGIN + EDGE,
    bottom: Math.round(top + Math.max(wanted, LOWEST_PLOT + lanesHeight)),
  };

  const dates = [...new Set(chart.dates)];
  const { from, to } = chart.period ?? { from: 0, to: 0 };
  const xScale = dateScale([from, to], plot.left + EDGE, plot.right - EDGE);
  const yScale = scaleLinear<number>({
    domain: [chart.scale.minimum, chart.scale.maximum],
    range: [plot.bottom - lanesHeight - EDGE, top + EDGE],
  });
  return {
    width,
    height: plot.bottom + below,
    sizes,
    texts: [
      ...header.texts,
      ...axis.place(plot.left, yScale),
      ...footer.place(plot.bottom + datesHeight),
      ...layoutMessage(chart, texts, plot, sizes.subtitle),
    ],
    legend: legend.items,
    plot,
    xScale,
    yScale,
    dates,
    labelledDates: labelledDates(dates, xScale, sizes.label),
    steps: chart.scale.steps.map(({ value }) => value),
    series: layoutSeries(chart, { xScale, yScale, plot, wide }),
    lanes: layoutGaps(marked, { xScale, plot, size: sizes.label - 1 }),
  };
}
