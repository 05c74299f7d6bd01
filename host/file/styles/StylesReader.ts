import { builtInFormat, ownFormats } from "../../../ooxml/cells/numberFormats";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString } from "../../../ooxml/xml/xmlText";
import type { PartialStyle } from "../../workbook/model";
import {
  DEFAULT_STYLE,
  StyleBook,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../../workbook/style";
import { readBorder } from "./borders";
import { builtInStyleName } from "./cellStyleNames";
import type { Colors } from "./colors";
import { isOn, isUnderlined, readDifferentialStyle } from "./differentialStyles";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** The attribute value of an alignment in the file. */
export function alignmentName(value: HorizontalAlignment | VerticalAlignment): string {
  if (value === "CenterAcrossSelection") return "centerContinuous";
  return value.toLowerCase();
}

/** The fills that are always "none" and a grey pattern in Excel, whatever stands in their place in the file. */
export const RESERVED_FILLS = 2;

/** Reads the style sheet: cell formats, differential formats, number format codes. */
export class StylesReader {
  readonly formats: Map<number, string>;
  readonly xfs: readonly XmlElement[];
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly styleNames = new Map<number, string>();

  constructor(
    private readonly root: XmlElement,
    private readonly colors: Colors
  ) {
    const list = (name: string): XmlElement[] => root.child(name)?.elements ?? [];
    this.formats = ownFormats(root);
    this.fonts = list("fonts");
    this.fills = list("fills");
    this.borders = list("borders");
    this.xfs = list("cellXfs");
    for (const style of list("cellStyles")) {
      const name =
        builtInStyleName(style.number("builtinId")) ?? style.attribute("name") ?? "Normal";
      this.styleNames.set(style.number("xfId") ?? 0, decodeXString(name));
    }
  }

  /** All cell formats; a style's index in the book is the index of its `xf`. */
  book(): StyleBook {
    const book = new StyleBook(this.xfs.length > 0 ? this.style(0) : DEFAULT_STYLE);
    for (let index = 1; index < this.xfs.length; index++) book.intern(this.style(index));
    return book;
  }

  /** The differential formats by `dxfId`; null where one has more than the model knows. */
  differentialStyles(): (PartialStyle | null)[] {
    const elements = this.root.child("dxfs")?.elements ?? [];
    return elements.map((element) => readDifferentialStyle(element, this.colors));
  }

  /** What the `xf` of that index looks like. */
  style(index: number): CellStyle {
    return this.read(this.xfs[index]!, index);
  }

  /** What an `xf` looks like. */
  read(xf: XmlElement, originXf: number | null): CellStyle {
    const font = this.fonts[xf.number("fontId") ?? 0];
    const border = this.borders[xf.number("borderId") ?? 0];
    const alignment = xf.child("alignment");
    const protection = xf.child("protection");
    return {
      numberFormat: this.format(xf.number("numFmtId") ?? 0),
      fontName: decodeXString(font?.child("name")?.attribute("val") ?? DEFAULT_STYLE.fontName),
      fontSize: font?.child("sz")?.number("val") ?? DEFAULT_STYLE.fontSize,
      bold: isOn(font?.child("b")),
      italic: isOn(font?.child("i")),
      underline: isUnderlined(font?.child("u")),
      strikethrough: isOn(font?.child("strike")),
      fontColor: this.colors.resolve(font?.child("color")),
      fillColor: this.fillColor(xf.number("fillId") ?? 0),
      borderTop: readBorder(border?.child("top"), this.colors),
      borderBottom: readBorder(border?.child("bottom"), this.colors),
      borderLeft: readBorder(border?.child("left"), this.colors),
      borderRight: readBorder(border?.child("right"), this.colors),
      horizontal: HORIZONTAL[alignment?.attribute("horizontal") ?? "general"] ?? "General",
      vertical: VERTICAL[alignment?.attribute("vertical") ?? "bottom"] ?? "Bottom",
      wrap: alignment?.flag("wrapText") ?? false,
      shrinkToFit: alignment?.flag("shrinkToFit") ?? false,
      indent: alignment?.number("indent") ?? 0,
      locked: protection?.flag("locked", true) ?? true,
      formulaHidden: protection?.flag("hidden") ?? false,
      styleName: this.styleNames.get(xf.number("xfId") ?? 0) ?? "Normal",
      originXf,
    };
  }

  private format(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id) ?? "General";
  }

  /** Only a plain fill has one colour; patterns and gradients are kept, but not shown in the model. */
  private fillColor(id: number): string | null {
    const pattern = id < RESERVED_FILLS ? undefined : this.fills[id]?.child("patternFill");
    if (pattern?.attribute("patternType") !== "solid") return null;
    return this.colors.resolve(pattern.child("fgColor"));
  }
}
