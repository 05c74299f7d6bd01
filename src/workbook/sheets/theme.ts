/** The register's few colours, each with at least 4.5 to 1 against what it stands on. */
export const COLORS = {
  navy: "#1F3864",
  white: "#FFFFFF",
  ink: "#262626",
  muted: "#595959",
  line: "#D0D5DD",
  dateFill: "#D9E5F5",
  plusFill: "#F0F0F0",
  inputFill: "#FFF8DC",
  inputLine: "#B8860B",
  progressFill: "#DDF0E9",
  progressInk: "#0B4F45",
  declineFill: "#FBE5D6",
  declineInk: "#9A3B00",
  invalidFill: "#FFC7CE",
  invalidInk: "#9C0006",
} as const;

/** Number formats, in the invariant form. */
export const FORMATS = {
  text: "@",
  general: "General",
  date: "dd-mm-yy",
  /** Scores are small and dates large, so one format serves the whole scoring area and no row needs its own. */
  scoreOrDate: "[>36525]dd-mm-yy;General",
  /** Positive is always progress; the arrow lives in the format, so it survives whatever happens to the rules. */
  change: '"▲ +"General;"▼ −"General;"= "General;@',
  integer: "0",
  percent: "0%",
} as const;

/** Office.js measures widths in points. */
export function widthOf(pixels: number): number {
  return pixels * POINTS_A_PIXEL;
}

/** The pixels of a width in points: the reverse. */
export function pixelsOf(points: number): number {
  return points / POINTS_A_PIXEL;
}

const POINTS_A_PIXEL = 0.75;
