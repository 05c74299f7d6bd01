import { measurementColumn } from "../tables/scores";
import { isDateSerial } from "../model/dates";
import type { CellInput, SetCells } from "../model/Edit";
import { sameCode } from "../model/keys";
import { measurementNumber } from "../model/measurements";
import type { DateSerial, Respondent } from "../model/Register";
import { isEverybodys, ScoreRows } from "../model/ScoreRows";
import { cellContent, DATE_CODE, JOINT_CODE, JOINT_MARK, scoreCell } from "../model/ScoreTable";
import type { ScoreTable } from "../model/ScoreTable";
import { dayRow, jointRow } from "../tables/scoreRows";
import type { RowOwner, ScoreRow } from "../tables/scoreRows";

/** Nobody is measured more often: a higher number is a slip, and no reason to make so many columns. */
const MOST_MEASUREMENTS = 1000;

interface BlockRow {
  readonly key: readonly [citizen: string, code: string, respondent: string];
  /** What stands on the sheet; null for a row that the plan adds. */
  readonly before: readonly CellInput[] | null;
  readonly after: CellInput[];
  /** What a row that the plan adds is; null for one of the sheet. */
  readonly added: ScoreRow | null;
}

/** What a respondent had at an occasion, on its way to another. */
export interface TakenAnswers {
  readonly respondent: Respondent;
  /** By row of the block. */
  readonly cells: ReadonlyMap<number, CellInput>;
  /** Whether they were marked as given jointly. */
  readonly isJoint: boolean;
}

/** Whose rows a block holds, and who scores there: the order tells where a row of a respondent's days belongs. */
export interface BlockOwner extends RowOwner {
  /** The target group's. */
  readonly respondents: readonly Respondent[];
}

/**
 * One citizen's rows and measurements while a plan is made: the plan changes the block, and the block tells which
 * cells differ. Positions count the scoring columns from 0; there are always as many as are needed.
 */
export class CitizenBlock {
  private readonly rows: BlockRow[] = [];
  private dateRow: BlockRow | null = null;

  /** @param columns Headers of the score sheet's measurement columns; those further right are named on from the last one. */
  constructor(
    private readonly owner: BlockOwner,
    private readonly columns: readonly string[]
  ) {}

  /** The block of some rows of a score sheet. */
  static read(table: ScoreTable, rows: readonly number[], owner: BlockOwner): CitizenBlock {
    const { columns } = ScoreRows.of(table);
    const block = new CitizenBlock(
      owner,
      columns.map((column) => column.name)
    );
    for (const row of rows) {
      const cells = columns.map((column) => cellContent(scoreCell(table, column, row)));
      block.push({
        key: [table.citizens[row]!, table.codes[row]!, table.respondents[row]!],
        before: cells,
        after: [...cells],
        added: null,
      });
    }
    return block;
  }

  /** Adds a row that the sheet does not have, without scores, and gives its index. */
  addRow(row: ScoreRow): number {
    const { citizen, code, respondent } = row;
    return this.push({ key: [citizen, code, respondent], before: null, after: [], added: row });
  }

