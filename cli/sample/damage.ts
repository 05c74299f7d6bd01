import {
  DATE_CODE,
  CellKind,
  type ScoreColumn,
  type ScoreTable,
} from "../../src/register/model/ScoreTable";
import type { Edit } from "../../src/register/model/Edit";
import { codeFolder, foldCode } from "../../src/register/model/keys";
import { dateIn } from "../../src/register/model/measurements";
import { cellOf } from "../../src/register/model/places";
import type { DateSerial, Register } from "../../src/register/model/Register";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import type { Place } from "../../src/register/model/Violation";
import type { Runner } from "../../src/workbook/runner";

/** A cell and what is typed into it that is wrong. */
export interface WrongCell {
  readonly place: Place;
  /** As typed: an apostrophe in front makes a text of anything, and "" leaves the cell empty. */
  readonly wrong: number | string;
}

/** A cell that was made wrong, and what stood in it. */
export interface DamagedCell extends WrongCell {
  readonly right: number;
  /** Puts back what stood there. */
  readonly mend: Edit;
}

/** No scale goes so far. */
const IMPOSSIBLE_SCORE = 99;
const DAYS_AHEAD = 30;

/**
 * Chooses two cells of a register to make wrong, as a slip of the hand would: a score beyond its scale, and a
 * citizen's last date moved into the future. Null for a register without scores.
 */
export function chooseDamage(register: Register, today: DateSerial): DamagedCell[] | null {
  for (const table of register.scoreTables) {
    const score = findScore(register, table);
    const date = findLastDate(table);
    if (score === null || date === null) continue;
    return [
      damagedCell(table, score, IMPOSSIBLE_SCORE),
      damagedCell(table, date, today + DAYS_AHEAD),
    ];
  }
  return null;
}

/** Types the wrong values into the cells, as a person would. */
export async function typeDamage(runner: Runner, cells: readonly WrongCell[]): Promise<void> {
  await runner.run(async (context) => {
    for (const { place, wrong } of cells) {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.getRange(place.cell).values = [[wrong]];
    }
    await context.sync();
  });
}

interface FoundCell {
  readonly row: number;
  readonly column: ScoreColumn;
}

function findScore({ indicators }: Register, table: ScoreTable): FoundCell | null {
  const scales = new Set(
    indicators.filter(({ type }) => type === "scale").map(({ code }) => foldCode(code))
  );
  const folded = codeFolder();
  for (const column of ScoreRows.of(table).columns) {
    const row = table.codes.findIndex(
      (code, index) => scales.has(folded(code)) && column.kinds[index] === CellKind.NUMBER
    );
    if (row >= 0) return { row, column };
  }
  return null;
}

/** The last date of the citizen lowest on the sheet who has one. */
function findLastDate(table: ScoreTable): FoundCell | null {
  for (let row = table.rowCount - 1; row >= 0; row--) {
    if (table.codes[row] !== DATE_CODE) continue;
    const dated = ScoreRows.of(table).columns.filter((column) => dateIn(column, row) !== null);
    const column = dated.at(-1);
    if (column) return { row, column };
  }
  return null;
}

function damagedCell(table: ScoreTable, { row, column }: FoundCell, wrong: number): DamagedCell {
  const right = column.numbers[row]!;
  const key = [table.citizens[row]!, table.codes[row]!, table.respondents[row]!];
  return {
    place: cellOf(table.place, row, column.index),
    wrong,
    right,
    mend: {
      kind: "setCells",
      table: { scores: table.group },
      keyColumns: ["citizen", "code", "respondent"],
      cells: [{ key, column: column.name, from: wrong, to: right }],
    },
  };
}
