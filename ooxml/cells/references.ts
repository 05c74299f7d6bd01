import { MAX_COLUMNS, MAX_ROWS } from "../package/names";

/** Cell references in the file: A1 text to rows and columns from 0, and back. */

/** A rectangle of cells, from 0, both ends included. */
export interface CellArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const letterCache: string[] = [];

/** "A" for 0, "XFD" for 16383. */
export function columnLetters(column: number): string {
  const known = letterCache[column];
  if (known !== undefined) return known;
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  letterCache[column] = letters;
  return letters;
}

/** The column of a cell reference such as "AB12"; -1 when it does not begin with letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** A cell's A1 reference, without sheet or dollar signs; row and column from 0. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1" or "A1:B2". */
export function areaReference(area: CellArea): string {
  const first = cellReference(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellReference(area.bottom, area.right)}`;
}

/** "$A$1" or "$A$1:$B$2". */
export function absoluteReference(area: CellArea): string {
  return areaReference(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

const SIDE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** An area in A1 form, with or without "$"; whole rows and columns reach to the sheet's end. Null when it is none. */
export function parseArea(reference: string): CellArea | null {
  const [from, to = from, more] = reference.split(":");
  if (from === undefined || to === undefined || more !== undefined) return null;
  const first = SIDE.exec(from);
  const last = SIDE.exec(to);
  if (!first || !last || from === "" || to === "") return null;
  const wholeColumns = first[2] === undefined && last[2] === undefined;
  const wholeRows = first[1] === undefined && last[1] === undefined;
  if (!reference.includes(":") && (wholeColumns || wholeRows)) return null;
  if (!wholeColumns && (first[2] === undefined || last[2] === undefined)) return null;
  if (!wholeRows && (first[1] === undefined || last[1] === undefined)) return null;
  const rows = wholeColumns ? [0, MAX_ROWS - 1] : [Number(first[2]) - 1, Number(last[2]) - 1];
  const columns = wholeRows ? [0, MAX_COLUMNS - 1] : [columnOf(first[1]!), columnOf(last[1]!)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  return inside ? area : null;
}

/** The areas of a `sqref`; pieces that are no areas are left out. */
export function parseAreas(references: string): CellArea[] {
  return references
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is CellArea => area !== null);
}

/** A list of areas as the file writes it: A1 references with spaces in between (`sqref`). */
export function areasReference(areas: readonly CellArea[]): string {
  return areas.map(areaReference).join(" ");
}

/** Whether a word could be taken for a cell, a row, a column or a truth value, and so is no name by itself. */
export function looksLikeCell(word: string): boolean {
  return /^([A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|TRUE|FALSE)$/i.test(word);
}

/** A sheet's name as formulas need it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return plain && !looksLikeCell(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!$A$1` into sheet name and the rest; null without a sheet. */
export function splitSheet(reference: string): { sheet: string; rest: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(reference);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const plain = /^([^'!,()\s]+)!(.+)$/s.exec(reference);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : null;
}

/** Splits at commas that are in no quotes: `'a,b'!A1,Sheet2!B2`. */
export function splitUnion(formula: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") quoted = !quoted;
    else if (character === "," && !quoted) {
      pieces.push(formula.slice(start, index));
      start = index + 1;
    }
  }
  pieces.push(formula.slice(start));
  return pieces;
}
