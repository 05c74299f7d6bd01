import type { Register } from "../../register/model/Register";
import {
  columnsOf,
  TABLE_KEYS,
  tableOf,
  type EntryTable,
  type RegisterTable,
} from "../../register/tables/tables";
import { patchEntries, type EntryPatch } from "../read/patchEntries";
import { patchScores, type ScorePatch } from "../read/patchScores";
import { inspectStructure } from "../read/inspectStructure";
import type { KnownRegister } from "../read/KnownRegister";
import { locateKnown, type Located } from "../read/locate";
import { readAlong } from "../read/readAlong";
import { withPlaces } from "../read/withPlaces";
import type { Runner } from "../runner";
import { a1Block, parseAreas, type CellArea } from "../sheets/a1";
import type { PatienceOptions } from "../Patience";
import type { LoggedChange } from "./journal";
import { isOrdinary, locatedOf, LogTail } from "./LogTail";

/** Cells of a sheet in which something else stands than before. */
export interface ChangedCells {
  /** The sheet by its name. */
  readonly sheet: string;
  /** As Excel gives it: one area or several, such as "C4" or "A1:B2,D5". */
  readonly address: string;
}

/** What a register is once changes were followed. */
export interface Followed {
  readonly known: KnownRegister;
  /** The latest change that stands in its log. */
  readonly latest: LoggedChange | null;
}

/** More cells than this are not fewer than all of them. */
const MOST_CELLS = 20_000;
/** And so many changes are not looked at one by one. */
const MOST_AREAS = 60;

/**
 * Reads what was changed by hand, and nothing else: one sync, whatever the size of the register.
 * @param latest as the log was read last.
 * @returns null where it takes more to know what the register is now: rows or columns came, went or moved, headers,
 * lists or settings were changed, a sheet ends elsewhere, somebody is at a change of theirs. Then all is to be read.
 * @throws ExcelRefusal.
 */
export function followChanges(
  runner: Runner,
  known: KnownRegister,
  latest: LoggedChange | null,
  changes: readonly ChangedCells[],
  now: () => Date,
  options: PatienceOptions = {}
): Promise<Followed | null> {
  const patches = patchesOf(known.register, changes);
  const tail = LogTail.of(known);
  if (patches === null || tail === null) return Promise.resolve(null);
  const before = locatedOf(known.register);
  const locating = (context: Excel.RequestContext) => locateKnown(context, before);
  return runner.run(async (context) => {
    const requests = [...tail.requests, ...patches.flatMap((patch) => patch.requests)];
    const located = await readAlong(context, locating, requests);
    if (located === null || !isOrdinary(located)) return null;
    return followed(known, latest, located, patches, tail, now());
  }, options);
}

/**
 * The cells of a register whose values are picked from a list: Excel may tell of no change of them. None of tables that
 * are too large to be looked at beside all else, and none at all right after a change that takes much of the log: then
 * nothing can be followed, and to look would be to read everything anew.
 */
export function offeredCells(known: KnownRegister): readonly ChangedCells[] {
  if (LogTail.of(known) === null) return [];
  const { places } = known.register;
  let cells = 0;
  return TABLE_KEYS.flatMap((table) => {
    const place = places[table];
    const isOffering = columnsOf(tableOf(table)).some(({ offers }) => offers !== undefined);
    if (!place?.rowCount || !isOffering || !holdsEntries(table)) return [];
    const { sheet, row, column, headers, rowCount } = place;
    cells += rowCount * headers.length;
    if (cells > MOST_CELLS) return [];
    return [{ sheet, address: a1Block(row + 1, column, rowCount, headers.length) }];
  });
}

/** Something to be read, and what it makes of the register; null where it takes more to know. */
type Patch = EntryPatch | ScorePatch;

function followed(
  known: KnownRegister,
  latest: LoggedChange | null,
  located: Located,
  patches: readonly Patch[],
  tail: LogTail,
  now: Date
): Followed | null {
  const journal = tail.journal(located, now);
  const log = journal?.end(now) ?? null;
  if (!journal || !log || !isAsLarge(known.register, located)) return null;
  const newest = tail.latest(journal, latest, now);
  if (newest === undefined) return null;
  let register: Register | null = known.register;
  for (const patch of patches) register = register && patch.apply(register);
  register = register && withPlaces(register, located);
  if (register === null) return null;
  const structure = inspectStructure(located, register);
  return { known: { register, structure, log }, latest: newest };
}

/** Whether every table but the log has as many rows as it had: a table that grew has got rows in between, or at its end. */
function isAsLarge({ places, scoreTables }: Register, { tables }: Located): boolean {
  const known = [
    ...TABLE_KEYS.flatMap((table) => (table === "log" ? [] : [places[table]])),
    ...scoreTables.map(({ place }) => place),
  ];
  return known.every((place) => !place || tables.get(place.table)?.rowCount === place.rowCount);
}

/** What is to be read of which tables; null where that cannot be told, or is not less than everything. */
function patchesOf(register: Register, changes: readonly ChangedCells[]): Patch[] | null {
  const bySheet = new Map<string, CellArea[]>();
  let count = 0;
  for (const { sheet, address } of changes) {
    const areas = parseAreas(address);
    count += areas?.length ?? 0;
    if (areas === null || count > MOST_AREAS) return null;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...areas]);
  }
  const patches: Patch[] = [];
  let cells = 0;
  const rowsOf = (place: Register["scoreTables"][number]["place"]): readonly number[] | null => {
    const rows = changedRows(place, bySheet.get(place.sheet) ?? []);
    cells += (rows?.length ?? 0) * place.headers.length;
    return cells > MOST_CELLS ? null : rows;
  };
  for (const table of TABLE_KEYS) {
    const place = register.places[table];
    // The end of the log is always looked at.
    if (!place || table === "log") continue;
    const rows = rowsOf(place);
    if (rows === null || (rows.length > 0 && !holdsEntries(table))) return null;
    if (rows.length > 0) patches.push(patchEntries(register, table, place, rows));
  }
  for (const table of register.scoreTables) {
    const rows = rowsOf(table.place);
    if (rows === null) return null;
    if (rows.length > 0) patches.push(patchScores(register, table, rows));
  }
  return patches;
}

/** What all else is read by, lists and settings, is none. */
function holdsEntries(table: RegisterTable): table is EntryTable {
  const { holds, sheet } = tableOf(table);
  return holds === "entries" && sheet !== "lists";
}

/** Rows of a table's body with changed cells, from the top; null where its headers are among them, or its size is not known. */
function changedRows(
  place: Register["scoreTables"][number]["place"],
  areas: readonly CellArea[]
): readonly number[] | null {
  const { row: header, column, headers, rowCount } = place;
  const rows = new Set<number>();
  for (const area of areas) {
    if (area.right < column || area.left >= column + headers.length) continue;
    if (rowCount === undefined || (area.top <= header && area.bottom >= header)) return null;
    const first = Math.max(area.top, header + 1);
    const last = Math.min(area.bottom, header + rowCount);
    if ((last - first + 1) * headers.length > MOST_CELLS) return null;
    for (let row = first; row <= last; row++) rows.add(row - header - 1);
  }
  return [...rows].sort((a, b) => a - b);
}
