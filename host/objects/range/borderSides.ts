import type { Area } from "../../workbook/CellGrid";

/** The sides of a range that a border can be on, in the words of `Excel.BorderIndex`. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

/** One of `BORDER_SIDES`. */
export type BorderSide = (typeof BORDER_SIDES)[number];

/** A border of cells, as their style has it. */
export type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** Which border of which cells of a range makes up a side of it. */
export interface SidePart {
  area: Area;
  key: BorderKey;
}

/**
 * What a side of a range comes to in its cells: an inner side is two borders of neighbours; none where there is no
 * inside.
 */
export function partsOf(side: BorderSide, area: Area): SidePart[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, key: "borderTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, key: "borderBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, key: "borderLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, key: "borderRight" }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, key: "borderBottom" },
        { area: { ...area, top: area.top + 1 }, key: "borderTop" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, key: "borderRight" },
        { area: { ...area, left: area.left + 1 }, key: "borderLeft" },
      ];
  }
}
