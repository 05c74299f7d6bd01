import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { formatArea, parseAddress } from "../../../host/workbook/address";
import { cellArea } from "../../../host/workbook/areas";
import { readValues, type PlainValue } from "../../../host/workbook/cells/readCells";

/** No register of a journey's goes beyond. */
const LAST_ROW = 3000;
const LAST_COLUMN = 40;

/** Header of a measurement's column. */
const MEASUREMENT = /^M\d+$/;
/** A day long before any measurement, as a number: what is smaller is a score. */
const FIRST_DATE = 10_000;

/** What is in a saved file, read outside of the browser. */
export class SavedWorkbook {
  private readonly workbook;

  constructor(bytes: Uint8Array) {
    this.workbook = xlsxFormat.open(bytes, "saved.xlsx");
  }

  /** Names of all sheets, the hidden ones too. */
  get sheets(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  /** Rows of a table's body; its header first. @throws Error when there is no such table. */
  table(name: string): PlainValue[][] {
    const found = this.workbook.tableByName(name);
    if (!found) throw new Error(`There is no table ${name}.`);
    return readValues(found.sheet, found.table.area);
  }

  /** Names of the tables that hold scores. */
  get scoreTables(): string[] {
    const tables = this.workbook.sheets.flatMap((sheet) => [...sheet.tables]);
    return tables.map(({ name }) => name).filter((name) => name.startsWith("PRScores"));
  }

  /** Numbers that were answered, in the order of the sheets. */
  get scores(): number[] {
    return [...this.scoresByCell.values()];
  }

  /** The same by table, row and column. */
  get scoresByCell(): Map<string, number> {
    const scores = new Map<string, number>();
    for (const name of this.scoreTables) {
      const [headers = [], ...rows] = this.table(name);
      for (const [index, row] of rows.entries()) {
        for (const [column, value] of row.entries()) {
          const isMeasurement = MEASUREMENT.test(String(headers[column]));
          // The days of the measurements stand in the same columns.
          if (!isMeasurement || typeof value !== "number" || value > FIRST_DATE) continue;
          scores.set(`${name} ${index} ${headers[column]}`, value);
        }
      }
    }
    return scores;
  }

  /** All rows of a sheet's used part. */
  rows(sheet: string): PlainValue[][] {
    const found = this.workbook.sheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    const area = found.cells.usedArea(true);
    return area === null ? [] : readValues(found, area);
  }

  /** Everything that a person would miss if it were not there: sheets with what is in and on them, and names. */
  get contents(): unknown {
    return {
      names: this.workbook.names.map(({ name }) => name).sort(),
      sheets: this.workbook.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.protection !== null,
        freeze: sheet.freeze,
        rows: this.rows(sheet.name),
        tables: sheet.tables.map(({ name, area }) => ({ name, area })),
        merges: sheet.merges,
        validations: sheet.validations.length,
        conditionalFormats: sheet.conditionalFormats.length,
        charts: sheet.charts.length,
        widths: [...sheet.columns],
      })),
    };
  }

  /** A cell's value: "" for an empty one. */
  value(sheet: string, address: string): PlainValue {
    const found = this.workbook.sheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    return readValues(found, parseAddress(address).area)[0]![0]!;
  }

  /** The first cell of a sheet, row by row, that holds a text. @throws Error when none does. */
  addressOf(sheet: string, text: string): string {
    const found = this.workbook.sheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    const rows = readValues(found, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
    const row = rows.findIndex((values) => values.includes(text));
    if (row < 0) throw new Error(`${text} is not on ${sheet}.`);
    return formatArea(cellArea(row, rows[row]!.indexOf(text)));
  }

  /** How many charts a sheet has. */
  charts(sheet: string): number {
    return this.workbook.sheetByName(sheet)?.charts.length ?? 0;
  }
}
