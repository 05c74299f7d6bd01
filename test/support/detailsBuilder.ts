import type { CellInput } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import { RowKind, ScoreRows } from "../../src/register/model/ScoreRows";
import type { CopiedColumn, ScoreDetails } from "../../src/register/model/ScoreDetails";
import {
  INDICATOR_COPIES,
  indicatorRow,
  NOBODY,
  OWNER_COPIES,
  SCALE_COPIES,
} from "../../src/register/tables/scoreRows";

/** A cell of a built sheet that says something else: column, row from 0, and what stands there. */
export type OtherCell = readonly [column: CopiedColumn, row: number, cell: CellInput];

/**
 * What the rows of a built register's first score sheet say, as they were made: the same as its lists, but for some
 * cells. @param without columns that the sheet does not have.
 */
export function detailsOf(
  register: Register,
  others: readonly OtherCell[] = [],
  without: readonly CopiedColumn[] = []
): ScoreDetails[] {
  const [table] = register.scoreTables;
  if (!table) return [];
  const index = RegisterIndex.of(register);
  const { kinds } = ScoreRows.of(table);
  const rows = table.citizens.map((code, row) => {
    const owner = { ...NOBODY, ...index.stays(code, table.group)[0] };
    const found = index.history(table.group, table.codes[row]!);
    return kinds[row] === RowKind.SCORES && found
      ? indicatorRow(owner, found.newest, 1, "", 0)
      : owner;
  });
  const columns = [...INDICATOR_COPIES, ...SCALE_COPIES, ...OWNER_COPIES].filter(
    (column) => !without.includes(column)
  );
  const copies = Object.fromEntries(
    columns.map((column) => [
      column,
      rows.map((row, at): CellInput => {
        const other = others.find(([name, place]) => name === column && place === at);
        if (other) return other[2];
        const cell = (row as Readonly<Partial<Record<CopiedColumn, CellInput>>>)[column] ?? null;
        return cell === "" ? null : cell;
      }),
    ])
  );
  return [{ table: table.place.table, copies, typedOver: [] }];
}
