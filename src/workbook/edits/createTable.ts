import { workbookTexts } from "../../locales/workbook";
import type { CreateTable } from "../../register/model/Edit";
import { layTableSheet, type TableSheet } from "../sheets/tableSheet";
import { freeSheetName } from "../sheets/sheetNames";
import { TABLE_NAMES } from "../read/tableLayout";
import { TableState } from "../read/TableState";
import type { Preparation } from "./Preparation";

/** The sheet of a table that comes on demand; nothing when it is there. */
export function prepareCreateTable(preparation: Preparation, edit: CreateTable): void {
  const { located } = preparation;
  if (located.tables.has(TABLE_NAMES[edit.table]) || preparation.hasState(edit.table)) return;
  const table = edit.table as TableSheet;
  const sheet = freeSheetName(workbookTexts[located.language].sheets[table], located.sheetNames);
  preparation.addState(TableState.created(table, sheet, located.language), { sheet, names: [] });
  preparation.push(4_000, (context) => {
    layTableSheet(context.workbook.worksheets.add(sheet), table, located.language);
  });
}
