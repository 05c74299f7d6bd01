import { useLayoutEffect } from "react";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import type { Person } from "../../person/Person";
import type { GridGeometry } from "./layout/gridGeometry";
import { scrollToShow } from "./layout/scrollToShow";
import type { SheetView } from "./SheetView";
import type { Scrolling } from "./useScrolling";

/**
 * Keeps in view where the person is: the active cell, or the moving end of the selection, whoever moved it.
 * Scrolling away from it is free; it is looked for again when the selection changes.
 */
export function useShowActive(
  person: Person,
  view: SheetView,
  geometry: GridGeometry,
  scrolling: Scrolling
): void {
  const { selection, activeCell } = person;
  const row = isEntireColumn(selection)
    ? null
    : farEnd(selection.top, selection.bottom, activeCell.row);
  const column = isEntireRow(selection)
    ? null
    : farEnd(selection.left, selection.right, activeCell.column);
  const isMeasured = geometry.window.height > 0;

  useLayoutEffect(() => {
    if (!isMeasured) return;
    const { room, frozenRows, frozenColumns } = geometry;
    const now = scrolling.current();
    // What the add-in selects is the beginning of something; who goes by keys sees where they come from.
    const at = person.selectedSelf ? "edge" : "quarter";
    const top =
      row === null ? now.top : scrollToShow(view.rows, row, now.top, room.height, frozenRows, at);
    const left =
      column === null
        ? now.left
        : scrollToShow(view.columns, column, now.left, room.width, frozenColumns);
    if (top !== now.top || left !== now.left) scrolling.scrollTo({ left, top });
    // Only another place is a reason to scroll: not another width of a column, nor another window.
  }, [person, view.sheet.id, row, column, isMeasured]);
}

/** The end of a selection that is not the active cell's. */
function farEnd(first: number, last: number, active: number): number {
  return active === first ? last : active === last ? first : active;
}
