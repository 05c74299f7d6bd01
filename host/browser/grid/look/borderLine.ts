import type { Border, CellStyle } from "../../../workbook/style";

/** A line on the right or lower side of a cell as CSS writes it, such as `1px solid #000000`. */
export type BorderLine = string;

const WIDTHS: Readonly<Record<Border["weight"], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};
const LINES: Readonly<Record<Border["style"], string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};
/** Two lines with a gap take three pixels. */
const DOUBLE_WIDTH = 3;
/** Colour of the thin lines between cells, as in Excel. */
const GRIDLINE = "#E1E1E1";
const NO_LINE = "1px solid transparent";

/**
 * The line between two cells. Both may have one on that side; the cell before goes first, as it is drawn with it.
 * Without either it is a gridline, and a filled cell covers the gridlines around it.
 * @param own The border on the near side, `beside` that of the next cell on its far side.
 * @param isOpen Whether a text runs over this line into the next cell.
 */
export function borderLine(
  own: Border | null,
  beside: Border | null,
  fills: Pick<CellStyle, "fillColor">[],
  showGridlines: boolean,
  isOpen: boolean
): BorderLine {
  const border = own ?? beside;
  if (border) return cssLine(border);
  const fill = fills.find(({ fillColor }) => fillColor !== null)?.fillColor;
  if (fill) return `1px solid ${fill}`;
  return showGridlines && !isOpen ? `1px solid ${GRIDLINE}` : NO_LINE;
}

function cssLine({ style, weight, color }: Border): string {
  const width = style === "Double" ? DOUBLE_WIDTH : WIDTHS[weight];
  const line = weight === "Hairline" && style === "Continuous" ? "dotted" : LINES[style];
  return `${width}px ${line} ${color ?? "#000000"}`;
}
