import { boundingArea, cellArea } from "../../workbook/areas";
import type { CellValue } from "../../workbook/cell";
import type { Area, CellGrid, RowCells } from "../../workbook/CellGrid";

/** One row's cells as they were; never changed, so that many snapshots share it. */
type RowSnapshot = Readonly<{
  values: readonly CellValue[];
  formulas: readonly (string | null)[] | null;
  styles: readonly number[] | null;
}>;

/** The rows of a sheet as they were; undefined where a row held nothing. */
export type RowsSnapshot = readonly (RowSnapshot | undefined)[];

/** What putting rows back has changed. */
export interface RowsChange {
  /** Around the cells that hold another value or formula now; calculated values do not count. null for none. */
  readonly entered: Area | null;
  /** Whether any cell is another now, its style and its calculated value included. */
  readonly any: boolean;
}

/** Keeps the rows of a sheet. @param earlier A snapshot that rows which have not changed are shared with. */
export function keepRows(cells: CellGrid, earlier: RowsSnapshot = []): RowsSnapshot {
  const rows: (RowSnapshot | undefined)[] = new Array<undefined>(cells.rowCount);
  for (const [index, row] of cells.entries()) {
    const known = earlier[index];
    rows[index] = known && isSameRow(known, row) ? known : copyRow(row);
  }
  return rows;
}

/**
 * Makes a sheet's rows what they were.
 * @param mark Told of every cell with another value or formula, calculated values too.
 */
export function putRowsBack(
  cells: CellGrid,
  rows: RowsSnapshot,
  mark: (row: number, column: number) => void
): RowsChange {
  let entered: Area | null = null;
  let any = false;
  for (let index = 0; index < Math.max(rows.length, cells.rowCount); index++) {
    const before = cells.row(index);
    const after = rows[index];
    if (before ? after !== undefined && isSameRow(after, before) : !after) continue;
    any = true;
    for (const { column, isEntered } of changedColumns(before, after)) {
      mark(index, column);
      if (!isEntered) continue;
      const cell = cellArea(index, column);
      entered = entered ? boundingArea(entered, cell) : cell;
    }
    const row = cells.ensureRow(index);
    row.values = after ? after.values.slice() : [];
    row.formulas = after?.formulas?.slice() ?? null;
    row.styles = after?.styles?.slice() ?? null;
  }
  if (cells.rowCount > rows.length) {
    cells.spliceRows(rows.length, cells.rowCount - rows.length);
  }
  return { entered, any };
}

function copyRow({ values, formulas, styles }: RowCells): RowSnapshot {
  return {
    values: values.slice(),
    formulas: formulas?.slice() ?? null,
    styles: styles?.slice() ?? null,
  };
}

function isSameRow(a: RowSnapshot, b: RowCells): boolean {
  return (
    isSameList(a.values, b.values) &&
    isSameList(a.formulas, b.formulas) &&
    isSameList(a.styles, b.styles)
  );
}

function isSameList<T>(a: readonly T[] | null, b: readonly T[] | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Columns where value or formula differ, and whether what was entered does, not only what was calculated. */
function* changedColumns(
  before: RowCells | undefined,
  after: RowSnapshot | undefined
): Generator<{ column: number; isEntered: boolean }> {
  const width = Math.max(before?.values.length ?? 0, after?.values.length ?? 0);
  for (let column = 0; column < width; column++) {
    const was = before?.formulas?.[column] ?? null;
    const is = after?.formulas?.[column] ?? null;
    const sameValue = (before?.values[column] ?? null) === (after?.values[column] ?? null);
    if (was !== is || !sameValue) yield { column, isEntered: was !== is || is === null };
  }
}
