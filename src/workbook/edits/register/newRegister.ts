import type { CreateRegister } from "../../../register/model/Edit";
import type { Register } from "../../../register/model/Register";
import { groupFromTemplate } from "../../../register/plans/templateRegister";
import {
  REQUIRED_TABLES,
  TABLE_KEYS,
  TABLES,
  tableOf,
  type EntryTable,
  type RegisterTable,
} from "../../../register/tables/tables";
import { workbookTexts } from "../../../locales/workbook";
import { SCHEMA_VERSION } from "../../read/locate";
import { newLists } from "../../sheets/listsSheet";
import { freeSheetName } from "../../sheets/sheetNames";
import { newPlace, newScoreSheet } from "../sheets/newPlaces";

/** What a register is right after it was made. */
export function newRegister({ template, group, language }: CreateRegister): Register {
  const made = groupFromTemplate(template, group, language);
  const texts = workbookTexts[language];
  const entries = Object.fromEntries(
    TABLE_KEYS.filter((table) => tableOf(table).holds === "entries").map((table) => [table, []])
  ) as unknown as Pick<Register, EntryTable>;
  const taken: string[] = [];
  const sheets = new Map<string, string>();
  const sheetOf = (key: keyof typeof texts.sheets): string => {
    const name = sheets.get(key) ?? freeSheetName(texts.sheets[key], taken);
    if (!sheets.has(key)) taken.push(name);
    sheets.set(key, name);
    return name;
  };
  sheetOf("front");
  const scoreSheet = freeSheetName(group.name, taken);
  taken.push(scoreSheet);
  const filled: Partial<Record<RegisterTable, readonly object[]>> = {
    targetGroups: [made.group],
    indicators: made.indicators,
    ...newLists(language),
  };
  const places = Object.fromEntries(
    TABLE_KEYS.map((table) => {
      if (!REQUIRED_TABLES.includes(table)) return [table, null];
      const place = newPlace(table, sheetOf(TABLES[table].sheet), language);
      return [table, { ...place, rows: [...(filled[table] ?? []).keys()] }];
    })
  ) as Register["places"];
  return {
    ...entries,
    schemaVersion: SCHEMA_VERSION,
    language,
    targetGroups: [made.group],
    indicators: made.indicators,
    copies: [],
    scoreTables: [newScoreSheet(group.code, scoreSheet, language)],
    ...newLists(language),
    places,
  };
}
