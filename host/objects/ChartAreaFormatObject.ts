import { declare, type Declaration } from "../protocol/declare";
import { ChartBorderObject } from "./ChartBorderObject";
import type { ChartPlace } from "./chartChange";

/** How a chart's whole area looks. */
export class ChartAreaFormatObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly place: ChartPlace) {}
}

const declaration = declare<ChartAreaFormatObject>({
  name: "ChartAreaFormat",
  absent: ["colorScheme", "fill", "font", "roundedCorners"],
  objects: { Border: ({ place }) => new ChartBorderObject(place) },
});
