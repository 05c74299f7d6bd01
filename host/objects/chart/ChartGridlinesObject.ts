import { booleanArg, colorArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import type { ChartAxis } from "../../workbook/model";
import { type ChartPlace, chartScalar } from "./chartChange";

/** The lines across the plot at an axis' steps. */
export class ChartGridlinesObject {
  readonly declaration: Declaration<never> = chartGridlinesDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const chartGridlinesDeclaration = declare<ChartGridlinesObject>({
  name: "ChartGridlines",
  scalars: {
    Visible: chartScalar(
      ({ axis }) => axis.majorGridlines,
      ({ axis }, value) => (axis.majorGridlines = booleanArg(value))
    ),
  },
  objects: { Format: ({ place, axis }) => new ChartGridlinesFormatObject(place, axis) },
});

/** How gridlines look. */
export class ChartGridlinesFormatObject {
  readonly declaration: Declaration<never> = chartGridlinesFormatDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const chartGridlinesFormatDeclaration = declare<ChartGridlinesFormatObject>({
  name: "ChartGridlinesFormat",
  objects: { Line: ({ place, axis }) => new ChartGridlinesLineObject(place, axis) },
});

/** The line of gridlines. "" is the colour that Excel chooses. */
export class ChartGridlinesLineObject {
  readonly declaration: Declaration<never> = chartGridlinesLineDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const chartGridlinesLineDeclaration = declare<ChartGridlinesLineObject>({
  name: "ChartLineFormat",
  absent: ["lineStyle", "weight"],
  scalars: {
    Color: chartScalar(
      ({ axis }) => axis.gridlineColor ?? "",
      ({ axis }, value) => (axis.gridlineColor = colorArg(value))
    ),
  },
});
