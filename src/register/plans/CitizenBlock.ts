import { measurementColumn } from "../tables/scores";
import { isDateSerial } from "../model/dates";
import type { CellInput, SetCells } from "../model/Edit";
import { sameCode } from "../model/keys";
import { findMeasurement, measurementNumber } from "../model/measurements";
import type { DateSerial } from "../model/Register";
import { ScoreRows } from "../model/ScoreRows";
import { cellContent, DATE_CODE, scoreCell } from "../model/ScoreTable";
import type { ScoreTable } from "../model/ScoreTable";

/** Nobody is measured more often: a higher number is a slip, and no reason to make so many columns. */
const MOST_MEASUREMENTS = 1000;

/** Where an answer went, and what it took. */
export interface Placement {
  /** Position among the measurements, from 0. */
  readonly position: number;
  /** True when the measurement is new. */
  readonly added: boolean;
  /** How many later measurements moved right to make room. */
  readonly moved: number;
}

interface BlockRow {
  readonly key: readonly [citizen: string, code: string, respondent: string];
  /** What stands on the sheet; null for a row that the plan adds. */
  readonly before: readonly CellInput[] | null;
  readonly after: CellInput[];
}

/**
 * One citizen's rows and measurements while a plan is made: the plan changes the block, and the block tells which
 * cells differ. Positions count the scoring columns from 0; there are always as many as are needed.
 */
export class CitizenBlock {
  private readonly rows: BlockRow[] = [];
  private dateRow: BlockRow | null = null;

  /** @param columns Headers of the score sheet's measurement columns; those further right are named on from the last one. */
  constructor(private readonly columns: readonly string[]) {}

  /** The block of some rows of a score sheet. */
  static read(table: ScoreTable, rows: readonly number[]): CitizenBlock {
    const { columns } = ScoreRows.of(table);
    const block = new CitizenBlock(columns.map((column) => column.name));
    for (const row of rows) {
      const cells = columns.map((column) => cellContent(scoreCell(table, column, row)));
      block.push({
        key: [table.citizens[row]!, table.codes[row]!, table.respondents[row]!],
        before: cells,
        after: [...cells],
      });
    }
    return block;
  }

  /** Adds a row that the sheet does not have, without scores, and gives its index. */
  addRow(citizen: string, code: string, respondent: string): number {
    return this.push({ key: [citizen, code, respondent], before: null, after: [] });
  }

  /** The index of the row of a code and respondent; null when there is none. */
  findRow(code: string, respondent: string): number | null {
    const index = this.rows.findIndex(
      ({ key }) => sameCode(key[1], code) && sameCode(key[2], respondent)
    );
    return index < 0 ? null : index;
  }

  get hasDates(): boolean {
    return this.dateRow !== null;
  }

  get isWithoutRows(): boolean {
    return this.rows.length === 0;
  }

  cell(row: number, position: number): CellInput {
    return this.rows[row]!.after[position] ?? null;
  }

  setCell(row: number, position: number, value: CellInput): void {
    put(this.rows[row]!, position, value);
  }

  dateAt(position: number): DateSerial | null {
    const date = this.dateRow?.after[position] ?? null;
    return typeof date === "number" && isDateSerial(date) ? date : null;
  }

  /** How many positions there are up to the last one with anything in it. */
  get used(): number {
    let used = Math.max(0, ...this.rows.map((row) => row.after.length));
    while (used > 0 && this.isEmpty(used - 1)) used--;
    return used;
  }

  /** The headers of the columns that the block needs and the sheet does not have yet. */
  get newColumns(): string[] {
    const count = Math.max(0, this.used - this.columns.length);
    return Array.from({ length: count }, (_, index) =>
      this.columnName(this.columns.length + index)
    );
  }

  /** The header of a position's column. */
  columnName(position: number): string {
    return this.columns[position] ?? measurementColumn(this.measurementNumber(position));
  }

