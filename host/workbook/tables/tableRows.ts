import { HostError } from "../../protocol/HostError";
import { rowCount } from "../areas";
import { fits, writeCells, type WriteOptions } from "../cells/writeCells";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table } from "../model";
import { deleteCells, insertCells } from "../move/structure";
import { fillCalculatedColumns } from "./calculatedColumns";
import { growDown, growLeft, growRight } from "./tableGrowth";
import { dataArea, hasInsertRow } from "./tableParts";
import { ENGLISH_TABLE_WORDS, makeRoomBelow, renameColumn, type TableWords } from "./tables";

/**
 * Puts rows into a table; cells below the table's own columns go down. The first row of a table without data fills
 * the blank row that it has.
 * @param index Position among the data rows, from 0; null puts them last.
 * @param rows Values for each row, or null for one empty row.
 * @returns the position of the first new row.
 * @throws HostError InvalidArgument (no such position, wrong number of values), InsertDeleteConflict (below lies part of another table).
 */
export function addTableRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  index: number | null,
  rows: readonly (readonly unknown[])[] | null,
  options: WriteOptions
): number {
  const data = dataArea(table);
  const count = rows?.length ?? 1;
  const asked = index ?? rowCount(data);
  if (!Number.isInteger(asked) || asked < 0 || asked > rowCount(data) || count === 0)
    throw invalid();
  const fills = hasInsertRow(sheet, table);
  const position = fills ? 0 : asked;
  const top = data.top + position;
  const area = { ...data, top, bottom: top + count - 1 };
  if (rows && !fits(rows, area)) throw invalid();
  const added = fills ? { ...area, top: top + 1 } : area;
  if (added.top <= added.bottom) {
    const isAmongOthers = table.showTotals || (!fills && position < rowCount(data));
    if (isAmongOthers) insertCells(workbook, sheet, added, "Down", options.columnWord);
    else {
      makeRoomBelow(workbook, sheet, data, rowCount(added));
      growDown(workbook, sheet, table, added.bottom);
    }
  }
  // Only now: where there is no room for the others, the blank row is still to be filled.
  if (fills) {
    table.insertRow = false;
    sheet.touch("tables");
    fillCalculatedColumns(workbook, sheet, table, top, top);
  }
  if (rows) writeCells(workbook, sheet, area, rows, options);
  return position;
}

/**
 * Takes rows out of a table; cells below the table's own columns come up. The last row is emptied instead.
 * @param indexes Positions among the data rows, from 0.
 * @throws HostError InvalidArgument for a position that does not exist.
 */
export function deleteTableRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  indexes: readonly number[]
): void {
  const data = dataArea(table);
  const wanted = [...new Set(indexes)].sort((a, b) => b - a);
  if (wanted.some((index) => !Number.isInteger(index) || index < 0 || index >= rowCount(data)))
    throw invalid();
  for (let start = 0; start < wanted.length;) {
    let end = start;
    while (wanted[end + 1] === wanted[end]! - 1) end++;
    const area = { ...data, top: data.top + wanted[end]!, bottom: data.top + wanted[start]! };
    deleteCells(workbook, sheet, area, "Up");
    start = end + 1;
  }
}

/**
 * Puts a column into a table; cells right of the table's own rows go right.
 * @param index Position from 0; null puts it last.
 * @param name null is taken from the values or made up.
 * @param values One-element rows for header and data, or for the data alone; null is an empty column.
 * @returns the position of the new column.
 * @throws HostError InvalidArgument, ItemAlreadyExists (name in use), InsertDeleteConflict.
 */
export function addTableColumn(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  index: number | null,
  name: string | null,
  values: readonly (readonly unknown[])[] | null,
  options: WriteOptions,
  words: TableWords = ENGLISH_TABLE_WORDS
): number {
  const position = index ?? table.columns.length;
  if (!Number.isInteger(position) || position < 0 || position > table.columns.length)
    throw invalid();
  const column = table.area.left + position;
  const area = { ...table.area, left: column, right: column };
  const data = { ...dataArea(table), left: column, right: column };
  const target =
    values === null ? null : fits(values, area) ? area : fits(values, data) ? data : undefined;
  if (target === undefined) throw invalid();
  if (
    name !== null &&
    table.columns.some((each) => each.name.toLowerCase() === name.toLowerCase())
  ) {
    throw new HostError("ItemAlreadyExists", "Another column has that name.");
  }
  insertCells(workbook, sheet, area, "Right", words.column);
  // Cells that are put in at its edges move a table, or leave it as it is.
  if (position === 0) growLeft(workbook, sheet, table, column, words.column);
  if (position === table.columns.length) growRight(workbook, sheet, table, column, words.column);
  if (values && target)
    writeCells(workbook, sheet, target, values, { ...options, expandTables: false });
  if (name !== null) renameColumn(workbook, sheet, table, position, name);
  return position;
}

/**
 * Takes a column out of a table; cells right of the table's own rows come left.
 * @throws HostError InvalidArgument for a column that does not exist, InvalidOperation for the only one.
 */
export function deleteTableColumn(
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: Table,
  index: number
): void {
  if (!table.columns[index]) throw invalid();
  if (table.columns.length === 1)
    throw new HostError("InvalidOperation", "A table has at least one column.");
  const column = table.area.left + index;
  deleteCells(workbook, sheet, { ...table.area, left: column, right: column }, "Left");
}

function invalid(): HostError {
  return new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format."
  );
}
