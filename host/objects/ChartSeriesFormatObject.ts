import { declare, type Declaration } from "../protocol/declare";
import type { ChartSeries } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { ChartSeriesLineObject } from "./ChartSeriesLineObject";

/** How a series is drawn. */
export class ChartSeriesFormatObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly series: ChartSeries
  ) {}
}

const declaration = declare<ChartSeriesFormatObject>({
  name: "ChartSeriesFormat",
  absent: ["fill"],
  objects: { Line: ({ place, series }) => new ChartSeriesLineObject(place, series) },
});
