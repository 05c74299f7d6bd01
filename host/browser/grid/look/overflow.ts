import type { Axis } from "../layout/Axis";
import type { Span } from "../layout/visibleSpan";
import type { Side } from "./LookBook";

/**
 * The columns that a text is drawn over: its own, and empty neighbours as far as it is too long.
 * @param needed Pixels that the text takes with the room around it.
 * @param isFree Whether a column's cell in that row is empty, so that a text may run over it.
 */
export function overflow(
  column: number,
  needed: number,
  side: Side,
  columns: Axis,
  isFree: (column: number) => boolean
): Span {
  const own = columns.sizeOf(column);
  const missing = needed - own;
  if (missing <= 0 || own === 0) return { first: column, last: column };
  if (side === "center") {
    const half = missing / 2;
    return {
      first: reach(column, half, -1, columns, isFree),
      last: reach(column, half, 1, columns, isFree),
    };
  }
  if (side === "right") return { first: reach(column, missing, -1, columns, isFree), last: column };
  return { first: column, last: reach(column, missing, 1, columns, isFree) };
}

function reach(
  column: number,
  missing: number,
  step: 1 | -1,
  columns: Axis,
  isFree: (column: number) => boolean
): number {
  let last = column;
  let left = missing;
  for (let next = column + step; left > 0 && next >= 0 && next < columns.count; next += step) {
    if (!isFree(next)) break;
    left -= columns.sizeOf(next);
    last = next;
  }
  return last;
}
