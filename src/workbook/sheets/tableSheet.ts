import { workbookTexts } from "../../locales/workbook";
import type { Language } from "../../register/model/Register";
import type { RawCell } from "../read/cellValues";
import { TABLE_HEADER_ROW, tableColumns, tableName, tablesBeside } from "../read/tableLayout";
import {
  alikeColumns,
  cellsAt,
  createTable,
  fillFormat,
  foldColumns,
  formatLines,
  formatPage,
  writeLine,
  writeTitle,
} from "./cells";
import { Words } from "../read/Words";
import { heightOfTexts } from "./rowHeights";
import { FORMATS } from "./theme";
import type { ColumnType } from "../../register/tables/declaration";
import { columnsOf, tableOf, TABLES, type RegisterTable } from "../../register/tables/tables";

/** Pixels between the margins of a lying A4 in natural size, as LibreOffice counts them; Excel has room for some more. */
const PAGE_WIDTH_PX = 990;
const SMALLEST_SCALE = 0.7;

/** Lays out the sheet of a fixed table: title, explanation, the empty table, formats for the first rows. */
export function layTableSheet(
  sheet: Excel.Worksheet,
  table: RegisterTable,
  language: Language
): void {
  const texts = workbookTexts[language];
  sheet.showGridlines = false;
  writeTitle(sheet, texts.sheets[TABLES[table].sheet], texts.explanations[table]);
  layTable(sheet, table, language, 0);
  foldColumns(sheet, tableOf(table), tableColumns(table, language));
  const isShared = tablesBeside(table).length > 0;
  if (isShared) sheet.freezePanes.freezeRows(TABLE_HEADER_ROW + 1);
  else sheet.freezePanes.freezeAt(cellsAt(sheet, 0, 0, TABLE_HEADER_ROW + 1, 1));
  formatPage(sheet, {
    orientation: "Landscape",
    headerRow: TABLE_HEADER_ROW,
    footer: texts.printFooter,
    fit: isShared ? null : pagesOf(printedWidth(table, language)),
  });
  // A table over several pages is read by its first column, the key. It is not the key of the table beside it.
  if (!isShared) sheet.pageLayout.setPrintTitleColumns("$A:$A");
}

/** Lays a table beside those that are on the sheet, with what it is over it. */
export function layTableBeside(
  sheet: Excel.Worksheet,
  table: RegisterTable,
  language: Language,
  column: number
): void {
  writeLine(sheet, column, workbookTexts[language].explanations[table]);
  layTable(sheet, table, language, column);
}

/** What is behind a fold is not printed. */
function printedWidth(table: RegisterTable, language: Language): number {
  const { columns } = tableOf(table);
  return tableColumns(table, language)
    .filter(({ name }) => columns[name]?.isFolded !== true)
    .reduce((width, { widthPx }) => width + widthPx, 0);
}

/** A table that is a little too wide is made to fit; a very wide one takes as many pages as it can still be read on. */
function pagesOf(widthPx: number): { wide: number } | null {
  return widthPx <= PAGE_WIDTH_PX
    ? null
    : { wide: Math.ceil(widthPx / (PAGE_WIDTH_PX / SMALLEST_SCALE)) };
}

/** Makes the empty table of a fixed kind with its first column at `column`. */
export function layTable(
  sheet: Excel.Worksheet,
  table: RegisterTable,
  language: Language,
  column: number,
  bodyRows = 1
): void {
  const columns = tableColumns(table, language);
  createTable(sheet, {
    name: tableName(table),
    row: TABLE_HEADER_ROW,
    column,
    columns,
    bodyRows,
  });
  formatTableRows(
    sheet,
    { table, language, headerRow: TABLE_HEADER_ROW, column, columns },
    0,
    bodyRows
  );
}

/** Formats of new rows of a fixed table, before anything is written into them. */
export function formatTableRows(
  sheet: Excel.Worksheet,
  area: {
    readonly table: RegisterTable;
    readonly language: Language;
    readonly headerRow: number;
    readonly column: number;
    readonly columns: readonly ({ readonly name: string; readonly type: ColumnType } | null)[];
  },
  first: number,
  count: number
): void {
  const top = area.headerRow + 1 + first;
  const table = tableOf(area.table);
  const formats = alikeColumns(
    area.columns,
    (column) =>
      column &&
      (table.columns[column.name]?.isShare === true ? FORMATS.percent : formatOf(column.type))
  );
  for (const { index, count: alike, kind: format } of formats) {
    const cells = cellsAt(sheet, top, area.column + index, count, alike);
    fillFormat(cells, format);
    if (format !== FORMATS.text) cells.format.horizontalAlignment = "Center";
  }
  const offers = new Map(columnsOf(table).map((column) => [column.name, column.offers]));
  const words = Words.of(area.language);
  area.columns.forEach((column, index) => {
    if (column === null) return;
    const list = offers.get(column.name);
    const closed = words.wordsOf(column.type).join(",");
    const source = list === undefined ? closed : `=${list}`;
    if (source !== "") offerList(cellsAt(sheet, top, area.column + index, count, 1), source);
  });
  const whole = cellsAt(sheet, top, area.column, count, area.columns.length);
  if (table.holds !== "log") formatLines(whole);
  if (table.wraps) {
    whole.format.wrapText = true;
    whole.format.verticalAlignment = "Top";
  }
}

/**
 * Heights of new rows of a fixed table, from what is written into them. Only some tables have texts that wrap.
 * @param area.row the first new row on the sheet, from 0.
 * @param area.columns code names of the columns whose cells `rows` has.
 */
export function fitTableRows(
  sheet: Excel.Worksheet,
  area: {
    readonly table: RegisterTable;
    readonly language: Language;
    readonly row: number;
    readonly columns: readonly string[];
  },
  rows: readonly (readonly RawCell[])[]
): void {
  if (!tableOf(area.table).wraps) return;
  const widths = new Map(
    tableColumns(area.table, area.language).map(({ name, widthPx }) => [name, widthPx])
  );
  rows.forEach((cells, index) => {
    const texts = cells.map((cell, column) => ({
      text: String(cell),
      widthPx: widths.get(area.columns[column]!) ?? Infinity,
    }));
    cellsAt(sheet, area.row + index, 0).format.rowHeight = heightOfTexts(texts);
  });
}

/** Numbers and dates stand in the middle, texts do not. */
function formatOf(type: ColumnType): string {
  if (type === "date") return FORMATS.date;
  return type === "number" ? FORMATS.general : FORMATS.text;
}

/** A column with a closed list offers it; a value outside is warned of, not refused: lists change every week. */
function offerList(cells: Excel.Range, source: string): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
  cells.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
}
