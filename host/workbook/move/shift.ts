import {
  cellArea,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  columnCount,
  intersect,
  subtract,
} from "../areas";
import type { Area } from "../CellGrid";

/**
 * Cells that were put in or taken out of a sheet. `area` is the block that is new (or gone); the cells after it
 * in the direction of the shift move, within the block's own rows or columns only.
 */
export interface Shift {
  kind: "insert" | "delete";
  /** "rows": cells move down or up; "columns": right or left. */
  axis: "rows" | "columns";
  area: Area;
}

/** An area after moves, one after the other; null when it is gone. */
export function movedArea(area: Area, moves: readonly Shift[]): Area | null {
  return moves.reduce<Area | null>((each, move) => each && shiftArea(each, move), area);
}

/** A cell after moves, one after the other; null when it is gone. @param row from 0, as `column`. */
export function movedCell(
  row: number,
  column: number,
  moves: readonly Shift[]
): { row: number; column: number } | null {
  const area = movedArea(cellArea(row, column), moves);
  return area && { row: area.top, column: area.left };
}

/** One side of an area: first and last index. */
interface Span {
  first: number;
  last: number;
}

/**
 * Where an area of a reference is after a shift. An area that is only partly in the way stays where it is, one
 * that the new cells fall into grows, one that is deleted whole is null.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    if (isEntireColumn(area)) return area;
    if (area.left < shift.area.left || area.right > shift.area.right) return area;
    const rows = shiftSpan(
      { first: area.top, last: area.bottom },
      shift,
      shift.area.top,
      rowCount(shift.area),
      MAX_ROWS
    );
    return rows && { ...area, top: rows.first, bottom: rows.last };
  }
  if (isEntireRow(area)) return area;
  if (area.top < shift.area.top || area.bottom > shift.area.bottom) return area;
  const columns = shiftSpan(
    { first: area.left, last: area.right },
    shift,
    shift.area.left,
    columnCount(shift.area),
    MAX_COLUMNS
  );
  return columns && { ...area, left: columns.first, right: columns.last };
}

/**
 * Where the cells of an area are after a shift: unlike a reference, an area of validation or format that is only
 * partly in the way is split.
 */
export function shiftCells(area: Area, shift: Shift): Area[] {
  const lane = laneOf(shift);
  const moving = intersect(area, lane);
  if (!moving) return [area];
  const moved = shiftArea(moving, shift);
  return moved ? [...subtract(area, lane), moved] : subtract(area, lane);
}

/** The rows or columns that a shift can touch at all, over their whole length. */
export function laneOf(shift: Shift): Area {
  return shift.axis === "rows"
    ? { ...shift.area, top: 0, bottom: MAX_ROWS - 1 }
    : { ...shift.area, left: 0, right: MAX_COLUMNS - 1 };
}

/** The cells that move or go: from the block on to the end of the sheet. */
export function reachOf(shift: Shift): Area {
  return shift.axis === "rows"
    ? { ...shift.area, bottom: MAX_ROWS - 1 }
    : { ...shift.area, right: MAX_COLUMNS - 1 };
}

/** Where the cell that is at `position` now was before a delete, or will have been before an insert. */
export function unshiftCell(
  cell: { row: number; column: number },
  shift: Shift
): { row: number; column: number } {
  const reach = reachOf(shift);
  const { row, column } = cell;
  if (row < reach.top || row > reach.bottom || column < reach.left || column > reach.right)
    return cell;
  const step = shift.kind === "delete" ? 1 : -1;
  return shift.axis === "rows"
    ? { row: row + step * rowCount(shift.area), column }
    : { row, column: column + step * columnCount(shift.area) };
}

function shiftSpan(
  span: Span,
  shift: Shift,
  at: number,
  count: number,
  limit: number
): Span | null {
  if (shift.kind === "insert") {
    if (span.first >= at) {
      if (span.first + count >= limit) return null;
      return { first: span.first + count, last: Math.min(span.last + count, limit - 1) };
    }
    return span.last >= at
      ? { first: span.first, last: Math.min(span.last + count, limit - 1) }
      : span;
  }
  const end = at + count - 1;
  const first = span.first < at ? span.first : span.first > end ? span.first - count : at;
  const last = span.last < at ? span.last : span.last > end ? span.last - count : at - 1;
  return last < first ? null : { first, last };
}
