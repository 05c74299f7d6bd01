import { booleanArg, colorArg, hostWordArg, integerArg, stringArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { apiNotFound, itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatAddress } from "../../workbook/address";
import { CellError } from "../../workbook/cell";
import type { ChartSeries } from "../../workbook/model";
import { rangeArg } from "../range/rangeArg";
import { areaOfFormula } from "../workbook/namedArea";
import { changeChart, type ChartPlace, chartScalar } from "./chartChange";
import { ChartSeriesFormatObject } from "./ChartSeriesFormatObject";
import { chartTypeArg } from "./chartTypes";

/** A series of a chart. "" is the colour that Excel chooses. */
export class ChartSeriesObject {
  readonly declaration: Declaration<never> = declaration;

  constructor(
    readonly place: ChartPlace,
    readonly series: ChartSeries
  ) {}
}

const MARKER_STYLES: readonly ChartSeries["markerStyle"][] = [
  "Automatic",
  "None",
  "Circle",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Plus",
];

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues"] as const;
/** Points, in Excel's own limits. */
const [MIN_MARKER, MAX_MARKER] = [2, 72];
const DEFAULT_MARKER = 5;

const declaration = declare<ChartSeriesObject>({
  name: "ChartSeries",
  absent: [
    "axisGroup",
    "binOptions",
    "boxwhiskerOptions",
    "bubbleScale",
    "dataLabels",
    "doughnutHoleSize",
    "explosion",
    "filtered",
    "firstSliceAngle",
    "gapWidth",
    "gradientMaximumColor",
    "gradientMaximumType",
    "gradientMaximumValue",
    "gradientMidpointColor",
    "gradientMidpointType",
    "gradientMidpointValue",
    "gradientMinimumColor",
    "gradientMinimumType",
    "gradientMinimumValue",
    "gradientStyle",
    "hasDataLabels",
    "invertColor",
    "invertIfNegative",
    "mapOptions",
    "overlap",
    "parentLabelStrategy",
    "plotOrder",
    "points",
    "secondPlotSize",
    "showConnectorLines",
    "showLeaderLines",
    "showShadow",
    "splitType",
    "splitValue",
    "trendlines",
    "varyByCategories",
    "xErrorBars",
    "yErrorBars",
  ],
  scalars: {
    Name: chartScalar(
      ({ series }) => series.name,
      ({ series }, value) => setSeriesName(series, stringArg(value))
    ),
    // All series of a chart are of its type here.
    ChartType: {
      get: ({ place }) => place.chart.type,
      set: ({ place }, value) => {
        if (chartTypeArg(value) !== place.chart.type)
          throw apiNotFound("ChartSeries", "chartType of its own");
      },
    },
    MarkerBackgroundColor: chartScalar(
      ({ series }) => series.markerFill ?? "",
      ({ series }, value) => (series.markerFill = colorArg(value))
    ),
    MarkerForegroundColor: chartScalar(
      ({ series }) => series.markerLine ?? "",
      ({ series }, value) => (series.markerLine = colorArg(value))
    ),
    MarkerSize: chartScalar(
      ({ series }) => series.markerSize ?? DEFAULT_MARKER,
      ({ series }, value) => (series.markerSize = integerArg(value, MIN_MARKER, MAX_MARKER))
    ),
    MarkerStyle: chartScalar(
      ({ series }) => series.markerStyle,
      ({ series }, value) =>
        (series.markerStyle = hostWordArg(
          value,
          MARKER_STYLES,
          ["Picture"],
          ["ChartSeries", "markerStyle"]
        ))
    ),
    Smooth: chartScalar(
      ({ series }) => series.smooth,
      ({ series }, value) => (series.smooth = booleanArg(value))
    ),
  },
  objects: { Format: ({ place, series }) => new ChartSeriesFormatObject(place, series) },
  methods: {
    Delete: ({ place, series }) => {
      const position = place.chart.series.indexOf(series);
      if (position < 0) throw itemNotFound();
      changeChart(place, ["ChartSeries", "delete"], () => place.chart.series.splice(position, 1));
    },
    GetDimensionValues: (object, [dimension], session) =>
      dimensionValues(
        object,
        hostWordArg(dimension, DIMENSIONS, ["BubbleSizes"], ["ChartSeries", "getDimensionValues"]),
        session
      ),
    SetValues: ({ place, series }, [range]) => {
      const formula = referenceTo(range);
      changeChart(place, ["ChartSeries", "setValues"], () => (series.valuesFormula = formula));
    },
    SetXAxisValues: ({ place, series }, [range]) => {
      const formula = referenceTo(range);
      changeChart(
        place,
        ["ChartSeries", "setXAxisValues"],
        () => (series.categoriesFormula = formula)
      );
    },
  },
});

/** A text, or a reference when it begins with "=". */
export function setSeriesName(series: ChartSeries, name: string): void {
  series.nameFormula = name.startsWith("=") ? name.slice(1) : null;
  series.name = series.nameFormula === null ? name : "";
}

function referenceTo(range: unknown): string {
  const { sheet, area } = rangeArg(range);
  return formatAddress(sheet.name, area, true);
}

/** What a series shows, cell by cell: texts, numbers, and "" for an empty cell. */
async function dimensionValues(
  { series }: ChartSeriesObject,
  dimension: (typeof DIMENSIONS)[number],
  session: HostSession
): Promise<(string | number | boolean)[]> {
  await session.calculate();
  const isCategory = dimension === "Categories" || dimension === "XValues";
  const formula = isCategory ? series.categoriesFormula : series.valuesFormula;
  if (formula === null) return [];
  const found = areaOfFormula(session.workbook, formula);
  if (!found) throw apiNotFound("ChartSeries", "getDimensionValues of a formula");
  const values: (string | number | boolean)[] = [];
  for (let row = found.area.top; row <= found.area.bottom; row++) {
    for (let column = found.area.left; column <= found.area.right; column++) {
      const value = found.sheet.cells.value(row, column);
      values.push(value instanceof CellError ? value.text : (value ?? ""));
    }
  }
  return values;
}
