import { cellsAt, fillFormat, formatHeader } from "./cells";
import { FORMATS, widthOf } from "./theme";

/** What a column of an export sheet holds. A column of texts takes everything as text, so that nothing is run as a formula. */
export interface ExportColumn {
  readonly name: string;
  readonly type: "text" | "number" | "date";
  /** Width in px at 100 %. */
  readonly widthPx: number;
}

/** A table of values to be laid out on a sheet of its own. */
export interface ExportSheet {
  /** The sheet's name; one that is taken gets a number behind it. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** Values in the columns' order: dates are serials, null is an empty cell. At most `MOST_SHEET_ROWS`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Excel's 1,048,576 rows of a sheet without the header. */
export const MOST_SHEET_ROWS = 1_048_575;

/** As other programs read it, also after Excel's own *Save as* CSV. */
const ISO_DATE = "yyyy-mm-dd";

const NUMBER_FORMATS: Readonly<Record<ExportColumn["type"], string>> = {
  text: FORMATS.text,
  number: FORMATS.general,
  date: ISO_DATE,
};

/** Lays out the sheet without its rows: headers, formats and widths. */
export function layExportSheet(target: Excel.Worksheet, { columns, rows }: ExportSheet): void {
  const header = cellsAt(target, 0, 0, 1, columns.length);
  fillFormat(header, FORMATS.text);
  header.values = [columns.map(({ name }) => name)];
  formatHeader(header);
  columns.forEach(({ type, widthPx }, index) => {
    cellsAt(target, 0, index).format.columnWidth = widthOf(widthPx);
    if (rows.length > 0)
      fillFormat(cellsAt(target, 1, index, rows.length, 1), NUMBER_FORMATS[type]);
  });
  target.freezePanes.freezeRows(1);
}
