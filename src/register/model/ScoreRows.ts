import { EVERYONE, PLUS_COLUMN } from "../tables/scores";
import { foldCode, isWrittenAlike, pairFolder, sameCode } from "./keys";
import type { CodeKey } from "./keys";
import { dateIn, measurementNumber } from "./measurements";
import type { Measurement } from "./measurements";
import type { DateSerial } from "./Register";
import { CellKind, DATE_CODE, JOINT_CODE, JOINT_MARK } from "./ScoreTable";
import type { ScoreColumn, ScoreTable } from "./ScoreTable";

/** What a row of a score sheet is for. `DATES`: when the citizen's occasions were; `DAYS`: when one respondent answered, where that was another day. */
export const RowKind = { EMPTY: 0, DATES: 1, JOINT: 2, SCORES: 3, DAYS: 4 } as const;

/** The rows and columns of one score sheet, to be looked up instead of gone through; made once a sheet, each part when it is asked for. */
export class ScoreRows {
  /** M1, M2, … by number, without `+`. */
  readonly columns: readonly ScoreColumn[];
  /** The number of each of `columns`, 3 for `M3`. */
  readonly numbers: readonly number[];

  private citizenIndex: CitizenRows | null = null;
  private kindIndex: Uint8Array | null = null;
  private upperIndex: Int32Array | null = null;
  private formulaColumns: readonly ScoreColumn[] | null = null;
  private readonly pair = pairFolder();

  private constructor(readonly table: ScoreTable) {
    const measurements = table.columns.filter(({ name }) => measurementNumber(name) !== null);
    this.columns = measurements;
    this.numbers = measurements.map(({ name }) => measurementNumber(name)!);
  }

  /** The one of a score sheet. */
  static of(table: ScoreTable): ScoreRows {
    let rows = made.get(table);
    if (!rows) {
      rows = new ScoreRows(table);
      made.set(table, rows);
    }
    return rows;
  }

  /**
   * The columns that the sheet's own *Første*, *Seneste* and *Ændring* go over, in their order on the sheet: from M1 to
   * `+`, both included. One that a person moved out of there is none of them. Where M1 or `+` is gone the formulas
   * say nothing, and it is every scoring column by number.
   */
  get countedColumns(): readonly ScoreColumn[] {
    this.formulaColumns ??= formulaColumns(this.table);
    return this.formulaColumns;
  }

  /** See `RowKind`; one a row. */
  get kinds(): Uint8Array {
    this.kindIndex ??= rowKinds(this.table);
    return this.kindIndex;
  }

  /** Number of each row's citizen on this sheet, from 0 in order of appearance; codes that Excel holds for the same share one. */
  get citizens(): Int32Array {
    return this.byCitizen.numbers;
  }

  /** Per citizen: the rows, from the top; never none. */
  get rowsByCitizen(): readonly (readonly number[])[] {
    return this.byCitizen.rows;
  }

  /** Per citizen: the topmost row. */
  get firstRows(): readonly number[] {
    return this.byCitizen.rows.map((rows) => rows[0]!);
  }

  /** Per citizen: the row of the occasions' dates, the upper one of two; -1 where there is none. */
  get dateRows(): readonly number[] {
    return this.byCitizen.dateRows;
  }

  /** Per citizen: the rows of respondents' own days, from the top; mostly none. */
  get dayRows(): readonly (readonly number[])[] {
    return this.byCitizen.dayRows;
  }

  /** The rows of a citizen, from the top; empty when there are none. */
  ofCitizen(citizen: string): readonly number[] {
    const number = this.numberOf(citizen);
    return number === null ? [] : this.byCitizen.rows[number]!;
  }

  /** The row of the dates of a citizen's occasions, the upper one of two; null when there is none. */
  dateRow(citizen: string): number | null {
    const number = this.numberOf(citizen);
    const row = number === null ? -1 : this.byCitizen.dateRows[number]!;
    return row < 0 ? null : row;
  }

  /** The dates of a citizen's occasions, one for each of `columns`; null where none is written, or something that can be none. */
  datesOf(citizen: string): readonly (DateSerial | null)[] {
    const row = this.dateRow(citizen);
    return this.columns.map((column) => (row === null ? null : dateIn(column, row)));
  }

