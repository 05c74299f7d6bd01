import { builtInFormatId, FIRST_OWN_FORMAT } from "../../../ooxml/cells/numberFormats";
import { FileError } from "../../../ooxml/FileError";
import { XML_HEAD } from "../../../ooxml/package/names";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { encodeXString } from "../../../ooxml/xml/xmlText";
import type { PartialStyle } from "../../workbook/model";
import { MAX_STYLES, type Border, type CellStyle, type StyleBook } from "../../workbook/style";
import { BORDER_KEYS, borderElement, SIDES } from "./borders";
import { builtInStyleId } from "./cellStyleNames";
import { argb, type Colors } from "./colors";
import { completeStyles, emptyBorder, styleList } from "./completeStyles";
import { differentialElement, FONT_ORDER } from "./differentialStyles";
import { alignmentName, RESERVED_FILLS, StylesReader } from "./StylesReader";

const BORDER_ORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];
const XF_ORDER = ["alignment", "protection", "extLst"];

/** Adds to a style sheet. What is in it stays where it is, so every index in a part that is kept stays good. */
export class StylesWriter {
  private readonly reader: StylesReader;
  private readonly originCount: number;
  private readonly differential: (PartialStyle | null)[];
  private readonly known = new Map<XmlElement, Map<string, number>>();
  /** The elements of each collection, kept beside it: a collection finds them anew each time it is asked. */
  private readonly elements = new Map<XmlElement, XmlElement[]>();
  private changed = false;
  /** The highest number format that is referred to; null as long as nothing was added. */
  private lastFormat: number | null = null;

  /**
   * @param root the style sheet's tree; it is changed.
   * @param differentialsInUse one more than the highest `dxfId` that the file refers to, whether it is there or not.
   */
  constructor(
    private readonly root: XmlElement,
    colors: Colors,
    private readonly differentialsInUse: number
  ) {
    this.reader = new StylesReader(root, colors);
    this.originCount = this.reader.xfs.length;
    this.differential = this.reader.differentialStyles();
  }

  /**
   * Adds the styles of the book that the file does not have; a style's index is the index of its `xf`.
   * @param isNew whether the workbook was made here: its first style is written even if it is the only one.
   */
  addStyles(book: StyleBook, isNew: boolean): void {
    // Styles that only hold a place are not worth writing.
    let last = book.size - 1;
    while (last >= this.originCount && isPlaceholder(book.get(last), last)) last--;
    if (last < Math.max(this.originCount, isNew ? 0 : 1)) return;
    // The book refuses more, so this is for whoever goes around it. A file that has more itself is given back as it was.
    if (last >= MAX_STYLES) {
      throw new FileError("wouldLose", `more than ${MAX_STYLES} cell formats`);
    }
    for (let index = this.originCount; index <= last; index++) this.addStyle(book.get(index));
  }

  /** The `dxfId` of a change of look. */
  differentialId(style: PartialStyle): number {
    const wanted = canonical(style);
    const found = this.differential.findIndex(
      (each) => (each ?? null) !== null && canonical(each!) === wanted
    );
    if (found >= 0) return found;
    this.complete();
    const list = this.list("dxfs");
    const element = differentialElement(this.root, style, (code) => this.formatId(code));
    const id = this.append(list, element);
    this.differential[id] = style;
    return id;
  }

  /** The part, or null when nothing was added. */
  toXml(): string | null {
    return this.changed ? XML_HEAD + this.root.toString() : null;
  }

