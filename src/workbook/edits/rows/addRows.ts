import type { AddRows, CellInput, RemoveRows } from "../../../register/model/Edit";
import { foldCode, rowKey, type CodeKey } from "../../../register/model/keys";
import { scores } from "../../../register/tables/scores";
import { a1Block } from "../../sheets/a1";
import { piecesOf } from "../../change/Batches";
import { toCell } from "../../read/cellValues";
import { columnRuns } from "../../read/readRows";
import { cellsAt, tableOn } from "../../sheets/cells";
import { fillScoreFormulas, formatInsertedRows, formatScoreRows } from "../../sheets/scoreSheet";
import { fitTableRows, formatTableRows } from "../../sheets/tableSheet";
import { declarationOf, fixedTable } from "../../read/TableState";
import type { TableState } from "../../read/TableState";
import type { EditKind, FollowedRows } from "../EditKind";
import { blockPlaces, type BlockPlaces } from "./blockPlaces";
import { inspectRoom } from "./inspectRoom";
import { scoreArea, type Preparation } from "../Preparation";
import { rowsAfter } from "./rowsAfter";
import { tellAddRows } from "./tellRows";
import type { WorkbookEdit } from "../WorkbookEdit";

/** Where the rows came to stand. */
interface Places {
  /** Row of the table's body, from 0, at which those at its end begin. */
  readonly begin: number;
  /** Some were put in between others. */
  readonly isInserted: boolean;
}

