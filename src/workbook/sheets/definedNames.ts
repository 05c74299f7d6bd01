import { workbookTexts, type HeaderName } from "../../locales/workbook";
import type { Language } from "../../register/model/Register";
import { columnsOf, TABLE_KEYS, tableOf, type RegisterTable } from "../../register/tables/tables";
import { tableName } from "../read/tableLayout";

/** A name over a column of a table, for rules that may not name a table themselves: validation and conditional formats. */
const COLUMN_NAMES = TABLE_KEYS.flatMap((table) =>
  columnsOf(tableOf(table)).flatMap(({ definedName, header }) =>
    definedName === undefined ? [] : [{ name: definedName, table, header: header as HeaderName }]
  )
);

/** Every name that a register defines in the workbook. */
export const REGISTER_NAMES: ReadonlySet<string> = new Set(COLUMN_NAMES.map(({ name }) => name));

/** The names with what they mean: the cells of a column each. */
export function namesOf(
  language: Language
): { readonly name: string; readonly table: RegisterTable; readonly formula: string }[] {
  const { headers } = workbookTexts[language];
  return COLUMN_NAMES.map(({ name, table, header }) => ({
    name,
    table,
    formula: `=${tableName(table)}[${headers[header]}]`,
  }));
}

/** Defines the register's names. The tables must be there. */
export function defineNames(workbook: Excel.Workbook, language: Language): void {
  for (const { name, formula } of namesOf(language)) workbook.names.add(name, formula);
}
