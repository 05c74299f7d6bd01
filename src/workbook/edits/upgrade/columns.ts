import { alikeColumns, cellsAt, tableOn } from "../../sheets/cells";
import { columnLetters } from "../../sheets/a1";
import { fillScoreFormulas, formatAddedColumns } from "../../sheets/scoreSheet";
import { formatTableRows } from "../../sheets/tableSheet";
import { widthOf } from "../../sheets/theme";
import { scoreColumns, tableColumns, type TableColumn } from "../../read/tableLayout";
import { declarationOf, fixedTable, type TableState } from "../../read/TableState";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import { scoreArea, type Preparation } from "../Preparation";
import type { AddColumns, RemoveColumns } from "../WorkbookEdit";

/** Widths of a sheet's columns in points; null for the standard width. */
type Widths = readonly (number | null)[];

/** What adding came to: the columns that were not there yet, and how wide the sheet's columns were from the table's first on. */
interface Added {
  readonly columns: readonly string[];
  readonly widths: Widths;
}

/** Adds columns that a table declares and the workbook's lacks, each where it belongs. Taken back by removing those that were not there. */
export const addColumns: EditKind<AddColumns, Widths, Added | null> = {
  kind: "addColumns",
  reads: ({ table }) => [{ table }],
  locks: ({ table }) => ({ on: "table", table }),
  look: lookAtWidths,
  prepare: prepareAdding,
  invert({ table, columns }, { found }) {
    const added = found?.columns ?? columns;
    if (added.length === 0) return [];
    const widths = found?.widths ?? [];
    return [{ kind: "removeColumns", table, columns: added, widths }];
  },
};

/** Removes columns in which nothing stands. */
export const removeColumns: EditKind<RemoveColumns> = {
  kind: "removeColumns",
  reads: ({ table, columns }) => [{ table, values: columns }],
  locks: ({ table }) => ({ on: "table", table }),
  prepare: prepareRemoving,
  invert: ({ table, columns }) => [{ kind: "addColumns", table, columns }],
};

function* lookAtWidths(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly AddColumns[]
): Look<ReadonlyMap<AddColumns, Widths>> {
  const looks = edits.flatMap((edit) => {
    const state = preparation.state(edit.table);
    if (!state) return [];
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const count = state.columns.length + edit.columns.length;
    const formats = Array.from({ length: count }, (_, index) =>
      cellsAt(sheet, state.headerRow, state.column + index).format.load(
        "columnWidth,useStandardWidth"
      )
    );
    return [{ edit, formats }];
  });
  if (looks.length > 0) yield;
  return new Map(
    looks.map(({ edit, formats }) => [
      edit,
      formats.map(({ useStandardWidth, columnWidth }) => (useStandardWidth ? null : columnWidth)),
    ])
  );
}

function prepareAdding(
  preparation: Preparation,
  edit: AddColumns,
  { looked = [] }: { readonly looked: Widths | undefined }
): Added | null {
  const state = preparation.state(edit.table);
  if (!state) return null;
  const names = edit.columns.filter((name) => !state.has(name));
  if (names.length === 0) return { columns: [], widths: looked };
  preparation.refuseProtected(state);
  const declared = declaredColumns(state);
  const { name: table, sheet } = state;
  const added: { readonly index: number; readonly header: string }[] = [];
  for (const name of names) {
    const column = declared.find((each) => each.name === name)!;
    const index = placeOf(declared, state, name);
    state.columns.splice(index, 0, { name, type: column.type });
    added.push({ index, header: column.header });
  }
  const isAdded = (name: string): boolean => names.includes(name);
  // Before the columns: where one of them is there, so is the fold, and whoever takes them away may open it.
  preparation.push(400, ({ workbook }) => {
    for (const range of foldedRuns(state, isAdded)) {
      workbook.worksheets.getItem(sheet).getRange(range).group("ByColumns");
    }
  });
  for (const { index, header } of added) {
    preparation.push(400, (context) => {
      tableOn(context, { sheet, name: table }).columns.add(index, undefined, header);
    });
  }
  layAdded(preparation, state, new Set(names), declared, looked);
  return { columns: names, widths: looked };
}

/** Behind the nearest of the columns before it that are there. */
function placeOf(declared: readonly TableColumn[], state: TableState, name: string): number {
  const at = declared.findIndex((each) => each.name === name);
  for (const before of declared.slice(0, at).reverse()) {
    if (state.has(before.name)) return state.indexOf(before.name) + 1;
  }
  return 0;
}

function declaredColumns({ ref, language }: TableState): readonly TableColumn[] {
  const table = fixedTable(ref);
  return table === null ? scoreColumns(0, language) : tableColumns(table, language);
}

