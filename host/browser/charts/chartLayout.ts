import type { Chart, ChartAxis } from "../../workbook/model";
import {
  AXIS_FONT_SIZE,
  type AxisLayout,
  type AxisSpan,
  categorySpan,
  cutLabels,
  LABEL_GAP,
  labelsHeight,
  mustTurn,
  placeAxis,
  valueSpan,
} from "./axisLayout";
import type { ChartData } from "./chartData";
import { layLegend, type LegendLayout } from "./legendLayout";
import { LINE_HEIGHT, textWidth, wrapText } from "./textSize";

/** A rectangle in points from the chart's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines of a title around one middle. */
export interface TitleLayout {
  readonly lines: readonly string[];
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly size: number;
}

/** Where everything of a chart lies; lengths in points. */
export interface ChartLayout {
  readonly title: TitleLayout | null;
  readonly legend: LegendLayout | null;
  /** The rectangle that the axes span. */
  readonly plot: Box;
  readonly horizontal: AxisLayout;
  readonly vertical: AxisLayout;
  /** The axis with the categories, one of the two. */
  readonly category: AxisLayout;
  /** The axis with the values, the other. */
  readonly value: AxisLayout;
}

/** Size of a title that nobody has chosen, in points. */
const TITLE_SIZE = 14;
const MARGIN = 7;
/** The plot is never squeezed below this, whatever stands around it. */
const LEAST_PLOT = 10;

/** Lays a chart out in its box. @param locale Language of Excel's interface, such as "da-DK". */
export function chartLayout(chart: Chart, data: ChartData, locale: string): ChartLayout {
  const title = layTitle(chart);
  const whole: Box = {
    left: MARGIN,
    top: title === null ? MARGIN : title.y + lineHeights(title.lines.length - 0.6, title.size),
    right: chart.width - MARGIN,
    bottom: chart.height - MARGIN,
  };
  const legend = layLegend(chart, data, whole);
  const outer = legend === null ? whole : legend.rest;
  const input = { chart, data, locale };
  const lying = chart.type === "BarClustered";
  const [across, up] = lying
    ? [chart.valueAxis, chart.categoryAxis]
    : [chart.categoryAxis, chart.valueAxis];
  const measure = (axis: ChartAxis, length: number, horizontal: boolean): AxisSpan =>
    (axis === chart.valueAxis ? valueSpan : categorySpan)(input, length, horizontal);

  const acrossSize = sizeOf(across);
  const upSize = sizeOf(up);
  const acrossTitle = axisTitleRoom(across);
  // The height decides how many labels the vertical axis has, their width what is left for the other.
  const roughHeight =
    outer.bottom - outer.top - acrossTitle - (across.visible ? acrossSize * LINE_HEIGHT : 0);
  const roughSpan = measure(up, Math.max(roughHeight, LEAST_PLOT), false);
  const labelRoom = (outer.right - outer.left) / 3;
  const upSpan = cutLabels(roughSpan, upSize, labelRoom);
  const widest = Math.max(...upSpan.labels.map(({ text }) => textWidth(text, upSize)), 0);
  const upLabels = up.visible ? widest + LABEL_GAP : 0;
  const sideRoom = upLabels + axisTitleRoom(up);

  const width = Math.max(outer.right - outer.left - sideRoom, LEAST_PLOT);
  const acrossRough = measure(across, width, true);
  const turned = across.visible && mustTurn(acrossRough, width, acrossSize);
  const labels = across.visible ? labelsHeight(acrossRough, acrossSize, turned, chart.height) : 0;
  const acrossSpan = turned ? cutLabels(acrossRough, acrossSize, labels - LABEL_GAP) : acrossRough;
  const edgeRoom = labels + acrossTitle;
  // Labels stand at the beginning of the other axis: where that one is reversed, on the far side.
  const overhang = turned || !across.visible ? 0 : endOverhang(acrossSpan, acrossSize, width);
  const [leftRoom, rightRoom] = across.reversed ? [overhang, sideRoom] : [sideRoom, overhang];
  const plot: Box = {
    left: outer.left + Math.max(leftRoom, overhang),
    right: Math.max(outer.right - Math.max(rightRoom, overhang), outer.left + LEAST_PLOT),
    top: outer.top + (up.reversed ? edgeRoom : upSize / 2),
    bottom: Math.max(outer.bottom - (up.reversed ? upSize / 2 : edgeRoom), outer.top + LEAST_PLOT),
  };
  const upEnds: [number, number] = [plot.bottom, plot.top];
  const acrossEnds: [number, number] = [plot.left, plot.right];
  const upBare = placeAxis(up, upSpan, upEnds, {
    turned: false,
    far: across.reversed,
    labelRoom: upLabels,
    crossing: plot.left,
  });
  const acrossBare = placeAxis(across, acrossSpan, acrossEnds, {
    turned,
    far: up.reversed,
    labelRoom: labels,
    crossing: plot.bottom,
  });
  const isNumbers = (axis: ChartAxis): boolean =>
    axis === chart.valueAxis || data.categoryKind === "number";
  const vertical = { ...upBare, crossing: crossingOf(acrossBare, isNumbers(across)) };
  const horizontal = { ...acrossBare, crossing: crossingOf(upBare, isNumbers(up)) };
  const [category, value] = lying ? [vertical, horizontal] : [horizontal, vertical];
  return { title, legend, plot, horizontal, vertical, category, value };
}

/** How far the label at the end of a horizontal axis would reach beyond it, in points. */
function endOverhang({ domain, labels }: AxisSpan, size: number, length: number): number {
  const last = labels.at(-1);
  if (last === undefined) return 0;
  const fromEnd = ((domain[1] - last.at) / (domain[1] - domain[0])) * length;
  return Math.max(0, textWidth(last.text, size) / 2 - fromEnd);
}

/** Room that an axis' title takes beside the labels, in points. */
function axisTitleRoom(axis: ChartAxis): number {
  if (axis.title === null) return 0;
  return lineHeights(axis.title.split("\n").length, sizeOf(axis)) + LABEL_GAP;
}

/** Axes cross at 0 of the numbers, or at the end next to it; categories and dates are crossed before their first. */
function crossingOf(other: AxisLayout, isNumbers: boolean): number {
  const [from, to] = other.domain;
  return other.scale(isNumbers ? Math.min(Math.max(0, from), to) : from);
}

function layTitle(chart: Chart): TitleLayout | null {
  if (chart.title === null) return null;
  const size = chart.titleFont.size ?? TITLE_SIZE;
  const bold = chart.titleFont.bold ?? false;
  const lines = wrapText(chart.title, size, chart.width - 2 * MARGIN, bold);
  return { lines, x: chart.width / 2, y: MARGIN + size, size };
}

function lineHeights(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}

function sizeOf(axis: ChartAxis): number {
  return axis.font.size ?? AXIS_FONT_SIZE;
}
