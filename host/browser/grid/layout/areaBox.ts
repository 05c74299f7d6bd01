import type { Area } from "../../../workbook/CellGrid";
import type { Axis } from "./Axis";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle that cells take up on the sheet. */
export function areaBox(
  { rows, columns }: { readonly rows: Axis; readonly columns: Axis },
  area: Area
): Box {
  const left = columns.startOf(area.left);
  const top = rows.startOf(area.top);
  return {
    left,
    top,
    width: columns.endOf(area.right) - left,
    height: rows.endOf(area.bottom) - top,
  };
}

/** How far beyond a window a box may reach that is cut to it, in pixels: its edges there stay out of sight. */
const MARGIN_PX = 100;

/**
 * The part of a box that lies in a window or near to it, so that a frame around a million rows is not drawn as one;
 * null when there is none.
 */
export function cutTo(box: Box, window: Box): Box | null {
  const left = Math.max(box.left, window.left - MARGIN_PX);
  const top = Math.max(box.top, window.top - MARGIN_PX);
  const right = Math.min(box.left + box.width, window.left + window.width + MARGIN_PX);
  const bottom = Math.min(box.top + box.height, window.top + window.height + MARGIN_PX);
  return left < right && top < bottom
    ? { left, top, width: right - left, height: bottom - top }
    : null;
}
