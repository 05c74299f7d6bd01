/** Points of a line in the workbook's standard font, Calibri 11. */
const LINE_PT = 15;
/** Pixels of a cell that its text leaves free. */
const CELL_PADDING_PX = 6;
/** Excel's limit, in points. */
const MAX_HEIGHT_PT = 409;

/** Pixels of characters in Calibri 11, by kind, about one per cent too wide: rather a line too high than too low. */
const CHARACTER_PX: readonly [characters: RegExp, pixels: number][] = [
  [/[ iljI.,:;'!|]/, 3.5],
  [/[tfr()/-]/, 5],
  [/[mwMWÆæ@%—…]/, 11.5],
  [/\p{Lu}/u, 8.6],
];
const OTHER_CHARACTER_PX = 7.2;

/**
 * Height in points for a row of wrapped texts. Excel fits a row by itself only while somebody types into it; other
 * programs show what the file says.
 */
export function heightOfTexts(
  texts: readonly { readonly text: string; readonly widthPx: number }[]
): number {
  const lines = texts.map(({ text, widthPx }) => lineCount(text, widthPx - CELL_PADDING_PX));
  return Math.min(MAX_HEIGHT_PT, Math.max(1, ...lines) * LINE_PT);
}

function lineCount(text: string, widthPx: number): number {
  return text
    .split("\n")
    .reduce((count, paragraph) => count + linesOfParagraph(paragraph, widthPx), 0);
}

function linesOfParagraph(paragraph: string, widthPx: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    const width = widthOfText(word.trimEnd());
    if (used > 0 && used + width > widthPx) {
      lines++;
      used = 0;
    }
    // A word that is wider than the cell is broken wherever the cell ends.
    lines += Math.max(0, Math.ceil(width / widthPx) - 1);
    used += widthOfText(word);
  }
  return lines;
}

function widthOfText(text: string): number {
  return [...text].reduce((width, character) => width + characterPx(character), 0);
}

function characterPx(character: string): number {
  return CHARACTER_PX.find(([kind]) => kind.test(character))?.[1] ?? OTHER_CHARACTER_PX;
}