/** Adds rows. Taken back by what names them. */
export const addRows: EditKind<AddRows, undefined, Places | null> = {
  kind: "addRows",
  reads: ({ table }) => [{ table }],
  changes: ({ table }) => table,
  follows: followedRows,
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

/** Rows that are named whole have their place in their citizens' blocks. */
function followedRows({ table, columns, rows }: AddRows): FollowedRows | null {
  if (typeof table === "string" || !scores.key.every((key) => columns.includes(key))) return null;
  const at = columns.indexOf("citizen");
  const citizens = rows.map((row) => String(row[at] ?? ""));
  return { table, citizens, keys: [], values: [] };
}

/**
 * Rows of a score sheet go into their citizens' blocks, from the bottom up, so that those above stay where they are.
 * Under a filter, or over something that somebody wrote below the table, all go to its end: cells that are put in might
 * land elsewhere, or would move what is below.
 */
function prepareAddRows(preparation: Preparation, edit: AddRows): Places | null {
  const state = preparation.state(edit.table);
  if (!state || edit.rows.length === 0) return null;
  preparation.refuseProtected(state);
  refuseDuplicates(preparation, state, edit);

  const places = placesOf(state, edit);
  const mayInsert = !state.isFiltered && !state.holdsBelow;
  if (places.inserted.length > 0 && !mayInsert) preparation.isElsewhere = true;
  const { inserted, appended } = mayInsert ? places : atEnd(edit);
  const rowsOf = (numbers: readonly number[]): AddRows => ({
    ...edit,
    rows: numbers.map((number) => edit.rows[number]!),
  });
  const begin = state.usedRows;
  if (appended.length > 0) appendRows(preparation, state, rowsOf(appended));
  for (const { after, rows } of inserted) {
    insertRows(preparation, state, after + 1, rowsOf(rows));
  }
  // Rules and looks reach over rows that are put in between others by themselves.
  if (appended.length > 0) preparation.restyle(state);
  return { begin, isInserted: inserted.length > 0 };
}

/** Where the rows go as the sheet is now. Those of the fixed tables go to the end. */
function placesOf(state: TableState, edit: AddRows): Pick<BlockPlaces, "inserted" | "appended"> {
  if (typeof edit.table === "string") return atEnd(edit);
  const byCitizen = state.rowsByCitizen();
  const text = (row: number, column: string): string => String(state.cell(row, column) ?? "");
  return blockPlaces(edit, {
    count: state.usedRows,
    ofCitizen: (citizen) => byCitizen.get(foldCode(citizen)) ?? [],
    code: (row) => text(row, "code"),
    respondent: (row) => text(row, "respondent"),
  });
}

function atEnd({ rows }: AddRows): Pick<BlockPlaces, "inserted" | "appended"> {
  return { inserted: [], appended: [...rows.keys()] };
}

/** Rows at the end of a table: blank ones left there are used first, then the table grows. */
function appendRows(preparation: Preparation, state: TableState, edit: AddRows): void {
  const rows = cellsOf(state, edit);
  const start = state.usedRows;
  for (const piece of piecesFor(state, rows, preparation.requestBytes / 2)) {
    const before = state.bodyRows;
    const first = start + piece.first;
    state.append(edit.rows.slice(piece.first, piece.first + piece.rows.length), edit.columns);
    const body = state.bodyRows;
    const { sheet, name, headerRow, column, columns } = state;
    const columnCount = columns.length;
    const write = writing(state, edit, first, piece.rows);
    preparation.push(
      piece.bytes + 4_000,
      (context) => {
        if (body > before) {
          tableOn(context, { sheet, name }).resize(
            a1Block(headerRow, column, body + 1, columnCount)
          );
        }
        write(context);
      },
      piece.rows.length
    );
  }
  expectKeys(preparation, state, edit, start, rows);
}

/** Rows in between others. @param at row of the body at which the first of them comes to stand. */
function insertRows(preparation: Preparation, state: TableState, at: number, edit: AddRows): void {
  const rows = cellsOf(state, edit);
  preparation.shiftExpectations(state, at, rows.length);
  state.insert(at, edit.rows, edit.columns);
  const { sheet, top, column, columns } = state;
  const width = columns.length;
  const write = writing(state, edit, at, rows, formatInsertedRows);
  const bytes = piecesOf(rows, Infinity).reduce((sum, piece) => sum + piece.bytes, 0);
  preparation.push(
    bytes + 4_000,
    (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      cellsAt(target, top + at, column, rows.length, width).insert("Down");
      write(context);
    },
    rows.length
  );
  expectKeys(preparation, state, edit, at, rows);
}

/** What the edit's rows hold, as Excel takes it. */
function cellsOf(state: TableState, edit: AddRows): (string | number)[][] {
  const types = edit.columns.map((column) => state.typeOf(column));
  return edit.rows.map((row) =>
    types.map((type, index) => toCell(row[index] ?? null, type, state.words))
  );
}

/**
 * Writes rows where the table has them by then. Formats come before values, keys before scores, so that what an
 * interruption leaves behind is either blank or named.
 */
function writing(
  state: TableState,
  edit: AddRows,
  first: number,
  rows: readonly (readonly (string | number)[])[],
  formatRows = formatScoreRows
): (context: Excel.RequestContext) => void {
  const indexes = edit.columns.map((column) => state.indexOf(column));
  // Where the values of a run's columns stand in a row of the edit.
  const runs = columnRuns(indexes).map(({ column, count }) => ({
    column,
    values: Array.from({ length: count }, (_, offset) => indexes.indexOf(column + offset)),
  }));
  const area = scoreArea(state);
  const { sheet, headerRow, top, column } = state;
  const table = fixedTable(edit.table);
  const place = { language: area.language, columns: area.columns };
  return (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    if (table === null) formatRows(target, area, first, rows.length);
    else formatTableRows(target, { ...place, table, headerRow, column }, first, rows.length);
    for (const run of runs) {
      const { length } = run.values;
      cellsAt(target, top + first, column + run.column, rows.length, length).values = rows.map(
        (row) => run.values.map((index) => row[index]!)
      );
    }
    if (table === null) fillScoreFormulas(target, area, first, rows.length);
    else {
      const { language } = area;
      fitTableRows(target, { table, language, row: top + first, columns: edit.columns }, rows);
    }
  };
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
function removalOf(
  edit: AddRows,
  together: readonly WorkbookEdit[],
  places: Places | null
): RemoveRows {
  const keyColumns = keyOf(edit, together);
  const positions = keyColumns.map((column) => edit.columns.indexOf(column));
  const keys = edit.rows.map((row) => positions.map((position) => row[position] ?? null));
  const { table, columns } = edit;
  const removal = { kind: "removeRows", table, keyColumns, columns } as const;
  if (declarationOf(table).isKeyUnique) {
    return { ...removal, keys: distinct(keys), ...(places?.isInserted && { inserted: true }) };
  }
  return { ...removal, keys, ...(places && { from: places.begin }) };
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
