import type { CellInput, TableRef } from "../../register/model/Edit";
import { foldCode, rowKey, type CodeKey } from "../../register/model/keys";
import { INITIAL_MEASUREMENTS, PLUS_COLUMN, scores } from "../../register/tables/scores";
import { RegisterStateError } from "../errors";
import { toCell, toValue, type RawCell } from "./cellValues";
import type { Located, LocatedTable } from "./locate";
import type { Words } from "./Words";
import type { Language } from "../../register/model/Register";
import { columnRuns, positionInRuns, type RowsRequest } from "./readRows";
import {
  recogniseHeaders,
  scoreColumns,
  scoreTableName,
  TABLE_HEADER_ROW,
  tableColumns,
  tableName,
} from "./tableLayout";
import type { ColumnType, TableDeclaration } from "../../register/tables/declaration";
import { tableOf, type RegisterTable } from "../../register/tables/tables";

/** No column is called so: what is noted of a whole row moves with it. */
const REMARKS = "\u0000remarks";

/** Name of the table that an edit means. */
export function tableNameOf(ref: TableRef): string {
  return typeof ref === "string" ? tableName(ref) : scoreTableName(ref.scores);
}

/** The fixed table, or null for a score sheet. */
export function fixedTable(ref: TableRef): RegisterTable | null {
  return typeof ref === "string" ? ref : null;
}

/** The declaration of an edit's table. */
export function declarationOf(ref: TableRef): TableDeclaration {
  return typeof ref === "string" ? tableOf(ref) : scores;
}

/**
 * One table while edits are prepared: where it lies, its columns, and the keys of its rows as they are right before
 * writing. Each prepared edit moves it on to what the table will be, so that the next one builds on that.
 */
export class TableState {
  readonly ref: TableRef;
  readonly sheet: string;
  readonly headerRow: number;
  readonly column: number;
  columns: ({ name: string; type: ColumnType } | null)[];
  /** A filter may hide some of the rows that the table had when it was found. */
  readonly isFiltered: boolean;
  /** Somebody wrote something on the sheet below the table, which is not to be moved. */
  holdsBelow = false;
  /** Rows of the table's body on the sheet, blank ones at the end included. */
  bodyRows: number;
  /** Rows that hold something in a column that was read: one past the last of them. */
  usedRows: number;
  /** Cells of the requested columns, from the top, as Excel gave them. */
  private readonly cells = new Map<string, RawCell[]>();
  /** The rows that are looked at; null for all. */
  private lookedAt: number[] | null = null;

  constructor(
    ref: TableRef,
    place: Pick<LocatedTable, "sheet" | "row" | "column" | "rowCount" | "isFiltered">,
    columns: readonly ({ readonly name: string; readonly type: ColumnType } | null)[],
    readonly words: Words
  ) {
    this.ref = ref;
    this.sheet = place.sheet;
    this.headerRow = place.row;
    this.column = place.column;
    this.isFiltered = place.isFiltered;
    this.columns = columns.map((column) => column && { ...column });
    this.bodyRows = place.rowCount;
    this.usedRows = 0;
  }

  /** @throws RegisterStateError "broken" when the table is gone, or another one has its name. */
  static of(ref: TableRef, located: Located): TableState {
    const name = tableNameOf(ref);
    const place = located.tables.get(name);
    if (!place || located.doubled.has(name)) throw new RegisterStateError("broken", name);
    const columns = recogniseHeaders(fixedTable(ref) ?? "scores", place.headers, located.language);
    return new TableState(ref, place, columns, located.words);
  }

  /** A table that an earlier edit of the same plan makes: empty, on a sheet of its own. */
  static created(ref: TableRef, sheet: string, words: Words, column = 0): TableState {
    const { language } = words;
    const place = { sheet, row: TABLE_HEADER_ROW, column, rowCount: 1, isFiltered: false };
    const table = fixedTable(ref);
    const columns =
      table === null ? scoreColumns(INITIAL_MEASUREMENTS, language) : tableColumns(table, language);
    return new TableState(ref, place, columns, words);
  }

