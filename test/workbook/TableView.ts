import { formatArea } from "../../host/workbook/address";
import { cellArea } from "../../host/workbook/areas";
import { CellError, type CellValue } from "../../host/workbook/cell";
import type { HostSheet } from "../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import type { Table } from "../../host/workbook/model";
import type { CellStyle } from "../../host/workbook/style";
import {
  addTableColumn,
  addTableRows,
  deleteTableRows,
} from "../../host/workbook/tables/tableRows";

/** Name of the score table of the tests' target group. */
export const SCORES = "PRScoresBIP";

/** How entries of another author are read. */
const ENTRY = { currentYear: 2026, date1904: false, columnWord: "Kolonne", expandTables: true };

/** What a person looks a row up by: the contents of some of its cells, by their headers. */
export type RowKey = Readonly<Record<string, CellValue>>;

/**
 * A table as it lies in the host's workbook, behind the client's back: what a person would see in it, and what another
 * author would do to it.
 */
export class TableView {
  private constructor(
    private readonly workbook: HostWorkbook,
    readonly sheet: HostSheet,
    readonly table: Table
  ) {}

  static of(workbook: HostWorkbook, name: string): TableView {
    const found = workbook.tableByName(name);
    if (!found) throw new Error(`no table ${name}`);
    return new TableView(workbook, found.sheet, found.table);
  }

  get headers(): string[] {
    return this.table.columns.map((column) => column.name);
  }

  /** First row of the body on the sheet, from 0. */
  get top(): number {
    return this.table.area.top + 1;
  }

  get rowCount(): number {
    return this.table.area.bottom - this.table.area.top;
  }

  /** Column of a header on the sheet, from 0. */
  columnOf(header: string): number {
    const index = this.headers.indexOf(header);
    if (index < 0) throw new Error(`no column ${header}`);
    return this.table.area.left + index;
  }

  /** Row on the sheet, from 0, of the first row with these cells. */
  rowOf(key: RowKey): number {
    for (let row = this.top; row <= this.table.area.bottom; row++) {
      const matches = Object.entries(key).every(
        ([header, value]) => this.sheet.cells.value(row, this.columnOf(header)) === value
      );
      if (matches) return row;
    }
    throw new Error(`no row ${JSON.stringify(key)}`);
  }

  /** What a cell shows; errors as their text, an empty cell as null. */
  value(key: RowKey, header: string): string | number | boolean | null {
    return shown(this.sheet.cells.value(this.rowOf(key), this.columnOf(header)));
  }

  /** Values of neighbouring columns. */
  values(key: RowKey, ...headers: readonly string[]): (string | number | boolean | null)[] {
    return headers.map((header) => this.value(key, header));
  }

  formula(key: RowKey, header: string): string | null {
    return this.sheet.cells.formula(this.rowOf(key), this.columnOf(header));
  }

  style(key: RowKey, header: string): CellStyle {
    return this.workbook.styles.get(this.sheet.cells.style(this.rowOf(key), this.columnOf(header)));
  }

  address(key: RowKey, header: string): string {
    return formatArea(cellArea(this.rowOf(key), this.columnOf(header)));
  }

  /** Address of everything in the columns from one header to another, without the headers. */
  body(from = this.headers[0]!, to = this.headers.at(-1)!): string {
    const { bottom } = this.table.area;
    return formatArea({
      top: this.top,
      left: this.columnOf(from),
      bottom,
      right: this.columnOf(to),
    });
  }

  /** Somebody else types into a cell. */
  type(key: RowKey, header: string, value: CellValue): void {
    const [row, column] = [this.rowOf(key), this.columnOf(header)];
    this.sheet.cells.setValue(row, column, value);
    this.sheet.touch("cells");
    this.workbook.pending.markCell(this.sheet.id, row, column);
  }

  /** Somebody else puts rows of cells into the table: at its top, or at its end. */
  addRows(where: "top" | "end", rows: readonly RowKey[]): void {
    const cells = rows.map((row) => this.headers.map((header) => row[header] ?? null));
    addTableRows(this.workbook, this.sheet, this.table, where === "top" ? 0 : null, cells, ENTRY);
  }

  /** Somebody else inserts a column. */
  addColumnBefore(header: string, name: string): void {
    const index = this.headers.indexOf(header);
    addTableColumn(this.workbook, this.sheet, this.table, index, name, null, ENTRY);
  }

  /** Somebody else takes every row out of the table that holds these cells. */
  removeRows(key: RowKey): void {
    const rows = Array.from({ length: this.rowCount }, (_, row) => row).filter((row) =>
      Object.entries(key).every(
        ([header, value]) => this.sheet.cells.value(this.top + row, this.columnOf(header)) === value
      )
    );
    deleteTableRows(this.workbook, this.sheet, this.table, rows);
  }
}

/** A cell's value as it is shown: errors as their text. */
export function shown(value: CellValue): string | number | boolean | null {
  return value instanceof CellError ? value.text : value;
}

/** The key of a row of a Danish score sheet. */
export function scoreKey(citizen: string, code: string, respondent = "Borger"): RowKey {
  return { Borger: citizen, Kode: code, Respondent: respondent };
}

/** The key of a citizen's row of dates. */
export function dateKey(citizen: string): RowKey {
  return scoreKey(citizen, "DATO", "Alle");
}
