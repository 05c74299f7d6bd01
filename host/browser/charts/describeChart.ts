import { numberText } from "../../workbook/entry/numberText";
import type { Chart } from "../../workbook/model";
import type { ChartData, SeriesData } from "./chartData";
import { chartTexts } from "./chartTexts";

/** Longer series are summed up: nobody listens to so many numbers. */
const MOST_VALUES = 40;

/** A chart's title, or what stands for it, in one line. */
export function chartHeading(chart: Chart, locale: string): string {
  return chart.title?.replaceAll("\n", " ") ?? chartTexts(locale).untitled(chart.name);
}

/** The facts of a chart in words: every series with its name and its values. */
export function describeChart(data: ChartData, locale: string): string {
  const texts = chartTexts(locale);
  if (data.series.length === 0) return texts.noSeries;
  return data.series
    .map((series) => `${series.name}: ${valuesOf(series, data, locale)}.`)
    .join(" ");
}

function valuesOf({ points }: SeriesData, data: ChartData, locale: string): string {
  const texts = chartTexts(locale);
  const write = (value: number): string =>
    numberText(value, data.valueFormat, locale, data.date1904);
  const values = points.flatMap(({ y }) => (y === null ? [] : [y]));
  if (values.length === 0) return texts.noValues;
  if (points.length > MOST_VALUES) {
    return texts.summary({
      count: values.length,
      first: write(values[0]!),
      last: write(values.at(-1)!),
      lowest: write(Math.min(...values)),
      highest: write(Math.max(...values)),
    });
  }
  return points
    .map(({ label, y }) => `${label}: ${y === null ? texts.missing : write(y)}`)
    .join("; ");
}
