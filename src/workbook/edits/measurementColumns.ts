import type { AddMeasurementColumns, RemoveMeasurementColumns } from "../../register/model/Edit";
import {
  MEASUREMENT_WIDTH_PX,
  measurementColumn,
  PLUS_WIDTH_PX,
} from "../../register/tables/scores";
import { formatScoreColumns, setScoreWidths } from "../sheets/scoreSheet";
import { block } from "../sheets/blocks";
import { widthOf } from "../sheets/theme";
import { scoreArea, type Preparation } from "./Preparation";

const WIDTHS = { measurement: MEASUREMENT_WIDTH_PX, plus: PLUS_WIDTH_PX };
/** Excel's own width of a column that nobody set. */
const STANDARD_WIDTH_PX = 64;

/** Scoring columns before `+`, so that every formula, rule and chart block over M1 to `+` takes them in by itself. */
export function prepareAddMeasurementColumns(
  preparation: Preparation,
  edit: AddMeasurementColumns
): void {
  const state = preparation.state({ scores: edit.group });
  if (!state) return;
  const names = namesOf(edit).filter((name) => !state.has(name));
  if (names.length === 0) return;
  preparation.refuseProtected(state);
  for (const name of names) {
    const index = state.plusIndex;
    const table = state.name;
    state.columns.splice(index, 0, { name, type: "score" });
    preparation.push(400, (context) => {
      context.workbook.tables.getItem(table).columns.add(index, undefined, name);
    });
  }
  const area = scoreArea(state);
  preparation.push(4_000, (context) => {
    formatScoreColumns(context.workbook.worksheets.getItem(state.sheet), area, WIDTHS);
  });
  preparation.restyle(state);
}

/** The reverse. A column in which something stands is not removed: someone scored in it meanwhile. */
export function prepareRemoveMeasurementColumns(
  preparation: Preparation,
  edit: RemoveMeasurementColumns
): void {
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
    setScoreWidths(sheet, area, WIDTHS);
    block(sheet, area.headerRow, after, 1, removed.length).format.columnWidth =
      widthOf(STANDARD_WIDTH_PX);
  });
  for (const name of removed) {
    preparation.push(300, (context) =>
      context.workbook.tables.getItem(state.name).columns.getItem(name).delete()
    );
  }
}

/** Columns that the reverse must know the contents of. */
export function namesOf(edit: AddMeasurementColumns | RemoveMeasurementColumns): string[] {
  return Array.from({ length: edit.count }, (_, index) => measurementColumn(edit.first + index));
}
