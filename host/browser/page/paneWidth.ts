/** Widths of the pane in pixels: what it opens with, and the least that a task pane is made for. */
export const PANE_WIDTH = { initial: 350, least: 300 } as const;
/** What the grid keeps of the window, whatever the pane takes. */
const LEAST_GRID = 240;
/** How far an arrow key moves the edge, in pixels. */
const STEP = 20;

/** The widest that the pane may be in a window of a width. */
export function widestPane(windowWidth: number): number {
  return Math.max(PANE_WIDTH.least, windowWidth - LEAST_GRID);
}

/** A wanted width brought into what is allowed. */
export function allowedWidth(wanted: number, windowWidth: number): number {
  return Math.round(Math.min(Math.max(wanted, PANE_WIDTH.least), widestPane(windowWidth)));
}

/**
 * The width after a key on the edge between grid and pane; null for a key that does nothing there. The pane is on the
 * right: the edge goes left to make it wider.
 */
export function widthAfterKey(key: string, width: number, windowWidth: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return allowedWidth(width + STEP, windowWidth);
    case "ArrowRight":
      return allowedWidth(width - STEP, windowWidth);
    case "Home":
      return PANE_WIDTH.least;
    case "End":
      return widestPane(windowWidth);
    default:
      return null;
  }
}
