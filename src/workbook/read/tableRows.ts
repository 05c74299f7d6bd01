import type { CellInput } from "../../register/model/Edit";
import type { ColumnType } from "../../register/tables/declaration";
import type { RegisterTable } from "../../register/tables/tables";
import { toValue, type RawCell } from "./cellValues";
import { placeOf, type Located } from "./locate";
import { columnRuns, positionInRuns, type RowsRequest } from "./readRows";
import { recogniseHeaders } from "./tableLayout";
import type { Words } from "./Words";

/** Estimated bytes of a cell of a small table on the wire. */
const CELL_BYTES = 30;

/** One row of a fixed table, its cells by the columns' code names. A column that is gone reads as empty. */
export class TableRow {
  /** @param row Row of the body, from 0. */
  constructor(
    readonly row: number,
    private readonly cells: readonly (RawCell | undefined)[],
    private readonly columns: ReadonlyMap<string, { index: number; type: ColumnType }>,
    private readonly words: Words
  ) {}

  /** What the cell holds, as the model knows it; null for an empty one. */
  cell(column: string): CellInput {
    const found = this.columns.get(column);
    return found ? toValue(this.cells[found.index] ?? "", found.type, this.words) : null;
  }

  /** Text of the cell, words of closed lists as code names; "" when empty. */
  text(column: string): string {
    return String(this.cell(column) ?? "");
  }

  /** Texts where a number or a date should stand. */
  misread(): { readonly column: string; readonly text: string }[] {
    const misread: { readonly column: string; readonly text: string }[] = [];
    for (const [column, { type, index }] of this.columns) {
      if (type !== "number" && type !== "date") continue;
      if (typeof this.cells[index] === "number") continue;
      const cell = this.cell(column);
      if (typeof cell === "string") misread.push({ column, text: cell });
    }
    return misread;
  }

  get isBlank(): boolean {
    return this.cells.every((cell) => cell === undefined || cell === "");
  }
}

/** A fixed table being read. */
export interface TableReading {
  readonly request: RowsRequest | null;
  /** Call after `readRows`. Blank rows are left out; a table that is not there has none. */
  finish(): TableRow[];
}

/** Prepares the reading of a fixed table: all columns the product knows, in whatever order they stand. */
export function readTable(located: Located, table: RegisterTable): TableReading {
  const place = placeOf(located, table);
  if (!place) return { request: null, finish: () => [] };
  const recognised = recogniseHeaders(table, place.headers, located.language);
  const known = recognised.flatMap((column, index) => (column ? [{ ...column, index }] : []));
  const runs = columnRuns(known.map(({ index }) => index));
  const rows: (RawCell | undefined)[][] = [];
  const columns = new Map(known.map(({ name, type }, index) => [name, { index, type }]));
  const positions = known.map(({ index }) => positionInRuns(runs, index));
  return {
    request:
      known.length === 0
        ? null
        : {
            sheet: place.sheet,
            top: place.row + 1,
            rowCount: place.rowCount,
            runs: runs.map((run) => ({ column: place.column + run.column, count: run.count })),
            rowBytes: CELL_BYTES * known.length,
            take(first, blocks) {
              const count = blocks[0]?.length ?? 0;
              for (let row = 0; row < count; row++) {
                rows[first + row] = positions.map(
                  ({ run, offset }) => blocks[run]?.[row]?.[offset]
                );
              }
            },
          },
    finish: () =>
      rows
        .map((cells, row) => new TableRow(row, cells, columns, located.words))
        .filter((row) => !row.isBlank),
  };
}
