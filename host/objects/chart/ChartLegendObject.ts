import { booleanArg, hostWordArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { type ChartPlace, chartScalar } from "./chartChange";
import { ChartTextFormatObject } from "./ChartTextFormatObject";

/** A chart's legend. */
export class ChartLegendObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly place: ChartPlace) {}
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const declaration = declare<ChartLegendObject>({
  name: "ChartLegend",
  absent: ["height", "left", "legendEntries", "overlay", "showShadow", "top", "width"],
  scalars: {
    Position: chartScalar(
      ({ place }) => place.chart.legend.position,
      ({ place }, value) =>
        (place.chart.legend.position = hostWordArg(
          value,
          POSITIONS,
          ["Custom"],
          ["ChartLegend", "position"]
        ))
    ),
    Visible: chartScalar(
      ({ place }) => place.chart.legend.visible,
      ({ place }, value) => (place.chart.legend.visible = booleanArg(value))
    ),
  },
  objects: {
    Format: ({ place }) =>
      new ChartTextFormatObject("ChartLegendFormat", place, place.chart.legendFont),
  },
});
