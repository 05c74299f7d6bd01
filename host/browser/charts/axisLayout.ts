import { scaleLinear } from "@visx/scale";
import { isBar, isScatter } from "../../file/charts/chartNames";
import { numberText } from "../../workbook/entry/numberText";
import type { Chart, ChartAxis } from "../../workbook/model";
import { axisTicks, niceUnit, numberRange } from "./axisRange";
import type { ChartData } from "./chartData";
import { fitText, LINE_HEIGHT, textWidth } from "./textSize";

/** A place on an axis, in the axis' own unit, and what stands there. */
export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

/** An axis' span and marks, before it has a length on the screen. */
export interface AxisSpan {
  /** From one end to the other, in the axis' own unit. */
  readonly domain: readonly [number, number];
  /** Where gridlines and small marks stand. */
  readonly marks: readonly number[];
  readonly labels: readonly AxisLabel[];
}

/** An axis with its place: lengths in points from the chart's top left corner. */
export interface AxisLayout extends AxisSpan {
  readonly axis: ChartAxis;
  readonly scale: (value: number) => number;
  readonly fontSize: number;
  /** Labels of a horizontal axis that have no room side by side are turned upwards. */
  readonly turned: boolean;
  /** Labels and title lie on the far side: right of the chart, or above it. */
  readonly far: boolean;
  /** What the labels take beside the axis' line, in points. */
  readonly labelRoom: number;
  /** Where the axis' line crosses the other axis, in points. */
  readonly crossing: number;
}

/** Size of axis labels that nobody has chosen, in points. */
export const AXIS_FONT_SIZE = 9;
/** Points between an axis and its labels. */
export const LABEL_GAP = 5;
/** Most room that turned labels take, as a part of the chart's height. */
const TURNED_SHARE = 0.35;
/** Spaces between dates on an axis that Excel chooses itself, in days. */
const DATE_UNITS = [1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652];

/** What is needed to measure the axes of one chart. */
export interface AxisInput {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly locale: string;
}

/** The axis with the values. @param length Room in points. @param horizontal Whether its labels lie side by side. */
export function valueSpan(input: AxisInput, length: number, horizontal: boolean): AxisSpan {
  const { chart, data } = input;
  const values = data.series.flatMap(({ points }) =>
    points.flatMap(({ y }) => (y === null ? [] : [y]))
  );
  return numberSpan(input, chart.valueAxis, values, data.valueFormat, {
    length,
    horizontal,
    fromZero: isBar(chart.type),
  });
}

/** The axis with the categories, the dates, or a scatter chart's x. */
export function categorySpan(input: AxisInput, length: number, horizontal: boolean): AxisSpan {
  const { chart, data } = input;
  const axis = chart.categoryAxis;
  const xs = data.series.flatMap(({ points }) => points.map(({ x }) => x));
  if (isScatter(chart.type)) {
    return numberSpan(input, axis, xs, data.categoryFormat, {
      length,
      horizontal,
      fromZero: false,
    });
  }
  const size = axis.font.size ?? AXIS_FONT_SIZE;
  if (data.categoryKind === "date") return dateSpan(input, xs, length, size);
  const count = Math.max(data.categories.length, 1);
  const room = length / count;
  const needed = size * LINE_HEIGHT;
  const step =
    axis.majorUnit === null
      ? Math.max(1, Math.ceil(needed / room))
      : Math.max(1, Math.round(axis.majorUnit));
  const labels = data.categories.flatMap((text, at) => (at % step === 0 ? [{ at, text }] : []));
  const marks = Array.from(
    { length: Math.floor(count / step) + 1 },
    (_, index) => index * step - 0.5
  );
  return { domain: [-0.5, count - 0.5], labels, marks };
}

interface NumberPlace {
  readonly length: number;
  readonly horizontal: boolean;
  readonly fromZero: boolean;
}

function numberSpan(
  { data, locale }: AxisInput,
  axis: ChartAxis,
  values: readonly number[],
  format: string,
  place: NumberPlace
): AxisSpan {
  const size = axis.font.size ?? AXIS_FONT_SIZE;
  const write = (value: number): string => numberText(value, format, locale, data.date1904);
  const widest = Math.max(...values.map((value) => textWidth(write(value), size)), 2 * size);
  const perLabel = place.horizontal ? widest * 1.6 : size * 2.4;
  const labelCount = Math.max(2, Math.floor(place.length / perLabel));
  const range = numberRange(axis, values, labelCount, place.fromZero);
  const marks = axisTicks(range);
  const labels = marks.map((at) => ({ at, text: write(at) }));
  return { domain: [range.minimum, range.maximum], marks, labels };
}

function dateSpan(
  { chart, data, locale }: AxisInput,
  dates: readonly number[],
  length: number,
  size: number
): AxisSpan {
  const axis = chart.categoryAxis;
  const first = axis.minimum ?? (dates.length > 0 ? Math.min(...dates) : 0);
  const last = Math.max(axis.maximum ?? Math.max(...dates, first), first);
  const write = (date: number): string =>
    numberText(date, data.categoryFormat, locale, data.date1904);
  const fitting = Math.max(1, Math.floor(length / (textWidth(write(last), size) * 1.25)));
  const span = last - first;
  const unit =
    axis.majorUnit ??
    DATE_UNITS.find((each) => span / each <= fitting) ??
    Math.ceil(niceUnit(span, fitting));
  const marks = axisTicks({ minimum: first, maximum: last, majorUnit: unit });
  return {
    domain: [first - 0.5, last + 0.5],
    marks,
    labels: marks.map((at) => ({ at, text: write(at) })),
  };
}

/** Whether labels side by side would run into each other. */
export function mustTurn(span: AxisSpan, length: number, size: number): boolean {
  const room = length / Math.max(span.labels.length, 1);
  return span.labels.some(({ text }) => textWidth(text, size) + size / 2 > room);
}

/** Room that a horizontal axis' labels take below the line, in points. */
export function labelsHeight(
  span: AxisSpan,
  size: number,
  turned: boolean,
  height: number
): number {
  if (!turned) return size * LINE_HEIGHT + LABEL_GAP;
  const longest = Math.max(...span.labels.map(({ text }) => textWidth(text, size)), 0);
  return Math.min(longest + LABEL_GAP, height * TURNED_SHARE);
}

/** Labels cut to the room that turned ones have. */
export function cutLabels(span: AxisSpan, size: number, room: number): AxisSpan {
  const labels = span.labels.map(({ at, text }) => ({ at, text: fitText(text, size, room) }));
  return { ...span, labels };
}

/** Puts an axis between two ends in points. @param crossing Where its line crosses the other axis. */
export function placeAxis(
  axis: ChartAxis,
  span: AxisSpan,
  ends: readonly [number, number],
  rest: Pick<AxisLayout, "turned" | "far" | "labelRoom" | "crossing">
): AxisLayout {
  const range: [number, number] = axis.reversed ? [ends[1], ends[0]] : [ends[0], ends[1]];
  const scale = scaleLinear<number>({ domain: [...span.domain], range });
  return {
    ...span,
    ...rest,
    axis,
    fontSize: axis.font.size ?? AXIS_FONT_SIZE,
    scale: (value) => scale(value),
  };
}
