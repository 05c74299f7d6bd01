import type { Axis } from "./Axis";

/** Where a line that was out of view comes to lie: at the edge it came in by, or with what follows it in view. */
export type ShownAt = "edge" | "quarter";

/**
 * How far to scroll so that a line is in view.
 * @param scroll How far it is scrolled now, in pixels behind the frozen lines.
 * @param room Pixels that the scrolled part has in the window.
 * @param frozen How many lines stay in view anyway.
 * @param at "edge" moves as little as possible; "quarter" leaves a quarter of the room before the line.
 * @returns `scroll` itself when the line is in view.
 */
export function scrollToShow(
  axis: Axis,
  line: number,
  scroll: number,
  room: number,
  frozen: number,
  at: ShownAt = "edge"
): number {
  if (line < frozen) return scroll;
  const start = axis.startOf(line) - axis.startOf(frozen);
  const end = start + axis.sizeOf(line);
  if (start >= scroll && end <= scroll + room) return scroll;
  if (at === "quarter") return Math.max(0, Math.round(start - room / 4));
  // A line that is wider than the window begins at its edge.
  return start < scroll ? start : Math.min(start, Math.max(0, end - room));
}
