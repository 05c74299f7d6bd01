import { workbookTexts } from "../../locales/workbook";
import type {
  AddRows,
  CellInput,
  CreateRegister,
  Edit,
  RemoveRows,
  SetCells,
} from "../../register/model/Edit";
import { sameCode } from "../../register/model/keys";
import {
  DEFAULT_SETTINGS,
  type Language,
  type Register,
  type TablePlace,
} from "../../register/model/Register";
import type { ScoreTable } from "../../register/model/ScoreTable";
import { groupFromTemplate } from "../../register/plans/templateRegister";
import { cellsOf, entryOf } from "../../register/tables/entries";
import { INITIAL_MEASUREMENTS } from "../../register/tables/scores";
import {
  REQUIRED_TABLES,
  TABLE_KEYS,
  TABLES,
  tableOf,
  type EntryTable,
  type RegisterTable,
} from "../../register/tables/tables";
import { SCHEMA_VERSION } from "../read/locate";
import {
  columnPositions,
  scoreColumns,
  scoreTableName,
  TABLE_HEADER_ROW,
  tableColumns,
  tableName,
} from "../read/tableLayout";
import { keyText, sameCell } from "../read/TableState";
import { columnOnSheet } from "../sheets/listsSheet";
import { freeSheetName } from "../sheets/sheetNames";
import {
  newScoreTable,
  withAddedRows,
  withCells,
  withMeasurements,
  withoutRows,
} from "./scoreTableAfter";

/** A row of a table by its columns' code names, and where it stands in the table's body. */
interface Row {
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly at: number;
}

/**
 * What a register is once edits are written into its workbook, worked out from the model alone. Edits of a plan can so
 * be built on those of another one before either is written.
 * @param register null for a workbook without one: then the first edit makes it.
 * @throws Error where an edit meets something else than it expects.
 */
export function registerAfter(register: Register | null, edits: readonly Edit[]): Register {
  const after = edits.reduce<Register | null>(
    (before, edit) =>
      edit.kind === "createRegister" ? newRegister(edit) : before && changed(before, edit),
    register
  );
  if (after === null) throw new Error("There is no register to change.");
  return after;
}

function changed(register: Register, edit: Exclude<Edit, CreateRegister>): Register {
  const { language } = register;
  switch (edit.kind) {
    case "createTable":
      return withTable(register, edit.table);
    case "addMeasurementColumns": {
      const last = edit.first + edit.count - 1;
      return withScores(register, edit.group, (table) => withMeasurements(table, last, language));
    }
    case "removeMeasurementColumns":
      return withScores(register, edit.group, (table) =>
        withMeasurements(table, edit.first - 1, language)
      );
    default:
      return typeof edit.table === "string"
        ? withEntries(register, edit.table, edit)
        : withScores(register, edit.table.scores, (table) => changedScores(table, edit));
  }
}

function changedScores(table: ScoreTable, edit: AddRows | RemoveRows | SetCells): ScoreTable {
  switch (edit.kind) {
    case "addRows":
      return withAddedRows(table, edit);
    case "removeRows":
      return withoutRows(table, edit);
    case "setCells":
      return withCells(table, edit);
  }
}

function withScores(
  register: Register,
  group: string,
  change: (table: ScoreTable) => ScoreTable
): Register {
  const found = register.scoreTables.find((table) => sameCode(table.group, group));
  if (!found) throw new Error(`There is no score sheet of ${group}.`);
  const scoreTables = register.scoreTables.map((table) =>
    table === found ? change(table) : table
  );
  return { ...register, scoreTables };
}

function withEntries(
  register: Register,
  table: RegisterTable,
  edit: AddRows | RemoveRows | SetCells
): Register {
  const place = register.places[table];
  const declaration = TABLES[table];
  if (place === null) throw new Error(`There is no table ${declaration.name}.`);
  if (declaration.holds !== "entries") throw new Error(`${declaration.name} holds no entries.`);
  const entries: readonly object[] = register[table as EntryTable];
  const rows = changedRows(
    entries.map((entry, index) => ({
      cells: cellsOf(tableOf(table), entry),
      at: place.rows?.[index] ?? index,
    })),
    edit
  );
  return {
    ...register,
    [table]: rows.map(({ cells }) => entryOf(tableOf(table), (column) => cells[column] ?? null)),
    places: { ...register.places, [table]: { ...place, rows: rows.map(({ at }) => at) } },
  };
}

function changedRows(rows: readonly Row[], edit: AddRows | RemoveRows | SetCells): readonly Row[] {
  switch (edit.kind) {
    case "addRows": {
      const next = (rows.at(-1)?.at ?? -1) + 1;
      const added = edit.rows.map((row, index) => ({
        cells: Object.fromEntries(edit.columns.map((name, at) => [name, row[at] ?? null])),
        at: next + index,
      }));
      return [...rows, ...added];
    }
    case "removeRows":
      return withoutKeys(rows, edit);
    case "setCells":
      return withChangedCells(rows, edit);
  }
}

