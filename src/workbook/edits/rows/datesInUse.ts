import type { SetCells } from "../../../register/model/Edit";
import { DATE_CODE } from "../../../register/model/ScoreTable";
import { isEverybodys } from "../../../register/model/ScoreRows";
import { rowKey, sameCode, type CodeKey } from "../../../register/model/keys";
import { sameCell, type TableState } from "../../read/TableState";

type CellChange = SetCells["cells"][number];

/**
 * Dates that stay when a change is put back: somebody else has answered in the measurement since, or at the same time
 * and with the very same date, and an answer without a date says nothing. A respondent's own day stays where something
 * of that respondent's does.
 * @param edit What puts the change back.
 * @param rows of the table by the edit's keys.
 * @param going rows that are taken away as well: what stands in them is no answer of somebody else's.
 * @returns those of the edit's cells that would take the date away.
 */
export function datesInUse(
  state: TableState,
  edit: SetCells,
  rows: ReadonlyMap<CodeKey, number>,
  going: ReadonlySet<number>
): ReadonlySet<CellChange> {
  const dates = edit.cells.filter((cell) => {
    const row = rows.get(rowKey(cell.key));
    const isDay = state.has(cell.column) && state.typeOf(cell.column) === "score";
    return row !== undefined && isDay && cell.to === null && isDateRow(state, row);
  });
  if (dates.length === 0) return new Set();

  const changes = new Map<string, Map<number, CellChange>>();
  for (const cell of edit.cells) {
    const row = rows.get(rowKey(cell.key));
    if (row === undefined) continue;
    const column = changes.get(cell.column) ?? new Map<number, CellChange>();
    changes.set(cell.column, column.set(row, cell));
  }
  const ofCitizens = rowsByCitizen(state);
  return new Set(
    dates.filter(({ key, column }) => {
      const dateRow = rows.get(rowKey(key))!;
      const owner = citizenAt(state, dateRow);
      return (ofCitizens.get(owner) ?? []).some(
        (row) =>
          !going.has(row) &&
          !isDateRow(state, row) &&
          isDatedBy(state, row, dateRow) &&
          staysFilled(state, row, changes.get(column)?.get(row), column)
      );
    })
  );
}

/** Whether something stands in the cell when what still is as the change left it has been put back. */
function staysFilled(
  state: TableState,
  row: number,
  change: CellChange | undefined,
  column: string
): boolean {
  const now = state.cell(row, column);
  const after = change && sameCell(now, change.from) ? change.to : now;
  return !sameCell(after, null);
}

/** Only score tables have such rows. */
function isDateRow(state: TableState, row: number): boolean {
  return (
    typeof state.ref !== "string" && sameCode(String(state.cell(row, "code") ?? ""), DATE_CODE)
  );
}

/** Whether a date row of the same citizen says when a row was answered: that of the occasions does for all. */
function isDatedBy(state: TableState, row: number, dateRow: number): boolean {
  const of = String(state.cell(dateRow, "respondent") ?? "");
  return isEverybodys(of) || sameCode(of, String(state.cell(row, "respondent") ?? ""));
}

function rowsByCitizen(state: TableState): Map<CodeKey, number[]> {
  const found = new Map<CodeKey, number[]>();
  for (let row = 0; row < state.usedRows; row++) {
    const owner = citizenAt(state, row);
    const known = found.get(owner);
    if (known) known.push(row);
    else found.set(owner, [row]);
  }
  return found;
}

function citizenAt(state: TableState, row: number): CodeKey {
  return rowKey([state.cell(row, "citizen")]);
}
