/** A place in the window that something opens at: an element, or a point in one. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
}

/** Where something opens. */
export interface Placement {
  /** The side of the anchor that it is to lie on, if there is room. */
  readonly side: "below" | "above";
  /** The edge that it has in common with the anchor. */
  readonly align: "start" | "end";
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that stay free to the window's edge. */
const MARGIN = 4;

/**
 * Where something goes that opens at an anchor: on the side asked for, on the other one when it has room there only,
 * and otherwise as near as the window lets it. All in pixels of the window.
 */
export function placeAt(
  anchor: Pick<DOMRect, "left" | "top" | "right" | "bottom">,
  size: Size,
  room: Size,
  { side, align }: Placement
): { left: number; top: number } {
  const below = anchor.bottom;
  const above = anchor.top - size.height;
  const fitsBelow = below + size.height <= room.height - MARGIN;
  const fitsAbove = above >= MARGIN;
  const isBelow = side === "below" ? fitsBelow || !fitsAbove : fitsBelow && !fitsAbove;
  const left = align === "start" ? anchor.left : anchor.right - size.width;
  return {
    left: within(left, room.width - size.width - MARGIN),
    top: within(isBelow ? below : above, room.height - size.height - MARGIN),
  };
}

function within(wanted: number, most: number): number {
  return Math.max(MARGIN, Math.min(wanted, most));
}
