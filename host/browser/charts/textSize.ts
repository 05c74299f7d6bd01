/**
 * Widths of text in a chart, without a screen to measure on, so that the layout is the same everywhere. The advances
 * are about those of Calibri.
 */
const ADVANCES: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'|! ", 0.25],
  ["frt()[]-/", 0.33],
  ["cszJ", 0.42],
  ["mwMWæÆ%@", 0.82],
  ["ABCDGHKNOPQRUVXYZØÅ&", 0.6],
];
const ADVANCE = new Map(
  ADVANCES.flatMap(([characters, advance]) =>
    [...characters].map((character) => [character, advance] as const)
  )
);
/** In em, of digits and of the letters that no row names. */
const OTHER_ADVANCE = 0.52;
const BOLD_FACTOR = 1.05;

/** Height of a line in em. */
export const LINE_HEIGHT = 1.22;

/** Width of a text in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const character of text) width += ADVANCE.get(character) ?? OTHER_ADVANCE;
  return width * fontSize * (bold ? BOLD_FACTOR : 1);
}

/** The text, or as much of it as has room with an ellipsis behind it. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, fontSize) > room) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}

/** The text in lines no wider than the room, broken at spaces; a longer word stands alone. */
export function wrapText(text: string, fontSize: number, room: number, bold = false): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer, fontSize, bold) > room) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  });
}
