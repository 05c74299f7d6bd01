import { workbookTexts } from "../../../locales/workbook";
import type { CreateTable } from "../../../register/model/Edit";
import type { Register } from "../../../register/model/Register";
import { TABLES } from "../../../register/tables/tables";
import {
  TABLE_GAP,
  TABLE_HEADER_ROW,
  tableColumns,
  tableName,
  tablesBeside,
} from "../../read/tableLayout";
import { TableState } from "../../read/TableState";
import { freeSheetName } from "../../sheets/sheetNames";
import { layTableBeside, layTableSheet } from "../../sheets/tableSheet";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import { newPlace, placeBeside, sheetsOf } from "./newPlaces";
import type { Preparation } from "../Preparation";
import type { RemoveSheet, SharedTable } from "../WorkbookEdit";

/** What was made: the sheet, and the table's place on it where tables share it. */
interface Made {
  readonly sheet: string;
  readonly only: SharedTable | null;
}

/**
 * A table that comes on demand, on a sheet of its own or beside those that share it; nothing when it is there. Taken
 * back by removing the table, and the sheet with the last of them.
 */
export const createTable: EditKind<CreateTable, number, Made | null> = {
  kind: "createTable",
  makes: ({ table }) => table,
  locks: () => ({ on: "workbook" }),
  look: lookForEnds,
  prepare: (preparation, edit, { looked }) => prepareCreateTable(preparation, edit, looked ?? 0),
  invert: (_, { found }) => (found === null ? [] : [removing(found)]),
  after: (register, { table }) => register && withTable(register, table),
};

function removing({ sheet, only }: Made): RemoveSheet {
  return { kind: "removeSheet", sheet, isAll: false, ...(only && { only }) };
}

/** The first column that nothing stands in, on the sheet that a table comes to share: a person may have written there. */
function* lookForEnds(
  context: Excel.RequestContext,
  { located }: Preparation,
  edits: readonly CreateTable[]
): Look<ReadonlyMap<CreateTable, number>> {
  const looks = edits.flatMap((edit) => {
    const [beside] = tablesBeside(edit.table).flatMap(
      (each) => located.tables.get(tableName(each)) ?? []
    );
    if (!beside) return [];
    const sheet = context.workbook.worksheets.getItem(beside.sheet);
    const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    return [{ edit, used }];
  });
  if (looks.length > 0) yield;
  return new Map(
    looks.map(({ edit, used }) => [
      edit,
      used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    ])
  );
}

/** @returns null where the table is there. */
function prepareCreateTable(
  preparation: Preparation,
  { table }: CreateTable,
  end: number
): Made | null {
  const { located } = preparation;
  const { language, words } = located;
  if (located.tables.has(tableName(table)) || preparation.hasState(table)) return null;
  const place = { table, row: TABLE_HEADER_ROW, columns: tableColumns(table, language).length };
  const beside = statesBeside(preparation, table);
  const [first] = beside;
  if (!first) {
    const sheet = preparation.newSheet(workbookTexts[language].sheets[TABLES[table].sheet]);
    preparation.addState(TableState.created(table, sheet, words));
    preparation.push(4_000, (context) => {
      layTableSheet(context.workbook.worksheets.add(sheet), table, language);
    });
    return { sheet, only: tablesBeside(table).length > 0 ? { ...place, column: 0 } : null };
  }
  preparation.refuseProtected(first);
  const { sheet } = first;
  const ends = beside
    .filter((state) => state.sheet === sheet)
    .map((state) => state.column + state.columns.length);
  const column = Math.max(end, ...ends) + TABLE_GAP;
  preparation.addState(TableState.created(table, sheet, words, column));
  preparation.push(4_000, ({ workbook }) => {
    layTableBeside(workbook.worksheets.getItem(sheet), table, language, column);
  });
  return { sheet, only: { ...place, column } };
}

function statesBeside(preparation: Preparation, table: CreateTable["table"]): TableState[] {
  const isThere = (each: CreateTable["table"]): boolean =>
    preparation.hasState(each) || preparation.located.tables.has(tableName(each));
  return tablesBeside(table)
    .filter(isThere)
    .flatMap((each) => preparation.state(each) ?? []);
}

function withTable(register: Register, table: CreateTable["table"]): Register {
  if (register.places[table] !== null) return register;
  const { language, places } = register;
  const newSheet = (): string =>
    freeSheetName(workbookTexts[language].sheets[TABLES[table].sheet], sheetsOf(register));
  const place = placeBeside(register, table) ?? newPlace(table, newSheet(), language);
  return { ...register, places: { ...places, [table]: place } };
}
