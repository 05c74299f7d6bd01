import type { Language, TablePlace } from "../../register/model/Register";
import { TABLES, type RegisterTable } from "../../register/tables/tables";
import { OWN_LISTS } from "../../register/tables/words";
import { textOf, type RawCell } from "./cellValues";
import { columnPositions, languageOfHeaders, tableName } from "./tableLayout";
import { OLD_LISTS_TABLE, oldListsOf, type OldLists } from "./schemaOne";
import { Words, type OwnList, type OwnWords } from "./Words";

/** The version of the register's layout that this code writes. */
export const SCHEMA_VERSION = 2;

/** Document property that holds the layout's version; written last, it makes a workbook a register. */
export const SCHEMA_PROPERTY = "Progressionsregister";
/** Beginning of the document properties, one a sheet, by which a creation says what it is about to make. */
export const UNDERWAY_PROPERTY = "ProgressionsregisterUnderWay";

/** A table of the register, found in the workbook. */
export interface LocatedTable extends Omit<TablePlace, "columns" | "rows" | "rowCount"> {
  /** Rows of the body, an empty table's blank row included. */
  readonly rowCount: number;
  /** Whether its sheet is protected. */
  readonly isProtected: boolean;
  /** Whether a filter is set on it: some of its rows may be hidden. */
  readonly isFiltered: boolean;
  /** What stands in its body, of a small table that says how the others are to be read; null for the others. */
  readonly cells: readonly (readonly RawCell[])[] | null;
}

/** Where a table lies, as the model has it. */
export function placeIn({ cells: _cells, ...place }: LocatedTable): Omit<LocatedTable, "cells"> {
  return place;
}

/** What of the register there is in a workbook, and where. */
export interface Located {
  /** From the document property; null when the workbook has none. */
  readonly schemaVersion: number | null;
  /** What an unfinished creation wrote down of itself, a property a sheet; null when there is none. */
  readonly underWay: readonly { readonly key: string; readonly mark: string }[] | null;
  /** Names defined in the workbook. */
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, LocatedTable>;
  /** Names that more than one of the tables has: nobody can tell which is meant. */
  readonly doubled: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  /** Those of them that are not hidden. */
  readonly visibleSheets: ReadonlySet<string>;
  readonly language: Language;
  /** What the register calls things: its own lists are read with the headers. */
  readonly words: Words;
  /** Codes of the reasons why there is no score, in the order of their table. */
  readonly reasons: readonly string[];
  /** What schema 1 had in one table; null for a register of today. */
  readonly oldLists: OldLists | null;
}

/**
 * Finds the register's tables by their names, wherever they lie and whatever their sheets are called.
 * Two syncs, whatever the size of the register.
 */
export async function locate(context: Excel.RequestContext): Promise<Located> {
  const listed = listWorkbook(context);
  await context.sync();
  const tables = loadTables(
    listed.tables.items.filter(isOurs).map((table) => ({ name: table.name, table }))
  );
  if (tables.length > 0) await context.sync();
  return locatedOf(listed, tables.map(placeOfTable));
}

/**
 * Finds tables as `locate` does with the next sync, where their names are known from before. That sync is refused with
 * ItemNotFound where one of them is gone.
 * @param before where all tables of the register were.
 * @param names of those that are looked for; the others are taken to be where they were.
 * @returns what is called after that sync: null where there are others than those.
 */
export function locateKnown(
  context: Excel.RequestContext,
  before: Located,
  names: Iterable<string> = before.tables.keys()
): () => Located | null {
  const listed = listWorkbook(context);
  const tables = new Map(
    loadTables(tablesCalled(context, names)).map((table) => [table.name, table])
  );
  return () => {
    const found = tableNamesOf(listed);
    if (found.length !== before.tables.size) return null;
    // In the workbook's order, as `locate` has them.
    const places = found.flatMap((name) => {
      const table = tables.get(name);
      return (table ? placeOfTable(table) : before.tables.get(name)) ?? [];
    });
    return places.length === found.length ? locatedOf(listed, places) : null;
  };
}

/**
 * Finds some tables again with the next sync, and nothing else. That sync is refused with ItemNotFound where one of
 * them is gone.
 * @returns what is called after that sync.
 */
export function locateAgain(
  context: Excel.RequestContext,
  before: Located,
  names: Iterable<string>
): () => Located {
  const tables = loadTables(tablesCalled(context, names));
  return () => {
    const places = new Map(before.tables);
    for (const table of tables) places.set(table.name, placeOfTable(table));
    return { ...before, tables: places };
  };
}

/** What the workbook has, as lists: there after the next sync. */
function listWorkbook({ workbook }: Excel.RequestContext) {
  return {
    properties: workbook.properties.custom.load("items/key,items/value"),
    tables: workbook.tables.load("items/name"),
    sheets: workbook.worksheets.load("items/name,items/visibility"),
    names: workbook.names.load("items/name"),
  };
}

/** Where tables lie: there after the next sync. */
function loadTables(found: readonly { readonly name: string; readonly table: Excel.Table }[]) {
  return found.map(({ name, table }) => {
    return {
      name,
      sheet: table.worksheet.load("name,protection/protected"),
      header: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
      body: table.getDataBodyRange().load(WITH_CELLS.has(name) ? "rowCount,values" : "rowCount"),
      filter: table.autoFilter.load("isDataFiltered"),
    };
  });
}

