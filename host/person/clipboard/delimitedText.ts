/** Cells as the text that spreadsheets put on the clipboard: tabs between cells, lines for rows, quotes where needed. */
export function toDelimitedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** The cells of such a text; a quoted cell may hold tabs, lines and doubled quotes. */
export function fromDelimitedText(text: string): string[][] {
  // The last line is ended by programs, too, and is no row of its own.
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  for (const [, quotedCell, plainCell, end] of body.matchAll(CELL)) {
    rows.at(-1)!.push(quotedCell?.replaceAll('""', '"') ?? plainCell ?? "");
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

/** Whether two texts are the same but for how lines end. */
export function isSameText(a: string, b: string): boolean {
  const even = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return even(a) === even(b);
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;

function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
