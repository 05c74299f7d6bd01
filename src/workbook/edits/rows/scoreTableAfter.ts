import { workbookTexts } from "../../../locales/workbook";
import type { AddRows, CellInput, RemoveRows, SetCells } from "../../../register/model/Edit";
import { indexOfCode, rowKey, type CodeKey } from "../../../register/model/keys";
import { ScoreRows } from "../../../register/model/ScoreRows";
import { measurementNumber } from "../../../register/model/measurements";
import type { Language } from "../../../register/model/Register";
import { cellContent, CellKind, scoreCell } from "../../../register/model/ScoreTable";
import type { ScoreColumn, ScoreTable } from "../../../register/model/ScoreTable";
import { measurementColumn, PLUS_COLUMN } from "../../../register/tables/scores";
import { blockPlaces, type BlockPlaces } from "./blockPlaces";
import { columnPositions } from "../../read/tableLayout";
import { sameCell } from "../../read/TableState";

/** A score sheet with more rows, in their citizens' blocks where there are such. */
export function withAddedRows(table: ScoreTable, edit: AddRows): ScoreTable {
  const { columns, rows } = edit;
  const at = (name: string): number => columns.indexOf(name);
  const text = (row: readonly CellInput[], name: string): string => String(row[at(name)] ?? "");
  const { inserted, appended } = placesInModel(table, edit);
  const first = table.rowCount;
  const order = [...appended, ...inserted.flatMap((each) => each.rows)];
  const added = order.map((number) => rows[number]!);
  const longer: ScoreTable = {
    ...table,
    rowCount: first + added.length,
    citizens: [...table.citizens, ...added.map((row) => text(row, "citizen"))],
    codes: [...table.codes, ...added.map((row) => text(row, "code"))],
    respondents: [...table.respondents, ...added.map((row) => text(row, "respondent"))],
    columns: table.columns.map((column) => {
      const cells = resized(column, first + added.length);
      const index = at(column.name);
      if (index >= 0) added.forEach((row, i) => put(table, cells, first + i, row[index] ?? null));
      return cells;
    }),
  };
  return inserted.length === 0
    ? longer
    : withRows(longer, orderAfter(first, appended.length, inserted));
}

/** Where new rows go on the sheet. */
export function placesInModel(table: ScoreTable, edit: AddRows): BlockPlaces {
  const known = ScoreRows.of(table);
  return blockPlaces(edit, {
    count: table.rowCount,
    ofCitizen: (citizen) => known.ofCitizen(citizen),
    code: (row) => table.codes[row]!,
    respondent: (row) => table.respondents[row]!,
  });
}

/** The rows' order once those that were noted at the end, the lowest place first, are put where they belong. */
function orderAfter(
  count: number,
  appended: number,
  inserted: BlockPlaces["inserted"]
): readonly number[] {
  const order: number[] = [];
  let next = count + appended + inserted.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { after, rows } of [...inserted].reverse()) {
    for (; done <= after; done++) order.push(done);
    next -= rows.length;
    rows.forEach((_, index) => order.push(next + index));
  }
  for (; done < count + appended; done++) order.push(done);
  return order;
}

/** A score sheet without the rows of some keys. */
export function withoutRows(table: ScoreTable, { keyColumns, keys }: RemoveRows): ScoreTable {
  const gone = new Set(keys.map(rowKey));
  const kept = [...table.citizens.keys()].filter((row) => !gone.has(keyAt(table, row, keyColumns)));
  return withRows(table, kept);
}

/** A score sheet with only these of its rows, in this order. */
function withRows(table: ScoreTable, rows: readonly number[]): ScoreTable {
  const pick = <Value>(values: readonly Value[]): Value[] => rows.map((row) => values[row]!);
  return {
    ...table,
    rowCount: rows.length,
    citizens: pick(table.citizens),
    codes: pick(table.codes),
    respondents: pick(table.respondents),
    columns: table.columns.map((column) => ({
      ...column,
      kinds: Uint8Array.from(rows, (row) => column.kinds[row]!),
      numbers:
        column.numbers instanceof Uint16Array
          ? Uint16Array.from(rows, (row) => column.numbers[row]!)
          : Float64Array.from(rows, (row) => column.numbers[row]!),
      texts: new Map(
        rows.flatMap((row, index) => {
          const found = column.texts.get(row);
          return found === undefined ? [] : [[index, found] as const];
        })
      ),
    })),
  };
}

/**
 * A score sheet with other contents in some cells.
 * @throws Error where a row is not there, or a cell does not hold what the edit expects.
 */
export function withCells(table: ScoreTable, { keyColumns, cells }: SetCells): ScoreTable {
  const rows = new Map<CodeKey, number>();
  for (const row of rowsToLookAt(table, keyColumns, cells)) {
    const key = keyAt(table, row, keyColumns);
    if (!rows.has(key)) rows.set(key, row);
  }
  const lists: Record<string, string[] | undefined> = {};
  const columns = new Map<string, ChangingColumn>();
  for (const { key, column: name, from, to, isCopied } of cells) {
    const row = rows.get(rowKey(key));
    if (row === undefined) throw new Error(`There is no row ${JSON.stringify(key)}.`);
    // What is said again of another table is in no model.
    if (isCopied) continue;
    const list = KEY_LISTS[name];
    const keyed = list && (lists[list] ??= [...table[list]]);
    const source = table.columns.find((each) => each.name === name);
    const column = source && (columns.get(name) ?? resized(source, table.rowCount));
    // What a row says again of its indicator and citizen is not in the model.
    const isDetail = !list && !source && table.place.columns[name] !== undefined;
    if (isDetail) continue;
    const found = keyed?.[row] ?? (column ? cellContent(scoreCell(table, column, row)) : undefined);
    if (found === undefined) throw new Error(`There is no column ${name}.`);
    if (!sameCell(found, from)) {
      throw new Error(`${name} holds ${String(found)}, not ${String(from)}.`);
    }
    if (keyed) keyed[row] = String(to ?? "");
    else if (column) {
      put(table, column, row, to);
      columns.set(name, column);
    }
  }
  return {
    ...table,
    ...lists,
    columns: table.columns.map((column) => columns.get(column.name) ?? column),
  };
}

