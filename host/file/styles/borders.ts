import type { XmlElement } from "../../../ooxml/xml/xml";
import type { Border } from "../../workbook/style";
import { argb, type Colors } from "./colors";

type Line = Pick<Border, "style" | "weight">;

const LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** The sides of a cell that the model has borders for, as elements of a style are called. */
export const SIDES = ["left", "right", "top", "bottom"] as const;
/** One of `SIDES`. */
export type Side = (typeof SIDES)[number];
/** What a style calls the border of each side. */
export const BORDER_KEYS = {
  left: "borderLeft",
  right: "borderRight",
  top: "borderTop",
  bottom: "borderBottom",
} as const;

/** One side of a `border` element; null for no line. */
export function readBorder(side: XmlElement | undefined, colors: Colors): Border | null {
  const line = LINES[side?.attribute("style") ?? "none"];
  return line ? { ...line, color: colors.resolve(side?.child("color")) } : null;
}

/** The element of one side. Excel has no line for some pairs of style and weight; the nearest is taken, as Excel does. */
export function borderElement(owner: XmlElement, side: Side, border: Border | null): XmlElement {
  if (!border) return owner.make(side);
  const color = border.color === null ? { auto: "1" } : { rgb: argb(border.color) };
  return owner.make(side, { style: lineName(border) }, [owner.make("color", color)]);
}

function lineName(border: Border): string {
  const names = Object.keys(LINES).filter((name) => LINES[name]!.style === border.style);
  return names.find((name) => LINES[name]!.weight === border.weight) ?? names[0] ?? "thin";
}