  /**
   * The days on which a respondent answered about a citizen, one for each of `columns`: the respondent's own where one
   * is written, else the occasion's. Null where there is neither, or something that can be none.
   */
  daysOf(citizen: string, respondent: string): readonly (DateSerial | null)[] {
    const number = this.numberOf(citizen);
    return number === null
      ? this.columns.map(() => null)
      : this.columns.map((_, position) =>
          this.dayIn(number, this.ownDayRow(number, respondent), position)
        );
  }

  /** The same for whoever goes through a whole sheet: the day of a row's cell in the column at a position of `columns`. */
  dayOf(row: number, position: number): DateSerial | null {
    const number = this.citizens[row]!;
    const hasOwn = this.dayRows[number]!.length > 0;
    const own = hasOwn ? this.ownDayRow(number, this.table.respondents[row]!) : null;
    return this.dayIn(number, own, position);
  }

  /** Whether the respondent of a row, be it one of scores or of days, has answered anything about its citizen in the column at a position. */
  isAnswered(row: number, position: number): boolean {
    const { kinds } = this.columns[position]!;
    const { respondents } = this.table;
    return this.rowsByCitizen[this.citizens[row]!]!.some(
      (each) =>
        kinds[each] !== CellKind.BLANK &&
        this.kinds[each] === RowKind.SCORES &&
        sameCode(respondents[each]!, respondents[row]!)
    );
  }

  /**
   * Whether the answers of a row's respondent in the column at a position of `columns` are marked as given jointly: by a
   * 1 of their own, or by one for everybody.
   */
  isJointAt(row: number, position: number): boolean {
    const joint = this.byCitizen.jointRows[this.citizens[row]!]!;
    if (joint.length === 0) return false;
    const { kinds, numbers } = this.columns[position]!;
    const { respondents } = this.table;
    return joint.some(
      (each) =>
        kinds[each] === CellKind.NUMBER &&
        numbers[each] === JOINT_MARK &&
        (isEverybodys(respondents[each]!) || sameCode(respondents[each]!, respondents[row]!))
    );
  }

  /** A citizen's measurements from M1 to the last one with anything in it, those in between that are empty included. */
  measurementsOf(citizen: string): Measurement[] {
    const rows = this.ofCitizen(citizen);
    let used = this.columns.length;
    while (used > 0 && rows.every((row) => this.columns[used - 1]!.kinds[row] === CellKind.BLANK)) {
      used--;
    }
    const dates = this.datesOf(citizen);
    return this.numbers
      .slice(0, used)
      .map((number, position) => ({ number, date: dates[position] ?? null }));
  }

  /** The row of a citizen's answers on an indicator as one respondent sees it, the upper one of two; null when there is none. */
  find(citizen: string, code: string, respondent: string): number | null {
    const { codes, respondents } = this.table;
    const found = this.ofCitizen(citizen).find(
      (row) => sameCode(codes[row]!, code) && sameCode(respondents[row]!, respondent)
    );
    return found ?? null;
  }

  /**
   * The topmost row of the same citizen, code and respondent: the row itself where it is the only one, or the one that
   * counts. A date row, or a joint row, that names nobody is everybody's.
   */
  upperOf(row: number): number {
    this.upperIndex ??= new Int32Array(this.table.rowCount).fill(-1);
    if (this.upperIndex[row] === -1) this.findUpper(this.citizens[row]!, this.upperIndex);
    return this.upperIndex[row]!;
  }

  private numberOf(citizen: string): number | null {
    return this.byCitizen.byCode.get(foldCode(citizen)) ?? null;
  }

  /** The row of a respondent's own days, the upper one of two; null when there is none. */
  private ownDayRow(citizen: number, respondent: string): number | null {
    const { respondents } = this.table;
    const found = this.dayRows[citizen]!.find((row) => sameCode(respondents[row]!, respondent));
    return found ?? null;
  }

  private dayIn(citizen: number, own: number | null, position: number): DateSerial | null {
    const column = this.columns[position]!;
    const dateRow = this.dateRows[citizen]!;
    if (own !== null && column.kinds[own] !== CellKind.BLANK) return dateIn(column, own);
    return dateRow < 0 ? null : dateIn(column, dateRow);
  }

  private get byCitizen(): CitizenRows {
    this.citizenIndex ??= citizenRowsOf(this.table);
    return this.citizenIndex;
  }

