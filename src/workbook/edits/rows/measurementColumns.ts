import type { AddMeasurementColumns, RemoveMeasurementColumns } from "../../../register/model/Edit";
import { measurementNumber } from "../../../register/model/measurements";
import type { Register } from "../../../register/model/Register";
import {
  MEASUREMENT_WIDTH_PX,
  measurementColumn,
  PLUS_WIDTH_PX,
} from "../../../register/tables/scores";
import { cellsAt, tableOn } from "../../sheets/cells";
import { formatScoreColumns, setScoreWidths } from "../../sheets/scoreSheet";
import type { TableState } from "../../read/TableState";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import { scoreArea, type Preparation } from "../Preparation";
import { withScores } from "./rowsAfter";
import { withMeasurements } from "./scoreTableAfter";

type Columns = AddMeasurementColumns | RemoveMeasurementColumns;

/** Points; null for the standard width. */
type Widths = readonly (number | null)[];

/** What adding came to: the columns that were not there yet, and how wide the sheet's columns were. */
interface Added {
  readonly first: number;
  readonly count: number;
  readonly widths?: Widths;
}

const WIDTHS = { measurement: MEASUREMENT_WIDTH_PX, plus: PLUS_WIDTH_PX };

/** Inserts scoring columns. Taken back by removing those that were not there yet. */
export const addMeasurementColumns: EditKind<AddMeasurementColumns, Widths, Added | null> = {
  kind: "addMeasurementColumns",
  reads: ({ group }) => [{ table: { scores: group } }],
  changes: ({ group }) => ({ scores: group }),
  follows: ({ group }) => ({ table: { scores: group }, citizens: [], keys: [], values: [] }),
  locks: ({ group }) => ({ on: "table", table: { scores: group } }),
  look: lookAtWidths,
  prepare: (preparation, edit, { looked }) => prepareAdding(preparation, edit, looked),
  invert({ group, first, count }, { found }) {
    const kind = "removeMeasurementColumns";
    if (found?.count === 0) return [];
    return [{ kind, group, ...(found ?? { first, count }) }];
  },
  after: (register, edit) => withLast(register, edit, edit.first + edit.count - 1),
};

/** Removes scoring columns in which nothing stands. */
export const removeMeasurementColumns: EditKind<RemoveMeasurementColumns> = {
  kind: "removeMeasurementColumns",
  reads: (edit) => [{ table: { scores: edit.group }, values: namesOf(edit) }],
  changes: ({ group }) => ({ scores: group }),
  locks: ({ group }) => ({ on: "table", table: { scores: group } }),
  prepare: prepareRemoving,
  invert: ({ group, first, count }) => [{ kind: "addMeasurementColumns", group, first, count }],
  after: (register, edit) => withLast(register, edit, edit.first - 1),
};

function withLast(register: Register | null, { group }: Columns, last: number): Register | null {
  return (
    register &&
    withScores(register, group, (table) => withMeasurements(table, last, register.language))
  );
}

function missingNames(state: TableState, edit: Columns): string[] {
  return namesOf(edit).filter((name) => !state.has(name));
}

/** The widths of `+` and of as many columns right of it as are added: they belong to the sheet's columns and stay there. */
function* lookAtWidths(
  context: Excel.RequestContext,
  preparation: Preparation,
  edits: readonly AddMeasurementColumns[]
): Look<ReadonlyMap<AddMeasurementColumns, Widths>> {
  const looks = edits.flatMap((edit) => {
    const state = preparation.state({ scores: edit.group });
    const added = state ? missingNames(state, edit).length : 0;
    if (!state || added === 0) return [];
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const plus = state.column + state.plusIndex;
    const formats = Array.from({ length: 1 + added }, (_, index) =>
      cellsAt(sheet, state.headerRow, plus + index).format.load("columnWidth,useStandardWidth")
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

/** Scoring columns before `+`, so that every formula, rule and chart block over M1 to `+` takes them in by itself. */
function prepareAdding(
  preparation: Preparation,
  edit: AddMeasurementColumns,
  widths: Widths | undefined
): Added | null {
  const state = preparation.state({ scores: edit.group });
  if (!state) return null;
  const names = missingNames(state, edit);
  const first = measurementNumber(names[0] ?? "") ?? edit.first;
  const added = { first, count: names.length, ...(widths && { widths }) };
  if (names.length === 0) return added;
  preparation.refuseProtected(state);
  for (const name of names) {
    const index = state.plusIndex;
    state.columns.splice(index, 0, { name, type: "score" });
    preparation.push(400, (context) => {
      tableOn(context, state).columns.add(index, undefined, name);
    });
  }
  const area = scoreArea(state);
  preparation.push(4_000, (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    formatScoreColumns(sheet, area, names.length, WIDTHS);
  });
  preparation.restyle(state);
  return added;
}

/** The reverse. A column in which something stands is not removed: someone scored in it meanwhile. */
function prepareRemoving(preparation: Preparation, edit: RemoveMeasurementColumns): undefined {
  const state = preparation.state({ scores: edit.group });
  if (!state) return;
  preparation.refuseProtected(state);
  const removed: string[] = [];
  for (const name of namesOf(edit).reverse()) {
    if (!state.has(name)) continue;
    const filled = Array.from({ length: state.usedRows }, (_, row) => row).filter(
      (row) => state.cell(row, name) !== null
    );
    if (filled.length > 0) {
      preparation.lost.push(...filled.map((row) => preparation.place(state, row, name)));
      continue;
    }
    state.columns.splice(state.indexOf(name), 1);
    removed.push(name);
  }
  // Also when all are gone already: an interruption may have come between the columns and the rules.
  preparation.restyle(state);
  if (removed.length === 0) return;
  const area = scoreArea(state);
  const after = state.column + state.columns.length;
  // Widths first: they belong to the sheet's columns and stay where they are, and whoever finishes an interrupted
  // removal knows by the columns that are there still what is to be done.
  preparation.push(1_000, (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const plus = state.column + state.plusIndex;
    if (edit.widths?.length === 1 + removed.length) {
      edit.widths.forEach((width, index) => {
        const { format } = cellsAt(sheet, area.headerRow, plus + index);
        if (width === null) format.useStandardWidth = true;
        else format.columnWidth = width;
      });
      return;
    }
    setScoreWidths(sheet, area, WIDTHS);
    cellsAt(sheet, area.headerRow, after, 1, removed.length).format.useStandardWidth = true;
  });
  for (const name of removed) {
    preparation.push(300, (context) => tableOn(context, state).columns.getItem(name).delete());
  }
}

function namesOf(edit: Columns): string[] {
  return Array.from({ length: edit.count }, (_, index) => measurementColumn(edit.first + index));
}