  /** The number of a position's measurement, 3 for `M3`. */
  measurementNumber(position: number): number {
    const name = this.columns[position];
    if (name !== undefined) return measurementNumber(name) ?? position + 1;
    return lastNumber(this.columns) + position - this.columns.length + 1;
  }

  /**
   * Finds or makes the measurement that an answer of a date belongs to (see `findMeasurement`). A new one is put in
   * date order and its date is written: into an empty column if there is one at that place, else by moving every row's
   * later measurements right, up to the next empty column.
   */
  place(
    date: DateSerial,
    sameMeasurementDays: number,
    isAnswered: (position: number) => boolean
  ): Placement {
    if (!this.dateRow) throw new Error("A block takes measurements only when it has a date row.");
    const used = this.used;
    const dates = Array.from({ length: used }, (_, position) => this.dateAt(position));
    const found = findMeasurement(dates, date, sameMeasurementDays, isAnswered);
    if (found !== null) return { position: found, added: false, moved: 0 };

    const later = dates.findIndex((each) => each !== null && each > date);
    let position = later < 0 ? used : later;
    let moved = 0;
    if (position > 0 && position < used && this.isEmpty(position - 1)) position--;
    else moved = this.makeRoom(position);
    put(this.dateRow, position, date);
    return { position, added: true, moved };
  }

  /**
   * Finds or makes the measurement of a number, 3 for `M3`, and a date: the one that has both, or an empty column of that
   * number where the date comes in order. Null where there is no such column, or another date stands in it.
   */
  placeNumbered(number: number, date: DateSerial): Placement | null {
    const position = this.positionOf(number);
    if (!this.dateRow || position === null) return null;
    if (this.dateAt(position) === date) return { position, added: false, moved: 0 };
    if (!this.isEmpty(position) || !this.isInOrder(position, date)) return null;
    put(this.dateRow, position, date);
    return { position, added: true, moved: 0 };
  }

  /** The cells of the sheet's own rows that differ from what stands there, row by row. */
  changes(): SetCells["cells"] {
    const cells: SetCells["cells"][number][] = [];
    for (const { key, before, after } of this.rows) {
      if (before === null) continue;
      for (let position = 0; position < after.length; position++) {
        const from = before[position] ?? null;
        const to = after[position] ?? null;
        if (from !== to) cells.push({ key, column: this.columnName(position), from, to });
      }
    }
    return cells;
  }

  private push(row: BlockRow): number {
    if (row.key[1] === DATE_CODE) this.dateRow ??= row;
    return this.rows.push(row) - 1;
  }

  /** The position of a measurement's number; null for one that the sheet has not and that does not come after its own. */
  private positionOf(number: number): number | null {
    const position = this.columns.findIndex((name) => measurementNumber(name) === number);
    if (position >= 0) return position;
    const last = lastNumber(this.columns);
    const isNext = number > last && number <= MOST_MEASUREMENTS;
    return isNext ? this.columns.length + number - last - 1 : null;
  }

  /** Whether a date may stand in an empty position: none before it is later, and none behind it earlier. */
  private isInOrder(position: number, date: DateSerial): boolean {
    for (let other = 0; other < this.used; other++) {
      const each = this.dateAt(other);
      if (each !== null && (other < position ? each > date : each < date)) return false;
    }
    return true;
  }

  private isEmpty(position: number): boolean {
    return this.rows.every((row) => (row.after[position] ?? null) === null);
  }

  /** Empties a position by moving what is there and further right; says how many measurements moved. */
  private makeRoom(position: number): number {
    let free = position;
    while (!this.isEmpty(free)) free++;
    for (const row of this.rows) {
      for (let to = free; to > position; to--) put(row, to, row.after[to - 1] ?? null);
      if (free > position) put(row, position, null);
    }
    return free - position;
  }
}

function put(row: BlockRow, position: number, value: CellInput): void {
  while (row.after.length < position) row.after.push(null);
  row.after[position] = value;
}

function lastNumber(columns: readonly string[]): number {
  return Math.max(0, ...columns.map((name) => measurementNumber(name) ?? 0));
}
