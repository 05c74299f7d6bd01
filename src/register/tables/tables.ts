import type {
  ColumnDeclaration,
  ColumnNameOf,
  HeaderWordOf,
  Rule,
  TableDeclaration,
} from "./declaration";
import { TABLES } from "./declared";

export { TABLES };

/** One of `TABLES`. */
export type RegisterTable = keyof typeof TABLES;

/** The tables whose rows are entries of the register, under the table's own name. */
export type EntryTable = {
  [Table in RegisterTable]: (typeof TABLES)[Table]["holds"] extends "entries" ? Table : never;
}[RegisterTable];

/** Code name of one of a table's columns. */
export type ColumnName<Table extends RegisterTable> = ColumnNameOf<(typeof TABLES)[Table]>;

/** Words of the headers of all tables but the score sheets. */
export type TableHeaderWord = HeaderWordOf<(typeof TABLES)[RegisterTable]>;

/** Keys of the sheets that the tables stand on. */
export type TableSheet = (typeof TABLES)[RegisterTable]["sheet"];

/** Names of all tables, in the order of their declaration. */
export const TABLE_KEYS = Object.keys(TABLES) as readonly RegisterTable[];

/** Names of the tables whose rows are entries. */
export const ENTRY_TABLES = TABLE_KEYS.filter(
  (table) => TABLES[table].holds === "entries"
) as readonly EntryTable[];

/** Tables that every register has; the others come on demand. */
export const REQUIRED_TABLES = TABLE_KEYS.filter((table) => TABLES[table].isRequired);

/** The declaration of a table, as one of many. */
export function tableOf(table: RegisterTable): TableDeclaration {
  return TABLES[table];
}

/**
 * The table of entries that a declaration names, with the column that it names.
 * @throws Error when there is none: what is declared of it could never be found wrong.
 */
export function entryTable(table: string, column: string): EntryTable {
  const found = ENTRY_TABLES.find((each) => each === table);
  if (found === undefined || !columnNames(found).includes(column)) {
    throw new Error(`No table of entries has such a column: ${table}.${column}.`);
  }
  return found;
}

/** A column with its code name, and its number in a series. */
export interface NamedColumn extends ColumnDeclaration {
  readonly name: string;
  /** Word of its header in `src/locales`. */
  readonly header: string;
  /** From 1; null for a column that is in no series. */
  readonly number: number | null;
}

/** The columns that a new table has, in order: those of a series each by itself. */
export function columnsOf(table: TableDeclaration): readonly NamedColumn[] {
  return Object.entries(table.columns).flatMap(([key, declared]): NamedColumn[] => {
    const header = declared.word ?? key;
    const unique = uniqueRule(table, key);
    const column = unique ? { ...declared, unique } : declared;
    if (column.series === undefined) return [{ ...column, name: key, header, number: null }];
    return Array.from({ length: column.series }, (_, index) => ({
      ...column,
      name: seriesColumn(key, index + 1),
      header,
      number: index + 1,
    }));
  });
}

/** What is said of a column's values being unique: by the column, or by the table whose whole key it is; null for nothing. */
export function uniqueRule(
  { key, isKeyUnique, columns }: TableDeclaration,
  column: string
): Rule | null {
  const isWholeKey = key.length === 1 && key[0] === column;
  if (isWholeKey && typeof isKeyUnique === "object") return isKeyUnique;
  return columns[column]?.unique ?? null;
}

/** Code names of the columns that a new table has, in order. */
export function columnNames(table: RegisterTable): readonly string[] {
  return columnsOf(tableOf(table)).map(({ name }) => name);
}

/** Code name of the n-th column of a series, from 1. */
export function seriesColumn(key: string, number: number): string {
  return `${key}${number}`;
}

/** The columns of all tables that name an entry of another one. */
export function columnsReferringTo(
  table: RegisterTable
): readonly { readonly table: EntryTable; readonly column: string }[] {
  return ENTRY_TABLES.flatMap((each) =>
    columnsOf(tableOf(each))
      .filter(({ reference }) => reference?.table === table)
      .map(({ name }) => ({ table: each, column: name }))
  );
}
