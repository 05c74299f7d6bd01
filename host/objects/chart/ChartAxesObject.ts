import { booleanArg, hostWordArg, numberArg, stringArg, wordArg } from "../../protocol/args";
import { type Declaration, declare, type Scalar } from "../../protocol/declare";
import { apiNotFound, invalidArgument } from "../../protocol/errors";
import type { ChartAxis } from "../../workbook/model";
import { type ChartPlace, chartScalar } from "./chartChange";
import { ChartGridlinesObject } from "./ChartGridlinesObject";
import { ChartTextFormatObject } from "./ChartTextFormatObject";

/** A chart's axes. */
export class ChartAxesObject {
  readonly declaration: Declaration<never> = chartAxesDeclaration;
  constructor(readonly place: ChartPlace) {}
}

const AXES = ["Category", "Value"] as const;
const GROUPS = ["Primary", "Secondary"] as const;

const chartAxesDeclaration = declare<ChartAxesObject>({
  name: "ChartAxes",
  absent: ["seriesAxis"],
  objects: {
    CategoryAxis: ({ place }) => new ChartAxisObject(place, "Category"),
    ValueAxis: ({ place }) => new ChartAxisObject(place, "Value"),
  },
  methods: {
    GetItem: ({ place }, [type, group]) => {
      if (wordArg(group ?? "Primary", GROUPS) === "Secondary") {
        throw apiNotFound("ChartAxes", "getItem of a secondary axis");
      }
      return new ChartAxisObject(
        place,
        hostWordArg(type, AXES, ["Series"], ["ChartAxes", "getItem"])
      );
    },
  },
});

/** An axis of a chart. */
export class ChartAxisObject {
  readonly declaration: Declaration<never> = chartAxisDeclaration;
  readonly axis: ChartAxis;

  constructor(
    readonly place: ChartPlace,
    readonly type: "Category" | "Value"
  ) {
    this.axis = type === "Category" ? place.chart.categoryAxis : place.chart.valueAxis;
  }
}

const CATEGORY_TYPES: readonly ChartAxis["categoryType"][] = ["Automatic", "TextAxis", "DateAxis"];

const chartAxisDeclaration = declare<ChartAxisObject>({
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

/** The title of an axis. Setting its text shows it. */
export class ChartAxisTitleObject {
  readonly declaration: Declaration<never> = chartAxisTitleDeclaration;

  constructor(
    readonly place: ChartPlace,
    readonly axis: ChartAxis
  ) {}
}

/** What Excel puts there when a title is shown that has no text. */
const PLACEHOLDER = "Axis Title";

const chartAxisTitleDeclaration = declare<ChartAxisTitleObject>({
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