/** Formats, formulas and widths of new columns; the others keep the widths that they had. */
function layAdded(
  preparation: Preparation,
  state: TableState,
  added: ReadonlySet<string>,
  declared: readonly TableColumn[],
  widths: Widths
): void {
  const area = scoreArea(state);
  const old = [...widths];
  const pixels = new Map(declared.map(({ name, widthPx }) => [name, widthPx]));
  const wide = area.columns.map((each) =>
    each && added.has(each.name) ? widthOf(pixels.get(each.name)!) : (old.shift() ?? null)
  );
  const first = area.columns.findIndex((each) => each !== null && added.has(each.name));
  const folded = foldedRuns(state, (name) => added.has(name));
  const runs = alikeColumns(state.columns, (each) => (each && added.has(each.name) ? 1 : null));
  preparation.push(6_000, (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const table = fixedTable(state.ref);
    if (table === null) {
      formatAddedColumns(sheet, area, (name) => added.has(name));
      fillScoreFormulas(sheet, area, 0, area.bodyRows);
    } else {
      for (const { index, count } of runs) {
        const columns = area.columns.slice(index, index + count);
        const column = area.column + index;
        formatTableRows(sheet, { ...area, table, column, columns }, 0, area.bodyRows);
      }
    }
    setWidths(sheet, state, wide, first);
    for (const range of folded) {
      sheet.getRange(range).hideGroupDetails("ByColumns");
    }
  });
  preparation.restyle(state);
}

/** The fold that columns were put behind, however many of them are there by now: they are neighbours. Null for none. */
function foldOf(
  { ref, column }: TableState,
  { columns: names }: RemoveColumns,
  first: number
): string | null {
  const { columns } = declarationOf(ref);
  const count = names.filter((name) => columns[name]?.isFolded === true).length;
  if (count === 0) return null;
  return `${columnLetters(column + first)}:${columnLetters(column + first + count - 1)}`;
}

/** Runs of columns that belong behind a fold, as ranges of whole columns. */
function foldedRuns(state: TableState, isMeant: (name: string) => boolean): string[] {
  const { columns } = declarationOf(state.ref);
  const runs = alikeColumns(state.columns, (each) =>
    each && isMeant(each.name) && columns[each.name]?.isFolded === true ? 1 : null
  );
  return runs.map(({ index, count }) => {
    const first = state.column + index;
    return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
  });
}

/** @param from the first column that is to have another width: those before it may be folded, and would be opened. */
function setWidths(
  sheet: Excel.Worksheet,
  { headerRow, column }: TableState,
  widths: Widths,
  from: number
): void {
  const moved = widths.slice(from);
  for (const { index, count, kind } of alikeColumns(moved, (width) => width ?? "standard")) {
    const { format } = cellsAt(sheet, headerRow, column + from + index, 1, count);
    if (kind === "standard") format.useStandardWidth = true;
    else format.columnWidth = kind;
  }
}

/** A column in which something stands is not removed: someone wrote there since. */
function prepareRemoving(preparation: Preparation, edit: RemoveColumns): undefined {
  const state = preparation.state(edit.table);
  if (!state) return;
  preparation.refuseProtected(state);
  const there = edit.columns.filter((name) => state.has(name));
  const isFormula = (name: string): boolean => state.typeOf(name) === "formula";
  const filled = there.flatMap((name) =>
    isFormula(name)
      ? []
      : Array.from({ length: state.usedRows }, (_, row) => row)
          .filter((row) => state.cell(row, name) !== null)
          .map((row) => preparation.place(state, row, name))
  );
  if (filled.length > 0) {
    preparation.lost.push(...filled);
    return;
  }
  if (there.length === 0) {
    preparation.restyle(state);
    return;
  }
  const gone = new Set(there);
  const first = Math.min(...there.map((each) => state.indexOf(each)));
  const folded = foldOf(state, edit, first);
  const stay = foldedRuns(state, (each) => !gone.has(each));
  const { sheet: name } = state;
  preparation.push(1_000, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (folded !== null) {
      sheet.getRange(folded).showGroupDetails("ByColumns");
      sheet.getRange(folded).ungroup("ByColumns");
    }
    // Opened were all that are neighbours.
    for (const range of folded === null ? [] : stay) {
      sheet.getRange(range).hideGroupDetails("ByColumns");
    }
  });
  const headers = new Map(
    declaredColumns(state).map((column) => [column.name, column.header] as const)
  );
  for (const column of [...there].reverse()) {
    state.columns.splice(state.indexOf(column), 1);
    preparation.push(300, (context) => {
      tableOn(context, state).columns.getItem(headers.get(column)!).delete();
    });
  }
  const { widths = [] } = edit;
  if (widths.length > 0) {
    preparation.push(600, (context) => {
      setWidths(context.workbook.worksheets.getItem(name), state, widths, first);
    });
  }
  preparation.restyle(state);
}
