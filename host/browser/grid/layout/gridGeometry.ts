import type { HostSheet } from "../../../workbook/HostSheet";
import type { Axis } from "./Axis";
import type { Span } from "./visibleSpan";

/** Height of the column headings, in pixels. */
export const HEADING_HEIGHT = 20;
/** Width of the row headings for numbers of up to three digits, in pixels, and of each digit more. */
const HEADING_WIDTH = 36;
const DIGIT_WIDTH = 7;
/** Room for one level of groups in the gutter, in pixels: buttons of two levels are that far apart. */
export const OUTLINE_STEP = 24;
/** The least room that frozen columns and rows leave to the cells that scroll, in pixels. */
const LEAST_ROOM: Size = { width: 160, height: 80 };
/** Rows in a block of what is kept in the document, see `visibleSpan`. */
export const ROW_BLOCK = 4;
/** The same for columns. */
export const COLUMN_BLOCK = 2;

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the parts of the grid lie in its window, in pixels. */
export interface GridGeometry {
  /** The window without scroll bars. */
  readonly window: Size;
  /** Width of the gutter beside the rows, and height of the one above the columns; 0 without groups. */
  readonly gutter: Size;
  /** Of the row headings the width, of the column headings the height; 0 when they are hidden. */
  readonly headings: Size;
  /** The upper left corner of the cells. */
  readonly left: number;
  readonly top: number;
  /** How many rows and columns stay in view: fewer than the sheet freezes where the window is too small for them. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Room that the frozen columns and rows take. */
  readonly frozen: Size;
  /** Room for the cells that scroll. */
  readonly room: Size;
}

/** What is laid out: the sheet and where its lines lie. */
interface LaidOut {
  readonly sheet: HostSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * Lays out the window.
 * @param levels Steps in the gutters: beside the rows, above the columns.
 * @param lastRow The last row whose number is to have room.
 */
export function gridGeometry(
  { sheet, rows, columns }: LaidOut,
  window: Size,
  levels: { readonly rows: number; readonly columns: number },
  lastRow: number
): GridGeometry {
  const digits = Math.max(3, String(lastRow + 1).length);
  const headings = sheet.showHeadings
    ? { width: HEADING_WIDTH + (digits - 3) * DIGIT_WIDTH, height: HEADING_HEIGHT }
    : { width: 0, height: 0 };
  const gutter = { width: levels.rows * OUTLINE_STEP, height: levels.columns * OUTLINE_STEP };
  const left = gutter.width + headings.width;
  const top = gutter.height + headings.height;
  const inside = {
    width: Math.max(0, window.width - left),
    height: Math.max(0, window.height - top),
  };
  const frozenRows = within(rows, sheet.freeze?.rows ?? 0, inside.height - LEAST_ROOM.height);
  const frozenColumns = within(
    columns,
    sheet.freeze?.columns ?? 0,
    inside.width - LEAST_ROOM.width
  );
  const frozen = { width: columns.startOf(frozenColumns), height: rows.startOf(frozenRows) };
  const room = { width: inside.width - frozen.width, height: inside.height - frozen.height };
  return { window, gutter, headings, left, top, frozenRows, frozenColumns, frozen, room };
}

/** As many of the first lines as fit: the cells behind them could not be reached otherwise. */
function within(axis: Axis, lines: number, most: number): number {
  let count = lines;
  while (count > 0 && axis.startOf(count) > most) count--;
  return count;
}

/** Where a point of the window is in the grid. */
export interface Hit {
  readonly zone: "cell" | "rowHeading" | "columnHeading" | "corner" | "gutter";
  readonly row: number;
  readonly column: number;
  /** The row or column whose far edge is under the pointer, in a heading; null elsewhere. */
  readonly edge: number | null;
}

/** How near to an edge in a heading the pointer takes hold of it, in pixels. */
export const EDGE_REACH = 4;

/**
 * What lies at a point; points beyond the cells give the nearest.
 * @param scroll How far the cells behind the frozen ones are scrolled.
 * @param at From the window's upper left corner.
 */
export function hitTest(
  geometry: GridGeometry,
  { rows, columns }: LaidOut,
  scroll: { readonly left: number; readonly top: number },
  at: { readonly x: number; readonly y: number }
): Hit {
  const x = along(at.x - geometry.left, geometry.frozen.width, scroll.left);
  const y = along(at.y - geometry.top, geometry.frozen.height, scroll.top);
  const row = rows.indexAt(y);
  const column = columns.indexAt(x);
  const inRowHeadings = at.x < geometry.left;
  const inColumnHeadings = at.y < geometry.top;
  if (at.x < geometry.gutter.width || at.y < geometry.gutter.height)
    return { zone: "gutter", row, column, edge: null };
  if (inRowHeadings && inColumnHeadings) return { zone: "corner", row, column, edge: null };
  if (inRowHeadings) return { zone: "rowHeading", row, column, edge: edgeAt(rows, row, y) };
  if (inColumnHeadings)
    return { zone: "columnHeading", row, column, edge: edgeAt(columns, column, x) };
  return { zone: "cell", row, column, edge: null };
}

/** A distance in the window as a distance on the sheet. */
function along(distance: number, frozen: number, scroll: number): number {
  return distance < frozen ? Math.max(0, distance) : distance + scroll;
}

function edgeAt(axis: Axis, line: number, distance: number): number | null {
  if (axis.endOf(line) - distance <= EDGE_REACH) return line;
  if (distance - axis.startOf(line) > EDGE_REACH) return null;
  const before = axis.shown(line - 1, -1);
  return before < 0 ? null : before;
}

/** The lines that a pane has: the frozen ones, or those behind them. */
export function paneLimits(axis: Axis, frozen: number, isFrozen: boolean): Span {
  return isFrozen ? { first: 0, last: frozen - 1 } : { first: frozen, last: axis.count - 1 };
}
