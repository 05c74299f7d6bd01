import { workbookTexts, type HeaderName } from "../../locales/workbook";
import type { Language } from "../../register/model/Register";
import { CLOSED_LISTS } from "../../register/tables/lists";
import { columnsOf, TABLE_KEYS, tableOf } from "../../register/tables/tables";
import { TABLE_HEADER_ROW, tableColumns, tableName } from "../read/tableLayout";
import { a1Block, quoted } from "./a1";

/** A name over a column of a table, for rules that may not name a table themselves: validation and conditional formats. */
const COLUMN_NAMES = TABLE_KEYS.flatMap((table) =>
  columnsOf(tableOf(table)).flatMap(({ definedName, header }) =>
    definedName === undefined ? [] : [{ name: definedName, table, header: header as HeaderName }]
  )
);

/** Closed lists, which do not grow: plain ranges, so that a drop-down offers no blank lines. */
const LIST_NAMES = Object.entries(CLOSED_LISTS).flatMap(([column, { definedName, names }]) =>
  definedName === null ? [] : [{ name: definedName, column, count: names.length }]
);

/** Every name that a register defines in the workbook. */
export const REGISTER_NAMES: ReadonlySet<string> = new Set(
  [...COLUMN_NAMES, ...LIST_NAMES].map(({ name }) => name)
);

/** Defines the register's names. The tables must be there. @param listsSheet name of the sheet with the lists. */
export function defineNames(
  workbook: Excel.Workbook,
  language: Language,
  listsSheet: string
): void {
  const { headers } = workbookTexts[language];
  for (const { name, table, header } of COLUMN_NAMES) {
    workbook.names.add(name, `=${tableName(table)}[${headers[header]}]`);
  }
  const columns = tableColumns("lists", language);
  for (const { name, column, count } of LIST_NAMES) {
    const index = columns.findIndex((each) => each.name === column);
    const cells = a1Block(TABLE_HEADER_ROW + 1, index, count, 1).replace(
      /([A-Z]+)(\d+)/g,
      "$$$1$$$2"
    );
    workbook.names.add(name, `=${quoted(listsSheet)}!${cells}`);
  }
}
