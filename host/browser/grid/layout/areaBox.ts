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
