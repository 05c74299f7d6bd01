import type { Register } from "../../register/model/Register";
import { CellKind, type ScoreColumn, type ScoreTable } from "../../register/model/ScoreTable";
import { runsOf, type Run } from "./runs";
import type { RowsRequest } from "./readRows";
import { readScores } from "./readScores";
import { Words } from "./Words";

/** Rows of a score sheet that are read again. */
export interface ScorePatch {
  readonly requests: readonly RowsRequest[];
  /** The register with what came; null where the sheet ends elsewhere than it did. Call after `readRows`. */
  readonly apply: (register: Register) => Register | null;
}

/** Prepares the reading of some rows of a score sheet again. @param rows of its body, from the top. */
export function patchScores(
  register: Register,
  table: ScoreTable,
  rows: readonly number[]
): ScorePatch {
  const { place, reasons } = table;
  const words = Words.ofRegister(register);
  const pieces = runsOf(rows).flatMap((piece) => {
    const located = { ...place, row: place.row + piece.first, rowCount: piece.count };
    const reading = readScores(
      { ...located, isProtected: false, isFiltered: false },
      words,
      reasons
    );
    return reading ? [{ ...piece, reading }] : [];
  });
  return {
    requests: pieces.map(({ reading }) => reading.request),
    apply(before) {
      let changed: ScoreTable | null = table;
      for (const { reading, ...piece } of pieces) {
        changed = changed && withRows(changed, piece, reading.finish());
      }
      if (changed === null) return null;
      const after = changed;
      const scoreTables = before.scoreTables.map((each) => (each === table ? after : each));
      return { ...before, scoreTables };
    },
  };
}

/** A score sheet with other rows in a piece of it; null where that makes it longer or shorter. */
function withRows(table: ScoreTable, { first, count }: Run, read: ScoreTable): ScoreTable | null {
  const { rowCount } = table;
  // Blank rows at the end of what was read are none there.
  if (first + read.rowCount > rowCount) return null;
  if (first + count >= rowCount && first + read.rowCount < rowCount) return null;
  const within = Math.min(count, rowCount - first);
  const list = (all: readonly string[], own: readonly string[]): readonly string[] => {
    const isSame = (_: unknown, row: number): boolean => all[first + row] === (own[row] ?? "");
    if (Array.from({ length: within }).every(isSame)) return all;
    const copy = [...all];
    for (let row = 0; row < within; row++) copy[first + row] = own[row] ?? "";
    return copy;
  };
  return {
    ...table,
    citizens: list(table.citizens, read.citizens),
    codes: list(table.codes, read.codes),
    respondents: list(table.respondents, read.respondents),
    columns: table.columns.map((column) => {
      const own = read.columns.find(({ name }) => name === column.name);
      return own ? withCellsOf(column, own, first, within) : column;
    }),
  };
}

/** A column with the cells of another one from a row on; itself where they are the same. */
function withCellsOf(
  column: ScoreColumn,
  own: ScoreColumn,
  first: number,
  count: number
): ScoreColumn {
  const kindAt = (row: number): number => own.kinds[row] ?? CellKind.BLANK;
  const numberAt = (row: number): number => own.numbers[row] ?? 0;
  const isSame = Array.from({ length: count }, (_, row) => row).every(
    (row) =>
      column.kinds[first + row] === kindAt(row) &&
      Object.is(column.numbers[first + row], numberAt(row)) &&
      column.texts.get(first + row) === own.texts.get(row)
  );
  if (isSame) return column;
  const kinds = column.kinds.slice();
  const isLarge = own.numbers instanceof Float64Array;
  const numbers = isLarge ? Float64Array.from(column.numbers) : column.numbers.slice();
  const texts = new Map(column.texts);
  for (let row = 0; row < count; row++) {
    kinds[first + row] = kindAt(row);
    numbers[first + row] = numberAt(row);
    const text = own.texts.get(row);
    if (text === undefined) texts.delete(first + row);
    else texts.set(first + row, text);
  }
  return { ...column, kinds, numbers, texts };
}
