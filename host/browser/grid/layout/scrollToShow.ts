import type { Axis } from "./Axis";

/**
 * How far to scroll so that a line is in view, with as little movement as possible.
 * @param scroll How far it is scrolled now, in pixels behind the frozen lines.
 * @param room Pixels that the scrolled part has in the window.
 * @param frozen How many lines stay in view anyway.
 * @returns `scroll` itself when the line is in view.
 */
export function scrollToShow(
  axis: Axis,
  line: number,
  scroll: number,
  room: number,
  frozen: number
): number {
  if (line < frozen) return scroll;
  const start = axis.startOf(line) - axis.startOf(frozen);
  const end = start + axis.sizeOf(line);
  if (start < scroll) return start;
  // A line that is wider than the window begins at its edge.
  return end > scroll + room ? Math.min(start, Math.max(0, end - room)) : scroll;
}
