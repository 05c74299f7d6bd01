import type { Entries, Register, TablePlace } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { entriesOf, type CellAt } from "../../register/tables/entries";
import { DATE_SYSTEM_CODE } from "../../register/tables/settings";
import {
  ENTRY_TABLES,
  TABLE_KEYS,
  tableOf,
  type RegisterTable,
} from "../../register/tables/tables";
import { RegisterStateError } from "../errors";
import { isCopy, isCopyOfAnother } from "./copies";
import { inspectStructure } from "./inspectStructure";
import { hasRegister, locate, placeOf, SCHEMA_VERSION, schemaOf, type Located } from "./locate";
import { entriesOfSchemaOne, readFormer } from "./schemaOne";
import { readRows, type RowsRequest } from "./readRows";
import { readScores, type ScoreReading } from "./readScores";
import { columnPositions, groupOfScoreTable } from "./tableLayout";
import { readTable, type TableRow } from "./tableRows";

/** A register as read, and what was found wrong with the sheets themselves while reading. */
export interface ReadRegister {
  readonly register: Register;
  /** Tables and columns that are gone or reworded: what they held is missing in `register`. */
  readonly structure: readonly Violation[];
}

/** The log is the writer's business; nobody else reads it. */
const READ_TABLES = TABLE_KEYS.filter((table) => tableOf(table).holds !== "log");

/**
 * Reads the whole register: three syncs, and one more for every 1.5 MB of rows.
 * @throws RegisterStateError "none" or "date1904"; a register of a newer version is read as far as it is known.
 */
export async function readRegister(context: Excel.RequestContext): Promise<ReadRegister> {
  const located = await locate(context);
  if (!hasRegister(located)) throw new RegisterStateError("none");

  const readings = new Map(READ_TABLES.map((table) => [table, readTable(located, table)] as const));
  const scores: ScoreReading[] = [];
  for (const [name, table] of located.tables) {
    if (groupOfScoreTable(name) === null) continue;
    const reading = readScores(table, located.words, located.reasons);
    if (reading) scores.push(reading);
  }
  const schemaVersion = schemaOf(located);
  const former = schemaVersion < SCHEMA_VERSION ? readFormer(located) : null;
  const requests = [
    ...(former?.requests ?? []),
    ...[...readings.values()].map((reading) => reading.request),
    ...scores.map((s) => s.request),
  ];
  await readRows(
    context,
    requests.filter((request): request is RowsRequest => request !== null)
  );

  const read = new Map([...readings].map(([table, reading]) => [table, reading.finish()]));
  if (isDate1904(read.get("settings") ?? [])) throw new RegisterStateError("date1904");
  const found = new Map(
    [...read].map(([table, all]) => [table, all.filter((row) => !isDateSystem(table, row))])
  );
  const rows = (table: RegisterTable): readonly TableRow[] => found.get(table) ?? [];
  const cellsOf = (table: RegisterTable): CellAt[] =>
    rows(table).map((row) => (column) => row.cell(column));
  const plain = Object.fromEntries(
    ENTRY_TABLES.map((table) => [table, entriesOf(tableOf(table), cellsOf(table))])
  ) as unknown as Entries;
  const entries =
    schemaVersion < SCHEMA_VERSION
      ? entriesOfSchemaOne(plain, located.oldLists, located.language)
      : plain;
  const groups = { ...entries, places: placesOf(located, rows) };
  const all = scores.map((reading) => reading.finish());
  const copied = new Set([
    ...[...located.tables.keys()].filter((name) => isCopy(name, groups)),
    ...all.filter((table) => isCopyOfAnother(table, groups)).map(({ place }) => place.table),
  ]);
  const register: Register = {
    ...groups,
    schemaVersion,
    language: located.language,
    scoreTables: all.filter(({ place }) => !copied.has(place.table)),
    copies: [...located.tables.values()]
      .filter(({ table }) => copied.has(table))
      .map((place) => ({ ...place, columns: {} })),
    ...(former && { former: former.tables }),
  };
  return { register, structure: inspectStructure(located, register) };
}

/** `=DATE(1904,1,2)` stands in the settings: 1463 where dates count from 1900, 1 where they count from 1904. */
function isDate1904(settings: readonly TableRow[]): boolean {
  return settings.some((row) => isDateSystem("settings", row) && row.cell("value") === 1);
}

/** A row among the settings that is none: it tells how the workbook counts its dates. In schema 1 the words alone told. */
function isDateSystem(table: RegisterTable, row: TableRow): boolean {
  if (table !== "settings") return false;
  return row.text("code") === DATE_SYSTEM_CODE || row.text("setting").includes("1904");
}

function placesOf(
  located: Located,
  rows: (table: RegisterTable) => readonly TableRow[]
): Record<RegisterTable, TablePlace | null> {
  const place = (table: RegisterTable): TablePlace | null => {
    const found = placeOf(located, table);
    return (
      found && {
        ...found,
        columns: columnPositions(table, found.headers, located.language),
        rows: rows(table).map(({ row }) => row),
        misread: rows(table).flatMap((row, entry) =>
          row.misread().map((cell) => ({ entry, ...cell }))
        ),
      }
    );
  };
  return Object.fromEntries(TABLE_KEYS.map((table) => [table, place(table)])) as Record<
    RegisterTable,
    TablePlace | null
  >;
}
