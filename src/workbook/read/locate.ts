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
export interface LocatedTable extends Omit<TablePlace, "columns" | "rows"> {
  /** Rows of the body, an empty table's blank row included. */
  readonly rowCount: number;
  /** Whether its sheet is protected. */
  readonly isProtected: boolean;
  /** Whether a filter is set on it: some of its rows may be hidden. */
  readonly isFiltered: boolean;
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
  const { workbook } = context;
  const properties = workbook.properties.custom.load("items/key,items/value");
  const tables = workbook.tables.load("items/name");
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const names = workbook.names.load("items/name");
  await context.sync();

  const property = (key: string): unknown =>
    properties.items.find((item) => item.key === key)?.value;
  const found = tables.items
    .filter((table) => table.name.startsWith("PR"))
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.load("name,protection/protected"),
      header: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
      body: table
        .getDataBodyRange()
        .load(WITH_CELLS.has(table.name) ? "rowCount,values" : "rowCount"),
      filter: table.autoFilter.load("isDataFiltered"),
    }));
  if (found.length > 0) await context.sync();

  const located = new Map<string, LocatedTable>();
  const cells = new Map<string, readonly (readonly RawCell[])[]>();
  const doubled = new Set<string>();
  for (const { name, sheet, header, body, filter } of found) {
    if (located.has(name)) doubled.add(name);
    if (WITH_CELLS.has(name)) cells.set(name, body.values as RawCell[][]);
    located.set(name, {
      table: name,
      sheet: sheet.name,
      row: header.rowIndex,
      column: header.columnIndex,
      headers: (header.values[0] ?? []).map(String),
      rowCount: body.rowCount,
      isProtected: sheet.protection.protected,
      isFiltered: filter.isDataFiltered,
    });
  }
  const schema = property(SCHEMA_PROPERTY);
  const language = languageOf(located);
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

/** Small tables that say how the others are to be read: their cells come with the headers. */
const WITH_CELLS: ReadonlySet<string> = new Set([
  ...[...Object.values(OWN_LISTS).map(({ table }) => table), "reasons" as const].map(
    (table) => TABLES[table].name
  ),
  OLD_LISTS_TABLE,
]);

function wordsOf(
  tables: ReadonlyMap<string, LocatedTable>,
  cells: ReadonlyMap<string, readonly (readonly RawCell[])[]>,
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
  cells: ReadonlyMap<string, readonly (readonly RawCell[])[]>,
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
