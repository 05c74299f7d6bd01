import { SCORE_KEY } from "../../tables/scores";
import type { CellInput } from "../../model/Edit";
import { foldCodes } from "../../model/keys";
import type { CodeKey } from "../../model/keys";
import { positionOf } from "../../model/places";
import type { Register } from "../../model/Register";
import { ScoreRows } from "../../model/ScoreRows";
import type { ScoreColumn, ScoreTable } from "../../model/ScoreTable";
import type { Place } from "../../model/Violation";
import type { CellChanges } from "./Fix";

/** A cell of a score sheet that a finding is about. */
export interface FoundScoreCell {
  readonly table: ScoreTable;
  /** Row of the table, from 0. */
  readonly row: number;
  /** The scoring column; null where the cell lies left of M1. */
  readonly column: ScoreColumn | null;
}

/** The cell of a score sheet at a place; null when the place is on none, or outside of the rows that hold something. */
export function scoreCellAt(register: Register, place: Place): FoundScoreCell | null {
  for (const table of register.scoreTables) {
    const position = positionOf(table.place, place);
    if (position === null || position.row >= table.rowCount) continue;
    const column = table.columns.find((each) => each.index === position.column) ?? null;
    return { table, row: position.row, column };
  }
  return null;
}

/** True when no other row has the same citizen, code and respondent: only then does an edit find the one that is meant. */
export function isOnlyRow(table: ScoreTable, row: number): boolean {
  const key = keyOfRow(table, row);
  const citizen = table.citizens[row]!;
  return ScoreRows.of(table)
    .ofCitizen(citizen)
    .every((other) => other === row || keyOfRow(table, other) !== key);
}

/** What identifies a row of a score sheet, as one text to compare by. */
export function keyOfRow(table: ScoreTable, row: number): CodeKey {
  return foldCodes(table.citizens[row]!, table.codes[row]!, table.respondents[row]!);
}

/** One cell of each of some rows of a score sheet changed into the same. */
export function changeRows(
  table: ScoreTable,
  rows: readonly number[],
  cell: {
    readonly column: string;
    readonly from: (row: number) => CellInput;
    readonly to: CellInput;
  }
): CellChanges {
  return {
    table: { scores: table.group },
    keyColumns: SCORE_KEY,
    cells: rows.map((row) => ({
      key: [table.citizens[row]!, table.codes[row]!, table.respondents[row]!],
      column: cell.column,
      from: cell.from(row),
      to: cell.to,
    })),
  };
}
