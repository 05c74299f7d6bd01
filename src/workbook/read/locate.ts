import type { Language, TablePlace } from "../../register/model/Register";
import type { RegisterTable } from "../../register/tables/tables";
import type { RawCell } from "./cellValues";
import { isOfRegister } from "./copies";
import { languageOfHeaders, tableName } from "./tableLayout";
import { SAYS_HOW_TO_READ, vocabularyOf, type Vocabulary } from "./vocabulary";

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
}

/** What of the register there is in a workbook, and where. */
export interface Located extends Vocabulary {
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
}

/**
 * Finds the register's tables by their names, wherever they lie and whatever their sheets are called.
 * Two syncs, whatever the size of the register.
 */
export async function locate(context: Excel.RequestContext): Promise<Located> {
  const listed = listWorkbook(context);
  await context.sync();
  const tables = loadTables(
    listed.tables.items
      .filter(({ name }) => isOfRegister(name))
      .map((table) => ({ name: table.name, table })),
    SAYS_HOW_TO_READ
  );
  if (tables.length > 0) await context.sync();
  const places = tables.map(placeOfTable);
  const cells = new Map(
    tables.flatMap(({ name, body }) =>
      SAYS_HOW_TO_READ.has(name) ? [[name, body.values as RawCell[][]] as const] : []
    )
  );
  return locatedOf(listed, places, (found, language) => vocabularyOf(found, cells, language));
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
    // Who changes the lists by which all is read is told of by an event, and then all is read.
    return places.length === found.length ? locatedOf(listed, places, () => before) : null;
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
function loadTables(
  found: readonly { readonly name: string; readonly table: Excel.Table }[],
  withCells: ReadonlySet<string> = new Set()
) {
  return found.map(({ name, table }) => {
    return {
      name,
      sheet: table.worksheet.load("name,protection/protected"),
      header: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
      body: table.getDataBodyRange().load(withCells.has(name) ? "rowCount,values" : "rowCount"),
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
  };
}

function tablesCalled({ workbook }: Excel.RequestContext, names: Iterable<string>) {
  return [...names].map((name) => ({ name, table: workbook.tables.getItem(name) }));
}

function tableNamesOf({ tables }: ReturnType<typeof listWorkbook>): string[] {
  return tables.items.map(({ name }) => name).filter(isOfRegister);
}

function locatedOf(
  { properties, sheets, names }: ReturnType<typeof listWorkbook>,
  tables: readonly LocatedTable[],
  vocabulary: (tables: ReadonlyMap<string, LocatedTable>, language: Language) => Vocabulary
): Located {
  const doubled = new Set<string>();
  tables.forEach(({ table }, index) => {
    if (tables.findIndex((each) => each.table === table) < index) doubled.add(table);
  });
  const located = new Map(tables.map((table) => [table.table, table]));
  const language = languageOf(located);
  const schema = properties.items.find(({ key }) => key === SCHEMA_PROPERTY)?.value as unknown;
  const underWay = properties.items.filter(({ key }) => key.startsWith(UNDERWAY_PROPERTY));
  const { words, reasons, oldLists } = vocabulary(located, language);
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
    words,
    reasons,
    oldLists,
  };
}

/** Where a fixed table lies; null when the workbook has none. */
export function placeOf(located: Located, table: RegisterTable): LocatedTable | null {
  return located.tables.get(tableName(table)) ?? null;
}

/**
 * The schema of a register. Where the document's property is lost, the tables tell: schema 1 had a table of lists
 * and none of those that came in its place. Beside them such a table is somebody's own.
 */
export function schemaOf({ schemaVersion, oldLists, tables }: Located): number {
  const isOld = oldLists !== null && !tables.has(tableName("reasons"));
  return schemaVersion ?? (isOld ? 1 : SCHEMA_VERSION);
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
