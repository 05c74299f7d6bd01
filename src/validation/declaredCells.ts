import type { CellInput } from "../register/model/Edit";
import { cellOf } from "../register/model/places";
import type { Register } from "../register/model/Register";
import type { ScoreTable } from "../register/model/ScoreTable";
import type { Place } from "../register/model/Violation";
import type { ColumnDeclaration, TableDeclaration } from "../register/tables/declaration";
import { cellsOf } from "../register/tables/entries";
import { SCORE_KEY, scores } from "../register/tables/scores";
import { columnsOf, ENTRY_TABLES, TABLES, type RegisterTable } from "../register/tables/tables";

/** What keeps civil registration numbers out of a column, as it declares; null for the check of every cell. */
export type Privacy = NonNullable<ColumnDeclaration["privacy"]> | null;

/**
 * The cells of the register's tables that stand in columns of this privacy and are what they should
 * not be; in the order of the tables and their rows. Score sheets are apart: `scoreKeys`.
 */
export function cellsIn(
  register: Register,
  privacy: Privacy,
  isWrong: (cell: CellInput | undefined) => boolean
): Place[] {
  const inTable = (
    name: RegisterTable,
    table: TableDeclaration,
    entries: readonly object[]
  ): Place[] => {
    const place = register.places[name];
    if (place === null) return [];
    // A column that somebody added to a series is declared by none of them.
    const declared = new Map(columnsOf(table).map((each) => [each.name, each.privacy]));
    const columns = Object.entries(place.columns).filter(
      ([column]) => (declared.get(column) ?? null) === privacy
    );
    if (columns.length === 0) return [];
    return entries.flatMap((entry, row) => {
      const cells = cellsOf(table, entry);
      return columns
        .filter(([column]) => isWrong(cells[column]))
        .map(([, position]) => cellOf(place, place.rows?.[row] ?? row, position));
    });
  };
  return ENTRY_TABLES.flatMap((table) => inTable(table, TABLES[table], register[table]));
}

/** One of the columns that tell a score sheet's rows apart. */
type ScoreKey = (typeof SCORE_KEY)[number];

const KEY_TEXTS: Readonly<Record<ScoreKey, (table: ScoreTable) => readonly string[]>> = {
  citizen: ({ citizens }) => citizens,
  code: ({ codes }) => codes,
  respondent: ({ respondents }) => respondents,
};

/** The columns of this privacy that tell a score sheet's rows apart, with what stands in each row. */
export function scoreKeys(
  table: ScoreTable,
  privacy: Privacy
): { readonly column: ScoreKey; readonly texts: readonly string[] }[] {
  const { columns }: TableDeclaration = scores;
  return SCORE_KEY.filter((key) => (columns[key]?.privacy ?? null) === privacy).map((column) => ({
    column,
    texts: KEY_TEXTS[column](table),
  }));
}
