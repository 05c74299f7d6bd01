import { fontFamily } from "../look/fontFamily";

/** What decides how wide a text is. */
export interface MeasuredFont {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How wide a text would be on one line, in pixels. */
export type MeasureText = (text: string, font: MeasuredFont) => number;

/** Texts remembered before all are forgotten: a few sheets' worth. */
const MOST_REMEMBERED = 50_000;
/** Width of a letter against the size of the font, where there is nothing to measure with. */
const LETTER_WIDTH = 0.52;
const PIXELS_PER_POINT = 4 / 3;

const remembered = new Map<string, number>();
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures with the browser's own fonts; where there is no canvas, the width of an average text. */
export function textWidth(text: string, font: MeasuredFont): number {
  if (text === "") return 0;
  const face = fontFace(font);
  const key = `${face}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const width = measure(text, font, face);
  remembered.set(key, width);
  return width;
}

function measure(text: string, font: MeasuredFont, face: string): number {
  pen ??=
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!pen) return text.length * font.fontSize * PIXELS_PER_POINT * LETTER_WIDTH;
  pen.font = face;
  return pen.measureText(text).width;
}

const faces = new Map<string, string>();

function fontFace({ fontName, fontSize, bold, italic }: MeasuredFont): string {
  const key = `${fontSize} ${bold ? 1 : 0}${italic ? 1 : 0} ${fontName}`;
  let face = faces.get(key);
  if (face === undefined) {
    face = `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize}pt ${fontFamily(fontName)}`;
    faces.set(key, face);
  }
  return face;
}
