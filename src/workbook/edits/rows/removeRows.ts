import type { RemoveRows } from "../../../register/model/Edit";
import { rowKey, type CodeKey } from "../../../register/model/keys";
import { a1Block } from "../../sheets/a1";
import type { RawCell } from "../../read/cellValues";
import { cellsAt, formatLines, tableOn } from "../../sheets/cells";
import { declarationOf, tableNameOf, type TableState } from "../../read/TableState";
import { runsOf } from "../../read/runs";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import { rowsAfter } from "./rowsAfter";
import { tellRemoveRows } from "./tellRows";
import type { WorkbookEdit } from "../WorkbookEdit";

/** Removes rows. Not taken back: it does not know what they held. */
export const removeRows: EditKind<RemoveRows> = {
  kind: "removeRows",
  reads: ({ table, keyColumns: keys }) => [{ table, keys, values: "all" }],
  changes: ({ table }) => table,
  locks: ({ table }) => ({ on: "table", table }),
  look: lookForRemarks,
  prepare: prepareRemoveRows,
  invert: () => null,
  tells: tellRemoveRows,
  after: rowsAfter,
};

/** What a person wrote into a column of their own is not to go with the row. A formula there says nothing of the row. */
function* lookForRemarks(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly RemoveRows[]
): Look<ReadonlyMap<RemoveRows, undefined>> {
  const states = new Set(edits.flatMap(({ table }) => preparation.state(table) ?? []));
  const looks = [...states].flatMap((state) => {
    if (state.usedRows === 0 || state.ownColumns.length === 0) return [];
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const columns = state.ownColumns.map((index) =>
      cellsAt(sheet, state.top, state.column + index, state.usedRows).load("formulas")
    );
    return [{ state, columns }];
  });
  if (looks.length > 0) yield;
  for (const { state, columns } of looks) {
    const isRemark = (cell: unknown): boolean => cell !== "" && !String(cell).startsWith("=");
    const rows = Array.from({ length: state.usedRows }, (_, row) =>
      columns.some(({ formulas }) => isRemark(formulas[row]?.[0]))
    );
    state.setRemarks(rows);
  }
  return new Map();
}

/**
 * Rows out of a table, from the bottom up, and blank rows at its end with them: an interrupted change may have left
 * some. Rows at the end are cleared and the table shrinks; rows in the middle are deleted, the ones below move up.
 */
function prepareRemoveRows(preparation: Preparation, edit: RemoveRows): undefined {
  const state = preparation.state(edit.table);
  if (!state) return;
  preparation.refuseProtected(state);
  const found = rowsToRemove(preparation, state, edit);
  keepWorkedOn(preparation, state, edit, found);
  const rows = found.filter((row) => !preparation.isKept(state, row));
  const { sheet, name, headerRow, top, column } = state;
  // As it is now: edits that come after this one may take columns away.
  const blank = state.columns.map(emptied);
  const width = blank.length;
  const body = state.bodyRows;

  let kept = state.usedRows;
  const gone = new Set(rows);
  while (kept > 0 && gone.has(kept - 1)) kept--;
  const middle = runsOf(rows.filter((row) => row < kept));
  if (middle.length > 0) preparation.refuseFiltered(state);
  state.remove(rows);

  if (kept < body) {
    preparation.push(600, (context) => {
      const freed = cellsAt(
        context.workbook.worksheets.getItem(sheet),
        top + kept,
        column,
        body - kept,
        width
      );
      if (kept > 0) {
        freed.clear("All");
        freed.dataValidation.clear();
        // The line between the last row that stays and the first that goes belongs to both.
        formatLines(
          cellsAt(context.workbook.worksheets.getItem(sheet), top + kept - 1, column, 1, width)
        );
        // Last: as long as the table reaches over them, whoever finishes an interrupted removal finds the rows.
        tableOn(context, { sheet, name }).resize(a1Block(headerRow, column, kept + 1, width));
        return;
      }
      if (body > 1) {
        const rest = freed.getOffsetRange(1, 0).getResizedRange(-1, 0);
        rest.clear("All");
        rest.dataValidation.clear();
        tableOn(context, { sheet, name }).resize(a1Block(headerRow, column, 2, width));
      }
      // A table keeps one row: its first stays, empty, with its formats and formulas. Last and in one action: a row
      // whose key was cleared before other cells could not be found again by whoever finishes an interrupted removal.
      freed.getRow(0).values = [blank];
    });
  }
  for (const run of middle.reverse()) {
    preparation.push(300, (context) => {
      cellsAt(
        context.workbook.worksheets.getItem(sheet),
        top + run.first,
        column,
        run.count,
        width
      ).delete("Up");
    });
  }
  preparation.restyle(state);
}

