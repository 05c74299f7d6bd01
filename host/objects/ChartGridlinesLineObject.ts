import { colorArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { ChartAxis } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { chartScalar } from "./chartScalar";

/** The line of gridlines. "" is the colour that Excel chooses. */
export class ChartGridlinesLineObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const declaration = declare<ChartGridlinesLineObject>({
  name: "ChartLineFormat",
  absent: ["lineStyle", "weight"],
  scalars: {
    Color: chartScalar(
      ({ axis }) => axis.gridlineColor ?? "",
      ({ axis }, value) => (axis.gridlineColor = colorArg(value))
    ),
  },
});
