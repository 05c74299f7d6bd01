import { wordArg } from "../../protocol/args";
import { apiNotFound } from "../../protocol/errors";
import type { Chart } from "../../workbook/model";

/** The types of chart that the host has. */
export const CHART_TYPES: readonly Chart["type"][] = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "BarClustered",
  "XYScatterLines",
  "XYScatter",
];

/** Excel's other types. */
const OTHER_CHART_TYPES: readonly string[] = [
  ...["ColumnStacked", "ColumnStacked100", "3DColumn"],
  ...["3DColumnClustered", "3DColumnStacked", "3DColumnStacked100"],
  ...["BarStacked", "BarStacked100"],
  ...["3DBarClustered", "3DBarStacked", "3DBarStacked100"],
  ...["LineStacked", "LineStacked100", "LineMarkersStacked", "LineMarkersStacked100", "3DLine"],
  ...["Pie", "PieOfPie", "PieExploded", "3DPie", "3DPieExploded", "BarOfPie"],
  ...["Doughnut", "DoughnutExploded"],
  ...["XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLinesNoMarkers"],
  ...["Area", "AreaStacked", "AreaStacked100", "3DArea", "3DAreaStacked", "3DAreaStacked100"],
  ...["Radar", "RadarMarkers", "RadarFilled"],
  ...["Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe"],
  ...["Bubble", "Bubble3DEffect"],
  ...["StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC"],
  ...["Cylinder", "Cone", "Pyramid"].flatMap((solid) => [
    ...["ColClustered", "ColStacked", "ColStacked100"].map((kind) => solid + kind),
    ...["BarClustered", "BarStacked", "BarStacked100", "Col"].map((kind) => solid + kind),
  ]),
  ...["Histogram", "Boxwhisker", "Pareto", "RegionMap"],
  ...["Treemap", "Waterfall", "Sunburst", "Funnel"],
];

/**
 * One of the host's types, in any case.
 * @throws HostError ApiNotFound for another of Excel's, InvalidArgument for what is no type of chart.
 */
export function chartTypeArg(value: unknown): Chart["type"] {
  const type = wordArg(value, [...CHART_TYPES, ...OTHER_CHART_TYPES]);
  const known = CHART_TYPES.find((each) => each === type);
  if (!known) throw apiNotFound("ChartType", type);
  return known;
}
