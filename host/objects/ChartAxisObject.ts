import { booleanArg, numberArg, stringArg, wordArg } from "../protocol/args";
import { declare, type Declaration, type Scalar } from "../protocol/declare";
import { invalidArgument } from "../protocol/errors";
import type { ChartAxis } from "../workbook/model";
import { ChartAxisTitleObject } from "./ChartAxisTitleObject";
import type { ChartPlace } from "./chartChange";
import { ChartGridlinesObject } from "./ChartGridlinesObject";
import { chartScalar } from "./chartScalar";
import { ChartTextFormatObject } from "./ChartTextFormatObject";

/** An axis of a chart. */
export class ChartAxisObject {
  readonly declaration: Declaration<never> = declaration;
  readonly axis: ChartAxis;

  constructor(
    readonly place: ChartPlace,
    readonly type: "Category" | "Value"
  ) {
    this.axis = type === "Category" ? place.chart.categoryAxis : place.chart.valueAxis;
  }
}

const CATEGORY_TYPES: readonly ChartAxis["categoryType"][] = ["Automatic", "TextAxis", "DateAxis"];

const declaration = declare<ChartAxisObject>({
  name: "ChartAxis",
  absent: [
    "alignment",
    "baseTimeUnit",
    "crosses",
    "crossesAt",
    "customDisplayUnit",
    "displayUnit",
    "height",
    "isBetweenCategories",
    "left",
    "linkNumberFormat",
    "logBase",
    "majorTickMark",
    "majorTimeUnitScale",
    "minorGridlines",
    "minorTickMark",
    "minorTimeUnitScale",
    "minorUnit",
    "multiLevel",
    "offset",
    "position",
    "positionAt",
    "scaleType",
    "showDisplayUnitLabel",
    "textOrientation",
    "tickLabelPosition",
    "tickLabelSpacing",
    "tickMarkSpacing",
    "top",
    "width",
  ],
  scalars: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: () => "Primary" },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    CategoryType: chartScalar(
      ({ axis }) => axis.categoryType,
      ({ axis }, value) => (axis.categoryType = wordArg(value, CATEGORY_TYPES))
    ),
    NumberFormat: chartScalar(
      ({ axis }) => axis.numberFormat ?? "General",
      ({ axis }, value) => (axis.numberFormat = stringArg(value))
    ),
    ReversePlotOrder: chartScalar(
      ({ axis }) => axis.reversed,
      ({ axis }, value) => (axis.reversed = booleanArg(value))
    ),
    Visible: chartScalar(
      ({ axis }) => axis.visible,
      ({ axis }, value) => (axis.visible = booleanArg(value))
    ),
  },
  objects: {
    Format: ({ place, axis }) => new ChartTextFormatObject("ChartAxisFormat", place, axis.font),
    MajorGridlines: ({ place, axis }) => new ChartGridlinesObject(place, axis),
    Title: ({ place, axis }) => new ChartAxisTitleObject(place, axis),
  },
});

/**
 * An end or step of the axis; "" sets it to automatic. Where Excel answers with the number that it has come to
 * for an automatic one, this host, which draws nothing, answers "".
 */
function bound(field: "minimum" | "maximum" | "majorUnit"): Scalar<ChartAxisObject> {
  return chartScalar(
    ({ axis }) => axis[field] ?? "",
    ({ axis }, value) => {
      const number = value === "" ? null : numberArg(value);
      if (field === "majorUnit" && number !== null && number <= 0) throw invalidArgument();
      axis[field] = number;
    }
  );
}
