import type { AddRows } from "../../../register/model/Edit";
import { a1 } from "../../sheets/a1";
import type { RawCell } from "../../read/cellValues";
import { RegisterStateError } from "../../errors";
import { cellsAt, tableOn } from "../../sheets/cells";
import type { TableState } from "../../read/TableState";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";

/** So many rows has a sheet in Excel. */
const SHEET_ROWS = 1_048_576;

/**
 * Where rows are to be added, is there room? A row at a table's end without a key may still hold something, and then
 * it is no blank row; and what a person wrote below a table is not to be written over.
 * @throws RegisterStateError "blocked" with the cell that is in the way, "totalsRow" with the sheet of the table.
 */
export function* inspectRoom(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly AddRows[]
): Look<void> {
  const added = new Map<TableState, number>();
  for (const edit of edits) {
    if (!preparation.hasState(edit.table)) continue;
    const state = preparation.state(edit.table);
    if (state) added.set(state, (added.get(state) ?? 0) + edit.rows.length);
  }
  const looks = [...added].map(([state, rows]) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const width = state.columns.length;
    const blank = state.bodyRows - state.usedRows;
    const tail =
      blank > 0 ? cellsAt(sheet, state.top + state.usedRows, state.column, blank, width) : null;
    const first = state.top + state.bodyRows;
    const below = cellsAt(sheet, first, state.column, SHEET_ROWS - first, width);
    return {
      state,
      rows,
      table: tableOn(context, state).load("showTotals"),
      tail: tail?.load("values") ?? null,
      below: below.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex"),
    };
  });
  if (looks.length === 0) return;
  yield;

  for (const { state, rows, table, tail, below } of looks) {
    if (tail) useFilledRows(state, tail.values as RawCell[][]);
    // The new rows would have to go in above it, which a table cannot be resized to.
    const grows = state.usedRows + rows > state.bodyRows;
    if (grows && table.showTotals) {
      throw new RegisterStateError("totalsRow", state.sheet, state.sheet);
    }
    if (below.isNullObject) continue;
    state.holdsBelow = true;
    const lastNeeded = state.top + state.usedRows + rows - 1;
    if (below.rowIndex > lastNeeded) continue;
    throw new RegisterStateError("blocked", a1(below.rowIndex, below.columnIndex), state.sheet);
  }
}

/** Takes the rows up to the last one that holds something as used. Formulas of the sheet's own do not count. */
function useFilledRows(state: TableState, tail: readonly (readonly RawCell[])[]): void {
  const first = state.usedRows;
  tail.forEach((cells, row) => {
    const isFilled = cells.some(
      (cell, column) => cell !== "" && state.columns[column]?.type !== "formula"
    );
    if (isFilled) state.useRows(first + row + 1);
  });
}
