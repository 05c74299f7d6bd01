import {
  boundingArea,
  cellArea,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
} from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";

/** The merged cell that a cell is part of, or the cell itself, as an area. */
export function wholeCell(sheet: HostSheet, row: number, column: number): Area {
  const cell = cellArea(row, column);
  return sheet.merges.find((merge) => contains(merge, cell)) ?? cell;
}

/** The top left cell of the merged cell that a cell is part of, or the cell itself. */
export function leadingCell(sheet: HostSheet, { row, column }: Cell): Cell {
  const { top, left } = wholeCell(sheet, row, column);
  return { row: top, column: left };
}

/** An area grown until it cuts through no merged cell. */
export function withWholeCells(sheet: HostSheet, area: Area): Area {
  const torn = sheet.merges.find((merge) => overlaps(merge, area) && !contains(area, merge));
  return torn ? withWholeCells(sheet, boundingArea(area, torn)) : area;
}

/** Whether a row can be seen. */
export function isRowShown(sheet: HostSheet, row: number): boolean {
  return sheet.rows.get(row)?.hidden !== true;
}

/** Whether a column can be seen. */
export function isColumnShown(sheet: HostSheet, column: number): boolean {
  return sheet.columns.get(column)?.hidden !== true;
}

/** Whether a cell holds something. */
export function isFilled(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null;
}

/** The next row that can be seen, `from` itself included; null past the sheet's end. */
export function shownRow(sheet: HostSheet, from: number, step: 1 | -1): number | null {
  for (let row = from; row >= 0 && row < MAX_ROWS; row += step)
    if (isRowShown(sheet, row)) return row;
  return null;
}

/** The next column that can be seen, `from` itself included; null past the sheet's end. */
export function shownColumn(sheet: HostSheet, from: number, step: 1 | -1): number | null {
  for (let column = from; column >= 0 && column < MAX_COLUMNS; column += step)
    if (isColumnShown(sheet, column)) return column;
  return null;
}

/** The cells around one that hold something, up to empty rows and columns: what Ctrl+A takes in first. */
export function filledRegion(sheet: HostSheet, start: Area): Area {
  let area = start;
  for (;;) {
    const grown = withFilledEdge(sheet, area);
    if (grown === area) return area;
    area = grown;
  }
}

/** The area with those neighbours that are filled, or the area itself when none is. */
function withFilledEdge(sheet: HostSheet, area: Area): Area {
  const around = {
    top: Math.max(area.top - 1, 0),
    left: Math.max(area.left - 1, 0),
    bottom: Math.min(area.bottom + 1, MAX_ROWS - 1),
    right: Math.min(area.right + 1, MAX_COLUMNS - 1),
  };
  const rowFilled = (row: number): boolean => {
    for (let column = around.left; column <= around.right; column++)
      if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    for (let row = around.top; row <= around.bottom; row++)
      if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const top = around.top < area.top && rowFilled(around.top) ? around.top : area.top;
  const bottom =
    around.bottom > area.bottom && rowFilled(around.bottom) ? around.bottom : area.bottom;
  const left = around.left < area.left && columnFilled(around.left) ? around.left : area.left;
  const right = around.right > area.right && columnFilled(around.right) ? around.right : area.right;
  const same =
    top === area.top && bottom === area.bottom && left === area.left && right === area.right;
  return same ? area : { top, left, bottom, right };
}

/** A cell of a sheet, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
