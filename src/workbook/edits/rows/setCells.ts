import type { CellInput, SetCells } from "../../../register/model/Edit";
import { asTypedText, storedCell, toCell, type RawCell } from "../../read/cellValues";
import { cellsAt, fillFormat } from "../../sheets/cells";
import { FORMATS } from "../../sheets/theme";
import { rowKey } from "../../../register/model/keys";
import { SCORE_KEY } from "../../../register/tables/scores";
import { sameCell, type TableState } from "../../read/TableState";
import { datesInUse } from "./datesInUse";
import type { EditKind, FollowedRows } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import { runsOf } from "../../read/runs";
import { rowsGoing } from "./removeRows";
import { rowsAfter } from "./rowsAfter";
import { tellSetCells } from "./tellRows";
import type { WorkbookEdit } from "../WorkbookEdit";

/** Cells of which the number format is changed, by the edit's own: the formats that they had. */
type Formats = ReadonlyMap<CellChange, string>;

/** What was met: formats, and what stood in cells of which the edit does not say it. */
interface Found {
  readonly formats: Formats;
  readonly contents: ReadonlyMap<CellChange, CellInput>;
}

type CellChange = SetCells["cells"][number];

/** Changes single cells of rows that exist. Taken back by what stood there. */
export const setCells: EditKind<SetCells, Formats, Found> = {
  kind: "setCells",
  reads: ({ table, keyColumns, cells }) => [
    { table, keys: keyColumns, values: cells.map(({ column }) => column) },
  ],
  changes: ({ table }) => table,
  follows: followedRows,
  locks: ({ table }) => ({ on: "cells", table }),
  look: lookAtFormats,
  prepare(preparation, edit, { looked = new Map(), later }) {
    return prepareSetCells(preparation, edit, looked, later);
  },
  invert: (edit, { found }) => [inverted(edit, found)],
  tells: tellSetCells,
  after: rowsAfter,
};

/** Rows that are to be called otherwise are searched for. */
function followedRows({ table, keyColumns, cells }: SetCells): FollowedRows | null {
  const isKey = (column: string): boolean => SCORE_KEY.some((key) => key === column);
  if (typeof table === "string" || rowKey(keyColumns) !== rowKey(SCORE_KEY)) return null;
  if (cells.some(({ column }) => isKey(column))) return null;
  const citizens = cells.map(({ key }) => String(key[0] ?? ""));
  return { table, citizens, keys: keyColumns, values: cells.map(({ column }) => column) };
}

/** Only what stands as an odd text is formatted anew, so there is hardly ever something to look at. */
function* lookAtFormats(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly SetCells[]
): Look<ReadonlyMap<SetCells, Formats>> {
  if (preparation.mode === "reverse") return new Map();
  const looks = edits.map((edit) => {
    const state = preparation.state(edit.table);
    const rows = state?.rowsByKey(edit.keyColumns);
    const cells = edit.cells.flatMap((cell) => {
      const row = rows?.get(rowKey(cell.key));
      if (!state || row === undefined || !state.has(cell.column) || !isOddText(state, cell))
        return [];
      const sheet = context.workbook.worksheets.getItem(state.sheet);
      const at = state.column + state.indexOf(cell.column);
      return [{ cell, range: cellsAt(sheet, state.top + row, at).load("numberFormat") }];
    });
    return { edit, cells };
  });
  if (looks.every(({ cells }) => cells.length === 0)) return new Map();
  yield;
  return new Map(
    looks.map(({ edit, cells }) => [
      edit,
      new Map(cells.map(({ cell, range }) => [cell, String(range.numberFormat[0]?.[0])])),
    ])
  );
}

function inverted(edit: SetCells, found: Found | null): SetCells {
  const cells = edit.cells.map((given) => {
    const { key: named, column, to } = given;
    const stood = found?.contents.get(given);
    // Once it is known what stood there, nothing else gives way.
    const cell = stood === undefined ? given : { key: named, column, from: stood, to };
    // A cell of the key names its row by what it has become.
    const position = edit.keyColumns.indexOf(cell.column);
    const key = cell.key.map((part, index) => (index === position ? cell.to : part));
    const format = found?.formats.get(given);
    const back = { ...cell, key, from: cell.to, to: cell.from };
    return format === undefined ? back : { ...back, format };
  });
  return { ...edit, cells: cells.reverse() };
}

/**
 * Single cells of rows that exist. A cell that holds something else than the plan saw is another author's: then
 * nothing is written at all, or, when an interrupted change is put back, that cell is left as it is.
 * @param later edits that come after this one.
 * @returns what its inverse must know.
 */
