import { colorArg, hostWordArg, numberArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import { changeChart, type ChartPlace, chartScalar } from "./chartChange";
import { LINE_STYLES, MAX_WEIGHT, OTHER_LINE_STYLES } from "./ChartSeriesFormatObject";

/** How a chart's whole area looks. */
export class ChartAreaFormatObject {
  readonly declaration: Declaration<never> = chartAreaFormatDeclaration;
  constructor(readonly place: ChartPlace) {}
}

const chartAreaFormatDeclaration = declare<ChartAreaFormatObject>({
  name: "ChartAreaFormat",
  absent: ["colorScheme", "fill", "font", "roundedCorners"],
  objects: { Border: ({ place }) => new ChartBorderObject(place) },
});

/** The frame around a chart. "" is the colour that Excel chooses. */
export class ChartBorderObject {
  readonly declaration: Declaration<never> = chartBorderDeclaration;
  constructor(readonly place: ChartPlace) {}
}

/** Points, as Excel draws a frame that nobody has changed. */
const DEFAULT_WEIGHT = 0.75;

const chartBorderDeclaration = declare<ChartBorderObject>({
  name: "ChartBorder",
  scalars: {
    Color: chartScalar(
      ({ place }) => place.chart.border.color ?? "",
      ({ place }, value) => (place.chart.border.color = colorArg(value))
    ),
    LineStyle: chartScalar(
      ({ place }) => place.chart.border.lineStyle,
      ({ place }, value) =>
        (place.chart.border.lineStyle = hostWordArg(value, LINE_STYLES, OTHER_LINE_STYLES, [
          "ChartBorder",
          "lineStyle",
        ]))
    ),
    /** Points. */
    Weight: chartScalar(
      ({ place }) => place.chart.border.weight ?? DEFAULT_WEIGHT,
      ({ place }, value) => (place.chart.border.weight = numberArg(value, 0, MAX_WEIGHT))
    ),
  },
  methods: {
    Clear: ({ place }) => {
      changeChart(place, ["ChartBorder", "clear"], () => (place.chart.border.lineStyle = "None"));
    },
  },
});
