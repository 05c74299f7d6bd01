import { foldCode } from "../register/model/keys";
import { measurementColumns } from "../register/model/measurements";
import type { Indicator, Register, TargetGroup } from "../register/model/Register";
import { DATE_CODE, JOINT_CODE } from "../register/model/ScoreTable";
import type { ScoreColumn, ScoreTable } from "../register/model/ScoreTable";

/** What a row of a score sheet is for. */
export const RowKind = { EMPTY: 0, DATES: 1, JOINT: 2, SCORES: 3 } as const;

/** A score sheet with what every check asks of its rows, found once. Arrays are per row, from the top. */
export interface IndexedScores {
  readonly register: Register;
  readonly table: ScoreTable;
  /** Null when the table's group is not on the list of target groups. */
  readonly group: TargetGroup | null;
  /** M1, M2, … without `+`. */
  readonly columns: readonly ScoreColumn[];
  /** See `RowKind`. */
  readonly kinds: Uint8Array;
  /** Number of the row's citizen on this sheet, from 0 in order of appearance; codes that Excel holds for the same share one. */
  readonly citizens: Int32Array;
  /** Per citizen: the topmost row, and the date row or -1. */
  readonly firstRows: readonly number[];
  readonly dateRows: readonly number[];
  /** The newest version of the row's indicator; null when the group has none of that code, and in rows for dates. */
  readonly indicators: readonly (Indicator | null)[];
}

/** Finds what the rows of a score sheet are and whom and what they are about. */
export function indexScores(register: Register, table: ScoreTable): IndexedScores {
  const kinds = new Uint8Array(table.rowCount);
  const citizens = new Int32Array(table.rowCount);
  const firstRows: number[] = [];
  const dateRows: number[] = [];
  const numbers = new Map<string, number>();
  const folded = memoize(foldCode);
  const newest = newestVersions(register, table.group);
  const indicators: (Indicator | null)[] = [];

  for (let row = 0; row < table.rowCount; row++) {
    const code = table.codes[row]!;
    const kind = rowKind(table.citizens[row]!, code);
    const key = folded(table.citizens[row]!);
    let number = numbers.get(key);
    if (number === undefined) {
      number = firstRows.length;
      numbers.set(key, number);
      firstRows.push(row);
      dateRows.push(-1);
    }
    if (kind === RowKind.DATES && dateRows[number] === -1) dateRows[number] = row;
    kinds[row] = kind;
    citizens[row] = number;
    indicators.push(kind === RowKind.SCORES ? (newest.get(folded(code)) ?? null) : null);
  }
  const group = register.targetGroups.find((each) => folded(each.code) === folded(table.group));
  const columns = measurementColumns(table);
  return {
    register,
    table,
    group: group ?? null,
    columns,
    kinds,
    citizens,
    firstRows,
    dateRows,
    indicators,
  };
}

function rowKind(citizen: string, code: string): number {
  if (code === DATE_CODE) return RowKind.DATES;
  if (code === JOINT_CODE) return RowKind.JOINT;
  return citizen === "" && code === "" ? RowKind.EMPTY : RowKind.SCORES;
}

function newestVersions(register: Register, group: string): ReadonlyMap<string, Indicator> {
  const newest = new Map<string, Indicator>();
  for (const indicator of register.indicators) {
    if (foldCode(indicator.group) !== foldCode(group)) continue;
    const key = foldCode(indicator.code);
    const known = newest.get(key);
    if (!known || indicator.version >= known.version) newest.set(key, indicator);
  }
  return newest;
}

/** The same function, remembering: codes repeat in every row of a block. */
function memoize(compute: (text: string) => string): (text: string) => string {
  const results = new Map<string, string>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined) {
      result = compute(text);
      results.set(text, result);
    }
    return result;
  };
}
