import type { CSSProperties } from "react";
import type { PartialStyle } from "../../../workbook/model";
import { DEFAULT_STYLE, type CellStyle } from "../../../workbook/style";
import { CELL_PADDING_PX, INDENT_PX } from "../layout/cellPadding";
import { lineHeight } from "../layout/lineHeight";
import type { BorderLine } from "./borderLine";
import { fontFamily } from "./fontFamily";
import { withTable, type TableLook } from "./tableLook";

/** On which side a cell's content lies, with "General" decided by what it is. */
export type Side = "left" | "center" | "right" | "justify";

/** How one cell is drawn, beyond the style: what depends on its content and neighbours. */
export interface Circumstances {
  readonly side: Side;
  readonly right: BorderLine;
  readonly bottom: BorderLine;
  /** Colour that the number format asks for; null is none. */
  readonly formatColor: string | null;
}

/**
 * The looks of cells as style objects for React, each made once: a sheet of thousands of cells has few looks, and
 * two cells with the same one share the object, so that React need not compare what is in it.
 */
export class LookBook {
  private readonly styles = new Map<string, CellStyle>();
  private readonly looks = new Map<string, CSSProperties>();
  private readonly ids = new WeakMap<object, number>();
  private lastId = 0;

  /** A cell's style with what its table and conditional formats make of it; one object for one combination. */
  combine(style: CellStyle, table: TableLook | null, rule: PartialStyle | null): CellStyle {
    if (!table && !rule) return style;
    const key = `${this.idOf(style)} ${table ? this.idOf(table) : ""} ${rule ? this.idOf(rule) : ""}`;
    let combined = this.styles.get(key);
    if (!combined) {
      combined = { ...(table ? withTable(style, table) : style), ...rule };
      this.styles.set(key, combined);
    }
    return combined;
  }

  /** The CSS of a cell; one object for one look. */
  cssOf(style: CellStyle, circumstances: Circumstances): CSSProperties {
    const { side, right, bottom, formatColor } = circumstances;
    const key = `${this.idOf(style)} ${side} ${right} ${bottom} ${formatColor ?? ""}`;
    let css = this.looks.get(key);
    if (!css) this.looks.set(key, (css = makeCss(style, circumstances)));
    return css;
  }

  private idOf(part: object): number {
    let id = this.ids.get(part);
    if (id === undefined) this.ids.set(part, (id = ++this.lastId));
    return id;
  }
}

const ALONG: Readonly<Record<Side, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  justify: "flex-start",
};
const ACROSS: Readonly<Record<CellStyle["vertical"], string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};

/** Only what differs from the grid's own class for cells: Calibri 11, black, to the left, at the bottom. */
function makeCss(style: CellStyle, circumstances: Circumstances): CSSProperties {
  const { side, right, bottom, formatColor } = circumstances;
  const css: CSSProperties = { borderRight: right, borderBottom: bottom };
  if (style.fontName !== DEFAULT_STYLE.fontName) css.fontFamily = fontFamily(style.fontName);
  if (style.fontSize !== DEFAULT_STYLE.fontSize) {
    css.fontSize = `${style.fontSize}pt`;
    css.lineHeight = `${lineHeight(style.fontSize)}px`;
  }
  if (style.bold) css.fontWeight = "bold";
  if (style.italic) css.fontStyle = "italic";
  const decoration = [style.underline && "underline", style.strikethrough && "line-through"];
  if (style.underline || style.strikethrough)
    css.textDecoration = decoration.filter(Boolean).join(" ");
  const color = formatColor ?? style.fontColor;
  if (color !== null) css.color = color;
  if (style.fillColor !== null) css.backgroundColor = style.fillColor;
  if (side !== "left") {
    css.justifyContent = ALONG[side];
    css.textAlign = side;
  }
  if (style.vertical !== "Bottom") css.alignItems = ACROSS[style.vertical];
  if (style.wrap || style.horizontal === "Justify") {
    css.whiteSpace = "pre-wrap";
    css.overflowWrap = "anywhere";
  }
  const indent = style.indent * INDENT_PX + CELL_PADDING_PX;
  if (style.indent > 0 && side === "right") css.paddingRight = indent;
  else if (style.indent > 0) css.paddingLeft = indent;
  return css;
}
