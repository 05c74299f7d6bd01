import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import { contains } from "../../workbook/areas";
import { POINTS_PER_PIXEL } from "../../workbook/geometry";
import type { Person } from "../../person/Person";
import type { GridState } from "./GridState";
import { hitTest, type GridGeometry, type Hit } from "./layout/gridGeometry";
import type { SheetView } from "./SheetView";
import type { Scrolling } from "./useScrolling";

/** A column or row whose edge is being dragged. */
export interface Resizing {
  readonly axis: "column" | "row";
  readonly line: number;
  /** Where the edge is in the window, in pixels. */
  readonly at: number;
  /** From the pointer to the edge, which it need not meet exactly. */
  readonly beside: number;
}

/** What the pointer does in the window of the grid. */
export interface GridPointer {
  readonly resizing: Resizing | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onClick: (event: MouseEvent<HTMLElement>) => void;
    readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  };
  /** What lies under a point of the page. */
  readonly hitAt: (element: Element, clientX: number, clientY: number) => Hit;
}

/** What a drag does: selects cells, rows or columns from where it began, or moves an edge. */
type Drag =
  { readonly kind: "cells" | "rows" | "columns"; readonly from: Hit } | { kind: "resize" };

/** What is dragged to nothing is hidden. */
const LEAST_SIZE = 0;

/**
 * Selecting and resizing with mouse, pen and finger.
 * @param focusGrid Gives the keyboard to the grid: it may be the formula bar's when another cell is clicked.
 */
export function useGridPointer(
  person: Person,
  state: GridState,
  view: SheetView,
  geometry: GridGeometry,
  scrolling: Scrolling,
  focusGrid: () => void
): GridPointer {
  const drag = useRef<Drag | null>(null);
  const [resizing, setResizing] = useState<Resizing | null>(null);

  const hitAt = (element: Element, clientX: number, clientY: number): Hit => {
    const { left, top } = element.getBoundingClientRect();
    const at = { x: clientX - left, y: clientY - top };
    return hitTest(geometry, view, scrolling.current(), at);
  };

  /** Another cell can be chosen only when the one being edited is done. */
  const whenDone = (act: () => void): void => {
    if (state.draft === null) act();
    else
      void state.commit(() => {
        act();
        focusGrid();
      });
  };

  const start = (hit: Hit, extend: boolean): void => {
    const { row, column } = hit;
    const { activeCell } = person;
    switch (hit.zone) {
      case "cell":
        if (extend) person.extendTo(row, column);
        else person.select({ top: row, bottom: row, left: column, right: column });
        drag.current = { kind: "cells", from: hit };
        return;
      case "rowHeading":
        person.selectRows(extend ? activeCell.row : row, row, extend ? activeCell.row : row);
        drag.current = { kind: "rows", from: extend ? { ...hit, row: activeCell.row } : hit };
        return;
      case "columnHeading": {
        const from = extend ? activeCell.column : column;
        person.selectColumns(from, column, from);
        drag.current = { kind: "columns", from: { ...hit, column: from } };
        return;
      }
      default:
        return;
    }
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    // A finger scrolls; a tap comes as a click.
    if (event.button !== 0 || event.pointerType === "touch" || isControl(event.target)) return;
    const element = event.currentTarget;
    const hit = hitAt(element, event.clientX, event.clientY);
    if (hit.zone === "gutter") return;
    // The focus is moved by whoever ends the editing, not by the click itself.
    if (state.draft !== null) event.preventDefault();
    capture(element, event.pointerId);
    if (hit.edge !== null) {
      const axis = hit.zone === "columnHeading" ? "column" : "row";
      drag.current = { kind: "resize" };
      const at = edgeIn(view, geometry, scrolling, axis, hit.edge);
      setResizing({ axis, line: hit.edge, at, beside: at - pointOn(axis, event, element) });
      return;
    }
    const extend = event.shiftKey;
    whenDone(() => start(hit, extend));
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const { current } = drag;
    if (!current) return;
    if (current.kind === "resize") {
      if (resizing) {
        const pointer = pointOn(resizing.axis, event, event.currentTarget);
        setResizing({ ...resizing, at: pointer + resizing.beside });
      }
      return;
    }
    const { row, column } = hitAt(event.currentTarget, event.clientX, event.clientY);
    const { from } = current;
    if (current.kind === "rows") person.selectRows(from.row, row, from.row);
    else if (current.kind === "columns") person.selectColumns(from.column, column, from.column);
    else if (!isAt(person, from, row, column)) person.extendTo(row, column);
  };

  const onPointerUp = (): void => {
    drag.current = null;
    if (resizing) {
      setResizing(null);
      const { axis, line, at } = resizing;
      const grown = at - edgeIn(view, geometry, scrolling, axis, line);
      // A click, or the first half of a double click, moves nothing.
      if (Math.round(grown) !== 0) void state.act(resize(person, view, axis, line, grown));
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { nativeEvent } = event;
    const isTouch = "pointerType" in nativeEvent && nativeEvent.pointerType === "touch";
    if (!isTouch || isControl(event.target)) return;
    const hit = hitAt(event.currentTarget, event.clientX, event.clientY);
    whenDone(() => {
      start(hit, false);
      drag.current = null;
    });
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    if (isControl(event.target)) return;
    const hit = hitAt(event.currentTarget, event.clientX, event.clientY);
    if (hit.zone === "cell") state.begin(null, "edit");
    else if (hit.edge !== null && hit.zone === "columnHeading") {
      const [first, last] = linesToResize(person, "column", hit.edge);
      void state.act(person.autoFitColumns(first, last));
    } else if (hit.edge !== null) {
      const [first, last] = linesToResize(person, "row", hit.edge);
      void state.act(person.setRowHeight(first, last, null));
    }
  };

  const onPointerCancel = (): void => {
    drag.current = null;
    setResizing(null);
  };
  return {
    resizing,
    hitAt,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onClick,
      onDoubleClick,
    },
  };
}

