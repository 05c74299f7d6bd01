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
import { toCell, type RawCell } from "../read/cellValues";
import { TABLE_GAP, TABLE_HEADER_ROW, tableColumns } from "../read/tableLayout";
import { productWords, Words } from "../read/Words";
import { cellsAt, fillFormat, writeLine, writeTitle } from "./cells";
import { layTable } from "./tableSheet";
import { FORMATS } from "./theme";

/** Tables that lie beside each other on *Lister*, from the left. */
export const BESIDE = REQUIRED_TABLES.filter(
  (table): table is EntryTable => TABLES[table].sheet === "lists"
);

/** First column of a new table on its sheet, from 0. */
export function columnOnSheet(table: RegisterTable, language: Language): number {
  const before = BESIDE.slice(0, Math.max(0, (BESIDE as readonly RegisterTable[]).indexOf(table)));
  return before.reduce((sum, each) => sum + tableColumns(each, language).length + TABLE_GAP, 0);
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
    settings: SETTING_NAMES.map((code) => ({
      code,
      group: "",
      setting: texts.settings[code],
      value: DEFAULT_SETTINGS[code],
    })),
  };
}

/**
 * The cells of a table of *Lister* that holds some entries, header and all. Below the settings stands what the sheet
 * itself says of how the workbook counts its dates: `=DATE(1904,1,2)` is 1 where they count from 1904.
 */
export function listCells(
  table: EntryTable,
  entries: readonly object[],
  language: Language
): RawCell[][] {
  const columns = tableColumns(table, language);
  const names = columnNames(table);
  const words = Words.of(language);
  const cells = entries.map((entry) =>
    rowOf(tableOf(table), names, entry).map((value, index) =>
      toCell(value, columns[index]!.type, words)
    )
  );
  if (table === "settings") cells.push(dateSystemCells(names, language));
  return [columns.map(({ header }) => header), ...cells];
}

function dateSystemCells(names: readonly string[], language: Language): string[] {
  const cells: Readonly<Record<string, string>> = {
    code: DATE_SYSTEM_CODE,
    setting: workbookTexts[language].settings.dateSystem,
    value: "=DATE(1904,1,2)",
  };
  return names.map((name) => cells[name] ?? "");
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
    if (at > 0) writeLine(sheet, at, texts.explanations[table]);
    const [, ...cells] = listCells(table, lists[table] ?? [], language);
    layTable(sheet, table, language, at, Math.max(1, cells.length));
    writeCells(sheet, TABLE_HEADER_ROW + 1, at, cells);
  }
  sheet.freezePanes.freezeRows(TABLE_HEADER_ROW + 1);
}

/** Writes cells of a table, a formula by itself: one that comes with its neighbours would become the whole column's. */
function writeCells(
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  cells: readonly (readonly RawCell[])[]
): void {
  if (cells.length === 0) return;
  const isFormula = (cell: RawCell): boolean =>
    typeof cell === "string" && cell.startsWith("=DATE(");
  cellsAt(sheet, top, left, cells.length, cells[0]!.length).values = cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? "" : cell))
  );
  cells.forEach((row, down) =>
    row.forEach((value, right) => {
      if (!isFormula(value)) return;
      const cell = cellsAt(sheet, top + down, left + right);
      fillFormat(cell, FORMATS.general);
      cell.formulas = [[value]];
    })
  );
}
