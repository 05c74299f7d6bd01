import { workbookTexts } from "../../locales/workbook";
import type { CreateTable } from "../../register/model/Edit";
import { layTableSheet } from "../sheets/tableSheet";
import { freeSheetName } from "../sheets/sheetNames";
import { tableName } from "../read/tableLayout";
import { TABLES } from "../../register/tables/tables";
import { TableState } from "../read/TableState";
import type { Preparation } from "./Preparation";

/** The sheet of a table that comes on demand; nothing when it is there. */
export function prepareCreateTable(preparation: Preparation, edit: CreateTable): void {
  const { located } = preparation;
  if (located.tables.has(tableName(edit.table)) || preparation.hasState(edit.table)) return;
  const { table } = edit;
  const sheet = freeSheetName(
    workbookTexts[located.language].sheets[TABLES[table].sheet],
    located.sheetNames
  );
  preparation.addState(TableState.created(table, sheet, located.language), { sheet, names: [] });
  preparation.push(4_000, (context) => {
    layTableSheet(context.workbook.worksheets.add(sheet), table, located.language);
  });
}
