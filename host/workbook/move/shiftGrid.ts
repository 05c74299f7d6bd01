import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
} from "../areas";
import type { CellGrid, RowCells } from "../CellGrid";
import type { HostSheet } from "../HostSheet";
import type { ColumnLayout, RowLayout } from "../model";
import type { Shift } from "./shift";

/** Rows put in at once, so that no argument list gets too long. */
const CHUNK = 10_000;

/** Moves the cells of a sheet, and the layout of whole rows or columns. What new cells look like comes from the neighbour before. */
export function shiftGrid(sheet: HostSheet, shift: Shift): void {
  const { area } = shift;
  if (shift.axis === "columns") shiftColumns(sheet, shift);
  else if (isEntireRow(area)) shiftRows(sheet, shift);
  else shiftBlock(sheet.cells, shift);
  if (shift.kind === "insert") inheritStyles(sheet, shift);
}

/** Whether cells with contents would be pushed over the sheet's edge by an insert. */
export function wouldPushOff(cells: CellGrid, shift: Shift): boolean {
  if (shift.kind !== "insert") return false;
  const { area } = shift;
  if (shift.axis === "rows") {
    const firstLost = MAX_ROWS - rowCount(area);
    for (let row = Math.max(firstLost, area.top); row < cells.rowCount; row++) {
      if (hasContents(cells.row(row), area.left, area.right)) return true;
    }
    return false;
  }
  const firstLost = Math.max(MAX_COLUMNS - columnCount(area), area.left);
  for (let row = area.top; row <= Math.min(area.bottom, cells.rowCount - 1); row++) {
    if (hasContents(cells.row(row), firstLost, MAX_COLUMNS - 1)) return true;
  }
  return false;
}

function hasContents(row: RowCells | undefined, left: number, right: number): boolean {
  if (!row) return false;
  for (let column = left; column <= Math.min(right, row.values.length - 1); column++) {
    if ((row.values[column] ?? null) !== null || (row.formulas?.[column] ?? null) !== null)
      return true;
  }
  return false;
}

function shiftRows(sheet: HostSheet, shift: Shift): void {
  const { top } = shift.area;
  const count = rowCount(shift.area);
  spliceCells(sheet.cells, shift);
  shiftLayouts(sheet.rows, shift, MAX_ROWS);
  if (shift.kind === "delete") return;
  const above = sheet.rows.get(top - 1);
  if (!above || (above.style === 0 && above.outlineLevel === 0)) return;
  const outlineLevel = Math.min(above.outlineLevel, sheet.rows.get(top + count)?.outlineLevel ?? 0);
  for (let row = top; row < top + count; row++) {
    sheet.rows.set(row, {
      height: null,
      hidden: false,
      outlineLevel,
      collapsed: false,
      style: above.style,
    });
  }
}

/** Whole rows of cells move at once. */
function spliceCells(grid: CellGrid, { kind, area }: Shift): void {
  const count = rowCount(area);
  if (kind === "delete") return grid.spliceRows(area.top, count);
  for (let done = 0; done < count; done += CHUNK) {
    grid.spliceRows(area.top, 0, Math.min(CHUNK, count - done));
  }
  // Rows that only have a look fall off the end, as in Excel.
  grid.spliceRows(MAX_ROWS, count);
}

function shiftColumns(sheet: HostSheet, shift: Shift): void {
  const { area } = shift;
  const count = columnCount(area);
  const last = Math.min(area.bottom, sheet.cells.rowCount - 1);
  for (let row = area.top; row <= last; row++) {
    const cells = sheet.cells.row(row);
    if (!cells) continue;
    shiftList(cells.values, shift, null);
    if (cells.formulas) shiftList(cells.formulas, shift, null);
    if (cells.styles) shiftList(cells.styles, shift, 0);
  }
  if (!isEntireColumn(area)) return;
  shiftLayouts(sheet.columns, shift, MAX_COLUMNS);
  sheet.touch("columns");
  const before = sheet.columns.get(area.left - 1);
  if (shift.kind === "delete" || !before) return;
  const outlineLevel = Math.min(
    before.outlineLevel,
    sheet.columns.get(area.left + count)?.outlineLevel ?? 0
  );
  for (let column = area.left; column < area.left + count; column++) {
    sheet.columns.set(column, { ...before, hidden: false, collapsed: false, outlineLevel });
  }
}

