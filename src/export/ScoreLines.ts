import type { IndicatorHistory } from "../register/model/IndicatorHistory";
import { codeFolder } from "../register/model/keys";
import type { CodeKey } from "../register/model/keys";
import { measurementNumber } from "../register/model/measurements";
import type { DateSerial, Indicator, Register } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { RowKind, ScoreRows } from "../register/model/ScoreRows";
import { CellKind, scoreCell } from "../register/model/ScoreTable";
import type { ScoreCell, ScoreColumn, ScoreTable } from "../register/model/ScoreTable";
import { citizenTest, isInPeriod } from "./ScoreSelection";
import type { ScoreSelection } from "./ScoreSelection";

/** One expected score. */
export interface ScoreLine {
  readonly table: ScoreTable;
  /** Row of the score sheet, from 0. */
  readonly row: number;
  /** 3 for `M3`; null in the column `+`, which belongs to no measurement. */
  readonly measurement: number | null;
  /** The day on which the respondent answered, or would have: the occasion's where none of their own is written. */
  readonly date: DateSerial | null;
  /** The version that is valid on the date, else the newest; null for a code that the target group has not. */
  readonly indicator: Indicator | null;
  readonly cell: ScoreCell;
  /** Whether the respondent's answers at the measurement are marked as given jointly. */
  readonly isJoint: boolean;
}

/**
 * Which lines the export of one score sheet has: one for each row and dated measurement on whose date the indicator is
 * valid, scored or not, and one for each cell besides that holds something.
 */
export class ScoreLines {
  private readonly rows: ScoreRows;
  /** M1, M2, …, and last `+`: what stands there counts on the sheet. */
  private readonly columns: readonly ScoreColumn[];
  private readonly numbers: readonly (number | null)[];
  /** Where each of them stands among the measurements, from 0; -1 for `+`. */
  private readonly positions: readonly number[];
  private readonly histories: ReadonlyMap<CodeKey, IndicatorHistory>;
  private readonly folded = codeFolder();
  private readonly isCitizenWanted: (code: string) => boolean;
  /** Number of the citizen on the sheet; -1 before the first. */
  private citizen = -1;
  private isWanted = false;

  constructor(
    register: Register,
    private readonly table: ScoreTable,
    private readonly selection: ScoreSelection
  ) {
    this.rows = ScoreRows.of(table);
    this.columns = table.columns;
    this.numbers = table.columns.map((column) => measurementNumber(column.name));
    this.positions = table.columns.map((column) => this.rows.columns.indexOf(column));
    this.histories = RegisterIndex.of(register).historiesByCode(table.group);
    this.isCitizenWanted = citizenTest(register, selection);
  }

  /** The lines of a row, by measurement; none for a row of dates. Quickest when a citizen's rows come after each other. */
  of(row: number): ScoreLine[] {
    const kind = this.rows.kinds[row];
    if (kind !== RowKind.SCORES && kind !== RowKind.EMPTY) return [];
    this.moveTo(row);
    const lines: ScoreLine[] = [];
    if (!this.isWanted) return lines;
    const history = this.histories.get(this.folded(this.table.codes[row]!));
    for (let position = 0; position < this.columns.length; position++) {
      const column = this.columns[position]!;
      const place = this.positions[position]!;
      const date = place < 0 ? null : this.rows.dayOf(row, place);
      const valid = date === null || !history ? null : history.on(date);
      const isBlank = column.kinds[row] === CellKind.BLANK;
      if (isBlank && (date === null || valid === null)) continue;
      if (!isInPeriod(date, this.selection)) continue;
      lines.push({
        table: this.table,
        row,
        measurement: this.numbers[position] ?? null,
        date,
        indicator: valid ?? history?.newest ?? null,
        cell: scoreCell(this.table, column, row),
        isJoint: place >= 0 && this.rows.isJointAt(row, place),
      });
    }
    return lines;
  }

  private moveTo(row: number): void {
    const number = this.rows.citizens[row]!;
    if (number === this.citizen) return;
    this.citizen = number;
    this.isWanted = this.isCitizenWanted(this.table.citizens[row]!);
  }
}
