import type { Area } from "./CellGrid";

/** Rows of a sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet: A to XFD. */
export const MAX_COLUMNS = 16_384;

/** Whether both ends lie on the sheet and the first is not past the second. */
export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS
  );
}

/** How many rows an area has. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns an area has. */
export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** Whether an area is whole rows, from the sheet's first column to its last. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** Whether an area is whole columns, from the sheet's first row to its last. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** The cells in both; null when there are none. */
export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** Whether two areas have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether every cell of the inner area is in the outer one, too. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`, as up to four rectangles: above, left, right, below. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left)
    rest.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right)
    rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  return rest;
}

/** `area` moved; it may leave the sheet, so check with `isOnSheet`. */
export function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** Where copies of so many rows and columns lie that fill an area side by side; the last may reach beyond it. */
export function tilesOf(area: Area, rows: number, columns: number): Area[] {
  const tiles: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += rows) {
    for (let { left } = area; left <= area.right; left += columns)
      tiles.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  return tiles;
}

/** The parts of areas that lie in what is copied, where a copy of it lies, as far as the copy goes. */
export function copiedTo(tile: Area, source: Area, areas: readonly Area[]): Area[] {
  return areas.flatMap((each) => {
    const part = intersect(each, source);
    const moved = part && offset(part, tile.top - source.top, tile.left - source.left);
    return (moved && intersect(moved, tile)) ?? [];
  });
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** A cell's place on its sheet as one number; row and column count from 0. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The row, from 0, of a place made by `cellKey`. */
export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

/** The column, from 0, of a place made by `cellKey`. */
export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}