  /** The workbook's language. */
  get language(): Language {
    return this.words.language;
  }

  get name(): string {
    return tableNameOf(this.ref);
  }

  /** First row of the body on the sheet, from 0. */
  get top(): number {
    return this.headerRow + 1;
  }

  /** Index of a column in the table. @throws RegisterStateError "broken" when it is gone. */
  indexOf(column: string): number {
    const index = this.columns.findIndex((each) => each?.name === column);
    if (index < 0) throw new RegisterStateError("broken", `${this.name}[${column}]`, this.sheet);
    return index;
  }

  typeOf(column: string): ColumnType {
    return this.columns[this.indexOf(column)]!.type;
  }

  /** Where `+` stands; scoring columns are inserted before it. */
  get plusIndex(): number {
    return this.indexOf(PLUS_COLUMN);
  }

  /**
   * What to read so that rows can be found by their keys and cells be compared; call `readRows` with it before
   * anything below. Columns that are not there (yet) are left out.
   */
  request(keyColumns: readonly string[], valueColumns: readonly string[]): RowsRequest {
    const wanted = [...new Set([...keyColumns, ...valueColumns])].filter((column) =>
      this.has(column)
    );
    const indexes = wanted.map((column) => this.indexOf(column));
    const runs = columnRuns(indexes);
    const positions = indexes.map((index) => positionInRuns(runs, index));
    for (const column of wanted) this.cells.set(column, new Array<RawCell>(this.bodyRows).fill(""));
    const keys = keyColumns.filter((column) => this.has(column));
    return {
      sheet: this.sheet,
      top: this.top,
      rowCount: this.bodyRows,
      runs: runs.map((run) => ({ column: this.column + run.column, count: run.count })),
      rowBytes: 8 + 14 * keys.length + 5 * (wanted.length - keys.length),
      take: (first, blocks) => {
        wanted.forEach((column, index) => {
          const { run, offset } = positions[index]!;
          const cells = this.cells.get(column)!;
          blocks[run]!.forEach((row, i) => (cells[first + i] = row[offset]!));
        });
        for (let row = this.bodyRows; row > this.usedRows; row--) {
          if (wanted.some((column) => this.cells.get(column)![row - 1] !== "")) this.usedRows = row;
        }
      },
    };
  }

  /** Every column that a person or the product writes into: all that are known but those with the sheet's own formulas. */
  get writtenColumns(): string[] {
    return this.columns.flatMap((column) =>
      column && column.type !== "formula" ? [column.name] : []
    );
  }

  /** Where in the table columns stand that are a person's own, from 0. */
  get ownColumns(): number[] {
    return this.columns.flatMap((column, index) => (column === null ? [index] : []));
  }

  /** Notes of each row of the body whether somebody wrote something into a column of their own. */
  setRemarks(rows: readonly boolean[]): void {
    this.cells.set(
      REMARKS,
      rows.map((isRemarked) => (isRemarked ? "x" : ""))
    );
  }

  /** Whether a person wrote something beside a row, as far as it was looked at. */
  hasRemark(row: number): boolean {
    return (this.cells.get(REMARKS)?.[row] ?? "") !== "";
  }

  /**
   * Only some rows were read: rows are looked for among those and the ones that are added.
   * @param rows from the top.
   * @param usedRows how many rows of the table hold something.
   */
  lookAtOnly(rows: readonly number[], usedRows: number): void {
    this.lookedAt = [...rows];
    this.usedRows = usedRows;
  }

  /** Rows that turned out to hold something although they have no key. */
  useRows(count: number): void {
    this.usedRows = Math.max(this.usedRows, count);
  }

  /** Is there such a column now? */
  has(column: string): boolean {
    return this.columns.some((each) => each?.name === column);
  }

  /** What a cell of a requested column holds, as the model knows it: null for an empty one or one that was just made. */
  cell(row: number, column: string): CellInput {
    const raw = this.cells.get(column)?.[row] ?? "";
    return raw === "" ? null : toValue(raw, this.typeOf(column), this.words);
  }

