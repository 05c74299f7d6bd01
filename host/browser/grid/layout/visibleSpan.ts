import type { Axis } from "./Axis";

/** Lines from the first to the last, both included; empty when last is before first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines to have in the document for a stretch of the sheet, in whole blocks: scrolling within a block changes
 * nothing, so that the table need not be looked at for every pixel.
 * @param from, to The stretch in pixels from the sheet's edge.
 * @param limits The lines that the pane may show.
 * @param block Lines in a block; one block more is given on either side.
 */
export function visibleSpan(
  axis: Axis,
  from: number,
  to: number,
  limits: Span,
  block: number
): Span {
  if (to <= from || limits.last < limits.first) return { first: limits.first, last: -1 };
  const first = Math.floor(axis.indexAt(from) / block) * block - block;
  const last = (Math.floor(axis.indexAt(to - 1) / block) + 2) * block - 1;
  return { first: Math.max(limits.first, first), last: Math.min(limits.last, last) };
}
