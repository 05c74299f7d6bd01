import { isValidOn } from "../register/model/indicators";
import { foldCode } from "../register/model/keys";
import {
  dateIn,
  dateRowOf,
  measurementColumns,
  measurementNumber,
} from "../register/model/measurements";
import type { DateSerial, Indicator, Register } from "../register/model/Register";
import { CellKind, DATE_CODE, JOINT_CODE, scoreCell } from "../register/model/ScoreTable";
import type { ScoreCell, ScoreColumn, ScoreTable } from "../register/model/ScoreTable";
import { citizenTest, isInPeriod } from "./ScoreSelection";
import type { ScoreSelection } from "./ScoreSelection";

/** One expected score. */
export interface ScoreLine {
  /** Row of the score sheet, from 0. */
  readonly row: number;
  /** 3 for `M3`. */
  readonly measurement: number;
  readonly date: DateSerial | null;
  /** The version that is valid on the date, else the newest; null for a code that the target group has not. */
  readonly indicator: Indicator | null;
  readonly cell: ScoreCell;
}

/**
 * Which lines the export of one score sheet has: one for each row and dated measurement on whose date the indicator is
 * valid, scored or not, and one for each cell besides that holds something.
 */
export class ScoreLines {
  private readonly columns: readonly ScoreColumn[];
  private readonly numbers: readonly number[];
  private readonly versions: ReadonlyMap<string, readonly Indicator[]>;
  private readonly isCitizenWanted: (code: string) => boolean;
  private citizen: string | null = null;
  private isWanted = false;
  /** The dates of `citizen`, a column each. */
  private dates: readonly (DateSerial | null)[] = [];

  constructor(
    register: Register,
    private readonly table: ScoreTable,
    private readonly selection: ScoreSelection
  ) {
    this.columns = measurementColumns(table);
    this.numbers = this.columns.map((column) => measurementNumber(column.name)!);
    this.versions = versionsByCode(register, table.group);
    this.isCitizenWanted = citizenTest(register, selection);
  }

  /** The lines of a row, by measurement; none for a row of dates. Quickest when a citizen's rows come after each other. */
  of(row: number): ScoreLine[] {
    const code = this.table.codes[row]!;
    if (code === DATE_CODE || code === JOINT_CODE) return [];
    this.moveTo(this.table.citizens[row]!);
    const lines: ScoreLine[] = [];
    if (!this.isWanted) return lines;
    const versions = this.versions.get(foldCode(code)) ?? [];
    for (let position = 0; position < this.columns.length; position++) {
      const column = this.columns[position]!;
      const date = this.dates[position] ?? null;
      const valid = versionOn(versions, date);
      const isBlank = column.kinds[row] === CellKind.BLANK;
      if (isBlank && (date === null || valid === null)) continue;
      if (!isInPeriod(date, this.selection)) continue;
      lines.push({
        row,
        measurement: this.numbers[position]!,
        date,
        indicator: valid ?? versions.at(-1) ?? null,
        cell: scoreCell(this.table, column, row),
      });
    }
    return lines;
  }

  private moveTo(citizen: string): void {
    if (citizen === this.citizen) return;
    this.citizen = citizen;
    this.isWanted = this.isCitizenWanted(citizen);
    if (!this.isWanted) return;
    const dateRow = dateRowOf(this.table, citizen);
    this.dates = dateRow === null ? [] : this.columns.map((column) => dateIn(column, dateRow));
  }
}

/** Every version of every indicator of a target group, oldest first, by folded code. */
function versionsByCode(
  { indicators }: Register,
  group: string
): ReadonlyMap<string, readonly Indicator[]> {
  const folded = foldCode(group);
  const versions = new Map<string, Indicator[]>();
  for (const indicator of [...indicators].sort((a, b) => a.version - b.version)) {
    if (foldCode(indicator.group) !== folded) continue;
    const key = foldCode(indicator.code);
    versions.set(key, [...(versions.get(key) ?? []), indicator]);
  }
  return versions;
}

/** The newest version that is valid on a date; null when none is. */
function versionOn(versions: readonly Indicator[], date: DateSerial | null): Indicator | null {
  if (date === null) return null;
  for (let index = versions.length - 1; index >= 0; index--) {
    const version = versions[index]!;
    if (isValidOn(version, date)) return version;
  }
  return null;
}