/** Where the model has the columns of a key. */
const KEY_LISTS: Readonly<Record<string, "citizens" | "codes" | "respondents" | undefined>> = {
  citizen: "citizens",
  code: "codes",
  respondent: "respondents",
};

/** Rows among which those of the keys are, from the top: a few of a hundred thousand, where the citizen is in the key. */
function rowsToLookAt(
  table: ScoreTable,
  keyColumns: readonly string[],
  cells: SetCells["cells"]
): Iterable<number> {
  const at = keyColumns.indexOf("citizen");
  if (at < 0) return table.citizens.keys();
  const known = ScoreRows.of(table);
  const citizens = new Set(cells.map(({ key }) => String(key[at] ?? "")));
  return new Set(
    [...citizens].flatMap((citizen) => [...known.ofCitizen(citizen)]).sort((a, b) => a - b)
  );
}

/** A score sheet whose scoring columns are those up to a number. */
export function withMeasurements(table: ScoreTable, last: number, language: Language): ScoreTable {
  const isLeft = (name: string): boolean => (measurementNumber(name) ?? 0) <= last;
  const known = new Map(table.columns.map((column) => [column.name, column]));
  const headers = table.place.headers.filter((header) => isLeft(header));
  for (let number = 1; number <= last; number++) {
    const name = measurementColumn(number);
    if (!headers.includes(name)) headers.splice(headers.indexOf(PLUS_COLUMN), 0, name);
  }
  const columns = columnPositions("scores", headers, language);
  const names = [...known.keys()].filter(isLeft);
  for (const header of headers) {
    const isNew = measurementNumber(header) !== null && !known.has(header);
    if (isNew) names.splice(names.indexOf(PLUS_COLUMN), 0, header);
  }
  return {
    ...table,
    place: { ...table.place, headers, columns },
    columns: names.map((name) => ({
      ...(known.get(name) ?? emptyColumn(name, table.rowCount)),
      index: columns[name]!,
    })),
  };
}

/** An empty score sheet as a new one is. */
export function newScoreTable(
  group: string,
  place: ScoreTable["place"],
  language: Language
): ScoreTable {
  const names = place.headers.filter(
    (header) => measurementNumber(header) !== null || header === PLUS_COLUMN
  );
  return {
    group,
    place,
    rowCount: 0,
    citizens: [],
    codes: [],
    respondents: [],
    columns: names.map((name) => ({ ...emptyColumn(name, 0), index: place.columns[name]! })),
    reasons: workbookTexts[language].reasons.map(({ code }) => code),
  };
}

function emptyColumn(name: string, rows: number): Omit<ScoreColumn, "index"> {
  return { name, kinds: new Uint8Array(rows), numbers: new Float64Array(rows), texts: new Map() };
}

/** A column that is being changed. */
interface ChangingColumn extends ScoreColumn {
  numbers: ScoreColumn["numbers"];
  readonly texts: Map<number, string>;
}

/** A copy, longer where there are more rows. */
function resized(column: ScoreColumn, rows: number): ChangingColumn {
  const kinds = new Uint8Array(rows);
  const isSmall = column.numbers instanceof Uint16Array;
  const numbers = isSmall ? new Uint16Array(rows) : new Float64Array(rows);
  kinds.set(column.kinds);
  numbers.set(column.numbers);
  return { ...column, kinds, numbers, texts: new Map(column.texts) };
}

function putNumber(column: ChangingColumn, row: number, number: number): void {
  column.numbers[row] = number;
  if (column.numbers[row] === number) return;
  // The first number that two bytes do not hold.
  column.numbers = Float64Array.from(column.numbers);
  column.numbers[row] = number;
}

function put({ reasons }: ScoreTable, column: ChangingColumn, row: number, value: CellInput): void {
  column.texts.delete(row);
  putNumber(column, row, typeof value === "number" ? value : 0);
  if (value === null || value === "") column.kinds[row] = CellKind.BLANK;
  else if (typeof value === "number") column.kinds[row] = CellKind.NUMBER;
  else {
    const reason = indexOfCode(reasons, value);
    column.kinds[row] = reason < 0 ? CellKind.TEXT : CellKind.REASON + reason;
    if (reason < 0) column.texts.set(row, value);
  }
}

function keyAt(table: ScoreTable, row: number, columns: readonly string[]): CodeKey {
  const cells: Readonly<Record<string, string | undefined>> = {
    citizen: table.citizens[row],
    code: table.codes[row],
    respondent: table.respondents[row],
  };
  return rowKey(columns.map((column) => cells[column] ?? null));
}
