import { workbookTexts } from "../../locales/workbook";
import type { Language } from "../../register/model/Register";
import type { RegisterStateError } from "../../workbook/errors";
import { groupOfScoreTable } from "../../workbook/read/tableLayout";
import { TABLES } from "../../register/tables/tables";

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
  const group = groupOfScoreTable(table);
  if (group !== null) return group;
  const found = Object.values(TABLES).find(({ name }) => name === table);
  return found ? workbookTexts[language].sheets[found.sheet] : null;
}
