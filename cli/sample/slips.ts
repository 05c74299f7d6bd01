import { workbookTexts } from "../../src/locales/workbook";
import { formatIsoDate } from "../../src/register/model/dates";
import { foldCode } from "../../src/register/model/keys";
import { dateIn } from "../../src/register/model/measurements";
import { cellOf, scoreColumnIndex } from "../../src/register/model/places";
import type { Register } from "../../src/register/model/Register";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import { CellKind, type ScoreColumn, type ScoreTable } from "../../src/register/model/ScoreTable";
import type { WrongCell } from "./damage";

/** A measurement in the middle of a citizen's stay: where its date stands, and a score of it. */
interface Spot {
  readonly dateRow: number;
  readonly scoreRow: number;
  readonly date: number;
  readonly score: number;
}

/** What somebody typed, and where: in the measurement, or in another column of the row. */
type Slip = (
  spot: Spot,
  register: Register
) => { row: number; wrong: WrongCell["wrong"]; column?: "respondent" };

/**
 * What goes wrong in every register. All but the first, the third and the last can be put right without asking anybody;
 * the last may be right after all.
 */
const SLIPS: readonly Slip[] = [
  // The key was held down for too long.
  ({ scoreRow, score }) => ({ row: scoreRow, wrong: score * 11 }),
  numberAsText,
  ({ dateRow }) => ({ row: dateRow, wrong: "" }),
  // The reason in words instead of by its code.
  ({ scoreRow }, { reasons }) => ({ row: scoreRow, wrong: reasons[2]?.meaning ?? "?" }),
  numberAsText,
  // A date that was copied from another system.
  ({ dateRow, date }) => ({ row: dateRow, wrong: `'${formatIsoDate(date)}` }),
  // Somebody answered whom the group does not ask.
  ({ scoreRow }, { language }) => ({
    row: scoreRow,
    wrong: workbookTexts[language].respondents.mentor,
    column: "respondent",
  }),
];

function numberAsText({ scoreRow, score }: Spot): ReturnType<Slip> {
  return { row: scoreRow, wrong: `'${score}` };
}

/** The citizens at the top of the list have no slips: their curves are what people look at first. */
const FIRST_CITIZEN = 4;
/** Every so many citizens there is one. */
const CITIZENS_APART = 3;
/** A citizen with fewer measurements has none in the middle. */
const FEWEST_MEASUREMENTS = 5;

/**
 * Cells of a clean register to make wrong, as happens to people who type in a hurry: a few, each of another citizen, on
 * the first score sheet. Empty where there are too few citizens.
 */
export function chooseSlips(register: Register): WrongCell[] {
  const [table] = register.scoreTables;
  if (!table) return [];
  const chosen: WrongCell[] = [];
  let next = FIRST_CITIZEN;
  for (const [index, { code }] of register.citizens.entries()) {
    const slip = SLIPS[chosen.length];
    if (!slip || index < next) continue;
    const measurements = ScoreRows.of(table).measurementsOf(code).length;
    const column = table.columns[Math.floor(measurements / 2)];
    if (measurements < FEWEST_MEASUREMENTS || !column) continue;
    const spot = spotOf(register, table, { code, column, skip: chosen.length });
    if (!spot) continue;
    const { row, wrong, column: other } = slip(spot, register);
    const at = other ? scoreColumnIndex(table.place, other) : column.index;
    chosen.push({ place: cellOf(table.place, row, at), wrong });
    next = index + CITIZENS_APART;
  }
  return chosen;
}

/** @param choice the citizen, the measurement's column, and how many scores to pass over, so that not all are of one indicator. */
function spotOf(
  { indicators }: Register,
  table: ScoreTable,
  {
    code,
    column,
    skip,
  }: { readonly code: string; readonly column: ScoreColumn; readonly skip: number }
): Spot | null {
  const scales = new Set(
    indicators.filter(({ type }) => type === "scale").map((each) => foldCode(each.code))
  );
  const rows = ScoreRows.of(table);
  const scoreRow = rows
    .ofCitizen(code)
    .filter(
      (row) => scales.has(foldCode(table.codes[row]!)) && column.kinds[row] === CellKind.NUMBER
    )[skip];
  const dateRow = rows.dateRow(code);
  const date = dateRow === null ? null : dateIn(column, dateRow);
  if (scoreRow === undefined || dateRow === null || date === null) return null;
  return { dateRow, scoreRow, date, score: column.numbers[scoreRow]! };
}
