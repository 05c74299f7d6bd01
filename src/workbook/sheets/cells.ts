import { columnLetters } from "./a1";
import type { TableDeclaration } from "../../register/tables/declaration";
import { asTypedText } from "../read/cellValues";
import { COLORS, FORMATS, widthOf } from "./theme";

/** What may be written into a block of cells; null leaves a cell as it is. */
export type CellContent = string | number | boolean | null;

/** Cells of a sheet by row and column from 0. */
export function cellsAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows = 1,
  columns = 1
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Neighbouring columns that are alike. */
export interface AlikeColumns<Kind> {
  /** The first of them, from 0. */
  readonly index: number;
  readonly count: number;
  readonly kind: Kind;
}

/**
 * Joins neighbouring columns that are alike, so that what they share is written once.
 * @param kindOf what a column is like: equal for columns that are alike; null leaves it out.
 */
export function alikeColumns<Column, Kind extends string | number>(
  columns: readonly Column[],
  kindOf: (column: Column) => Kind | null
): AlikeColumns<Kind>[] {
  const runs: { index: number; count: number; kind: Kind }[] = [];
  columns.forEach((column, index) => {
    const kind = kindOf(column);
    if (kind === null) return;
    const last = runs.at(-1);
    if (last?.kind === kind && last.index + last.count === index) last.count++;
    else runs.push({ index, count: 1, kind });
  });
  return runs;
}

/** Office.js takes a single value for a whole range, which its types do not say. */
function forAll<Value>(value: Value): Value[][] {
  return value as unknown as Value[][];
}

/** One formula for every cell of a range, in the invariant form with "=". */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = forAll(formula);
}

/** One number format for every cell of a range. */
export function fillFormat(range: Excel.Range, format: string): void {
  range.numberFormat = forAll(format);
}

/** Text into cells, never run as a formula. */
export function writeText(range: Excel.Range, text: string): void {
  range.values = [[asTypedText(text)]];
}

/** Row of what is said over a table, from 0. */
export const LINE_ROW = 1;

/** Title and explanation over a table: two rows at most, so that the table starts on row 3. */
export function writeTitle(sheet: Excel.Worksheet, title: string, line: string, column = 0): void {
  const heading = cellsAt(sheet, 0, column);
  writeText(heading, title);
  heading.format.font.size = 14;
  heading.format.font.bold = true;
  heading.format.font.color = COLORS.navy;
  writeLine(sheet, column, line);
}

/** What a table is, over its first column and under the sheet's title. */
export function writeLine(sheet: Excel.Worksheet, column: number, line: string): void {
  const explanation = cellsAt(sheet, LINE_ROW, column);
  writeText(explanation, line);
  explanation.format.font.color = COLORS.muted;
}

/** The header row's look, the same on every sheet. */
export function formatHeader(range: Excel.Range): void {
  range.format.fill.color = COLORS.navy;
  range.format.font.color = COLORS.white;
  range.format.font.bold = true;
  range.format.verticalAlignment = "Center";
  range.format.rowHeight = 18;
}

/** Thin lines under rows: uniform, because borders stay behind when rows are sorted. */
export function formatLines(range: Excel.Range): void {
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = COLORS.line;
  }
}

/** A table to be made, and where: row of its header and first column, from 0. */
export interface TableCreation {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly { readonly header: string; readonly widthPx: number }[];
  /** Rows of the body; at least the one blank row that every table has. */
  readonly bodyRows: number;
}

/** Writes headers and makes the native table over them and its body. */
export function createTable(sheet: Excel.Worksheet, creation: TableCreation): Excel.Table {
  const { name, row, column, columns } = creation;
  const header = cellsAt(sheet, row, column, 1, columns.length);
  fillFormat(header, FORMATS.text);
  header.values = [columns.map((each) => each.header)];
  const table = sheet.tables.add(
    cellsAt(sheet, row, column, 1 + Math.max(1, creation.bodyRows), columns.length),
    true
  );
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  formatHeader(header);
  for (const { index, count, kind } of alikeColumns(columns, ({ widthPx }) => widthPx)) {
    cellsAt(sheet, row, column + index, 1, count).format.columnWidth = widthOf(kind);
  }
  return table;
}

/** How a sheet is printed. */
export interface PageSetup {
  readonly orientation: "Landscape" | "Portrait";
  readonly headerRow: number | null;
  readonly footer: string;
  /** Pages to fit on; null prints in natural size: fitting to a page also enlarges what is small in LibreOffice. */
  readonly fit: { readonly wide: number; readonly tall?: number } | null;
}

/** Print set-up: A4, the header row on every page. */
export function formatPage(sheet: Excel.Worksheet, options: PageSetup): void {
  const page = sheet.pageLayout;
  page.orientation = options.orientation;
  page.paperSize = "A4";
  page.zoom = zoomOf(options.fit);
  page.setPrintMargins("Inches", {
    left: 0.4,
    right: 0.4,
    top: 0.5,
    bottom: 0.6,
    header: 0.3,
    footer: 0.3,
  });
  if (options.headerRow !== null)
    page.setPrintTitleRows(`$${options.headerRow + 1}:$${options.headerRow + 1}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.centerFooter = "&P / &N";
  footer.rightFooter = options.footer;
}

function zoomOf(fit: PageSetup["fit"]): Excel.PageLayoutZoomOptions {
  if (!fit) return { scale: 100 };
  return {
    horizontalFitToPages: fit.wide,
    ...(fit.tall === undefined ? {} : { verticalFitToPages: fit.tall }),
  };
}

/** Puts the columns that a table declares so behind a fold, where they are neighbours: they can be opened. */
export function foldColumns(
  sheet: Excel.Worksheet,
  table: TableDeclaration,
  columns: readonly { readonly name: string }[]
): void {
  const folded = foldedColumns(
    table,
    columns.map(({ name }) => name)
  );
  if (folded === null) return;
  const details = sheet.getRange(folded);
  details.group("ByColumns");
  details.hideGroupDetails("ByColumns");
}

/** The columns of a table that are folded, as a range of whole columns names them; null for none. @param names of the columns from A. */
export function foldedColumns(table: TableDeclaration, names: readonly string[]): string | null {
  const positions = names.flatMap((name, position) =>
    table.columns[name]?.isFolded === true ? [position] : []
  );
  if (positions.length === 0) return null;
  return `${columnLetters(Math.min(...positions))}:${columnLetters(Math.max(...positions))}`;
}

/**
 * A table by its name, on the sheet where it was found: where a sheet was copied, the copy's table may come for the name
 * alone.
 */
export function tableOn(
  { workbook }: Excel.RequestContext,
  { sheet, name }: { readonly sheet: string; readonly name: string }
): Excel.Table {
  return workbook.worksheets.getItem(sheet).tables.getItem(name);
}