function prepareSetCells(
  preparation: Preparation,
  edit: SetCells,
  formats: Formats,
  later: readonly WorkbookEdit[]
): Found {
  const contents = new Map<CellChange, CellInput>();
  const found = { formats, contents };
  const state = preparation.state(edit.table);
  if (!state) return found;
  const rows = state.rowsByKey(edit.keyColumns);
  const writes = new Map<string, Map<number, RawCell>>();
  const formatted = new Map<string, Map<string, number[]>>();
  const inUse =
    preparation.mode === "reverse"
      ? datesInUse(state, edit, rows, rowsGoing(preparation, state, later))
      : null;
  for (const cell of edit.cells) {
    const row = rows.get(rowKey(cell.key));
    if (row === undefined || !state.has(cell.column)) {
      if (preparation.mode === "apply")
        preparation.lost.push(preparation.place(state, 0, cell.column));
      continue;
    }
    const current = state.cell(row, cell.column);
    if (cell.isCopied && preparation.mode === "apply") contents.set(cell, current);
    else if (!sameCell(current, cell.from)) {
      const reversed = preparation.mode === "reverse" && sameCell(current, cell.to);
      if (!reversed) preparation.lost.push(preparation.place(state, row, cell.column));
      continue;
    }
    if (sameCell(current, cell.to)) continue;
    if (inUse?.has(cell)) {
      preparation.lost.push(preparation.place(state, row, cell.column));
      continue;
    }
    const column = writes.get(cell.column) ?? new Map<number, RawCell>();
    column.set(row, writtenCell(state, cell));
    writes.set(cell.column, column);
    const format = cell.format ?? (formats.has(cell) ? FORMATS.scoreOrDate : null);
    if (format !== null) {
      const rowsOfFormat = formatted.get(cell.column) ?? new Map<string, number[]>();
      formatted.set(cell.column, rowsOfFormat);
      rowsOfFormat.set(format, [...(rowsOfFormat.get(format) ?? []), row]);
    }
    state.setCell(row, cell.column, cell.to);
  }
  for (const [column, byFormat] of formatted) {
    for (const [format, rowsOfFormat] of byFormat) {
      formatCells(preparation, state, column, rowsOfFormat, format);
    }
  }
  for (const [column, cells] of writes) writeColumn(preparation, state, column, cells);
  expectKeys(preparation, state, edit.keyColumns, writes);
  return found;
}

/**
 * What stands as text in a scoring cell but is none of ours usually does so because the cell is formatted as text. There
 * a number would become text again, and the apostrophe by which we mark a text would be a part of it.
 */
function isOddText(state: TableState, { column, from, to }: SetCells["cells"][number]): boolean {
  if (state.typeOf(column) !== "score" || typeof from !== "string") return false;
  return typeof to === "number" || asTypedText(from) !== from;
}

/** What is written into a cell. In one that is formatted as text, an apostrophe would be a part of the text. */
function writtenCell(state: TableState, { column, to, format }: CellChange): RawCell {
  if (format === FORMATS.text && typeof to === "string") return to;
  return toCell(to, state.typeOf(column), state.words);
}

/** A number format for cells of one column, before they are written. */
function formatCells(
  preparation: Preparation,
  state: TableState,
  column: string,
  rows: readonly number[],
  format: string
): void {
  const { sheet, top } = state;
  const at = state.column + state.indexOf(column);
  for (const { first, count } of runsOf(rows)) {
    preparation.push(200, (context) => {
      const cells = cellsAt(context.workbook.worksheets.getItem(sheet), top + first, at, count);
      fillFormat(cells, format);
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
  let sheetOf: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } | null =
    null;
  // Asked for once a request: every cell that names its sheet again is longer on the wire.
  const sheetIn = (context: Excel.RequestContext): Excel.Worksheet => {
    if (sheetOf?.context !== context) {
      sheetOf = { context, sheet: context.workbook.worksheets.getItem(sheet) };
    }
    return sheetOf.sheet;
  };
  // Under a filter Excel may put a block into the rows that are seen, and nothing into the others.
  const most = state.isFiltered ? 1 : Infinity;
  for (const run of runsOfCells(cells, most)) {
    const values = run.values.map((value) => [value]);
    preparation.push(
      200 + values.length * 12,
      (context) => {
        cellsAt(sheetIn(context), top + run.first, at, values.length, 1).values = values;
      },
      values.length
    );
    const stored = run.values.map((value) => [storedCell(value, type)]);
    preparation.expectations.push({ sheet, row: top + run.first, column: at, values: stored });
  }
}

/** Cells of neighbouring rows, at most so many in each. */
function runsOfCells(
  cells: ReadonlyMap<number, RawCell>,
  most = Infinity
): { first: number; values: RawCell[] }[] {
  const runs: { first: number; values: RawCell[] }[] = [];
  for (const [row, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const isNext = last && last.first + last.values.length === row && last.values.length < most;
    if (isNext) last.values.push(value);
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
      [...rows].map((row) => [row, toCell(state.cell(row, column), type, state.words)] as const)
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
