import { type RangeA1, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatArea } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../areas";
import type { Area } from "../CellGrid";
import { type Shift, shiftArea } from "../move/shift";
import {
  type CellReference,
  rewriteFormula,
  withSheet,
  writeReference,
  writeStructured,
} from "./formulaTokens";

const GONE = "#REF!";

/** How one text of a formula becomes another; the same text gives the same result. */
export type FormulaChange = (formula: string) => string;

/**
 * Follows cells that were put in or taken out.
 * @param home The sheet that the formula stands on; null for a name of the workbook.
 * @param target The sheet where the shift took place.
 */
export function followShift(shift: Shift, home: string | null, target: string): FormulaChange {
  return (formula) =>
    rewriteFormula(formula, {
      cells: (reference) => {
        if (!isOn(reference, home, target)) return null;
        const area = areaOf(reference.range);
        const moved = shiftArea(area, shift);
        if (moved === null) return withSheet(reference.sheetName, GONE);
        return moved === area
          ? null
          : writeReference(reference.sheetName, rangeOf(moved, reference.range));
      },
    });
}

/** Follows a sheet's new name; both ends of a 3D reference too. */
export function followSheetRename(oldName: string, newName: string): FormulaChange {
  const renamed = (sheetName: string): string | null => {
    const ends = sheetName.split(":").map((end) => (same(end, oldName) ? newName : end));
    const result = ends.join(":");
    return result === sheetName ? null : result;
  };
  return (formula) =>
    rewriteFormula(formula, {
      cells: ({ sheetName, external, range }) => {
        const name = sheetName === null || external ? null : renamed(sheetName);
        return name === null ? null : writeReference(name, range);
      },
      name: (text) => {
        const [sheetName, rest] = splitName(text);
        const name = sheetName === null ? null : renamed(sheetName);
        return name === null ? null : withSheet(name, rest);
      },
      brokenContext: (text) => {
        const [sheetName] = splitName(`${text}!`);
        const name = sheetName === null ? null : renamed(sheetName);
        return name === null ? null : withSheet(name, "").slice(0, -1);
      },
    });
}

/** What is left of a formula when a sheet and the tables on it are gone. */
export function followSheetDelete(sheetName: string, tableNames: readonly string[]): FormulaChange {
  const tables = new Set(tableNames.map((name) => name.toLowerCase()));
  return (formula) =>
    rewriteFormula(formula, {
      cells: (reference) => (isNamed(reference, sheetName) ? GONE : null),
      structured: ({ table }) => (table && tables.has(table.toLowerCase()) ? GONE : null),
      name: (text) => {
        const [sheet] = splitName(text);
        if (sheet !== null) return same(sheet, sheetName) ? GONE : null;
        return tables.has(text.toLowerCase()) ? GONE : null;
      },
    });
}

/** Follows a table's new name. */
export function followTableRename(oldName: string, newName: string): FormulaChange {
  return (formula) =>
    rewriteFormula(formula, {
      structured: (reference) =>
        same(reference.table ?? "", oldName)
          ? writeStructured({ ...reference, table: newName })
          : null,
      name: (text) => (same(text, oldName) ? newName : null),
    });
}

/** What is left of a formula when a table became plain cells or went away. */
export function followTableDelete(tableName: string): FormulaChange {
  return (formula) =>
    rewriteFormula(formula, {
      structured: ({ table }) => (same(table ?? "", tableName) ? GONE : null),
      name: (text) => (same(text, tableName) ? GONE : null),
    });
}

/** Follows new names of a table's columns: old name to new name. */
export function followColumnRename(
  tableName: string,
  names: ReadonlyMap<string, string>
): FormulaChange {
  const byKey = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  return (formula) =>
    rewriteFormula(formula, {
      structured: (reference) => {
        if (!same(reference.table ?? "", tableName)) return null;
        const columns = (reference.columns ?? []).map(
          (name) => byKey.get(name.toLowerCase()) ?? name
        );
        return writeStructured({ ...reference, columns });
      },
    });
}

/**
 * What is left of references to a table when columns are gone: one to a single column is broken, a span of
 * columns shrinks to what it still has.
 * @param before Names of all columns before, in order.
 */
