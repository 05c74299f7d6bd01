import type { Chart } from "../../workbook/model";
import type { ChartData } from "./chartData";
import type { Box } from "./chartLayout";
import { fitText, LINE_HEIGHT, textWidth } from "./textSize";

/** A series' name with its sample. */
export interface LegendEntry {
  /** Number of the series. */
  readonly index: number;
  readonly text: string;
  /** Left end of the sample, and middle of the line, in points. */
  readonly x: number;
  readonly y: number;
}

/** The legend and what it leaves for the rest; lengths in points. */
export interface LegendLayout {
  readonly entries: readonly LegendEntry[];
  readonly size: number;
  /** Length of a sample. */
  readonly sample: number;
  readonly rest: Box;
}

/** Size of a legend's text that nobody has chosen, in points. */
const LEGEND_SIZE = 9;
/** Lengths in em of the text. */
const SAMPLE = 2.6;
const SAMPLE_GAP = 0.45;
const ENTRY_GAP = 1.2;
const ROW = LINE_HEIGHT * 1.12;
/** Most of the width that a legend beside the plot takes. */
const SIDE_SHARE = 0.4;
const MARGIN = 6;

/** Lays the legend at its edge of the box; null for a chart without one. */
export function layLegend(chart: Chart, data: ChartData, box: Box): LegendLayout | null {
  const { visible, position } = chart.legend;
  if (!visible || data.series.length === 0) return null;
  const size = chart.legendFont.size ?? LEGEND_SIZE;
  const sample = SAMPLE * size;
  const names = data.series.map(({ name }) => name);
  return position === "Top" || position === "Bottom"
    ? inRows(names, box, { size, sample, atTop: position === "Top" })
    : inColumn(names, box, { size, sample, position });
}

function inRows(
  names: readonly string[],
  box: Box,
  { size, sample, atTop }: { size: number; sample: number; atTop: boolean }
): LegendLayout {
  const width = box.right - box.left;
  const entryWidth = (text: string): number =>
    sample + SAMPLE_GAP * size + textWidth(text, size) + ENTRY_GAP * size;
  const texts = names.map((name) => fitText(name, size, width - entryWidth("")));
  // One width for all, as in Excel, keeps the rows in columns.
  const column = Math.min(Math.max(...texts.map(entryWidth)), width);
  const perRow = Math.max(1, Math.min(texts.length, Math.floor(width / column)));
  const rows = Math.ceil(texts.length / perRow);
  const row = ROW * size;
  const height = rows * row;
  const top = atTop ? box.top : box.bottom - height;
  const entries = texts.map((text, index) => {
    const at = Math.floor(index / perRow);
    const inThisRow = Math.min(perRow, texts.length - at * perRow);
    const start = box.left + (width - inThisRow * column + ENTRY_GAP * size) / 2;
    return { index, text, x: start + (index % perRow) * column, y: top + (at + 0.5) * row };
  });
  const rest = atTop
    ? { ...box, top: box.top + height + MARGIN }
    : { ...box, bottom: top - MARGIN / 2 };
  return { entries, size, sample, rest };
}

function inColumn(
  names: readonly string[],
  box: Box,
  {
    size,
    sample,
    position,
  }: { size: number; sample: number; position: "Left" | "Right" | "Corner" }
): LegendLayout {
  const most = (box.right - box.left) * SIDE_SHARE - sample - SAMPLE_GAP * size;
  const texts = names.map((name) => fitText(name, size, most));
  const width =
    sample + SAMPLE_GAP * size + Math.max(...texts.map((text) => textWidth(text, size)));
  const row = ROW * size;
  const height = texts.length * row;
  const x = position === "Left" ? box.left : box.right - width;
  const top =
    position === "Corner" ? box.top : Math.max(box.top, (box.top + box.bottom - height) / 2);
  const entries = texts.map((text, index) => ({ index, text, x, y: top + (index + 0.5) * row }));
  const rest =
    position === "Left"
      ? { ...box, left: box.left + width + MARGIN }
      : { ...box, right: x - MARGIN };
  return { entries, size, sample, rest };
}
