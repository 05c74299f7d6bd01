import { colorArg, hostWordArg, numberArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import type { ChartSeries } from "../../workbook/model";
import { changeChart, type ChartPlace, chartScalar } from "./chartChange";

/** How a series is drawn. */
export class ChartSeriesFormatObject {
  readonly declaration: Declaration<never> = chartSeriesFormatDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly series: ChartSeries
  ) {}
}

const chartSeriesFormatDeclaration = declare<ChartSeriesFormatObject>({
  name: "ChartSeriesFormat",
  absent: ["fill"],
  objects: { Line: ({ place, series }) => new ChartSeriesLineObject(place, series) },
});

/** The line of a series. "" is the colour that Excel chooses. */
export class ChartSeriesLineObject {
  readonly declaration: Declaration<never> = chartSeriesLineDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly series: ChartSeries
  ) {}
}

/** What a line of a chart may look like. */
export const LINE_STYLES: readonly ChartSeries["lineStyle"][] = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
];
/** What else Excel has for lines. */
export const OTHER_LINE_STYLES = ["Grey25", "Grey50", "Grey75"] as const;
/** Points, as Excel draws a line that nobody has changed. */
const DEFAULT_WEIGHT = 2.25;
/** Widest line that Excel takes, in points. */
export const MAX_WEIGHT = 1584;

const chartSeriesLineDeclaration = declare<ChartSeriesLineObject>({
  name: "ChartLineFormat",
  scalars: {
    Color: chartScalar(
      ({ series }) => series.lineColor ?? "",
      ({ series }, value) => (series.lineColor = colorArg(value))
    ),
    LineStyle: chartScalar(
      ({ series }) => series.lineStyle,
      ({ series }, value) =>
        (series.lineStyle = hostWordArg(value, LINE_STYLES, OTHER_LINE_STYLES, [
          "ChartLineFormat",
          "lineStyle",
        ]))
    ),
    /** Points. */
    Weight: chartScalar(
      ({ series }) => series.lineWeight ?? DEFAULT_WEIGHT,
      ({ series }, value) => (series.lineWeight = numberArg(value, 0, MAX_WEIGHT))
    ),
  },
  methods: {
    Clear: ({ place, series }) => {
      changeChart(place, ["ChartLineFormat", "clear"], () => (series.lineStyle = "None"));
    },
  },
});
