import type { AddRows, CellInput, RemoveRows } from "../../../register/model/Edit";
import { foldCode, rowKey, type CodeKey } from "../../../register/model/keys";
import { scores } from "../../../register/tables/scores";
import { a1Block } from "../../sheets/a1";
import { piecesOf } from "../../change/Batches";
import { toCell } from "../../read/cellValues";
import { columnRuns } from "../../read/readRows";
import { cellsAt, tableOn } from "../../sheets/cells";
import { fillScoreFormulas, formatScoreRows } from "../../sheets/scoreSheet";
import { fitTableRows, formatTableRows } from "../../sheets/tableSheet";
import { declarationOf, fixedTable } from "../../read/TableState";
import type { TableState } from "../../read/TableState";
import type { EditKind } from "../EditKind";
import { inspectRoom } from "./inspectRoom";
import { scoreArea, type Preparation } from "../Preparation";
import { rowsAfter } from "./rowsAfter";
import { tellAddRows } from "./tellRows";
import { touchedTable } from "./touchedTable";
import type { WorkbookEdit } from "../WorkbookEdit";

/** Row of the table's body, from 0, at which the rows begin; null where there are none. */
type Begin = number | null;

/** Appends rows. Taken back by what names them. */
export const addRows: EditKind<AddRows, undefined, Begin> = {
  kind: "addRows",
  touches: ({ table }) => touchedTable(table),
  reads: ({ table }) => [{ table }],
  locks: ({ table }) => ({ on: "table", table }),
  *look(context, preparation, edits) {
    if (preparation.mode === "apply") yield* inspectRoom(context, preparation, edits);
    return new Map();
  },
  prepare: prepareAddRows,
  invert: (edit, { together, found }) => [removalOf(edit, together, found)],
  tells: tellAddRows,
  after: rowsAfter,
};

/**
 * Rows at the end of a table: blank ones left there are used first, then the table grows. Formats come before
 * values, keys before scores, so that what an interruption leaves behind is either blank or named.
 */
function prepareAddRows(preparation: Preparation, edit: AddRows): Begin {
  const state = preparation.state(edit.table);
  if (!state || edit.rows.length === 0) return null;
  preparation.refuseProtected(state);
  refuseDuplicates(preparation, state, edit);

  const types = edit.columns.map((column) => state.typeOf(column));
  const rows = edit.rows.map((row) =>
    types.map((type, index) => toCell(row[index] ?? null, type, state.words))
  );
  const start = state.usedRows;
  const indexes = edit.columns.map((column) => state.indexOf(column));
  // Where the values of a run's columns stand in a row of the edit.
  const runs = columnRuns(indexes).map(({ column, count }) => ({
    column,
    values: Array.from({ length: count }, (_, offset) => indexes.indexOf(column + offset)),
  }));
  for (const piece of piecesFor(state, rows, preparation.requestBytes / 2)) {
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
          tableOn(context, { sheet, name }).resize(
            a1Block(headerRow, column, body + 1, columnCount)
          );
        }
        const table = fixedTable(edit.table);
        if (table === null) formatScoreRows(target, area, first, piece.rows.length);
        else
          formatTableRows(
            target,
            { table, language: area.language, headerRow, column, columns: area.columns },
            first,
            piece.rows.length
          );
        for (const run of runs) {
          const { length } = run.values;
          cellsAt(target, top + first, column + run.column, piece.rows.length, length).values =
            piece.rows.map((row) => run.values.map((index) => row[index]!));
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
  return start;
}

/** As `piecesOf`; blank rows that a filter may hide are written one by one, so that Excel puts none elsewhere. */
function piecesFor<Row extends readonly unknown[]>(
  { isFiltered, bodyRows, usedRows }: TableState,
  rows: readonly Row[],
  pieceBytes: number
): ReturnType<typeof piecesOf<Row>> {
  const single = isFiltered ? Math.min(rows.length, bodyRows - usedRows) : 0;
  return [
    ...rows
      .slice(0, single)
      .flatMap((row, first) => piecesOf([row], pieceBytes).map((piece) => ({ ...piece, first }))),
    ...piecesOf(rows.slice(single), pieceBytes).map((piece) => ({
      ...piece,
      first: piece.first + single,
    })),
  ];
}

/** A key that is there already was added by someone else since the plan was made. */
function refuseDuplicates(preparation: Preparation, state: TableState, edit: AddRows): void {
  const { key: keyColumns, isKeyUnique } = declarationOf(edit.table);
  if (!isKeyUnique) return;
  const known = state.rowsByKey(keyColumns);
  const indexes = keyColumns.map((column) => edit.columns.indexOf(column));
  for (const row of edit.rows) {
    const found = known.get(rowKey(indexes.map((index): CellInput => row[index] ?? null)));
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

/** @param together all edits of the change. */
function removalOf(edit: AddRows, together: readonly WorkbookEdit[], begin: Begin): RemoveRows {
  const keyColumns = keyOf(edit, together);
  const positions = keyColumns.map((column) => edit.columns.indexOf(column));
  const keys = edit.rows.map((row) => positions.map((position) => row[position] ?? null));
  const { table, columns } = edit;
  const removal = { kind: "removeRows", table, keyColumns, columns } as const;
  if (declarationOf(table).isKeyUnique) return { ...removal, keys: distinct(keys) };
  return { ...removal, keys, ...(begin === null ? {} : { from: begin }) };
}

/** What names the added rows: as few columns as will do, because a long list of keys goes into the log. */
function keyOf(edit: AddRows, together: readonly WorkbookEdit[]): readonly string[] {
  if (typeof edit.table === "string") {
    const { key, isKeyUnique } = declarationOf(edit.table);
    return isKeyUnique ? key : edit.columns;
  }
  // Every score row of a citizen who was not there before is the plan's.
  const column = edit.columns.indexOf("citizen");
  const newCitizens = citizensAddedBy(together);
  const onlyNew = edit.rows.every((row) => newCitizens.has(foldCode(String(row[column] ?? ""))));
  return onlyNew ? ["citizen"] : scores.key;
}

/** Folded codes of the citizens that the edits put on the list. */
function citizensAddedBy(edits: readonly WorkbookEdit[]): ReadonlySet<CodeKey> {
  const codes = new Set<CodeKey>();
  for (const edit of edits) {
    if (edit.kind !== "addRows" || edit.table !== "citizens") continue;
    const column = edit.columns.indexOf("citizen");
    for (const row of edit.rows) codes.add(foldCode(String(row[column] ?? "")));
  }
  return codes;
}

function distinct(keys: readonly CellInput[][]): CellInput[][] {
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}