function shiftList<V>(list: V[], { kind, area }: Shift, empty: V): void {
  if (list.length <= area.left) return;
  const count = columnCount(area);
  if (kind === "delete") list.splice(area.left, count);
  else {
    list.splice(area.left, 0, ...new Array<V>(count).fill(empty));
    if (list.length > MAX_COLUMNS) list.length = MAX_COLUMNS;
  }
}

/** Cells of some columns move down or up, row by row. */
function shiftBlock(grid: CellGrid, shift: Shift): void {
  const { top, left, right } = shift.area;
  // A row put into a table that has a sheet to itself is the usual case, and a large table's cells are hundreds of thousands.
  if (!liesBeside(grid, shift)) return spliceCells(grid, shift);
  const count = rowCount(shift.area);
  const last = grid.rowCount - 1;
  if (shift.kind === "delete") {
    for (let row = top; row <= last; row++) copyCells(grid, row + count, row, left, right);
    return;
  }
  for (let row = last; row >= top; row--) copyCells(grid, row, row + count, left, right);
  for (let row = top; row < Math.min(top + count, grid.rowCount); row++)
    clearCells(grid.row(row), left, right);
}

/** Whether a cell beside the columns that move has anything, so that it must stay. */
function liesBeside(grid: CellGrid, { area: { top, left, right } }: Shift): boolean {
  if (left > 0) return true;
  for (let row = top; row < grid.rowCount; row++) {
    const cells = grid.row(row);
    if (!cells) continue;
    const { values, formulas, styles } = cells;
    if (Math.max(values.length, formulas?.length ?? 0, styles?.length ?? 0) > right + 1)
      return true;
  }
  return false;
}

function copyCells(grid: CellGrid, from: number, to: number, left: number, right: number): void {
  const source = grid.row(from);
  if (!source) return clearCells(grid.row(to), left, right);
  const end = Math.min(right, Math.max(source.values.length, source.styles?.length ?? 0) - 1);
  const target = grid.ensureRow(to);
  clearCells(target, left, right);
  for (let column = left; column <= end; column++) {
    const value = source.values[column];
    if (value !== undefined) target.values[column] = value;
    const formula = source.formulas?.[column];
    if (formula !== null && formula !== undefined) (target.formulas ??= [])[column] = formula;
    const style = source.styles?.[column];
    if (style) (target.styles ??= [])[column] = style;
  }
}

function clearCells(row: RowCells | undefined, left: number, right: number): void {
  if (!row) return;
  for (let column = left; column <= Math.min(right, row.values.length - 1); column++)
    row.values[column] = null;
  if (row.formulas) {
    for (let column = left; column <= Math.min(right, row.formulas.length - 1); column++)
      row.formulas[column] = null;
  }
  if (row.styles) {
    for (let column = left; column <= Math.min(right, row.styles.length - 1); column++)
      row.styles[column] = 0;
  }
}

/** New cells look like those before them; below a table's header, like those after them. */
function inheritStyles(sheet: HostSheet, shift: Shift): void {
  const { area } = shift;
  if (shift.axis === "columns") {
    if (area.left === 0) return;
    for (let row = area.top; row <= Math.min(area.bottom, sheet.cells.rowCount - 1); row++) {
      const style = sheet.cells.row(row)?.styles?.[area.left - 1];
      if (!style) continue;
      for (let column = area.left; column <= area.right; column++)
        sheet.cells.setStyle(row, column, style);
    }
    return;
  }
  const belowHeader = sheet.tables.some(
    (table) => table.showHeaders && table.area.top === area.top - 1
  );
  const source = sheet.cells.row(belowHeader ? area.bottom + 1 : area.top - 1);
  if (!source?.styles) return;
  for (let column = area.left; column <= Math.min(area.right, source.styles.length - 1); column++) {
    const style = source.styles[column];
    if (!style) continue;
    for (let row = area.top; row <= area.bottom; row++) sheet.cells.setStyle(row, column, style);
  }
}

/** @param limit How many rows or columns a sheet has: what would come to lie behind them is gone. */
function shiftLayouts<L extends RowLayout | ColumnLayout>(
  layouts: Map<number, L>,
  { kind, axis, area }: Shift,
  limit: number
): void {
  const [at, count] = axis === "rows" ? [area.top, rowCount(area)] : [area.left, columnCount(area)];
  const moved = [...layouts].filter(([index]) => index >= at);
  for (const [index] of moved) layouts.delete(index);
  for (const [index, layout] of moved) {
    if (kind === "insert") {
      if (index + count < limit) layouts.set(index + count, layout);
    } else if (index >= at + count) layouts.set(index - count, layout);
  }
}
