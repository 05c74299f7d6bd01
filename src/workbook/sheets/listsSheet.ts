import { workbookTexts, type WorkbookTexts } from "../../locales/workbook";
import { DEFAULT_SETTINGS, type Language } from "../../register/model/Register";
import { CLOSED_LISTS } from "../../register/tables/lists";
import { SETTING_NAMES } from "../../register/tables/settings";
import {
  REQUIRED_TABLES,
  TABLES,
  type ColumnName,
  type RegisterTable,
} from "../../register/tables/tables";
import { TABLE_HEADER_ROW, tableColumns } from "../read/tableLayout";
import { cellsAt, fillFormat, writeText, writeTitle } from "./cells";
import { layTable } from "./tableSheet";
import { COLORS, FORMATS } from "./theme";

/** Cells of a new table by its columns, from the left. */
type Rows = (string | number)[][];

/** An empty column between the tables that share the sheet. */
const GAP = 1;

/** Tables that lie beside each other on *Lister*, from the left. */
const BESIDE = REQUIRED_TABLES.filter((table) => TABLES[table].sheet === "lists");

/** First column of a new table on its sheet, from 0. */
export function columnOnSheet(table: RegisterTable, language: Language): number {
  const before = BESIDE.slice(0, Math.max(0, BESIDE.indexOf(table)));
  return before.reduce((sum, each) => sum + tableColumns(each, language).length + GAP, 0);
}

/** Lays out *Lister*: allowed values, settings, and findings put aside, side by side. */
export function layListsSheet(sheet: Excel.Worksheet, language: Language): void {
  const texts = workbookTexts[language];
  sheet.showGridlines = false;
  writeTitle(sheet, texts.sheets.lists, texts.explanations.lists);

  for (const table of BESIDE) {
    const at = columnOnSheet(table, language);
    if (at > 0) writeSubtitle(sheet, at, texts.explanations[table]);
    const rows = rowsOf(table, language);
    layTable(sheet, table, language, at, rows.length > 0 ? rows.length : 1);
    if (table === "settings") writeSettings(sheet, at, rows);
    else if (rows.length > 0)
      cellsAt(sheet, TABLE_HEADER_ROW + 1, at, rows.length, rows[0]!.length).values = rows;
  }
  sheet.freezePanes.freezeRows(TABLE_HEADER_ROW + 1);
}

/** What a new table of the sheet holds. */
function rowsOf(table: RegisterTable, language: Language): Rows {
  if (table === "lists") return listRows(language);
  return table === "settings" ? settingRows(language) : [];
}

/** A setting's value is a number, or a formula that gives one, whatever the column's format is otherwise. */
function writeSettings(sheet: Excel.Worksheet, column: number, settings: Rows): void {
  settings.forEach(([name, value], index) => {
    const row = TABLE_HEADER_ROW + 1 + index;
    cellsAt(sheet, row, column).values = [[name]];
    const cell = cellsAt(sheet, row, column + 1);
    fillFormat(cell, FORMATS.general);
    cell.formulas = [[value]];
  });
}

function writeSubtitle(sheet: Excel.Worksheet, column: number, text: string): void {
  const cell = cellsAt(sheet, 1, column);
  writeText(cell, text);
  cell.format.font.color = COLORS.muted;
}

/** Reasons, statuses, outcomes and respondents, each in its column; the shorter lists end in empty cells. */
function listRows(language: Language): Rows {
  const texts = workbookTexts[language];
  const columns = tableColumns("lists", language).map(({ name }) =>
    listIn(name as ColumnName<"lists">, texts)
  );
  const length = Math.max(...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? ""));
}

function listIn(column: ColumnName<"lists">, texts: WorkbookTexts): string[] {
  if (column === "code" || column === "meaning") return texts.reasons.map((each) => each[column]);
  const { words, names } = CLOSED_LISTS[column];
  const ofList: Readonly<Record<string, string>> = texts[words];
  return names.map((name) => ofList[name]!);
}

/** The last row tells the date system: `=DATE(1904,1,2)` is 1 where dates count from 1904. */
function settingRows(language: Language): Rows {
  const texts = workbookTexts[language].settings;
  return [
    ...SETTING_NAMES.map((name) => [texts[name], DEFAULT_SETTINGS[name]]),
    [texts.dateSystem, "=DATE(1904,1,2)"],
  ];
}
