import type { CellInput, Edit, SetCells } from "../model/Edit";
import type { Citizen, Period, Register } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import type { Stay } from "../model/Stay";
import { cellsOf, newEntry, rowOf } from "../tables/entries";
import { ownerOf, SCORE_ROW_COLUMNS, scoreRowsFor, scoreRowValues } from "../tables/scoreRows";
import { columnNames, TABLES } from "../tables/tables";

/** What a stay says, wherever it stands. */
export type StayValues = Omit<Stay, "at" | "pauses">;

/** What tells a row of the periods from the others. */
export const PERIOD_KEY = ["citizen", "type", "group", "from"] as const;

/** The edits that make the sheet of periods where there is none yet. */
export function periodsSheet(register: Register): Edit[] {
  return register.places.periods === null ? [{ kind: "createTable", table: "periods" }] : [];
}

/** The edits that add rows to the periods, with the sheet where there is none. */
export function addPeriods(register: Register, periods: readonly Partial<Period>[]): Edit[] {
  const columns = columnNames("periods");
  const rows = periods.map((period) => rowOf(TABLES.periods, columns, period));
  return [...periodsSheet(register), { kind: "addRows", table: "periods", columns, rows }];
}

/** A stay as a row of the periods. */
export function asPeriod(stay: StayValues): Period {
  const { citizen, group, from, to, outcome, ...rest } = stay;
  const { caseworker, section, sender, status, chosenAway } = rest;
  return newEntry(TABLES.periods, {
    ...{ citizen, group, from, to, caseworker, section, sender, status, chosenAway },
    type: "stay",
    outcome: outcome ?? "",
  });
}

/** The edits that make a citizen's row say another stay. */
export function setMain(register: Register, stay: StayValues): Edit[] {
  const { group, from, to, caseworker, section, sender, status, outcome, chosenAway } = stay;
  const citizen = RegisterIndex.of(register).citizen(stay.citizen);
  if (citizen === null) throw new Error("Only who is on the list has a main stay.");
  const after: Citizen = {
    ...citizen,
    ...{ group, start: from, end: to, caseworker, section, sender, status, outcome, chosenAway },
  };
  const key = [citizen.code];
  const cells = differing(key, cellsOf(TABLES.citizens, citizen), cellsOf(TABLES.citizens, after));
  return setCells("citizens", ["citizen"], cells);
}

/**
 * The edits that make a row of the periods say something else. What its row is told by changes one column at a time,
 * each in an edit of its own.
 */
export function setPeriod(register: Register, entry: number, changes: Partial<Period>): Edit[] {
  const period = register.periods[entry]!;
  let before = cellsOf(TABLES.periods, period);
  const after = cellsOf(TABLES.periods, { ...period, ...changes });
  const edits: Edit[] = [];
  for (const column of PERIOD_KEY) {
    const [from, to] = [before[column] ?? null, after[column] ?? null];
    if (from === to) continue;
    edits.push(...setCells("periods", PERIOD_KEY, [{ key: keyOf(before), column, from, to }]));
    before = { ...before, [column]: to };
  }
  return [...edits, ...setCells("periods", PERIOD_KEY, differing(keyOf(before), before, after))];
}

/** The edits that give a citizen rows on a target group's score sheet; none where there are some already. */
export function addBlock(register: Register, stay: StayValues): Edit[] {
  const scores = RegisterIndex.of(register).scores(stay.group);
  if (scores === null || scores.ofCitizen(stay.citizen).length > 0) return [];
  const owner = ownerOf({ ...stay, code: stay.citizen });
  const rows = scoreRowsFor(register, stay.group, owner).map(scoreRowValues);
  const table = { scores: scores.table.group };
  return [{ kind: "addRows", table, columns: SCORE_ROW_COLUMNS, rows }];
}

type Cells = Readonly<Record<string, CellInput>>;

function keyOf(cells: Cells): CellInput[] {
  return PERIOD_KEY.map((column) => cells[column] ?? null);
}

function differing(key: readonly CellInput[], before: Cells, after: Cells): SetCells["cells"] {
  return Object.keys(after).flatMap((column) => {
    const [from, to] = [before[column] ?? null, after[column] ?? null];
    return from === to ? [] : [{ key, column, from, to }];
  });
}

function setCells(
  table: "citizens" | "periods",
  keyColumns: readonly string[],
  cells: SetCells["cells"]
): Edit[] {
  return cells.length === 0 ? [] : [{ kind: "setCells", table, keyColumns, cells }];
}
