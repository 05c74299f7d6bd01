import { defineFinding, violationOf } from "../../register/model/Finding";
import { defineRegisterCheck } from "../Check";
import { holdsCivilRegistrationNumber } from "../../register/model/codes";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { CellInput } from "../../register/model/Edit";
import type { Register } from "../../register/model/Register";
import { CellKind } from "../../register/model/ScoreTable";
import type { ScoreColumn, ScoreTable } from "../../register/model/ScoreTable";
import type { Place, Violation } from "../../register/model/Violation";
import { cellsIn, scoreKeys } from "../declaredCells";

const finding = defineFinding({
  code: "cell.privacy",
  about: [],
  says: [],
});

/**
 * `cell.privacy`: a cell that holds what looks like a civil registration number, as a text or as a number among the
 * scores. Columns that are declared to hold codes of citizens are left to `citizen.privacy`. At the cell. The finding does
 * not repeat the number.
 */
export const cellPrivacy = defineRegisterCheck({
  finds: [finding],
  needs: {},
  inspect,
});

function inspect(register: Register): Violation[] {
  return [
    ...cellsIn(register, null, isRevealing),
    ...register.scoreTables.flatMap(inScoreTable),
  ].map((cell) => violationOf(finding, cell, {}));
}

function isRevealing(cell: CellInput | undefined): boolean {
  return typeof cell === "string" && holdsCivilRegistrationNumber(cell);
}

function inScoreTable(table: ScoreTable): Place[] {
  const { place, columns } = table;
  return [
    ...scoreKeys(table, null).flatMap(({ column, texts }) =>
      inKeys(texts).map((row) => cellOf(place, row, scoreColumnIndex(place, column)))
    ),
    ...columns.flatMap((column) =>
      inScores(column, table.rowCount).map((row) => cellOf(place, row, column.index))
    ),
  ];
}

/** The rows, among texts of which the same ones stand in every block of rows. */
function inKeys(texts: readonly string[]): number[] {
  const revealing = new Set([...new Set(texts)].filter(holdsCivilRegistrationNumber));
  if (revealing.size === 0) return [];
  return [...texts.keys()].filter((row) => revealing.has(texts[row]!));
}

/** A civil registration number without its leading zero has nine digits. */
const SMALLEST_NUMBER = 1e8;

function inScores({ kinds, numbers, texts }: ScoreColumn, rowCount: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const text =
      kinds[row] === CellKind.TEXT
        ? texts.get(row)!
        : numbers[row]! >= SMALLEST_NUMBER
          ? String(numbers[row])
          : null;
    if (text !== null && holdsCivilRegistrationNumber(text)) rows.push(row);
  }
  return rows;
}