  /** Finds the upper rows of one citizen. */
  private findUpper(citizen: number, upper: Int32Array): void {
    const { codes, respondents } = this.table;
    const first = new Map<CodeKey, number>();
    for (const row of this.byCitizen.rows[citizen]!) {
      const code = codes[row]!;
      const respondent = respondents[row]!;
      const isShared = (code === JOINT_CODE || code === DATE_CODE) && isEverybodys(respondent);
      const key = this.pair(code, isShared ? "" : respondent);
      const known = first.get(key);
      if (known === undefined) first.set(key, row);
      upper[row] = known ?? row;
    }
  }
}

const made = new WeakMap<ScoreTable, ScoreRows>();

/** Whether a date row holds the dates of the occasions, or a joint row marks everybody's answers, by its *respondent*: one that names nobody does, too. */
export function isEverybodys(respondent: string): boolean {
  return respondent === "" || respondent === EVERYONE;
}

function rowKinds({ citizens, codes, respondents, rowCount }: ScoreTable): Uint8Array {
  const kinds = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    kinds[row] = rowKind(citizens[row]!, codes[row]!, respondents[row]!);
  }
  return kinds;
}

function rowKind(citizen: string, code: string, respondent: string): number {
  if (code === DATE_CODE) return isEverybodys(respondent) ? RowKind.DATES : RowKind.DAYS;
  if (code === JOINT_CODE) return RowKind.JOINT;
  return citizen === "" && code === "" ? RowKind.EMPTY : RowKind.SCORES;
}

function formulaColumns({ columns }: ScoreTable): readonly ScoreColumn[] {
  const first = columns.find(({ name }) => measurementNumber(name) === 1);
  const plus = columns.find(({ name }) => name === PLUS_COLUMN);
  if (!first || !plus) return columns;
  const [from, to] = [first.index, plus.index].sort((a, b) => a - b);
  return columns
    .filter(({ index }) => index >= from! && index <= to!)
    .sort((a, b) => a.index - b.index);
}

/** Whose the rows of a score sheet are. */
interface CitizenRows {
  readonly byCode: ReadonlyMap<CodeKey, number>;
  /** Per row the citizen's number. */
  readonly numbers: Int32Array;
  /** Per citizen. */
  readonly rows: readonly (readonly number[])[];
  readonly dateRows: readonly number[];
  readonly dayRows: readonly (readonly number[])[];
  readonly jointRows: readonly (readonly number[])[];
}

/** Most citizens have no such row: they share one list of none. */
const NO_ROWS: readonly number[] = [];

/** Whose rows are whose, by the lists of codes that it was made of: a sheet with other scores has the same lists. */
const madeOfLists = new WeakMap<
  ScoreTable["citizens"],
  {
    readonly codes: ScoreTable["codes"];
    readonly respondents: ScoreTable["respondents"];
    readonly rows: CitizenRows;
  }
>();

function citizenRowsOf(table: ScoreTable): CitizenRows {
  const known = madeOfLists.get(table.citizens);
  if (known?.codes === table.codes && known.respondents === table.respondents) return known.rows;
  const rows = citizenRows(table);
  madeOfLists.set(table.citizens, { codes: table.codes, respondents: table.respondents, rows });
  return rows;
}

function citizenRows({ citizens, codes, respondents, rowCount }: ScoreTable): CitizenRows {
  const byCode = new Map<CodeKey, number>();
  const numbers = new Int32Array(rowCount);
  const rows: number[][] = [];
  const dateRows: number[] = [];
  const dayRows: (readonly number[])[] = [];
  const jointRows: (readonly number[])[] = [];
  let number = -1;
  for (let row = 0; row < rowCount; row++) {
    // A citizen's rows stand together on nearly every sheet.
    if (number < 0 || !isWrittenAlike(citizens[row]!, citizens[row - 1]!)) {
      const key = foldCode(citizens[row]!);
      number = byCode.get(key) ?? rows.length;
      if (number === rows.length) {
        byCode.set(key, number);
        rows.push([]);
        dateRows.push(-1);
        dayRows.push(NO_ROWS);
        jointRows.push(NO_ROWS);
      }
    }
    numbers[row] = number;
    rows[number]!.push(row);
    if (codes[row] === JOINT_CODE) jointRows[number] = [...jointRows[number]!, row];
    if (codes[row] !== DATE_CODE) continue;
    if (!isEverybodys(respondents[row]!)) dayRows[number] = [...dayRows[number]!, row];
    else if (dateRows[number] === -1) dateRows[number] = row;
  }
  return { byCode, numbers, rows, dateRows, dayRows, jointRows };
}
