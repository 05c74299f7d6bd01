import { workbookTexts } from "../../locales/workbook";
import type { Language, RegisterTable } from "../../register/model/Register";
import type { RegisterStateError } from "../../workbook/errors";
import { groupOfScoreTable, TABLE_NAMES } from "../../workbook/read/tableLayout";

/**
 * What a register's state is about, as people know it: a table that is gone by the sheet that it stood on ("Borgere"),
 * a column with it ("Borgere, Kode"). Whatever else the error names is given as it is; "" where it names nothing.
 * @param language of the pane; the sheets are called so in a register of the same language.
 */
export function subjectInWords(
  { state, subject, sheet }: RegisterStateError,
  language: Language
): string {
  if (state !== "broken") return subject ?? sheet ?? "";
  const [, table = "", column] = /^(PR\w+)(?:\[(.+)\])?$/.exec(subject ?? "") ?? [];
  const place = sheet ?? sheetOf(table, language);
  if (place === null) return subject ?? "";
  return column === undefined ? place : `${place}, ${column}`;
}

function sheetOf(table: string, language: Language): string | null {
  const { sheets } = workbookTexts[language];
  const group = groupOfScoreTable(table);
  if (group !== null) return group;
  const names = Object.entries(TABLE_NAMES) as [RegisterTable, string][];
  const key = names.find(([, name]) => name === table)?.[0];
  if (key === undefined) return null;
  return key === "settings" || key === "ignored" ? sheets.lists : sheets[key];
}
