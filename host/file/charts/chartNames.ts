import type { Chart, ChartSeries } from "../../workbook/model";

/** The format's words for what the model calls by Excel's names. */

export const DASHES: Readonly<Record<string, ChartSeries["lineStyle"]>> = {
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDash: "Dot",
  sysDot: "RoundDot",
};

/** The model's words for a series' markers, by the file's. */
export const MARKERS: Readonly<Record<string, ChartSeries["markerStyle"]>> = {
  auto: "Automatic",
  none: "None",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  plus: "Plus",
};

/** The model's words for a legend's place, by the file's. */
export const LEGEND_POSITIONS: Readonly<Record<string, Chart["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

/** The model's words for how a chart shows empty cells, by the file's. */
export const BLANKS: Readonly<Record<string, Chart["displayBlanksAs"]>> = {
  gap: "NotPlotted",
  zero: "Zero",
  span: "Interpolated",
};

/** The frame that a new chart has: a thin grey line. Weight in points. */
export const FRAME = { color: "#D9D9D9", weight: 0.75 };

/** EMU in a point, the unit of DrawingML. */
export const EMU = 12700;

/** The file's word for a word of the model. */
export function fileWord<T extends string>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(words).find((key) => words[key] === value)!;
}

/** Whether the chart has two number axes. */
export function isScatter(type: Chart["type"]): boolean {
  return type === "XYScatter" || type === "XYScatterLines";
}

/** Whether the chart draws bars, which have no markers. */
export function isBar(type: Chart["type"]): boolean {
  return type === "ColumnClustered" || type === "BarClustered";
}