  private addStyle(style: CellStyle): void {
    this.complete();
    // A style made from nothing starts from the workbook's standard format.
    const origin =
      this.reader.xfs[style.originXf ?? 0] ??
      this.reader.xfs[0] ??
      this.root.child("cellStyleXfs")?.elements[0];
    const before = origin ? this.reader.read(origin, null) : null;
    const xf = origin ? origin.clone() : this.root.make("xf");
    const fontId = this.fontId(style, before, origin);
    const fillId = this.fillId(style, before, origin);
    const borderId = this.borderId(style, before, origin);
    const numFmtId =
      before?.numberFormat === style.numberFormat
        ? (origin?.attribute("numFmtId") ?? "0")
        : this.formatId(style.numberFormat);
    const xfId =
      before?.styleName === style.styleName
        ? (origin?.attribute("xfId") ?? "0")
        : this.namedStyleId(style.styleName);
    xf.set({ numFmtId, fontId, fillId, borderId, xfId });
    if (String(numFmtId) !== "0") xf.set({ applyNumberFormat: "1" });
    if (String(fontId) !== "0") xf.set({ applyFont: "1" });
    if (String(fillId) !== "0") xf.set({ applyFill: "1" });
    if (String(borderId) !== "0") xf.set({ applyBorder: "1" });
    this.putAlignment(xf, style);
    this.putProtection(xf, style);
    // What is made from the file's own may stand in an order that only its writer takes; so too for fonts and borders.
    xf.sort(XF_ORDER);
    this.append(this.list("cellXfs"), xf);
  }

  private fontId(
    style: CellStyle,
    before: CellStyle | null,
    origin: XmlElement | undefined
  ): number {
    const fonts = this.list("fonts");
    const originId = origin?.number("fontId") ?? 0;
    const keys = [
      "fontName",
      "fontSize",
      "bold",
      "italic",
      "underline",
      "strikethrough",
      "fontColor",
    ] as const;
    if (before && keys.every((key) => before[key] === style[key])) return originId;
    const base = before ? this.elementsOf(fonts)[originId] : undefined;
    const font = base ? base.clone() : this.root.make("font");
    const was: CellStyle | null = base ? before : null;
    const put = (name: string, attributes: Record<string, string> | null): void =>
      font.put(name, attributes && this.root.make(name, attributes), FONT_ORDER);
    if (was?.bold !== style.bold) put("b", style.bold ? {} : null);
    if (was?.italic !== style.italic) put("i", style.italic ? {} : null);
    if (was?.underline !== style.underline) put("u", style.underline ? {} : null);
    if (was?.strikethrough !== style.strikethrough) put("strike", style.strikethrough ? {} : null);
    if (was?.fontSize !== style.fontSize) put("sz", { val: String(style.fontSize) });
    if (was?.fontColor !== style.fontColor) {
      put("color", style.fontColor === null ? { auto: "1" } : { rgb: argb(style.fontColor) });
    }
    if (was?.fontName !== style.fontName) {
      put("name", { val: encodeXString(style.fontName) });
      if (was) put("charset", null);
      put("scheme", null);
      put("family", { val: "2" });
    }
    return this.intern(fonts, font.sort(FONT_ORDER));
  }

  private fillId(
    style: CellStyle,
    before: CellStyle | null,
    origin: XmlElement | undefined
  ): number {
    if (before?.fillColor === style.fillColor) return origin?.number("fillId") ?? 0;
    if (style.fillColor === null) return 0;
    const color = this.root.make("fgColor", { rgb: argb(style.fillColor) });
    const background = this.root.make("bgColor", { indexed: "64" });
    const pattern = this.root.make("patternFill", { patternType: "solid" }, [color, background]);
    return this.intern(this.list("fills"), this.root.make("fill", {}, [pattern]));
  }

  private borderId(
    style: CellStyle,
    before: CellStyle | null,
    origin: XmlElement | undefined
  ): number {
    const borders = this.list("borders");
    const originId = origin?.number("borderId") ?? 0;
    const changed = SIDES.filter((side) => {
      const key = BORDER_KEYS[side];
      return JSON.stringify(before?.[key] ?? null) !== JSON.stringify(style[key]);
    });
    if (changed.length === 0 && before) return originId;
    const base = before ? this.elementsOf(borders)[originId] : undefined;
    const border = base ? base.clone() : emptyBorder(this.root);
    for (const side of changed) {
      border.put(side, borderElement(this.root, side, style[BORDER_KEYS[side]]), BORDER_ORDER);
    }
    return this.intern(borders, border.sort(BORDER_ORDER));
  }

