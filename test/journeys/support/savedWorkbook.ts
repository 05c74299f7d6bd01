import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { formatArea, parseAddress } from "../../../host/workbook/address";
import { cellArea } from "../../../host/workbook/areas";
import { readValues, type PlainValue } from "../../../host/workbook/readCells";

/** No register of a journey's goes beyond. */
const LAST_ROW = 3000;
const LAST_COLUMN = 40;

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
