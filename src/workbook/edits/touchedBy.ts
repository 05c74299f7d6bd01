import type { TableRef } from "../../register/model/Edit";
import type { RegisterTable } from "../../register/tables/tables";
import type { EditName, EditOf, WorkbookEdit } from "./WorkbookEdit";

/** What an edit touches: one of the fixed tables, score sheets, the register as a whole, or a sheet beside it. */
export type Touched = RegisterTable | "scores" | "register" | "sheet";

/**
 * What each kind of edit touches. Beside the kinds, not in them: it is asked when a change is planned, and the pane
 * fetches how changes are written only once *Start* can be used.
 */
const TOUCHED: { readonly [Kind in EditName]: (edit: EditOf<Kind>) => Touched } = {
  createRegister: () => "register",
  removeRegister: () => "register",
  createTable: ({ table }) => table,
  createScoreSheet: () => "scores",
  addRows: touchedTable,
  removeRows: touchedTable,
  setCells: touchedTable,
  addMeasurementColumns: () => "scores",
  removeMeasurementColumns: () => "scores",
  drawCard: () => "sheet",
  addExportSheet: () => "sheet",
  removeSheet: () => "sheet",
  showSheet: () => "sheet",
  setRange: () => "sheet",
  defineName: () => "sheet",
  setAxis: () => "sheet",
  addColumns: touchedTable,
  removeColumns: touchedTable,
  renameHeader: touchedTable,
  replaceTables: () => "register",
  setScoreRules: () => "scores",
  setSchema: () => "register",
};

/** What an edit touches. */
export function touchedBy(edit: WorkbookEdit): Touched {
  const ofKind: Readonly<Record<EditName, (edit: never) => Touched>> = TOUCHED;
  return ofKind[edit.kind](edit as never);
}

function touchedTable({ table }: { readonly table: TableRef }): Touched {
  return typeof table === "string" ? table : "scores";
}
