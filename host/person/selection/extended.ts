import { isOnSheet, sameArea } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { type Cell, wholeCell, withWholeCells } from "./cellsTogether";
import { type Arrow, farNeighbour, neighbour } from "./travel";

/**
 * A selection after an arrow key with Shift: the side across from the active cell moves, and the active cell
 * stays in. A side that would stop within a merged cell goes on to its end.
 * @param jump With Ctrl too: to the edge of the filled cells in the active cell's row or column.
 */
export function extended(
  sheet: HostSheet,
  area: Area,
  active: Cell,
  arrow: Arrow,
  jump: boolean
): Area {
  const start = wholeCell(sheet, active.row, active.column);
  const vertical = arrow === "up" || arrow === "down";
  const before = vertical ? "top" : "left";
  const after = vertical ? "bottom" : "right";
  const outward = arrow === "up" || arrow === "left" ? before : after;
  const inward = outward === before ? after : before;
  // What lies across from the active cell comes back first.
  const shrinks = area[inward] !== start[inward];
  const side = shrinks ? inward : outward;
  let at = area[side];
  for (;;) {
    const from = vertical ? { row: at, column: active.column } : { row: active.row, column: at };
    const to = (jump ? farNeighbour : neighbour)(sheet, from, arrow);
    const next = vertical ? to.row : to.column;
    if (next === at) return area;
    at = next;
    // Past the active cell, it is the other side that goes on.
    const sides = { [before]: Math.min(start[before], at), [after]: Math.max(start[after], at) };
    const grown = withWholeCells(sheet, { ...area, ...sides });
    if (!isOnSheet(grown)) return area;
    if (!sameArea(grown, area)) return grown;
  }
}
