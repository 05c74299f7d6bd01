import { booleanArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { ChartAxis } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { ChartGridlinesFormatObject } from "./ChartGridlinesFormatObject";
import { chartScalar } from "./chartScalar";

/** The lines across the plot at an axis' steps. */
export class ChartGridlinesObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const declaration = declare<ChartGridlinesObject>({
  name: "ChartGridlines",
  scalars: {
    Visible: chartScalar(
      ({ axis }) => axis.majorGridlines,
      ({ axis }, value) => (axis.majorGridlines = booleanArg(value))
    ),
  },
  objects: { Format: ({ place, axis }) => new ChartGridlinesFormatObject(place, axis) },
});
