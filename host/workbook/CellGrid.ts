import type { CellValue } from "./cell";

/** One row of cells. The arrays are as long as the last cell that was set; what is not there is empty. */
export interface RowCells {
  values: CellValue[];
  /** Formula per column without the leading "=", en-US, table references in full (`T[[#This Row],[X]]`); null where the cell has none; null for a row without formulas. */
  formulas: (string | null)[] | null;
  /** Index into the workbook's StyleBook per column, 0 is the default style; null for a row of default style. */
  styles: number[] | null;
}

/**
 * The cells of one sheet, by row and column from 0. Rows are plain arrays and not an object a cell,
 * because a national register has 2.6 million cells.
 */
export class CellGrid {
  private rows: (RowCells | undefined)[] = [];

  /** One past the last row that holds anything (a value, a formula or a style). */
  get rowCount(): number {
    return this.rows.length;
  }

  /** The row, or undefined when nothing was ever set in it. For bulk readers and writers; do not resize it. */
  row(row: number): RowCells | undefined {
    return this.rows[row];
  }

  ensureRow(row: number): RowCells {
    return (this.rows[row] ??= { values: [], formulas: null, styles: null });
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  /** The formula without "=", or null when the cell has none. */
  formula(row: number, column: number): string | null {
    return this.rows[row]?.formulas?.[column] ?? null;
  }

  style(row: number, column: number): number {
    return this.rows[row]?.styles?.[column] ?? 0;
  }

  /** Puts a value into a cell and removes its formula. */
  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.ensureRow(row);
    cells.values[column] = value;
    if (cells.formulas) cells.formulas[column] = null;
  }

  /** Puts a formula (without "=") and the value it last gave into a cell. */
  setFormula(row: number, column: number, formula: string, cached: CellValue = null): void {
    const cells = this.ensureRow(row);
    cells.values[column] = cached;
    (cells.formulas ??= [])[column] = formula;
  }

  /** What a formula gave; leaves the formula alone. */
  setComputed(row: number, column: number, value: CellValue): void {
    this.ensureRow(row).values[column] = value;
  }

  setStyle(row: number, column: number, style: number): void {
    const cells = this.ensureRow(row);
    if (style === 0 && !cells.styles) return;
    (cells.styles ??= [])[column] = style;
  }

  /** Replaces the rows array by what `change` makes of it: the one way in for insert, delete and sort of whole rows. */
  spliceRows(start: number, deleteCount: number, insertCount = 0): void {
    if (start >= this.rows.length) return;
    this.rows.splice(start, deleteCount, ...new Array<undefined>(insertCount));
  }

  /** Every row that holds anything, in order. */
  *entries(): IterableIterator<[number, RowCells]> {
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row];
      if (cells) yield [row, cells];
    }
  }

  /** The smallest rectangle from the first used to the last used cell; null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, cells] of this.entries()) {
      const length = Math.max(cells.values.length, valuesOnly ? 0 : (cells.styles?.length ?? 0));
      let first = -1;
      let last = -1;
      for (let column = 0; column < length; column++) {
        const used =
          (cells.values[column] ?? null) !== null ||
          (cells.formulas?.[column] ?? null) !== null ||
          (!valuesOnly && (cells.styles?.[column] ?? 0) !== 0);
        if (!used) continue;
        if (first < 0) first = column;
        last = column;
      }
      if (first < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      if (first < left) left = first;
      if (last > right) right = last;
    }
    return top < 0 ? null : { top, left, bottom, right };
  }
}

/** A rectangle of cells, from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
