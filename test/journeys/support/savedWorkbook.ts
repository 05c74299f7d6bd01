import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseAddress } from "../../../host/workbook/address";
import { readValues, type PlainValue } from "../../../host/workbook/readCells";

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

  /** A cell's value: "" for an empty one. */
  value(sheet: string, address: string): PlainValue {
    const found = this.workbook.sheetByName(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    return readValues(found, parseAddress(address).area)[0]![0]!;
  }

  /** How many charts a sheet has. */
  charts(sheet: string): number {
    return this.workbook.sheetByName(sheet)?.charts.length ?? 0;
  }
}
