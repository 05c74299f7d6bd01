import type { AddRows, CellInput, RemoveRows, SetCells } from "../../../register/model/Edit";
import { DATE_CODE, JOINT_CODE } from "../../../register/model/ScoreTable";
import type { ColumnType } from "../../../register/tables/declaration";
import { toCell } from "../../read/cellValues";
import { declarationOf, sameCell, type TableState } from "../../read/TableState";
import { headerOf } from "../../read/tableLayout";
import type { Preparation } from "../Preparation";
import { PART, type Correction, type Telling } from "../Telling";

const DAY_IN_MS = 86_400_000;
/** 1899-12-30, day 0 of Excel's serials. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** Rows that came: of a score sheet the answers in them, too. */
export function tellAddRows({ table, columns, rows }: AddRows, preparation: Preparation): Telling {
  const state = preparation.state(table);
  if (!state) return {};
  const scored = columns.flatMap((column, at) =>
    state.typeOf(column) === "score" ? [{ column, at }] : []
  );
  const answered = new Set<string>();
  let answers = 0;
  for (const row of rows) {
    if (isOwnRow(columns, row)) continue;
    for (const { column, at } of scored) {
      if (sameCell(row[at] ?? null, null)) continue;
      answers++;
      answered.add(answeredBy(state, columns, row, column));
    }
  }
  return {
    citizens: textsOf(columns, rows, "citizen"),
    sheet: state.sheet,
    counts: { answers, rows: rows.length },
    answered: [...answered],
    reason: textsOf(columns, rows, "reason")[0] ?? "",
  };
}

/** Rows that went. */
export function tellRemoveRows(
  { table, keyColumns, keys }: RemoveRows,
  preparation: Preparation
): Telling {
  return {
    citizens: textsOf(keyColumns, keys, "citizen"),
    sheet: preparation.state(table)?.sheet ?? "",
    counts: { removed: keys.length },
  };
}

/** Cells that were blank are counted; those that held something are told, but for what follows from other tables. */
export function tellSetCells(edit: SetCells, preparation: Preparation): Telling {
  const { table, keyColumns } = edit;
  const state = preparation.state(table);
  if (!state) return {};
  const counts = { answers: 0, marks: 0, cells: 0 };
  const answered = new Set<string>();
  const corrections: Correction[] = [];
  for (const cell of edit.cells) {
    const { key, column, from, to } = cell;
    if (sameCell(from, to)) continue;
    const isScore = state.typeOf(column) === "score";
    const isOwn = isOwnRow(keyColumns, key);
    // On a score sheet everything left of M1 but the key says again what stands in another table.
    const isCopy = typeof table !== "string" && !isScore && !keyColumns.includes(column);
    if (isCopy) counts.cells++;
    else if (!sameCell(from, null)) corrections.push(correctionOf(state, keyColumns, cell));
    else if (isScore && isOwn) counts.marks++;
    else if (isScore) {
      counts.answers++;
      answered.add(answeredBy(state, keyColumns, key, column));
    } else counts.cells++;
  }
  const keys = edit.cells.map(({ key }) => key);
  const citizens = textsOf(keyColumns, keys, "citizen");
  return { citizens, sheet: state.sheet, counts, answered: [...answered], corrections };
}

function correctionOf(
  state: TableState,
  keyColumns: readonly string[],
  { key, column, from, to }: SetCells["cells"][number]
): Correction {
  const isScore = state.typeOf(column) === "score";
  const isDate = isScore && codeIn(keyColumns, key) === DATE_CODE;
  const type = isDate ? "date" : state.typeOf(column);
  const names = keyColumns.flatMap((name, at) =>
    name === "citizen" ? [] : [textOf(state, key[at] ?? null, state.typeOf(name))]
  );
  return {
    citizen: textsOf(keyColumns, [key], "citizen")[0] ?? "",
    sheet: state.sheet,
    what: [...names, headerOf(declarationOf(state.ref), column, state.language)].join(PART),
    from: textOf(state, from, type),
    to: textOf(state, to, type),
  };
}

/** "Borger · M3". */
function answeredBy(
  state: TableState,
  columns: readonly string[],
  row: readonly CellInput[],
  column: string
): string {
  const respondent = row[columns.indexOf("respondent")] ?? null;
  return [textOf(state, respondent, "respondent"), column].join(PART);
}

/** A value as a person reads it in the sheet. */
function textOf({ words, language }: TableState, value: CellInput, type: ColumnType): string {
  if (typeof value !== "number") return String(toCell(value, type, words));
  if (type === "date") {
    const day = new Date(DAY_0 + Math.floor(value) * DAY_IN_MS);
    // A number that is no day of the calendar is told as it stands.
    if (!Number.isNaN(day.getTime())) {
      return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()]
        .map((part) => String(part).padStart(2, "0"))
        .join("-");
    }
  }
  return language === "da" ? String(value).replace(".", ",") : String(value);
}

/** What stands in a column of some rows, where it is among those that are named. */
function textsOf(
  columns: readonly string[],
  rows: readonly (readonly CellInput[])[],
  column: string
): string[] {
  const at = columns.indexOf(column);
  return at < 0 ? [] : [...new Set(rows.map((row) => String(row[at] ?? "")))];
}

function codeIn(columns: readonly string[], row: readonly CellInput[]): CellInput {
  return row[columns.indexOf("code")] ?? null;
}

/** The row with the days, or the one that tells what was scored jointly: nobody's answers. */
function isOwnRow(columns: readonly string[], row: readonly CellInput[]): boolean {
  const code = codeIn(columns, row);
  return code === DATE_CODE || code === JOINT_CODE;
}