  private putAlignment(xf: XmlElement, style: CellStyle): void {
    const alignment = xf.child("alignment") ?? this.root.make("alignment");
    alignment.set({
      horizontal: style.horizontal === "General" ? null : alignmentName(style.horizontal),
      vertical: style.vertical === "Bottom" ? null : alignmentName(style.vertical),
      wrapText: style.wrap ? "1" : null,
      indent: style.indent > 0 ? style.indent : null,
      shrinkToFit: style.shrinkToFit ? "1" : null,
    });
    const used = Object.keys(alignment.attributes).length > 0;
    xf.put("alignment", used ? alignment : null, XF_ORDER);
    if (used) xf.set({ applyAlignment: "1" });
  }

  private putProtection(xf: XmlElement, style: CellStyle): void {
    const protection = this.root.make("protection");
    if (!style.locked) protection.set({ locked: "0" });
    if (style.formulaHidden) protection.set({ hidden: "1" });
    const used = !style.locked || style.formulaHidden;
    xf.put("protection", used ? protection : null, XF_ORDER);
    if (used || xf.attribute("applyProtection") !== null) xf.set({ applyProtection: "1" });
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null && !this.reader.formats.has(builtIn)) return builtIn;
    for (const [id, known] of this.reader.formats) if (known === code) return id;
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...this.reader.formats.keys(), this.lastFormat ?? 0) + 1;
    this.reader.formats.set(id, code);
    const element = this.root.make("numFmt", {
      numFmtId: String(id),
      formatCode: encodeXString(code),
    });
    this.append(this.list("numFmts"), element);
    return id;
  }

  /** The `cellStyleXfs` index of a named style, which is added when the file does not have it. */
  private namedStyleId(name: string): number {
    const styles = this.list("cellStyles");
    const builtInId = builtInStyleId(name);
    const known = styles.elements.find((element) => {
      const id = element.number("builtinId");
      return builtInId !== null ? id === builtInId : element.attribute("name") === name;
    });
    if (known) return known.number("xfId") ?? 0;
    const plain = this.root.make("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" });
    const xfId = this.append(this.list("cellStyleXfs"), plain);
    const style = this.root.make("cellStyle", { name: encodeXString(name), xfId: String(xfId) });
    if (builtInId !== null) style.set({ builtinId: builtInId });
    this.append(styles, style);
    return xfId;
  }

  private list(name: string): XmlElement {
    return styleList(this.root, name);
  }

  /** What the file refers to and does not have comes first. */
  private complete(): void {
    this.lastFormat ??= completeStyles(this.root, this.differentialsInUse);
  }

  /** @returns the element's index in the collection. */
  private append(list: XmlElement, element: XmlElement): number {
    this.changed = true;
    const elements = this.elementsOf(list);
    list.children.push(element);
    list.set({ count: elements.push(element) });
    return elements.length - 1;
  }

  private elementsOf(list: XmlElement): XmlElement[] {
    const known = this.elements.get(list) ?? [...list.elements];
    this.elements.set(list, known);
    return known;
  }

  /** The index of an element in its collection, added when there is none like it. */
  private intern(list: XmlElement, element: XmlElement): number {
    let known = this.known.get(list);
    if (!known) {
      const first = list.local === "fills" ? RESERVED_FILLS : 0;
      const entries = this.elementsOf(list).map((each, index) => [each.toString(), index] as const);
      known = new Map(entries.slice(first));
      this.known.set(list, known);
    }
    const key = element.toString();
    const index = known.get(key) ?? this.append(list, element);
    known.set(key, index);
    return index;
  }
}

/** Whether a style only holds the place of a format that cells refer to and the file does not have. */
function isPlaceholder(style: CellStyle, index: number): boolean {
  return style.originXf === index;
}

function canonical(style: PartialStyle): string {
  const entries = Object.entries(style).map(
    ([key, value]) =>
      [key, isBorder(value) ? [value.style, value.weight, value.color] : value] as const
  );
  return JSON.stringify(entries.sort(([first], [second]) => (first < second ? -1 : 1)));
}

function isBorder(value: unknown): value is Border {
  return typeof value === "object" && value !== null;
}
