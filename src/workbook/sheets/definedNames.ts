import { workbookTexts, type HeaderName } from "../../locales/workbook";
import type { Language } from "../../register/model/Register";
import { columnsOf, TABLE_KEYS, tableOf } from "../../register/tables/tables";
import { tableName } from "../read/tableLayout";

/** A name over a column of a table, for rules that may not name a table themselves: validation and conditional formats. */
const COLUMN_NAMES = TABLE_KEYS.flatMap((table) =>
  columnsOf(tableOf(table)).flatMap(({ definedName, header }) =>
    definedName === undefined ? [] : [{ name: definedName, table, header: header as HeaderName }]
  )
);

/** Every name that a register defines in the workbook. */
export const REGISTER_NAMES: ReadonlySet<string> = new Set(COLUMN_NAMES.map(({ name }) => name));

/** Defines the register's names. The tables must be there. */
export function defineNames(workbook: Excel.Workbook, language: Language): void {
  const { headers } = workbookTexts[language];
  for (const { name, table, header } of COLUMN_NAMES) {
    workbook.names.add(name, `=${tableName(table)}[${headers[header]}]`);
  }
}
