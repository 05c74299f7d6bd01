import { addExportSheet } from "./sheets/addExportSheet";
import { addRows } from "./rows/addRows";
import { createScoreSheet } from "./sheets/createScoreSheet";
import { createTable } from "./sheets/createTable";
import { defineName } from "./sheets/defineName";
import { drawCard } from "./card/drawCard";
import type { EditKind } from "./EditKind";
import { addMeasurementColumns, removeMeasurementColumns } from "./rows/measurementColumns";
import { createRegister } from "./register/createRegister";
import { removeRegister } from "./register/removeRegister";
import { removeRows } from "./rows/removeRows";
import { removeSheet } from "./sheets/removeSheet";
import { setAxis } from "./card/setAxis";
import { setCells } from "./rows/setCells";
import { setRange } from "./sheets/setRange";
import { showSheet } from "./sheets/showSheet";
import { addColumns, removeColumns } from "./upgrade/columns";
import { renameHeader } from "./upgrade/renameHeader";
import { replaceTables } from "./upgrade/replaceTables";
import { setSchema } from "./upgrade/setSchema";
import { setScoreRules } from "./upgrade/setScoreRules";
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
  addColumns,
  removeColumns,
  renameHeader,
  replaceTables,
  setScoreRules,
  setSchema,
} satisfies { readonly [Kind in EditName]: EditKind<EditOf<Kind>, unknown, unknown> };

/** The names of all kinds. */
export const EDIT_NAMES = Object.keys(EDIT_KINDS) as readonly EditName[];

/** What is known of an edit's kind. */
export function kindOf(edit: WorkbookEdit): EditKind<WorkbookEdit, unknown, unknown> {
  return EDIT_KINDS[edit.kind];
}

/** Whether edits begin a register: the first of them does. */
export function beginRegister([first]: readonly WorkbookEdit[]): boolean {
  return first !== undefined && kindOf(first).beginsRegister !== undefined;
}
