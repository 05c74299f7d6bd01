import { workbookTexts } from "../../locales/workbook";
import type { Language, Register } from "../../register/model/Register";
import { DEFAULT_SETTINGS } from "../../register/model/settings";
import { rowOf } from "../../register/tables/entries";
import { DATE_SYSTEM_CODE, SETTING_NAMES } from "../../register/tables/settings";
import {
  columnNames,
  REQUIRED_TABLES,
  tableOf,
  TABLES,
  type EntryTable,
  type RegisterTable,
} from "../../register/tables/tables";
import { toCell } from "../read/cellValues";
import { TABLE_HEADER_ROW, tableColumns } from "../read/tableLayout";
import { productWords, Words } from "../read/Words";
import { cellsAt, fillFormat, writeText, writeTitle } from "./cells";
import { layTable } from "./tableSheet";
import { COLORS, FORMATS } from "./theme";

/** An empty column between the tables that share the sheet. */
const GAP = 1;

/** Tables that lie beside each other on *Lister*, from the left. */
export const BESIDE = REQUIRED_TABLES.filter(
  (table): table is EntryTable => TABLES[table].sheet === "lists"
);

/** First column of a new table on its sheet, from 0. */
export function columnOnSheet(table: RegisterTable, language: Language): number {
  const before = BESIDE.slice(0, Math.max(0, (BESIDE as readonly RegisterTable[]).indexOf(table)));
  return before.reduce((sum, each) => sum + tableColumns(each, language).length + GAP, 0);
}

/** What the tables of *Lister* hold in a new register: entries of those that hold any. */
export function newLists(
  language: Language
): Pick<Register, "respondents" | "reasons" | "statuses" | "outcomes" | "settings"> {
  const texts = workbookTexts[language];
  return {
    respondents: productWords("respondent", texts).map((each) => ({
      ...each,
      role: "",
      administration: "",
    })),
    reasons: texts.reasons.map((each) => ({ ...each, who: [], end: null })),
    statuses: productWords("status", texts),
    outcomes: productWords("outcome", texts),
    settings: [
      ...SETTING_NAMES.map((code) => ({
        code,
        group: "",
        setting: texts.settings[code],
        value: DEFAULT_SETTINGS[code],
      })),
      // 1 where dates count from 1904.
      { code: DATE_SYSTEM_CODE, group: "", setting: texts.settings.dateSystem, value: 1463 },
    ],
  };
}

/** Lays out *Lister*: a register's own lists, settings, and findings put aside, side by side. */
export function layListsSheet(sheet: Excel.Worksheet, language: Language): void {
  const texts = workbookTexts[language];
  const lists: Partial<Record<RegisterTable, readonly object[]>> = newLists(language);
  sheet.showGridlines = false;
  writeTitle(sheet, texts.sheets.lists, texts.explanations.lists);
  for (const table of BESIDE) {
    const at = columnOnSheet(table, language);
    // Below the sheet's title stands what the sheet is, and that is the line of its first table too.
    if (at > 0) writeSubtitle(sheet, at, texts.explanations[table]);
    const entries = lists[table] ?? [];
    layTable(sheet, table, language, at, Math.max(1, entries.length));
    writeEntries(sheet, table, entries, at, language);
  }
  sheet.freezePanes.freezeRows(TABLE_HEADER_ROW + 1);
}

function writeEntries(
  sheet: Excel.Worksheet,
  table: EntryTable,
  entries: readonly object[],
  at: number,
  language: Language
): void {
  if (entries.length === 0) return;
  const words = Words.of(language);
  const columns = tableColumns(table, language);
  const names = columnNames(table);
  const cells = entries.map((entry) =>
    rowOf(tableOf(table), names, entry).map((value, index) =>
      toCell(value, columns[index]!.type, words)
    )
  );
  cellsAt(sheet, TABLE_HEADER_ROW + 1, at, cells.length, columns.length).values = cells;
  if (table === "settings") writeDateSystem(sheet, at + names.indexOf("value"), entries);
}

/** Of the date system the sheet says itself what it is: `=DATE(1904,1,2)` is 1 where dates count from 1904. */
function writeDateSystem(sheet: Excel.Worksheet, column: number, entries: readonly object[]): void {
  const cell = cellsAt(sheet, TABLE_HEADER_ROW + entries.length, column);
  fillFormat(cell, FORMATS.general);
  cell.formulas = [["=DATE(1904,1,2)"]];
}

function writeSubtitle(sheet: Excel.Worksheet, column: number, text: string): void {
  const cell = cellsAt(sheet, 1, column);
  writeText(cell, text);
  cell.format.font.color = COLORS.muted;
}