  /** Rows by their key; with several rows of one key, the first. */
  rowsByKey(keyColumns: readonly string[]): Map<CodeKey, number> {
    const found = new Map<CodeKey, number>();
    if (this.lookedAt !== null) {
      for (const row of [...this.lookedAt].reverse()) found.set(this.keyAt(row, keyColumns), row);
      return found;
    }
    for (let row = this.usedRows - 1; row >= 0; row--) found.set(this.keyAt(row, keyColumns), row);
    return found;
  }

  /** Every row whose key is among `keys`, from the top. */
  rowsWithKeys(keyColumns: readonly string[], keys: ReadonlySet<CodeKey>): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.usedRows; row++)
      if (keys.has(this.keyAt(row, keyColumns))) rows.push(row);
    return rows;
  }

  private keyAt(row: number, keyColumns: readonly string[]): CodeKey {
    return rowKey(keyColumns.map((column) => this.cell(row, column)));
  }

  /** The rows that were read, by their citizens' folded codes, from the top. */
  rowsByCitizen(): ReadonlyMap<CodeKey, readonly number[]> {
    const rows = this.lookedAt ?? Array.from({ length: this.usedRows }, (_, row) => row);
    const found = new Map<CodeKey, number[]>();
    for (const row of rows) {
      const key = foldCode(String(this.cell(row, "citizen") ?? ""));
      const known = found.get(key);
      if (known) known.push(row);
      else found.set(key, [row]);
    }
    return found;
  }

  /** A cell that an edit changes. */
  setCell(row: number, column: string, value: CellInput): void {
    const cells = this.cells.get(column) ?? [];
    cells[row] = toCell(value, this.typeOf(column), this.words);
    this.cells.set(column, cells);
  }

  /** Rows that an edit adds at the end; `columns` names their values. */
  append(rows: readonly (readonly CellInput[])[], columns: readonly string[]): void {
    for (const [column, cells] of this.cells) {
      const index = columns.indexOf(column);
      // What is noted of whole rows stands in no column of the table, and is in none of the new rows.
      const type = index < 0 ? null : this.typeOf(column);
      cells.length = this.usedRows;
      for (const row of rows) {
        const value = row[index] ?? null;
        cells.push(value === null || type === null ? "" : toCell(value, type, this.words));
      }
    }
    rows.forEach((_, index) => this.lookedAt?.push(this.usedRows + index));
    this.usedRows += rows.length;
    this.bodyRows = Math.max(this.bodyRows, this.usedRows);
  }

  /** Rows that an edit puts in between others. @param at where the first of them comes to stand, above the last row. */
  insert(at: number, rows: readonly (readonly CellInput[])[], columns: readonly string[]): void {
    for (const [column, cells] of this.cells) {
      const index = columns.indexOf(column);
      const type = index < 0 ? null : this.typeOf(column);
      const values = rows.map((row): RawCell => {
        const value = row[index] ?? null;
        return value === null || type === null ? "" : toCell(value, type, this.words);
      });
      cells.splice(at, 0, ...values);
    }
    const moved = this.lookedAt?.map((row) => (row < at ? row : row + rows.length));
    if (moved) {
      this.lookedAt = [...moved, ...rows.map((_, index) => at + index)].sort((a, b) => a - b);
    }
    this.usedRows += rows.length;
    this.bodyRows += rows.length;
  }

  /** Rows that an edit removes. */
  remove(rows: readonly number[]): void {
    const gone = new Set(rows);
    for (const [column, cells] of this.cells) {
      this.cells.set(
        column,
        cells.filter((_, row) => !gone.has(row))
      );
    }
    this.usedRows -= rows.length;
    this.bodyRows = Math.max(1, this.usedRows);
  }
}

/** True for two cells that hold the same; an empty text is nothing. */
export function sameCell(a: CellInput, b: CellInput): boolean {
  return (a === "" ? null : a) === (b === "" ? null : b);
}
