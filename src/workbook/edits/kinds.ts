import { addExportSheet } from "./addExportSheet";
import { addRows } from "./addRows";
import { createScoreSheet } from "./createScoreSheet";
import { createTable } from "./createTable";
import { defineName } from "./defineName";
import { drawCard } from "./drawCard";
import type { EditKind } from "./EditKind";
import { addMeasurementColumns, removeMeasurementColumns } from "./measurementColumns";
import { createRegister } from "./register/createRegister";
import { removeRegister } from "./register/removeRegister";
import { removeRows } from "./removeRows";
import { removeSheet } from "./removeSheet";
import { setAxis } from "./setAxis";
import { setCells } from "./setCells";
import { setRange } from "./setRange";
import { showSheet } from "./showSheet";
import type { EditName, EditOf, WorkbookEdit } from "./WorkbookEdit";

/** Every kind of edit: the ways in which the product changes a workbook. */
const EDIT_KINDS = {
  createRegister,
  removeRegister,
  createTable,
  createScoreSheet,
  addRows,
  removeRows,
  setCells,
  addMeasurementColumns,
  removeMeasurementColumns,
  drawCard,
  addExportSheet,
  removeSheet,
  showSheet,
  setRange,
  defineName,
  setAxis,
} satisfies { readonly [Kind in EditName]: EditKind<EditOf<Kind>, unknown, unknown> };

/** The names of all kinds. */
export const EDIT_NAMES = Object.keys(EDIT_KINDS) as readonly EditName[];

/** What is known of an edit's kind. */
export function kindOf(edit: WorkbookEdit): EditKind<WorkbookEdit, unknown, unknown> {
  return EDIT_KINDS[edit.kind];
}