/** Buttons and text fields in the window handle the pointer themselves. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, textarea, input") !== null;
}

function capture(element: HTMLElement, pointerId: number): void {
  // Not every environment has it, and a drag that leaves the window is then only cut short.
  if (typeof element.setPointerCapture === "function") element.setPointerCapture(pointerId);
}

function pointOn(axis: Resizing["axis"], event: PointerEvent, element: Element): number {
  const { left, top } = element.getBoundingClientRect();
  return axis === "column" ? event.clientX - left : event.clientY - top;
}

/** Whether the pointer has not left the cell where the drag began, and nothing else is selected. */
function isAt({ selection }: Person, from: Hit, row: number, column: number): boolean {
  const isOneCell = selection.top === selection.bottom && selection.left === selection.right;
  return isOneCell && from.row === row && from.column === column;
}

/** All selected lines when the one that is dragged is among them and they are selected whole. */
function linesToResize(person: Person, axis: Resizing["axis"], line: number): [number, number] {
  const { selection } = person;
  const isColumn = axis === "column";
  const whole = isColumn
    ? { ...selection, top: 0, bottom: 0, left: line, right: line }
    : { ...selection, top: line, bottom: line, left: 0, right: 0 };
  const [first, last, across] = isColumn
    ? [selection.left, selection.right, selection.bottom - selection.top]
    : [selection.top, selection.bottom, selection.right - selection.left];
  const isWhole = across > 16_000 && contains(selection, whole);
  return isWhole ? [first, last] : [line, line];
}

/** Where the far edge of a column or row is in the window, in pixels. */
function edgeIn(
  view: SheetView,
  geometry: GridGeometry,
  scrolling: Scrolling,
  axis: Resizing["axis"],
  line: number
): number {
  const isColumn = axis === "column";
  const lines = isColumn ? view.columns : view.rows;
  const start = isColumn ? geometry.left : geometry.top;
  const frozen = isColumn ? geometry.frozenColumns : geometry.frozenRows;
  const { left, top } = scrolling.current();
  const scrolled = line < frozen ? 0 : isColumn ? left : top;
  return start + lines.endOf(line) - scrolled;
}

function resize(
  person: Person,
  view: SheetView,
  axis: Resizing["axis"],
  line: number,
  grown: number
): ReturnType<Person["setColumnWidth"]> {
  const isColumn = axis === "column";
  const lines = isColumn ? view.columns : view.rows;
  const size = Math.max(LEAST_SIZE, Math.round(lines.sizeOf(line) + grown));
  const [first, last] = linesToResize(person, axis, line);
  return isColumn
    ? person.setColumnWidth(first, last, size)
    : person.setRowHeight(first, last, size * POINTS_PER_PIXEL);
}
