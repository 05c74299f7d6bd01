import { isDateFormat } from "numfmt";
import { isScatter } from "../../file/charts/chartNames";
import { chartValues, type ChartValues } from "../../file/charts/chartValues";
import { CellError, type CellValue } from "../../workbook/cell";
import { numberText } from "../../workbook/entry/numberText";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Chart, ChartSeries } from "../../workbook/model";

/** A point of a series; `y` is null where nothing is drawn and the line breaks. */
export interface DataPoint {
  /** Position on the category axis: the category's number from 0, a serial date, or the x of a scatter chart. */
  readonly x: number;
  readonly y: number | null;
  /** The category, or the x, as the axis writes it. */
  readonly label: string;
}

/** A series with the values that its cells have now. */
export interface SeriesData {
  readonly series: ChartSeries;
  readonly name: string;
  readonly points: readonly DataPoint[];
}

/** What the category axis counts in: categories in order, days, or numbers. */
export type CategoryKind = "category" | "date" | "number";

/** Everything that a chart draws, read from the cells. */
export interface ChartData {
  readonly series: readonly SeriesData[];
  readonly categoryKind: CategoryKind;
  /** Labels of the categories by their number; empty for other kinds. */
  readonly categories: readonly string[];
  /** How the numbers of each axis are written. */
  readonly valueFormat: string;
  readonly categoryFormat: string;
  /** The workbook's dates count from 1904. */
  readonly date1904: boolean;
}

const NO_VALUES: ChartValues = { values: [], formatCode: "General" };

/**
 * Reads the cells behind a chart by Excel's rules: hidden cells are left out where the chart says so, text counts as 0,
 * an empty cell is what `displayBlanksAs` says, and #N/A is like an empty cell.
 * @param locale Language of Excel's interface, such as "da-DK": how numbers and dates are written.
 */
export function chartData(workbook: HostWorkbook, chart: Chart, locale: string): ChartData {
  const read = (formula: string | null): ChartValues =>
    (formula === null ? null : chartValues(workbook, formula, chart.plotVisibleOnly)) ?? NO_VALUES;
  const { date1904 } = workbook;
  const values = chart.series.map((each) => read(each.valuesFormula));
  const ownCategories = chart.series.map((each) => read(each.categoriesFormula));
  // All series of a chart stand on the categories of the first that has some; a scatter chart's have each their own.
  const shared = ownCategories.find((each) => each.values.length > 0) ?? NO_VALUES;
  const categoryKind = kindOf(chart, shared);
  const categoryFormat = chart.categoryAxis.numberFormat ?? shared.formatCode;
  const write = (value: CellValue): string => numberText(value, categoryFormat, locale, date1904);

  const count = Math.max(shared.values.length, ...values.map((each) => each.values.length), 0);
  const categories =
    categoryKind === "category"
      ? Array.from({ length: count }, (_, index) =>
          shared.values.length === 0
            ? String(index + 1)
            : categoryText(shared, index, locale, date1904)
        )
      : [];

  const series = chart.series.map((each, index): SeriesData => {
    const numbers = values[index]?.values ?? [];
    const xs = isScatter(chart.type) ? scatterXs(ownCategories[index]!, numbers.length) : null;
    const points = numbers.map((value, at): DataPoint => {
      const y = plotted(value);
      if (categoryKind === "category") return { x: at, y, label: categories[at] ?? "" };
      const x = xs ? (xs[at] ?? null) : numberAt(shared, at);
      // A point without a place on the axis breaks the line as an empty one does.
      return x === null ? { x: Number.NaN, y: null, label: "" } : { x, y, label: write(x) };
    });
    const placed = points.filter((point) => !Number.isNaN(point.x));
    if (categoryKind === "date") placed.sort((a, b) => a.x - b.x);
    return {
      series: each,
      name: seriesName(each, read, index, locale, date1904),
      points: withBlanks(placed, chart.displayBlanksAs),
    };
  });

  const valueFormat = values.find((each) => each.values.length > 0)?.formatCode ?? "General";
  return {
    series,
    categoryKind,
    categories,
    valueFormat: chart.valueAxis.numberFormat ?? valueFormat,
    categoryFormat,
    date1904,
  };
}

function kindOf(chart: Chart, categories: ChartValues): CategoryKind {
  if (isScatter(chart.type)) return "number";
  const { categoryType } = chart.categoryAxis;
  if (categoryType === "TextAxis") return "category";
  const filled = categories.values.filter((value) => value !== null);
  const numeric = filled.length > 0 && filled.every((value) => typeof value === "number");
  if (!numeric) return "category";
  return categoryType === "DateAxis" || isDateFormat(categories.formatCode) ? "date" : "category";
}

/** Excel numbers the points of a scatter chart whose x are not all numbers. */
function scatterXs(categories: ChartValues, count: number): readonly (number | null)[] {
  const { values } = categories;
  const usable =
    values.some((value) => typeof value === "number") &&
    values.every((value) => value === null || typeof value === "number");
  return usable
    ? values.map((value) => (typeof value === "number" ? value : null))
    : Array.from({ length: count }, (_, index) => index + 1);
}

function numberAt({ values }: ChartValues, index: number): number | null {
  const value = values[index];
  return typeof value === "number" ? value : null;
}

function categoryText(
  { values, formatCode }: ChartValues,
  index: number,
  locale: string,
  date1904: boolean
): string {
  return numberText(values[index] ?? null, formatCode, locale, date1904);
}

function plotted(value: CellValue): number | null {
  if (value === null || value instanceof CellError) return null;
  if (typeof value === "string") return 0;
  return Number(value);
}

function withBlanks(
  points: readonly DataPoint[],
  blanks: Chart["displayBlanksAs"]
): readonly DataPoint[] {
  if (blanks === "Interpolated") return points.filter((point) => point.y !== null);
  return blanks === "Zero" ? points.map((point) => ({ ...point, y: point.y ?? 0 })) : points;
}

function seriesName(
  series: ChartSeries,
  read: (formula: string | null) => ChartValues,
  index: number,
  locale: string,
  date1904: boolean
): string {
  const { values, formatCode } = read(series.nameFormula);
  const written = values
    .map((value) => numberText(value, formatCode, locale, date1904))
    .filter((text) => text !== "");
  if (written.length > 0) return written.join(" ");
  return series.name === "" ? `${unnamedSeries(locale)}${index + 1}` : series.name;
}

/** What Excel calls a series without a name, before its number. */
function unnamedSeries(locale: string): string {
  return locale.toLowerCase().startsWith("da") ? "Serie" : "Series";
}
