import { booleanArg, stringArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { ChartAxis } from "../workbook/model";
import type { ChartPlace } from "./chartChange";
import { chartScalar } from "./chartScalar";

/** The title of an axis. Setting its text shows it. */
export class ChartAxisTitleObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

/** What Excel puts there when a title is shown that has no text. */
const PLACEHOLDER = "Axis Title";

const declaration = declare<ChartAxisTitleObject>({
  name: "ChartAxisTitle",
  absent: ["format", "textOrientation"],
  scalars: {
    Text: chartScalar(
      ({ axis }) => axis.title ?? "",
      ({ axis }, value) => (axis.title = stringArg(value))
    ),
    Visible: chartScalar(
      ({ axis }) => axis.title !== null,
      ({ axis }, value) => (axis.title = booleanArg(value) ? (axis.title ?? PLACEHOLDER) : null)
    ),
  },
});
