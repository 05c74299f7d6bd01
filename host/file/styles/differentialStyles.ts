import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeXString } from "../../../ooxml/xml/xmlText";
import type { PartialStyle } from "../../workbook/model";
import type { Border } from "../../workbook/style";
import { BORDER_KEYS, borderElement, readBorder, SIDES } from "./borders";
import { argb, type Colors } from "./colors";

const KNOWN_PARTS = new Set(["font", "numFmt", "fill", "border"]);
const KNOWN_FONT = new Set(["b", "i", "u", "strike", "color", "condense", "extend"]);

/** What a `dxf` changes in a cell's look; null when it changes more than the model knows. */
export function readDifferentialStyle(dxf: XmlElement, colors: Colors): PartialStyle | null {
  if (dxf.elements.some((element) => !KNOWN_PARTS.has(element.local))) return null;
  const style: { -readonly [Key in keyof PartialStyle]: PartialStyle[Key] } = {};
  const font = dxf.child("font");
  for (const element of font?.elements ?? []) {
    if (!KNOWN_FONT.has(element.local)) return null;
    if (element.local === "b") style.bold = isOn(element);
    else if (element.local === "i") style.italic = isOn(element);
    else if (element.local === "u") style.underline = isUnderlined(element);
    else if (element.local === "strike") style.strikethrough = isOn(element);
    else if (element.local === "color") style.fontColor = colors.resolve(element);
  }
  const format = dxf.child("numFmt")?.attribute("formatCode");
  if (format !== undefined && format !== null) style.numberFormat = decodeXString(format);
  const fill = dxf.child("fill");
  if (fill) {
    const pattern = fill.child("patternFill");
    const type = pattern?.attribute("patternType") ?? "solid";
    if (!pattern || type !== "solid") return null;
    style.fillColor = colors.resolve(pattern.child("bgColor") ?? pattern.child("fgColor"));
  }
  const border = dxf.child("border");
  if (border) {
    for (const side of SIDES) {
      const element = border.child(side);
      if (element) style[BORDER_KEYS[side]] = readBorder(element, colors);
    }
    const others = border.elements.filter((element) => element.attribute("style") !== null);
    if (others.some((element) => !SIDES.some((side) => side === element.local))) return null;
  }
  return style;
}

/** The `dxf` for a change of look. @param formatId id for its number format. */
export function differentialElement(
  owner: XmlElement,
  style: PartialStyle,
  formatId: (code: string) => number
): XmlElement {
  const dxf = owner.make("dxf");
  const font = owner.make("font");
  const flag = (name: string, value: boolean | undefined, off: string): void => {
    if (value !== undefined) font.children.push(owner.make(name, value ? {} : { val: off }));
  };
  flag("b", style.bold, "0");
  flag("i", style.italic, "0");
  flag("strike", style.strikethrough, "0");
  if (style.fontColor !== undefined)
    font.children.push(colorElement(owner, "color", style.fontColor));
  flag("u", style.underline, "none");
  font.sort(FONT_ORDER);
  if (font.children.length > 0) dxf.children.push(font);
  if (style.numberFormat !== undefined) {
    dxf.children.push(
      owner.make("numFmt", {
        numFmtId: String(formatId(style.numberFormat)),
        formatCode: encodeXString(style.numberFormat),
      })
    );
  }
  if (style.fillColor !== undefined) {
    const background = colorElement(owner, "bgColor", style.fillColor);
    dxf.children.push(owner.make("fill", {}, [owner.make("patternFill", {}, [background])]));
  }
  const border = owner.make("border");
  for (const side of SIDES) {
    const line: Border | null | undefined = style[BORDER_KEYS[side]];
    if (line !== undefined) border.children.push(borderElement(owner, side, line));
  }
  if (border.children.length > 0) dxf.children.push(border);
  return dxf;
}

/** The schema's order of a font's parts, which Excel insists on, in cells and in what a rule changes alike. */
export const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function colorElement(owner: XmlElement, name: string, color: string | null): XmlElement {
  return owner.make(name, color === null ? { auto: "1" } : { rgb: argb(color) });
}

/** `<b/>` and the like: there and not switched off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element?.flag("val", true) ?? false;
}

/** `<u/>`: any kind of line counts. */
export function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && element.attribute("val") !== "none";
}
