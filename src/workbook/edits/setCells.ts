import type { Edit, SetCells } from "../../register/model/Edit";
import { asTypedText, storedCell, toCell, type RawCell } from "../read/cellValues";
import { block, fillFormat } from "../sheets/blocks";
import { FORMATS } from "../sheets/theme";
import { keyText, sameCell, type TableState } from "../read/TableState";
import { datesInUse } from "./datesInUse";
import type { Preparation } from "./Preparation";
import { rowsGoing, runsOf } from "./removeRows";

/**
 * Single cells of rows that exist. A cell that holds something else than the plan saw is another author's: then
 * nothing is written at all, or, when an interrupted change is put back, that cell is left as it is.
 * @param later edits that come after this one.
 */
export function prepareSetCells(
  preparation: Preparation,
  edit: SetCells,
  later: readonly Edit[]
): void {
  const state = preparation.state(edit.table);
  if (!state) return;
  const rows = state.rowsByKey(edit.keyColumns);
  const writes = new Map<string, Map<number, RawCell>>();
  const oddRows = new Map<string, number[]>();
  const inUse =
    preparation.mode === "reverse"
      ? datesInUse(state, edit, rows, rowsGoing(preparation, state, later))
      : null;
  for (const cell of edit.cells) {
    const row = rows.get(keyText(cell.key));
    if (row === undefined || !state.has(cell.column)) {
      if (preparation.mode === "apply")
        preparation.lost.push(preparation.place(state, 0, cell.column));
      continue;
    }
    const current = state.cell(row, cell.column);
    if (!sameCell(current, cell.from)) {
      const reversed = preparation.mode === "reverse" && sameCell(current, cell.to);
      if (!reversed) preparation.lost.push(preparation.place(state, row, cell.column));
      continue;
    }
    if (sameCell(cell.from, cell.to)) continue;
    if (inUse?.has(cell)) {
      preparation.lost.push(preparation.place(state, row, cell.column));
      continue;
    }
    const column = writes.get(cell.column) ?? new Map<number, RawCell>();
    column.set(row, toCell(cell.to, state.typeOf(cell.column), state.language));
    writes.set(cell.column, column);
    if (isOddText(state, cell)) {
      const odd = oddRows.get(cell.column) ?? [];
      odd.push(row);
      oddRows.set(cell.column, odd);
    }
    state.setCell(row, cell.column, cell.to);
  }
  for (const [column, odd] of oddRows) formatAsScores(preparation, state, column, odd);
  for (const [column, cells] of writes) writeColumn(preparation, state, column, cells);
  expectKeys(preparation, state, edit.keyColumns, writes);
}

/**
 * What stands as text in a scoring cell but is none of ours usually does so because the cell is formatted as text. There
 * a number would become text again, and the apostrophe by which we mark a text would be a part of it.
 */
function isOddText(state: TableState, { column, from, to }: SetCells["cells"][number]): boolean {
  if (state.typeOf(column) !== "score" || typeof from !== "string") return false;
  return typeof to === "number" || asTypedText(from) !== from;
}

/** The format of the scoring area for cells of one column, before they are written. */
function formatAsScores(
  preparation: Preparation,
  state: TableState,
  column: string,
  rows: readonly number[]
): void {
  const { sheet, top } = state;
  const at = state.column + state.indexOf(column);
  for (const { first, count } of runsOf(rows)) {
    preparation.push(200, (context) => {
      const cells = block(context.workbook.worksheets.getItem(sheet), top + first, at, count);
      fillFormat(cells, FORMATS.scoreOrDate);
    });
  }
}

/** A column's cells, neighbouring rows in one write. */
function writeColumn(
  preparation: Preparation,
  state: TableState,
  column: string,
  cells: ReadonlyMap<number, RawCell>
): void {
  const at = state.column + state.indexOf(column);
  const { sheet, top } = state;
  const type = state.typeOf(column);
  for (const run of runsOfCells(cells)) {
    const values = run.values.map((value) => [value]);
    preparation.push(
      200 + values.length * 12,
      (context) => {
        block(
          context.workbook.worksheets.getItem(sheet),
          top + run.first,
          at,
          values.length,
          1
        ).values = values;
      },
      values.length
    );
    const stored = run.values.map((value) => [storedCell(value, type)]);
    preparation.expectations.push({ sheet, row: top + run.first, column: at, values: stored });
  }
}

function runsOfCells(cells: ReadonlyMap<number, RawCell>): { first: number; values: RawCell[] }[] {
  const runs: { first: number; values: RawCell[] }[] = [];
  for (const [row, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.values.length === row) last.values.push(value);
    else runs.push({ first: row, values: [value] });
  }
  return runs;
}

/** The rows must still be the same ones when the cells have been written. */
function expectKeys(
  preparation: Preparation,
  state: TableState,
  keyColumns: readonly string[],
  writes: ReadonlyMap<string, ReadonlyMap<number, RawCell>>
): void {
  const rows = new Set([...writes.values()].flatMap((cells) => [...cells.keys()]));
  for (const column of keyColumns) {
    const type = state.typeOf(column);
    const cells = new Map(
      [...rows].map((row) => [row, toCell(state.cell(row, column), type, state.language)] as const)
    );
    for (const run of runsOfCells(cells)) {
      preparation.expectations.push({
        sheet: state.sheet,
        row: state.top + run.first,
        column: state.column + state.indexOf(column),
        values: run.values.map((value) => [value]),
      });
    }
  }
}
