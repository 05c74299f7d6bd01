import { formatColor, isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../../../workbook/cell";
import { numberText } from "../../../workbook/numberText";
import type { CellStyle } from "../../../workbook/style";
import { CELL_PADDING_PX, INDENT_PX } from "../layout/cellPadding";
import type { MeasureText } from "../layout/textWidth";
import type { Side } from "./LookBook";

/** What a cell shows and how it takes up its room. */
export interface CellContent {
  /** What is drawn: the text, or # signs where a number has no room. */
  readonly text: string;
  /** What the cell shows where there is room; null when that is drawn. */
  readonly fullText: string | null;
  readonly side: Side;
  /** Pixels that the text takes on one line, with the room around it. */
  readonly needed: number;
  /** Whether a text that is too long may run over empty neighbours. */
  readonly mayOverflow: boolean;
  /** Size in points that makes the text fit; null where the style's own is used. */
  readonly shrunkTo: number | null;
  /** Colour that the number format asks for, as CSS; null is none. */
  readonly formatColor: string | null;
}

/** The least that "shrink to fit" shrinks to, in points. */
const SMALLEST_FONT = 1;

/**
 * What a cell draws. Numbers never run over their cell: those in the General format lose decimals, others become
 * # signs.
 * @param widthPx Width of the cell, or of the cells that it is merged of.
 */
export function cellContent(
  value: CellValue,
  shown: string,
  style: CellStyle,
  widthPx: number,
  locale: string,
  measure: MeasureText
): CellContent {
  const side = sideOf(value, style);
  const padding = 2 * CELL_PADDING_PX + style.indent * INDENT_PX;
  const width = measure(shown, style);
  const room = widthPx - padding;
  const wraps = style.wrap || style.horizontal === "Justify";
  const isNumber = typeof value === "number" && style.numberFormat !== "@";
  const content: CellContent = {
    text: shown,
    fullText: null,
    side,
    needed: width + padding,
    mayOverflow: typeof value === "string" && !wraps && !style.shrinkToFit,
    shrunkTo: null,
    formatColor: isNumber ? colorOf(style.numberFormat, value) : null,
  };
  if (width <= room || widthPx === 0) return content;
  if (style.shrinkToFit && !wraps) {
    const size = Math.max(SMALLEST_FONT, Math.floor((style.fontSize * room * 2) / width) / 2);
    return { ...content, shrunkTo: size };
  }
  if (!isNumber) return content;
  const fitted =
    style.numberFormat === "General" ? fewerDecimals(value, room, style, locale, measure) : null;
  const text = fitted ?? "#".repeat(Math.max(1, Math.floor(room / measure("#", style))));
  return { ...content, text, fullText: shown, needed: widthPx };
}

function sideOf(value: CellValue, style: CellStyle): Side {
  switch (style.horizontal) {
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Justify":
      return "justify";
    default:
      return "left";
  }
}

/** A number with as many decimals as there is room for; null when its whole part has none. */
function fewerDecimals(
  value: number,
  room: number,
  style: CellStyle,
  locale: string,
  measure: MeasureText
): string | null {
  if (Number.isInteger(value)) return null;
  for (let decimals = 8; decimals >= 0; decimals--) {
    const text = numberText(Number(value.toFixed(decimals)), "General", locale);
    if (measure(text, style) <= room) return text;
  }
  return null;
}

/** Most formats have no colour, and asking the library costs more than looking. */
function colorOf(numberFormat: string, value: number): string | null {
  if (!numberFormat.includes("[") || isDateFormat(numberFormat)) return null;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === "string" ? color : null;
}
