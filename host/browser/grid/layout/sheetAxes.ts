import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/areas";
import { POINTS_PER_PIXEL } from "../../../workbook/geometry";
import type { HostSheet } from "../../../workbook/HostSheet";
import type { StyleBook } from "../../../workbook/style";
import { automaticHeights } from "./automaticHeights";
import { Axis } from "./Axis";
import type { MeasureText } from "./textWidth";

/** Where the columns of a sheet lie. */
export function columnAxis(sheet: HostSheet): Axis {
  const differing = [...sheet.columns].map(
    ([index, { hidden, widthPx }]) =>
      [index, hidden ? 0 : (widthPx ?? sheet.standardWidthPx)] as const
  );
  return new Axis(MAX_COLUMNS, sheet.standardWidthPx, differing);
}

/** Where the rows of a sheet lie, with rows that nobody gave a height as high as what is in them. */
export function rowAxis(
  sheet: HostSheet,
  styles: StyleBook,
  columns: Axis,
  measure: MeasureText
): Axis {
  const heights = automaticHeights(sheet, styles, columns, measure);
  setHeights(sheet).forEach((height, row) => heights.set(row, height));
  return new Axis(MAX_ROWS, pixels(sheet.standardHeight), heights);
}

/**
 * Where the object model believes the rows lie: it knows set heights only. Charts have their places in these
 * distances.
 */
export function modelRowAxis(sheet: HostSheet): Axis {
  return new Axis(MAX_ROWS, pixels(sheet.standardHeight), setHeights(sheet));
}

/** A distance along one axis as it is on another: the same line, as far into it. */
export function carryOver(distance: number, from: Axis, to: Axis): number {
  const index = from.indexAt(distance);
  return to.startOf(index) + Math.min(distance - from.startOf(index), to.sizeOf(index));
}

function setHeights(sheet: HostSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, { hidden, height }] of sheet.rows) {
    if (hidden) heights.set(row, 0);
    else if (height !== null) heights.set(row, pixels(height));
  }
  return heights;
}

function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