/** Of rows that are alike as many go as the edit names, the lowest first. */
function withoutKeys(rows: readonly Row[], { keyColumns, keys }: RemoveRows): readonly Row[] {
  const counts = new Map<string, number>();
  for (const key of keys.map(keyText)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const gone = new Set<Row>();
  for (const row of [...rows].reverse()) {
    const key = keyOf(row, keyColumns);
    const count = counts.get(key) ?? 0;
    if (count > 0) gone.add(row);
    counts.set(key, count - 1);
  }
  // What stands below moves up.
  return rows
    .filter((row) => !gone.has(row))
    .map((row) => ({ ...row, at: row.at - [...gone].filter(({ at }) => at < row.at).length }));
}

function withChangedCells(rows: readonly Row[], { keyColumns, cells }: SetCells): readonly Row[] {
  const result = rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  const byKey = new Map<string, (typeof result)[number]>();
  for (const row of [...result].reverse()) byKey.set(keyOf(row, keyColumns), row);
  for (const { key, column, from, to } of cells) {
    const row = byKey.get(keyText(key));
    if (!row) throw new Error(`There is no row ${JSON.stringify(key)}.`);
    const found = row.cells[column] ?? null;
    if (!sameCell(found, from)) {
      throw new Error(`${column} holds ${String(found)}, not ${String(from)}.`);
    }
    row.cells[column] = to;
  }
  return result;
}

function keyOf({ cells }: Row, columns: readonly string[]): string {
  return keyText(columns.map((column) => cells[column] ?? null));
}

/** A table that comes on demand, on a sheet of its own; nothing changes where it is there. */
function withTable(register: Register, table: RegisterTable): Register {
  if (register.places[table] !== null) return register;
  const { language, places, scoreTables } = register;
  const taken = [
    ...Object.values(places).flatMap((place) => (place ? [place.sheet] : [])),
    ...scoreTables.map(({ place }) => place.sheet),
  ];
  const sheet = freeSheetName(workbookTexts[language].sheets[TABLES[table].sheet], taken);
  return { ...register, places: { ...places, [table]: newPlace(table, sheet, language) } };
}

function newRegister({ template, group, language }: CreateRegister): Register {
  const made = groupFromTemplate(template, group, language);
  const texts = workbookTexts[language];
  const entries = Object.fromEntries(
    TABLE_KEYS.filter((table) => tableOf(table).holds === "entries").map((table) => [table, []])
  ) as unknown as Pick<Register, EntryTable>;
  const taken: string[] = [];
  const sheets = new Map<string, string>();
  const sheetOf = (key: keyof typeof texts.sheets): string => {
    const name = sheets.get(key) ?? freeSheetName(texts.sheets[key], taken);
    if (!sheets.has(key)) taken.push(name);
    sheets.set(key, name);
    return name;
  };
  sheetOf("front");
  const scoreSheet = freeSheetName(group.name, taken);
  taken.push(scoreSheet);
  const counts: Partial<Record<RegisterTable, number>> = {
    targetGroups: 1,
    indicators: made.indicators.length,
    lists: texts.reasons.length,
    // Below the settings stands how the workbook counts its dates.
    settings: Object.keys(DEFAULT_SETTINGS).length + 1,
  };
  const places = Object.fromEntries(
    TABLE_KEYS.map((table) => {
      if (!REQUIRED_TABLES.includes(table)) return [table, null];
      const place = newPlace(table, sheetOf(TABLES[table].sheet), language);
      return [table, { ...place, rows: [...Array(counts[table] ?? 0).keys()] }];
    })
  ) as Register["places"];
  return {
    ...entries,
    schemaVersion: SCHEMA_VERSION,
    language,
    targetGroups: [made.group],
    indicators: made.indicators,
    scoreTables: [
      newScoreTable(group.code, scorePlace(group.code, scoreSheet, language), language),
    ],
    reasons: texts.reasons,
    settings: DEFAULT_SETTINGS,
    places,
  };
}

function newPlace(table: RegisterTable, sheet: string, language: Language): TablePlace {
  const headers = tableColumns(table, language).map(({ header }) => header);
  return {
    table: tableName(table),
    sheet,
    row: TABLE_HEADER_ROW,
    column: columnOnSheet(table, language),
    headers,
    columns: columnPositions(table, headers, language),
    rows: [],
    misread: [],
  };
}

function scorePlace(group: string, sheet: string, language: Language): TablePlace {
  const headers = scoreColumns(INITIAL_MEASUREMENTS, language).map(({ header }) => header);
  const columns = columnPositions("scores", headers, language);
  return {
    table: scoreTableName(group),
    sheet,
    row: TABLE_HEADER_ROW,
    column: 0,
    headers,
    columns,
  };
}
