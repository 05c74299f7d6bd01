import type { HostSheet } from "../workbook/HostSheet";
import { MAX_COLUMNS, MAX_ROWS } from "./ooxml";

/** Points in a pixel at 100 %. */
const POINTS_A_PIXEL = 0.75;

/** A place in a sheet: a cell and how far into it, in points. */
export interface CellOffset {
  row: number;
  rowOffset: number;
  column: number;
  columnOffset: number;
}

/** The place of a point that lies `left` and `top` points from the sheet's corner. */
export function locate(sheet: HostSheet, left: number, top: number): CellOffset {
  const across = walk(left, MAX_COLUMNS, (column) => columnWidth(sheet, column));
  const down = walk(top, MAX_ROWS, (row) => rowHeight(sheet, row));
  return {
    column: across.index,
    columnOffset: across.offset,
    row: down.index,
    rowOffset: down.offset,
  };
}

/** The way back, in points, to a ten-thousandth. */
export function distance(sheet: HostSheet, place: CellOffset): { left: number; top: number } {
  let left = place.columnOffset;
  for (let column = 0; column < place.column; column++) left += columnWidth(sheet, column);
  let top = place.rowOffset;
  for (let row = 0; row < place.row; row++) top += rowHeight(sheet, row);
  return { left: roundPoints(left), top: roundPoints(top) };
}

/** Points to four decimals: what is left of a conversion back and forth is no difference. */
export function roundPoints(points: number): number {
  return Math.round(points * 10000) / 10000;
}

function columnWidth(sheet: HostSheet, column: number): number {
  const layout = sheet.columns.get(column);
  if (layout?.hidden) return 0;
  return (layout?.widthPx ?? sheet.standardWidthPx) * POINTS_A_PIXEL;
}

function rowHeight(sheet: HostSheet, row: number): number {
  const layout = sheet.rows.get(row);
  return layout?.hidden ? 0 : (layout?.height ?? sheet.standardHeight);
}

function walk(
  target: number,
  count: number,
  size: (index: number) => number
): { index: number; offset: number } {
  let rest = Math.max(0, target);
  let index = 0;
  while (index < count - 1 && rest >= size(index)) rest -= size(index++);
  return { index, offset: rest };
}
