import { workbookTexts } from "../../locales/workbook";
import { DEFAULT_SETTINGS, type Language } from "../../register/model/Register";
import { TABLE_HEADER_ROW, tableColumns } from "../read/tableLayout";
import type { RegisterTable } from "../../register/tables/tables";
import { CLOSED_LISTS } from "../../register/tables/lists";
import { block, fillFormat, writeText, writeTitle } from "./blocks";
import { layTable } from "./tableSheet";
import { COLORS, FORMATS } from "./theme";

/** An empty column between the tables that share the sheet. */
const GAP = 1;

/** Tables that lie beside each other on *Lister*, from the left. */
const BESIDE = ["lists", "settings", "ignored"] as const satisfies RegisterTable[];

/** First column of a new table on its sheet, from 0. */
export function columnOnSheet(table: RegisterTable, language: Language): number {
  const before = BESIDE.slice(0, Math.max(0, (BESIDE as readonly string[]).indexOf(table)));
  return before.reduce((sum, each) => sum + tableColumns(each, language).length + GAP, 0);
}

/** Lays out *Lister*: allowed values, settings, and findings put aside, side by side. */
export function layListsSheet(sheet: Excel.Worksheet, language: Language): void {
  const texts = workbookTexts[language];
  sheet.showGridlines = false;
  writeTitle(sheet, texts.sheets.lists, texts.explanations.lists);

  const lists = listRows(language);
  layTable(sheet, "lists", language, 0, lists.length);
  block(sheet, TABLE_HEADER_ROW + 1, 0, lists.length, lists[0]!.length).values = lists;

  const settingsAt = columnOnSheet("settings", language);
  writeSubtitle(sheet, settingsAt, texts.explanations.settings);
  const settings = settingRows(language);
  layTable(sheet, "settings", language, settingsAt, settings.length);
  settings.forEach(([name, value], index) => {
    const row = TABLE_HEADER_ROW + 1 + index;
    block(sheet, row, settingsAt).values = [[name]];
    const cell = block(sheet, row, settingsAt + 1);
    fillFormat(cell, FORMATS.general);
    cell.formulas = [[value]];
  });

  const ignoredAt = columnOnSheet("ignored", language);
  writeSubtitle(sheet, ignoredAt, texts.explanations.ignored);
  layTable(sheet, "ignored", language, ignoredAt);
  sheet.freezePanes.freezeRows(TABLE_HEADER_ROW + 1);
}

function writeSubtitle(sheet: Excel.Worksheet, column: number, text: string): void {
  const cell = block(sheet, 1, column);
  writeText(cell, text);
  cell.format.font.color = COLORS.muted;
}

/** Reasons, statuses, outcomes and respondents beside each other; the shorter lists end in empty cells. */
function listRows(language: Language): string[][] {
  const texts = workbookTexts[language];
  const columns = [
    texts.reasons.map((reason) => reason.code),
    texts.reasons.map((reason) => reason.meaning),
    ...Object.values(CLOSED_LISTS).map(({ words, names }) => {
      const ofList: Readonly<Record<string, string>> = texts[words];
      return names.map((name) => ofList[name]!);
    }),
  ];
  const length = Math.max(...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? ""));
}

/** The last row tells the date system: `=DATE(1904,1,2)` is 1 where dates count from 1904. */
function settingRows(language: Language): [string, number | string][] {
  const texts = workbookTexts[language].settings;
  return [
    [texts.sameMeasurementDays, DEFAULT_SETTINGS.sameMeasurementDays],
    [texts.smallestGroup, DEFAULT_SETTINGS.smallestGroup],
    [texts.dateSystem, "=DATE(1904,1,2)"],
  ];
}
