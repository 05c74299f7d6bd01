import type { Cell } from "../../../person/Person";
import type { ScrollAxes } from "../ScrollLayers";
import type { Axis } from "./Axis";
import { COLUMN_BLOCK, paneLimits, ROW_BLOCK, type GridGeometry } from "./gridGeometry";
import { visibleSpan, type Span } from "./visibleSpan";

/** Where a pane lies in the window, and which cells it has in the document. */
export interface PanePlace {
  readonly name: "cells" | "rows" | "columns" | "corner";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The place on the sheet that its upper left corner shows while nothing is scrolled. */
  readonly originLeft: number;
  readonly originTop: number;
  readonly rows: Span;
  readonly columns: Span;
  /** How its layer moves when the sheet is scrolled. */
  readonly scrolls: ScrollAxes;
  /** Frozen cells have a line between them and the others. */
  readonly hasLineBelow: boolean;
  readonly hasLineBeside: boolean;
}

/** The lines in the document, frozen and not. */
export interface Lines {
  readonly frozenRows: Span;
  readonly frozenColumns: Span;
  readonly rows: Span;
  readonly columns: Span;
}

/**
 * The rows and columns that belong in the document.
 * @param scroll How far the cells behind the frozen ones are scrolled, in pixels.
 */
export function linesInView(
  geometry: GridGeometry,
  rows: Axis,
  columns: Axis,
  scroll: { readonly left: number; readonly top: number }
): Lines {
  const { frozen, room, frozenRows, frozenColumns } = geometry;
  const top = rows.startOf(frozenRows) + scroll.top;
  const left = columns.startOf(frozenColumns) + scroll.left;
  return {
    frozenRows: visibleSpan(rows, 0, frozen.height, paneLimits(rows, frozenRows, true), ROW_BLOCK),
    frozenColumns: visibleSpan(
      columns,
      0,
      frozen.width,
      paneLimits(columns, frozenColumns, true),
      COLUMN_BLOCK
    ),
    rows: visibleSpan(rows, top, top + room.height, paneLimits(rows, frozenRows, false), ROW_BLOCK),
    columns: visibleSpan(
      columns,
      left,
      left + room.width,
      paneLimits(columns, frozenColumns, false),
      COLUMN_BLOCK
    ),
  };
}

/** Whether a cell is in the document. */
export function isDrawn(lines: Lines, { row, column }: Cell): boolean {
  const isIn = (line: number, { first, last }: Span): boolean => line >= first && line <= last;
  return (
    (isIn(row, lines.rows) || isIn(row, lines.frozenRows)) &&
    (isIn(column, lines.columns) || isIn(column, lines.frozenColumns))
  );
}

/**
 * The panes of a window. All share the sheet's coordinates: a layer moves only by how far it is scrolled, and a pane
 * that scrolls begins where the frozen lines end.
 */
export function panesOf(geometry: GridGeometry, lines: Lines): PanePlace[] {
  const { left, top, frozen, room } = geometry;
  const hasRows = frozen.height > 0;
  const hasColumns = frozen.width > 0;
  const beside = {
    left: left + frozen.width,
    width: room.width,
    originLeft: frozen.width,
    columns: lines.columns,
  };
  const below = {
    top: top + frozen.height,
    height: room.height,
    originTop: frozen.height,
    rows: lines.rows,
  };
  const frozenColumns = {
    left,
    width: frozen.width,
    originLeft: 0,
    columns: lines.frozenColumns,
    hasLineBeside: true,
  };
  const frozenRows = {
    top,
    height: frozen.height,
    originTop: 0,
    rows: lines.frozenRows,
    hasLineBelow: true,
  };
  const none = { hasLineBelow: false, hasLineBeside: false };
  const panes: PanePlace[] = [];
  if (hasRows && hasColumns)
    panes.push({ name: "corner", ...frozenColumns, ...frozenRows, scrolls: "none" });
  if (hasRows) panes.push({ name: "rows", ...none, ...beside, ...frozenRows, scrolls: "x" });
  if (hasColumns)
    panes.push({ name: "columns", ...none, ...frozenColumns, ...below, scrolls: "y" });
  panes.push({ name: "cells", ...none, ...beside, ...below, scrolls: "xy" });
  return panes;
}
