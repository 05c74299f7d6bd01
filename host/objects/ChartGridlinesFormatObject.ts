import { declare, type Declaration } from "../protocol/declare";
import type { ChartAxis } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { ChartGridlinesLineObject } from "./ChartGridlinesLineObject";

/** How gridlines look. */
export class ChartGridlinesFormatObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

const declaration = declare<ChartGridlinesFormatObject>({
  name: "ChartGridlinesFormat",
  objects: { Line: ({ place, axis }) => new ChartGridlinesLineObject(place, axis) },
});
