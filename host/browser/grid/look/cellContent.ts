import { formatColor, isDateFormat } from "numfmt";
import { CellError, type CellValue } from "../../../workbook/cell";
import { numberText } from "../../../workbook/entry/numberText";
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
/** Decimals that the General format has room for at the most: of a number, and of the factor of a power of ten. */
const MOST_DECIMALS = 8;
const MOST_DECIMALS_OF_POWER = 5;

/**
 * What a cell draws. Numbers never run over their cell: those in the General format lose decimals or become powers
 * of ten, others become # signs.
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
  const fits = (each: string): boolean => measure(each, style) <= room;
  const fitted = style.numberFormat === "General" ? shorter(value, locale, fits) : null;
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

/** A General number with as many digits as fit, "0,123" or "1,2E+14"; null when not even one does. */
function shorter(value: number, locale: string, fits: (text: string) => boolean): string | null {
  const plain = (number: number): string => numberText(number, "General", locale);
  if (!Number.isInteger(value)) {
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals--) {
      const text = plain(Number(value.toFixed(decimals)));
      if (fits(text)) return text;
    }
  }
  for (let decimals = MOST_DECIMALS_OF_POWER; decimals >= 0; decimals--) {
    const [factor = "", power = ""] = value.toExponential(decimals).split("e");
    const text = `${plain(Number(factor))}E${power.charAt(0)}${power.slice(1).padStart(2, "0")}`;
    if (fits(text)) return text;
  }
  return null;
}

/** Most formats have no colour, and asking the library costs more than looking. */
function colorOf(numberFormat: string, value: number): string | null {
  if (!numberFormat.includes("[") || isDateFormat(numberFormat)) return null;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === "string" ? color : null;
}
