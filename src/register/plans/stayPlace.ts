import type { CellInput, Edit, SetCells } from "../model/Edit";
import type { Citizen, Period, Register } from "../model/Register";
import { rowKey } from "../model/keys";
import { namedCell } from "../model/places";
import { RegisterIndex } from "../model/RegisterIndex";
import { mainValues, type StayValues } from "../model/Stay";
import type { Violation } from "../model/Violation";
import { createViolation, inputViolation } from "../model/findings";
import { cellsOf, newEntry, rowOf } from "../tables/entries";
import { ownerEdits } from "./ownerEdits";
import { ownerOf, SCORE_ROW_COLUMNS, scoreRowsFor, scoreRowValues } from "../tables/scoreRows";
import { columnNames, TABLES } from "../tables/tables";

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
  const after = cellsOf(TABLES.periods, { ...period, ...changes });
  const edits: Edit[] = [];
  let before = cellsOf(TABLES.periods, period);
  for (const { column, key, cells } of keySteps(before, after)) {
    const [from, to] = [before[column] ?? null, after[column] ?? null];
    edits.push(...setCells("periods", PERIOD_KEY, [{ key, column, from, to }]));
    before = cells;
  }
  return [...edits, ...setCells("periods", PERIOD_KEY, differing(keyOf(before), before, after))];
}

/**
 * What is in the way of changing a row of the periods: another one that is told by the same, as the row is now, will
 * be, or is on the way. Which of the two was meant nobody could say. Empty where there is none.
 */
export function doubledPeriod(
  register: Register,
  entry: number,
  changes: Partial<Period>
): Violation[] {
  const period = register.periods[entry]!;
  const before = cellsOf(TABLES.periods, period);
  const after = cellsOf(TABLES.periods, { ...period, ...changes });
  const steps = [before, ...keySteps(before, after).map(({ cells }) => cells)];
  return twinsOf(register, steps.map(keyOf), entry);
}

/** What is in the way of adding a row to the periods: one that is told by the same. Empty where there is none. */
export function knownPeriod(register: Register, period: Period): Violation[] {
  return twinsOf(register, [keyOf(cellsOf(TABLES.periods, period))], null);
}

/** What is in the way of changing a citizen's row: another one further down with the code. Empty where there is none. */
export function doubledCitizen(register: Register, code: string): Violation[] {
  const [first, second] = RegisterIndex.of(register).citizensWith(code);
  const place = register.places.citizens;
  if (first === undefined || second === undefined || place === null) return [];
  const cell = (citizen: Citizen) =>
    namedCell("citizens", place, register.citizens.indexOf(citizen), "citizen");
  const about = { citizen: first.code, first: cell(first).cell };
  return [createViolation("citizen.unique", cell(second), about)];
}

/**
 * The edits that begin a stay: in the citizen's row where no main stay goes on there, and what stood there goes to the
 * periods; else in a row of the periods.
 */
export function begin(
  register: Register,
  citizen: Citizen,
  stay: StayValues,
  isMainOver: boolean
): Edit[] {
  const hasMain = citizen.group !== "";
  if (!isMainOver && !hasMain) return setMain(register, stay);
  if (!isMainOver || !hasMain) return addPeriods(register, [asPeriod(stay)]);
  return [...addPeriods(register, [asPeriod(mainValues(citizen))]), ...setMain(register, stay)];
}

/**
 * The edits that give a citizen rows on a target group's score sheet. Where there are some already, from an earlier stay,
 * those say from then on who has the case in this one.
 */
export function addBlock(register: Register, stay: StayValues): Edit[] {
  const scores = RegisterIndex.of(register).scores(stay.group);
  if (scores === null) return [];
  const owner = ownerOf({ ...stay, code: stay.citizen });
  if (scores.ofCitizen(stay.citizen).length > 0) return ownerEdits(scores, owner);
  const rows = scoreRowsFor(register, stay.group, owner, stay.from ?? 0).map(scoreRowValues);
  const table = { scores: scores.table.group };
  return [{ kind: "addRows", table, columns: SCORE_ROW_COLUMNS, rows }];
}

type Cells = Readonly<Record<string, CellInput>>;

/** The columns of a row's key that change, one after the other: the row's key before each, and its cells behind it. */
function keySteps(before: Cells, after: Cells) {
  const steps: { column: string; key: CellInput[]; cells: Cells }[] = [];
  let cells = before;
  for (const column of PERIOD_KEY) {
    const to = after[column] ?? null;
    if ((cells[column] ?? null) === to) continue;
    const key = keyOf(cells);
    cells = { ...cells, [column]: to };
    steps.push({ column, key, cells });
  }
  return steps;
}

/** A violation where another row of the periods is told by one of some keys. */
function twinsOf(
  register: Register,
  keys: readonly CellInput[][],
  own: number | null
): Violation[] {
  const taken = new Set(keys.map(rowKey));
  const twin = register.periods.findIndex(
    (each, entry) => entry !== own && taken.has(rowKey(keyOf(cellsOf(TABLES.periods, each))))
  );
  const place = register.places.periods;
  if (twin < 0 || place === null) return [];
  const { citizen, group } = register.periods[twin]!;
  const { sheet, cell } = namedCell("periods", place, twin, "from");
  return [inputViolation("input.periodTwice", { citizen, group, first: `${sheet}!${cell}` })];
}

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
