import { useLayoutEffect } from "react";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import type { Person } from "../../person/Person";
import type { GridGeometry } from "./layout/gridGeometry";
import { scrollToShow } from "./layout/scrollToShow";
import type { SheetView } from "./SheetView";
import type { Scrolling } from "./useScrolling";

/**
 * Keeps in view where the person is: the moving end of the selection, or the active cell of one that the add-in made.
 * Scrolling away from it is free; it is looked for again when something is selected, be it the same, or typed.
 */
export function useShowActive(
  person: Person,
  view: SheetView,
  geometry: GridGeometry,
  scrolling: Scrolling
): void {
  const { selection, activeCell, selectedSelf } = person;
  const { top, bottom, left, right } = selection;
  const place = selectedSelf
    ? { row: farEnd(top, bottom, activeCell.row), column: farEnd(left, right, activeCell.column) }
    : activeCell;
  const row = isEntireColumn(selection) ? null : place.row;
  const column = isEntireRow(selection) ? null : place.column;
  const isMeasured = geometry.window.height > 0;
  const isEditing = person.editing !== null;

  useLayoutEffect(() => {
    if (!isMeasured) return;
    const { room, frozenRows, frozenColumns } = geometry;
    const now = scrolling.current();
    // What the add-in selects is the beginning of something; who goes by keys sees where they come from.
    const at = selectedSelf ? "edge" : "quarter";
    const top =
      row === null ? now.top : scrollToShow(view.rows, row, now.top, room.height, frozenRows, at);
    const left =
      column === null
        ? now.left
        : scrollToShow(view.columns, column, now.left, room.width, frozenColumns);
    if (top !== now.top || left !== now.left) scrolling.scrollTo({ left, top });
    // Only another place is a reason to scroll: not another width of a column, nor another window.
  }, [person, view.sheet.id, selection, row, column, isMeasured, isEditing]);
}

/** The end of a selection that is not the active cell's. */
function farEnd(first: number, last: number, active: number): number {
  return active === first ? last : active === last ? first : active;
}
