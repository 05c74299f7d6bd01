import { workbookTexts } from "../../../locales/workbook";
import type { CreateTable } from "../../../register/model/Edit";
import type { Register } from "../../../register/model/Register";
import { TABLES } from "../../../register/tables/tables";
import { tableName } from "../../read/tableLayout";
import { TableState } from "../../read/TableState";
import { freeSheetName } from "../../sheets/sheetNames";
import { layTableSheet } from "../../sheets/tableSheet";
import type { EditKind } from "../EditKind";
import { newPlace, sheetsOf } from "./newPlaces";
import type { Preparation } from "../Preparation";

/** The sheet of a table that comes on demand; nothing when it is there. Taken back by removing the sheet. */
export const createTable: EditKind<CreateTable, undefined, string | null> = {
  kind: "createTable",
  touches: ({ table }) => table,
  makes: ({ table }) => table,
  locks: () => ({ on: "workbook" }),
  prepare: prepareCreateTable,
  invert: (_, { found: sheet }) =>
    sheet === null ? [] : [{ kind: "removeSheet", sheet, isAll: false }],
  after: (register, { table }) => register && withTable(register, table),
};

/** @returns the new sheet's name; null where the table is there. */
function prepareCreateTable(preparation: Preparation, { table }: CreateTable): string | null {
  const { located } = preparation;
  const { language } = located;
  if (located.tables.has(tableName(table)) || preparation.hasState(table)) return null;
  const sheet = preparation.newSheet(workbookTexts[language].sheets[TABLES[table].sheet]);
  preparation.addState(TableState.created(table, sheet, located.words));
  preparation.push(4_000, (context) => {
    layTableSheet(context.workbook.worksheets.add(sheet), table, language);
  });
  return sheet;
}

function withTable(register: Register, table: CreateTable["table"]): Register {
  if (register.places[table] !== null) return register;
  const { language, places } = register;
  const sheet = freeSheetName(
    workbookTexts[language].sheets[TABLES[table].sheet],
    sheetsOf(register)
  );
  return { ...register, places: { ...places, [table]: newPlace(table, sheet, language) } };
}
