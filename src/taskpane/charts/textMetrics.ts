/**
 * Widths of text without a screen to measure on: the picture is also drawn in Node. The advances are those of Segoe
 * UI, rounded up; Calibri and Carlito are narrower, so a text never takes more room than was set aside for it.
 */
const ADVANCES: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'|!", 0.27],
  [" \u00a0", 0.28],
  ['ft()[]-–/"*', 0.37],
  ["rsczJ?", 0.47],
  ["aekvxyß", 0.53],
  ["0123456789", 0.55],
  ["bdghnopquåø+=<>LFES", 0.6],
  ["ABCKPRTXYZVÅ", 0.67],
  ["DGHUN&", 0.76],
  ["OQØw▲▼→", 0.79],
  ["mMæÆWµ%@—…", 0.95],
];

const ADVANCE = new Map(
  ADVANCES.flatMap(([characters, advance]) =>
    [...characters].map((character) => [character, advance] as const)
  )
);

/** In em, for a character that is in no row above. */
const OTHER_ADVANCE = 0.7;
const BOLD_FACTOR = 1.07;
/** How finely balanced lines are sought, in px. */
const BALANCE_STEP = 4;

/** The most that a text in the interface's font is likely to take, in px. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const character of text) width += ADVANCE.get(character) ?? OTHER_ADVANCE;
  return width * fontSize * (bold ? BOLD_FACTOR : 1);
}

/** How a text is broken into lines; without them it is regular and as many lines as it needs. */
export interface WrapOptions {
  readonly bold?: boolean;
  readonly maxLines?: number;
  /** Makes the lines about equally long, so that no word is left alone on the last one. */
  readonly balanced?: boolean;
}

/**
 * The text in lines of at most `width` px. A word that is too long is broken, and what does not go into `maxLines`
 * is cut with an ellipsis. A no-break space holds
 * its words together. No text gives no lines.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  options: WrapOptions = {}
): string[] {
  const { bold = false, maxLines = Infinity, balanced = false } = options;
  const within = (room: number) => (line: string) => textWidth(line, fontSize, bold) <= room;
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  const lines = fillLines(words, within(width));
  if (lines.length > maxLines) return cutLines(lines, maxLines, within(width));
  return balanced ? balanceLines(words, lines, width, within) : lines;
}

function fillLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The narrowest column with as many lines and no more broken words than the full width needs. */
function balanceLines(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  within: (room: number) => (line: string) => boolean
): string[] {
  const text = words.join(" ");
  let best = [...lines];
  for (let room = width - BALANCE_STEP; room > width / 2; room -= BALANCE_STEP) {
    const narrower = fillLines(words, within(room));
    const isSameText = narrower.join(" ") === text;
    if (narrower.length > lines.length || !isSameText) break;
    best = narrower;
  }
  return best;
}

/** Pieces of a word that each fit; at least one character a piece, however narrow the room. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(`${piece}${character}-`)) {
      pieces.push(`${piece}-`);
      piece = "";
    }
    piece += character;
  }
  const last = pieces.at(-1);
  return fits(word) || last === undefined ? [word] : [...pieces, piece];
}

function cutLines(lines: readonly string[], maxLines: number, fits: (line: string) => boolean) {
  const kept = lines.slice(0, maxLines);
  let last = kept.pop() ?? "";
  while (last !== "" && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...kept, `${last.trimEnd()}…`];
}
