import type { Language } from "../../register/model/Register";
import { TABLES, type RegisterTable } from "../../register/tables/tables";
import { OWN_LISTS } from "../../register/tables/words";
import { textOf, type RawCell } from "./cellValues";
import { OLD_LISTS_TABLE, oldListsOf, type OldLists } from "./schemaOne";
import { columnPositions, tableName } from "./tableLayout";
import { Words, type OwnList, type OwnWords } from "./Words";

/** By what a register's tables are read: small lists of its own, which are read with the headers. */
export interface Vocabulary {
  /** What the register calls things. */
  readonly words: Words;
  /** Codes of the reasons why there is no score, in the order of their table. */
  readonly reasons: readonly string[];
  /** What schema 1 had in one table; null for a register of today. */
  readonly oldLists: OldLists | null;
}

/** The headers of the tables that there are, by the tables' names. */
type Tables = ReadonlyMap<string, { readonly headers: readonly string[] }>;

/** Cells of the bodies of those tables, by the tables' names. */
type Cells = ReadonlyMap<string, readonly (readonly RawCell[])[]>;

/** Small tables that say how the others are to be read: their cells come with the headers. */
export const SAYS_HOW_TO_READ: ReadonlySet<string> = new Set([
  ...[...Object.values(OWN_LISTS).map(({ table }) => table), "reasons" as const].map(
    (table) => TABLES[table].name
  ),
  OLD_LISTS_TABLE,
]);

/** @param cells of the bodies of `SAYS_HOW_TO_READ`. */
export function vocabularyOf(tables: Tables, cells: Cells, language: Language): Vocabulary {
  const old = tables.get(OLD_LISTS_TABLE);
  const oldLists = old ? oldListsOf(old.headers, cells.get(OLD_LISTS_TABLE) ?? [], language) : null;
  const reasons = tables.has(tableName("reasons"))
    ? textsIn("reasons", "code", tables, cells, language).filter((code) => code !== "")
    : (oldLists?.reasons ?? []).map(({ code }) => code);
  return { words: wordsOf(tables, cells, language, oldLists), reasons, oldLists };
}

function wordsOf(
  tables: Tables,
  cells: Cells,
  language: Language,
  oldLists: OldLists | null
): Words {
  const lists: Partial<Record<OwnList, OwnWords>> = { ...oldLists?.words };
  for (const [list, { table }] of Object.entries(OWN_LISTS)) {
    const names = textsIn(table, "name", tables, cells, language);
    const codes = textsIn(table, "code", tables, cells, language);
    if (codes.length > 0) {
      lists[list as OwnList] = codes.map((code, row) => ({ code, name: names[row] ?? "" }));
    }
  }
  return Words.withLists(language, lists);
}

/** The texts of a column of one of these tables, a row each; none where the table or the column is not there. */
function textsIn(
  table: RegisterTable,
  column: string,
  tables: Tables,
  cells: Cells,
  language: Language
): string[] {
  const name = tableName(table);
  const at = columnPositions(table, tables.get(name)?.headers ?? [], language)[column];
  return at === undefined ? [] : (cells.get(name) ?? []).map((row) => textOf(row[at]));
}
