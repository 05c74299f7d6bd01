import type { MeasuredFont, MeasureText } from "./textWidth";

/** How many lines a text takes when it is broken at spaces to fit a width in pixels; at least 1. */
export function wrappedLines(
  text: string,
  widthPx: number,
  font: MeasuredFont,
  measure: MeasureText
): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += linesOf(paragraph, widthPx, font, measure);
  return lines;
}

function linesOf(text: string, widthPx: number, font: MeasuredFont, measure: MeasureText): number {
  if (widthPx <= 0 || measure(text, font) <= widthPx) return 1;
  const space = measure(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = measure(word, font);
    if (used > 0 && used + space + width <= widthPx) {
      used += space + width;
      continue;
    }
    if (used > 0) lines++;
    // A word that is too long for a line is broken wherever it must be.
    lines += Math.max(0, Math.ceil(width / widthPx) - 1);
    used = width > widthPx ? width % widthPx : width;
  }
  return lines;
}