/**
 * Rows that are alike cannot be told apart: as many go as were added, the lowest first. Where it is not known that they
 * were written at all, those that were there before stay.
 */
function rowsToRemove(
  { isWhole }: Preparation,
  state: TableState,
  { table, keyColumns, keys, from = 0, inserted }: RemoveRows
): number[] {
  const texts = keys.map(rowKey);
  if (declarationOf(table).isKeyUnique) {
    const found = state.rowsWithKeys(keyColumns, new Set(texts));
    const unnamed = inserted === true && !isWhole ? Math.max(0, keys.length - found.length) : 0;
    return unnamed === 0
      ? found
      : [...found, ...blankRows(state).slice(0, unnamed)].sort((a, b) => a - b);
  }
  const rows: number[] = [];
  for (const key of new Set(texts)) {
    const alike = state.rowsWithKeys(keyColumns, new Set([key]));
    const candidates = isWhole ? alike : alike.filter((row) => row >= from);
    rows.push(...candidates.slice(-texts.filter((each) => each === key).length));
  }
  return rows.sort((a, b) => a - b);
}

/** Rows between others in which nothing stands, from the top. */
function blankRows(state: TableState): number[] {
  return Array.from({ length: state.usedRows }, (_, row) => row).filter(
    (row) =>
      !state.hasRemark(row) && state.writtenColumns.every((each) => state.cell(row, each) === null)
  );
}

/**
 * Of some rows those that hold something in a column that they were not written with, and such a column of each; the
 * first of all for what stands in a column of somebody's own.
 */
function workedOn(
  state: TableState,
  { columns }: RemoveRows,
  rows: readonly number[]
): { readonly row: number; readonly column: string }[] {
  const others = state.writtenColumns.filter((column) => !columns.includes(column));
  return rows.flatMap((row) => {
    const other = others.find((each) => state.cell(row, each) !== null);
    const column = other ?? (state.hasRemark(row) ? state.writtenColumns[0] : undefined);
    return column === undefined ? [] : [{ row, column }];
  });
}

/** The rows of a table that edits to come will take away, as the table is now. */
export function rowsGoing(
  preparation: Preparation,
  state: TableState,
  edits: readonly WorkbookEdit[]
): ReadonlySet<number> {
  const going = new Set<number>();
  for (const edit of edits) {
    if (edit.kind !== "removeRows" || tableNameOf(edit.table) !== state.name) continue;
    const rows = rowsToRemove(preparation, state, edit);
    const citizenOf = (row: number): CodeKey =>
      rowKey(state.has("citizen") ? [state.cell(row, "citizen")] : []);
    const kept = new Set(workedOn(state, edit, rows).map(({ row }) => citizenOf(row)));
    for (const row of rows) {
      if (!kept.has(citizenOf(row)) && !preparation.isKept(state, row)) going.add(row);
    }
  }
  return going;
}

/**
 * A row that holds something in a column that it was not written with has been worked on since: it stays, and with it
 * every row of its citizen, in this table and in those that come after.
 */
function keepWorkedOn(
  preparation: Preparation,
  state: TableState,
  edit: RemoveRows,
  rows: readonly number[]
): void {
  for (const { row, column } of workedOn(state, edit, rows)) {
    preparation.lost.push(preparation.place(state, row, column));
    preparation.keep(state, row);
  }
}

/** What empties a cell of this column when written to it; a null leaves the cell, a formula of the table's, as it is. */
function emptied(column: { readonly type: string } | null): RawCell | null {
  return column?.type === "formula" ? null : "";
}