function placeOfTable({
  name,
  sheet,
  header,
  body,
  filter,
}: ReturnType<typeof loadTables>[number]): LocatedTable {
  return {
    table: name,
    sheet: sheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
    headers: (header.values[0] ?? []).map(String),
    rowCount: body.rowCount,
    isProtected: sheet.protection.protected,
    isFiltered: filter.isDataFiltered,
    cells: WITH_CELLS.has(name) ? (body.values as RawCell[][]) : null,
  };
}

function isOurs({ name }: Excel.Table): boolean {
  return name.startsWith("PR");
}

function tablesCalled({ workbook }: Excel.RequestContext, names: Iterable<string>) {
  return [...names].map((name) => ({ name, table: workbook.tables.getItem(name) }));
}

function tableNamesOf({ tables }: ReturnType<typeof listWorkbook>): string[] {
  return tables.items.map(({ name }) => name).filter((name) => name.startsWith("PR"));
}

function locatedOf(
  { properties, sheets, names }: ReturnType<typeof listWorkbook>,
  tables: readonly LocatedTable[]
): Located {
  const doubled = new Set<string>();
  tables.forEach(({ table }, index) => {
    if (tables.findIndex((each) => each.table === table) < index) doubled.add(table);
  });
  const located = new Map(tables.map((table) => [table.table, table]));
  const cells: Cells = new Map(
    tables.flatMap((table) => (table.cells ? [[table.table, table.cells] as const] : []))
  );
  const language = languageOf(located);
  const schema = properties.items.find(({ key }) => key === SCHEMA_PROPERTY)?.value as unknown;
  const underWay = properties.items.filter(({ key }) => key.startsWith(UNDERWAY_PROPERTY));
  const old = located.get(OLD_LISTS_TABLE);
  const oldLists = old ? oldListsOf(old.headers, cells.get(OLD_LISTS_TABLE) ?? [], language) : null;
  const reasons = located.has(tableName("reasons"))
    ? textsIn("reasons", "code", located, cells, language).filter((code) => code !== "")
    : (oldLists?.reasons ?? []).map(({ code }) => code);
  return {
    schemaVersion: typeof schema === "number" ? schema : null,
    underWay:
      underWay.length === 0
        ? null
        : underWay.map(({ key, value }) => ({ key, mark: String(value) })),
    names: new Set(names.items.map(({ name }) => name)),
    tables: located,
    doubled,
    sheetNames: sheets.items.map(({ name }) => name),
    visibleSheets: new Set(
      sheets.items.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []))
    ),
    language,
    words: wordsOf(located, cells, language, oldLists),
    reasons,
    oldLists,
  };
}

/** Cells of the bodies of those tables, by the tables' names. */
type Cells = ReadonlyMap<string, readonly (readonly RawCell[])[]>;

/** Small tables that say how the others are to be read: their cells come with the headers. */
const WITH_CELLS: ReadonlySet<string> = new Set([
  ...[...Object.values(OWN_LISTS).map(({ table }) => table), "reasons" as const].map(
    (table) => TABLES[table].name
  ),
  OLD_LISTS_TABLE,
]);

function wordsOf(
  tables: ReadonlyMap<string, LocatedTable>,
  cells: Cells,
  language: Language,
  oldLists: OldLists | null
): Words {
  const lists: Partial<Record<OwnList, OwnWords>> = { ...oldLists?.words };
  for (const [list, { table }] of Object.entries(OWN_LISTS)) {
    const names = textsIn(table, "name", tables, cells, language);
    const words = textsIn(table, "code", tables, cells, language)
      .map((code, row) => ({ code, name: names[row] ?? "" }))
      .filter(({ code, name }) => code !== "" && name !== "");
    if (words.length > 0) lists[list as OwnList] = words;
  }
  return Words.withLists(language, lists);
}

/** The texts of a column of one of these tables, a row each; none where the table or the column is not there. */
function textsIn(
  table: RegisterTable,
  column: string,
  tables: ReadonlyMap<string, LocatedTable>,
  cells: Cells,
  language: Language
): string[] {
  const name = tableName(table);
  const at = columnPositions(table, tables.get(name)?.headers ?? [], language)[column];
  return at === undefined ? [] : (cells.get(name) ?? []).map((row) => textOf(row[at]));
}

/** Where a fixed table lies; null when the workbook has none. */
export function placeOf(located: Located, table: RegisterTable): LocatedTable | null {
  return located.tables.get(tableName(table)) ?? null;
}

/**
 * The schema of a register. Where the document's property is lost, the table tells that only schema 1 had.
 */
export function schemaOf({ schemaVersion, oldLists }: Located): number {
  return schemaVersion ?? (oldLists === null ? SCHEMA_VERSION : 1);
}

/** Does anything in the workbook belong to a register? A lost document property alone does not hide it. */
export function hasRegister(located: Located): boolean {
  return (
    located.schemaVersion !== null ||
    located.tables.has(tableName("targetGroups")) ||
    located.tables.has(tableName("citizens"))
  );
}

function languageOf(tables: ReadonlyMap<string, LocatedTable>): Language {
  for (const table of ["targetGroups", "citizens", "indicators"] as const) {
    const place = tables.get(tableName(table));
    if (place) return languageOfHeaders(table, place.headers);
  }
  return "da";
}