  /** The rows that the sheet does not have, in the order in which they were added. */
  get addedRows(): readonly { readonly row: ScoreRow; readonly index: number }[] {
    return this.rows.flatMap(({ added }, index) => (added === null ? [] : [{ row: added, index }]));
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

  /** The date of the occasion at a position; null where none is written, or none that can be one. */
  dateAt(position: number): DateSerial | null {
    return dayIn(this.dateRow?.after[position] ?? null);
  }

  /** The date of the occasion of a number, 3 for `M3`; null where there is none. */
  dateOfNumber(number: number): DateSerial | null {
    const position = this.columns.findIndex((name) => measurementNumber(name) === number);
    return position < 0 ? null : this.dateAt(position);
  }

  /** Whether a respondent has answered at a position, or has a day of their own there. */
  isAnswered(respondent: Respondent, position: number): boolean {
    return this.rowsOf(respondent).some((row) => (row.after[position] ?? null) !== null);
  }

  /** The day on which a respondent answered at a position; null where they did not, or nobody knows when. */
  dayAt(respondent: Respondent, position: number): DateSerial | null {
    if (!this.isAnswered(respondent, position)) return null;
    const own = this.ownDays(respondent)?.after[position] ?? null;
    return own === null ? this.dateAt(position) : dayIn(own);
  }

  /** Whether a respondent answered at a position on another day than the occasion's. */
  hasOwnDay(respondent: Respondent, position: number): boolean {
    return (this.ownDays(respondent)?.after[position] ?? null) !== null;
  }

  /** Writes down on which day a respondent answers at a position: in their own row where it is not the occasion's. */
  setDay(respondent: Respondent, position: number, day: DateSerial): void {
    const own = day === this.dateAt(position) ? null : day;
    const row = this.ownDays(respondent);
    if (row) put(row, position, own);
    else if (own !== null) {
      const index = this.addRow(dayRow(this.owner, respondent, this.owner.respondents));
      put(this.rows[index]!, position, own);
    }
  }

  /** Everybody who has a row of answers, days or marks in the block, in its order. */
  get people(): Respondent[] {
    const found: Respondent[] = [];
    for (const { key } of this.rows) {
      if (isDates(key) || isJointOfAll(key)) continue;
      if (!found.some((each) => sameCode(each, key[2]))) found.push(key[2]);
    }
    return found;
  }

  /**
   * What a respondent has at a position, taken away from there to be put elsewhere, with the mark that it was given
   * jointly. A mark that stands for everybody stays for the others, and goes along as well.
   */
  takeAnswers(respondent: Respondent, position: number): TakenAnswers {
    const cells = new Map<number, CellInput>();
    const isJoint = this.isJointAt(respondent, position);
    this.rows.forEach(({ key }, row) => {
      const value = this.cell(row, position);
      if (value === null || isDates(key) || isJointOfAll(key)) return;
      if (!sameCode(key[2], respondent)) return;
      // The day is written anew where the answers go.
      if (key[1] !== DATE_CODE) cells.set(row, value);
      this.setCell(row, position, null);
    });
    return { respondent, cells, isJoint };
  }

  /** Puts what was taken to a position where its respondent has nothing. */
  putAnswers({ respondent, cells, isJoint }: TakenAnswers, position: number): void {
    for (const [row, value] of cells) this.setCell(row, position, value);
    if (isJoint && !this.isJointAt(respondent, position)) this.markJoint(respondent, position);
  }

  /** Whether a respondent's answers at a position are marked as given jointly: by themselves, or with everybody's. */
  isJointAt(respondent: Respondent, position: number): boolean {
    return this.rows.some(
      ({ key, after }) =>
        (isJointOfAll(key) || (key[1] === JOINT_CODE && sameCode(key[2], respondent))) &&
        (after[position] ?? null) !== null
    );
  }

  /** What marks everybody's answers at a position as given jointly; null where nothing does. */
  sharedMark(position: number): CellInput {
    const row = this.rows.find(({ key }) => isJointOfAll(key));
    return row?.after[position] ?? null;
  }

  /** Makes a mark for everybody at a position one for each who answered there. */
  spellOutMark(position: number): void {
    if (this.sharedMark(position) === null) return;
    for (const row of this.rows) if (isJointOfAll(row.key)) put(row, position, null);
    for (const each of this.people) {
      if (this.isAnswered(each, position) && !this.isJointAt(each, position))
        this.markJoint(each, position);
    }
  }

  /** Marks a respondent's answers at a position as given jointly, and nobody else's. */
  markJoint(respondent: Respondent, position: number): void {
    const { respondents } = this.owner;
    const row =
      this.findRow(JOINT_CODE, respondent) ??
      this.addRow(jointRow(this.owner, respondent, respondents));
    this.setCell(row, position, JOINT_MARK);
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
   * Makes an occasion of a date in date order: in an empty column if there is one at that place, else by moving every
   * row's later measurements right, up to the next empty column. Says where, and how many moved.
   */
  addOccasion(date: DateSerial): { readonly position: number; readonly moved: number } {
    if (!this.dateRow) throw new Error("A block takes measurements only when it has a date row.");
    const { used } = this;
    let position = this.positionFor(date);
    let moved = 0;
    if (position > 0 && position < used && this.isEmpty(position - 1)) position--;
    else moved = this.makeRoom(position);
    put(this.dateRow, position, date);
    return { position, moved };
  }

  /** Where an occasion of a date belongs among the others: before the first that is later. */
  positionFor(date: DateSerial): number {
    const { used } = this;
    for (let position = 0; position < used; position++) {
      if ((this.dateAt(position) ?? date) > date) return position;
    }
    return used;
  }

  /**
   * Makes the occasion of a number, 3 for `M3`, and a date: in an empty column of that number where the date comes in
   * order. Null where there is no such column, or something stands in it.
   * @param suits Whether those who are to answer there may: their own days too must rise from left to right.
   */
  addNumbered(
    number: number,
    date: DateSerial,
    suits: (position: number) => boolean
  ): number | null {
    const position = this.positionOf(number);
    if (!this.dateRow || position === null) return null;
    if (!this.isEmpty(position) || !this.isInOrder(position, date)) return null;
    if (!suits(position)) return null;
    put(this.dateRow, position, date);
    return position;
  }

  /**
   * Takes an occasion without answers away, with its date and a mark for everybody, and moves later measurements left
   * into its column, up to the next empty one. Says how many moved.
   */
  removeOccasion(position: number): number {
    for (const row of this.rows) {
      if (isDates(row.key) || isJointOfAll(row.key)) put(row, position, null);
    }
    if (!this.isEmpty(position)) throw new Error("An occasion that holds answers is not removed.");
    const { used } = this;
    let last = position + 1;
    while (last < used && !this.isEmpty(last)) last++;
    for (const row of this.rows) {
      for (let to = position; to < last - 1; to++) put(row, to, row.after[to + 1] ?? null);
      if (last > position + 1) put(row, last - 1, null);
    }
    return last - position - 1;
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
    if (isDates(row.key)) this.dateRow ??= row;
    return this.rows.push(row) - 1;
  }

  /** The row of a respondent's own days, the upper one of two; null when there is none. */
  private ownDays(respondent: Respondent): BlockRow | null {
    const found = this.rows.find(
      ({ key }) => key[1] === DATE_CODE && !isDates(key) && sameCode(key[2], respondent)
    );
    return found ?? null;
  }

  private rowsOf(respondent: Respondent): BlockRow[] {
    return this.rows.filter(
      ({ key }) => key[1] !== JOINT_CODE && !isDates(key) && sameCode(key[2], respondent)
    );
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

  /** Whether nothing stands at a position. */
  isEmpty(position: number): boolean {
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

function isDates([, code, respondent]: BlockRow["key"]): boolean {
  return code === DATE_CODE && isEverybodys(respondent);
}

/** A joint row that names nobody marks the answers of all. */
function isJointOfAll([, code, respondent]: BlockRow["key"]): boolean {
  return code === JOINT_CODE && isEverybodys(respondent);
}

function dayIn(content: CellInput): DateSerial | null {
  return typeof content === "number" && isDateSerial(content) ? content : null;
}

function put(row: BlockRow, position: number, value: CellInput): void {
  while (row.after.length < position) row.after.push(null);
  row.after[position] = value;
}

function lastNumber(columns: readonly string[]): number {
  return Math.max(0, ...columns.map((name) => measurementNumber(name) ?? 0));
}
