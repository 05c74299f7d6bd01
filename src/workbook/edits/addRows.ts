import type { AddRows, CellInput } from "../../register/model/Edit";
import { a1Block } from "../sheets/a1";
import { piecesOf } from "../change/Batches";
import { toCell } from "../read/cellValues";
import { columnRuns } from "../read/readRows";
import { block } from "../sheets/blocks";
import { fillScoreFormulas, formatScoreRows } from "../sheets/scoreSheet";
import { fitTableRows, formatTableRows } from "../sheets/tableSheet";
import { declarationOf, keyText, fixedTable } from "../read/TableState";
import type { TableState } from "../read/TableState";
import { scoreArea, type Preparation } from "./Preparation";

/**
 * Rows at the end of a table: blank ones left there are used first, then the table grows. Formats come before
 * values, keys before scores, so that what an interruption leaves behind is either blank or named.
 */
export function prepareAddRows(preparation: Preparation, edit: AddRows): void {
  const state = preparation.state(edit.table);
  if (!state || edit.rows.length === 0) return;
  preparation.refuseProtected(state);
  refuseDuplicates(preparation, state, edit);

  const rows = edit.rows.map((row) =>
    edit.columns.map((column, index) =>
      toCell(row[index] ?? null, state.typeOf(column), state.language)
    )
  );
  const start = state.usedRows;
  preparation.addedAt.set(edit, start);
  const runs = columnRuns(edit.columns.map((column) => state.indexOf(column)));
  const positions = new Map(edit.columns.map((column, index) => [state.indexOf(column), index]));
  for (const piece of piecesOf(rows, preparation.requestBytes / 2)) {
    const before = state.bodyRows;
    const first = start + piece.first;
    state.append(edit.rows.slice(piece.first, piece.first + piece.rows.length), edit.columns);
    const body = state.bodyRows;
    const area = scoreArea(state);
    const { sheet, name, headerRow, top, column, columns } = state;
    const columnCount = columns.length;
    preparation.push(
      piece.bytes + 4_000,
      (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        if (body > before) {
          context.workbook.tables
            .getItem(name)
            .resize(a1Block(headerRow, column, body + 1, columnCount));
        }
        const table = fixedTable(edit.table);
        if (table === null) formatScoreRows(target, area, first, piece.rows.length);
        else
          formatTableRows(
            target,
            { table, headerRow, column, columns: area.columns },
            first,
            piece.rows.length
          );
        for (const run of runs) {
          block(target, top + first, column + run.column, piece.rows.length, run.count).values =
            piece.rows.map((row) =>
              Array.from(
                { length: run.count },
                (_, offset) => row[positions.get(run.column + offset)!]!
              )
            );
        }
        if (table === null) fillScoreFormulas(target, area, first, piece.rows.length);
        else
          fitTableRows(
            target,
            { table, language: area.language, row: top + first, columns: edit.columns },
            piece.rows
          );
      },
      piece.rows.length
    );
  }
  expectKeys(preparation, state, edit, start, rows);
  preparation.restyle(state);
}

/** A key that is there already was added by someone else since the plan was made. */
function refuseDuplicates(preparation: Preparation, state: TableState, edit: AddRows): void {
  const { key: keyColumns, isKeyUnique } = declarationOf(edit.table);
  if (!isKeyUnique) return;
  const known = state.rowsByKey(keyColumns);
  const indexes = keyColumns.map((column) => edit.columns.indexOf(column));
  for (const row of edit.rows) {
    const found = known.get(keyText(indexes.map((index): CellInput => row[index] ?? null)));
    if (found !== undefined) preparation.lost.push(preparation.place(state, found, keyColumns[0]!));
  }
}

/** The rows' keys must stand where they were written. */
function expectKeys(
  preparation: Preparation,
  state: TableState,
  edit: AddRows,
  start: number,
  rows: readonly (readonly (string | number)[])[]
): void {
  for (const column of declarationOf(edit.table).key) {
    const index = edit.columns.indexOf(column);
    if (index < 0) continue;
    preparation.expectations.push({
      sheet: state.sheet,
      row: state.top + start,
      column: state.column + state.indexOf(column),
      values: rows.map((row) => [row[index]!]),
    });
  }
}