export function followColumnDelete(
  tableName: string,
  before: readonly string[],
  deleted: readonly string[]
): FormulaChange {
  const keys = before.map((name) => name.toLowerCase());
  const gone = new Set(deleted.map((name) => name.toLowerCase()));
  return (formula) =>
    rewriteFormula(formula, {
      structured: (reference) => {
        const [first, last] = reference.columns ?? [];
        if (!same(reference.table ?? "", tableName) || first === undefined) return null;
        const from = keys.indexOf(first.toLowerCase());
        const to = last === undefined ? from : keys.indexOf(last.toLowerCase());
        if (from < 0 || to < 0) return null;
        const left = before
          .slice(Math.min(from, to), Math.max(from, to) + 1)
          .filter((name) => !gone.has(name.toLowerCase()));
        if (left.length === 0) return GONE;
        const columns = last === undefined ? [left[0]!] : [left[0]!, left.at(-1)!];
        return writeStructured({ ...reference, columns });
      },
    });
}

/**
 * A formula as it reads when it is copied to another cell: relative references move along, and those that
 * leave the sheet are broken.
 */
export function moveFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number }
): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, {
    cells: ({ sheetName, external, range }) => {
      const moved = external ? null : moveRange(range, rows, columns);
      if (external || moved === range) return null;
      return moved === null ? withSheet(sheetName, GONE) : writeReference(sheetName, moved);
    },
  });
}

/**
 * `moveFormula` for many cells, most of which have formulas of the same text: a text that reads the same wherever it
 * is copied to, such as that of a table's column, is looked at once.
 */
export function manyMover(): typeof moveFormula {
  const isFixed = new Map<string, boolean>();
  return (formula, from, to) => {
    let fixed = isFixed.get(formula);
    if (fixed === undefined) isFixed.set(formula, (fixed = !hasRelativeReference(formula)));
    return fixed ? formula : moveFormula(formula, from, to);
  };
}

function hasRelativeReference(formula: string): boolean {
  let found = false;
  rewriteFormula(formula, {
    cells: ({ external, range }) => {
      const { top, left, bottom, right } = range;
      found ||=
        !external &&
        ((top !== null && !range.$top) ||
          (left !== null && !range.$left) ||
          (typeof bottom === "number" && !range.$bottom) ||
          (typeof right === "number" && !range.$right));
      return null;
    },
  });
  return found;
}

/** A cell's formula in R1C1 style, without "=". */
export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, anchor(row, column));
}

/** A formula in R1C1 style as it reads in a cell, without "=". */
export function fromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, anchor(row, column));
}

function anchor(row: number, column: number): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}

/** The reference's rectangle; whole rows and columns reach from end to end. */
function areaOf(range: RangeA1): Area {
  const bottom = range.bottom ?? MAX_ROWS - 1;
  const right = range.right ?? MAX_COLUMNS - 1;
  return { top: range.top ?? 0, left: range.left ?? 0, bottom, right };
}

/** The rectangle back in the form and with the $ of the reference it came from. */
function rangeOf(area: Area, like: RangeA1): RangeA1 {
  return {
    ...like,
    top: like.top === null ? null : area.top,
    left: like.left === null ? null : area.left,
    bottom: like.bottom === null || like.bottom === undefined ? null : area.bottom,
    right: like.right === null || like.right === undefined ? null : area.right,
  };
}

/** Moves the relative ends; the range itself when none is relative, null when one leaves the sheet. */
function moveRange(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const moved: RangeA1 = { ...range };
  if (range.top !== null && !range.$top) moved.top = range.top + rows;
  if (range.bottom !== null && range.bottom !== undefined && !range.$bottom)
    moved.bottom = range.bottom + rows;
  if (range.left !== null && !range.$left) moved.left = range.left + columns;
  if (range.right !== null && range.right !== undefined && !range.$right)
    moved.right = range.right + columns;
  const inRows = [moved.top, moved.bottom].every(
    (row) => row === null || row === undefined || (row >= 0 && row < MAX_ROWS)
  );
  const inColumns = [moved.left, moved.right].every(
    (column) => column === null || column === undefined || (column >= 0 && column < MAX_COLUMNS)
  );
  if (!inRows || !inColumns) return null;
  const unchanged =
    moved.top === range.top &&
    moved.bottom === range.bottom &&
    moved.left === range.left &&
    moved.right === range.right;
  return unchanged ? range : moved;
}

function isOn(reference: CellReference, home: string | null, target: string): boolean {
  if (reference.external) return false;
  return reference.sheetName === null
    ? home !== null && same(home, target)
    : same(reference.sheetName, target);
}

function isNamed(reference: CellReference, sheetName: string): boolean {
  return (
    !reference.external && reference.sheetName !== null && same(reference.sheetName, sheetName)
  );
}

/** A name and the sheet that it is written with. */
function splitName(text: string): [sheetName: string | null, name: string] {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return [null, text];
  const sheet = text.slice(0, mark);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return [bare, text.slice(mark + 1)];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
