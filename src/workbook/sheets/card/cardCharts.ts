import type { CurveScale } from "../../../charts/curveScale";
import type { FocusAreaChart, ProgressionCard } from "../../../charts/progressionCard";
import type { SeriesStyle } from "../../../charts/seriesStyle";
import { cellsAt } from "../cells";
import { COLORS } from "../theme";
import { CARD, SMALL_CHART_ROWS, type CardRows } from "./cardLayout";

/** Points. The small charts' texts are smaller, to leave room for the lines. */
const CURVE_TEXT = 9;
const SMALL_TEXT = 8;

const DASHES = { solid: "Continuous", dash: "Dash", dot: "Dot", dashDot: "DashDot" } as const;
const MARKERS = {
  circle: "Circle",
  diamond: "Diamond",
  triangle: "Triangle",
  square: "Square",
} as const;

/** What the chart of the curve is called on its sheet. */
export const CURVE_NAME = "PRCurve";

/** The curve of the chosen line, bound to the helper cells: respondent, and whom to compare with. */
export function addCurve(
  sheet: Excel.Worksheet,
  card: ProgressionCard,
  rows: CardRows,
  names: readonly [string, string]
): void {
  const chart = addLineChart(sheet, rows.curve, CURVE_TEXT);
  chart.name = CURVE_NAME;
  chart.title.visible = false;
  // Names of curves follow the input cells, which a series' name cannot: the row above the chart says them.
  chart.legend.visible = false;
  chart.setPosition(
    cellsAt(sheet, rows.chartTop, CARD.indicator),
    cellsAt(sheet, rows.chartBottom, CARD.difference)
  );
  setScale(chart, card.scale);

  const first = chart.series.getItemAt(0);
  first.name = names[0];
  bind(first, sheet, rows, rows.curve, card.styles[0]);
  const second = chart.series.add(names[1]);
  bind(second, sheet, rows, rows.curve + 1, card.styles[1]);
}

/** A small chart of one focus area: its lines as scored by the card's respondent. */
export function addFocusAreaChart(
  sheet: Excel.Worksheet,
  area: FocusAreaChart,
  index: number,
  rows: CardRows
): void {
  const [firstSeries, ...others] = area.series;
  if (!firstSeries) return;
  const chart = addLineChart(sheet, rows.firstLine + firstSeries.line - 1, SMALL_TEXT);
  chart.name = `PRFocus${index + 1}`;
  chart.title.text = area.focusArea;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLORS.navy;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = SMALL_TEXT;
  const [from, to] =
    index % 2 === 0 ? [CARD.indicator, CARD.latest] : [CARD.change, CARD.difference];
  const top = rows.smallTop(index);
  chart.setPosition(cellsAt(sheet, top, from), cellsAt(sheet, top + SMALL_CHART_ROWS - 1, to));
  setScale(chart, { minimum: area.minimum, maximum: area.maximum, unit: 1 });

  const first = chart.series.getItemAt(0);
  first.name = firstSeries.name;
  bind(first, sheet, rows, rows.firstLine + firstSeries.line - 1, firstSeries.style);
  for (const { line, name, style } of others) {
    bind(chart.series.add(name), sheet, rows, rows.firstLine + line - 1, style);
  }
}

/** Sets the value axis of the card's curve to a scale. */
export function setScale(
  chart: Excel.Chart,
  { minimum, maximum, unit }: Pick<CurveScale, "minimum" | "maximum" | "unit">
): void {
  const axis = chart.axes.valueAxis;
  axis.minimum = minimum;
  axis.maximum = maximum;
  axis.majorUnit = unit;
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = COLORS.line;
}

/** A line chart with one series, never of type Auto and never with guessed series: both differ on the web. */
function addLineChart(sheet: Excel.Worksheet, row: number, textSize: number): Excel.Chart {
  const chart = sheet.charts.add("LineMarkers", plottedOf(sheet, row), "Rows");
  chart.plotVisibleOnly = true;
  chart.format.border.lineStyle = "None";
  chart.axes.categoryAxis.format.font.size = textSize;
  chart.axes.valueAxis.format.font.size = textSize;
  return chart;
}

/** What a chart shows of a row: the measurements, and the hidden empty cell behind them. */
function plottedOf(sheet: Excel.Worksheet, row: number): Excel.Range {
  return cellsAt(sheet, row, CARD.scores, 1, CARD.gap - CARD.scores + 1);
}

function bind(
  series: Excel.ChartSeries,
  sheet: Excel.Worksheet,
  rows: CardRows,
  row: number,
  style: SeriesStyle
): void {
  series.setValues(plottedOf(sheet, row));
  series.setXAxisValues(plottedOf(sheet, rows.period));
  series.format.line.color = style.color;
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = DASHES[style.dash];
  series.markerStyle = MARKERS[style.marker];
  series.markerSize = 8;
  series.markerBackgroundColor = style.color;
  series.markerForegroundColor = COLORS.white;
}
