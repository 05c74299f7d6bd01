import { booleanArg, stringArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { type ChartPlace, chartScalar } from "./chartChange";
import { ChartTextFormatObject } from "./ChartTextFormatObject";

/** A chart's title. Setting its text shows it. */
export class ChartTitleObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly place: ChartPlace) {}
}

/** What Excel puts there when a title is shown that has no text. */
const PLACEHOLDER = "Chart Title";

const declaration = declare<ChartTitleObject>({
  name: "ChartTitle",
  absent: [
    "height",
    "horizontalAlignment",
    "left",
    "overlay",
    "position",
    "showShadow",
    "textOrientation",
    "top",
    "verticalAlignment",
    "width",
  ],
  scalars: {
    Text: chartScalar(
      ({ place }) => place.chart.title ?? "",
      ({ place }, value) => (place.chart.title = stringArg(value))
    ),
    Visible: chartScalar(
      ({ place }) => place.chart.title !== null,
      ({ place: { chart } }, value) =>
        (chart.title = booleanArg(value) ? (chart.title ?? PLACEHOLDER) : null)
    ),
  },
  objects: {
    Format: ({ place }) =>
      new ChartTextFormatObject("ChartTitleFormat", place, place.chart.titleFont),
  },
});
