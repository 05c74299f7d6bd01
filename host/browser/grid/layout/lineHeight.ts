/** A font's line against its size, and the room that Excel leaves around a row's text. */
const LINE_PER_SIZE = 1.22;
const ROOM_PX = 2;
const PIXELS_PER_POINT = 4 / 3;

/** Height of a line of text as Excel makes rows for it, in pixels: 20 for 11 points. */
export function lineHeight(fontSizePt: number): number {
  return Math.round(fontSizePt * PIXELS_PER_POINT * LINE_PER_SIZE + ROOM_PX);
}
