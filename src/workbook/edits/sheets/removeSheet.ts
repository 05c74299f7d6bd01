import type { TableRef } from "../../../register/model/Edit";
import { TABLE_KEYS } from "../../../register/tables/tables";
import { a1 } from "../../sheets/a1";
import { cellsAt } from "../../sheets/cells";
import type { RawCell } from "../../read/cellValues";
import type { Located, LocatedTable } from "../../read/locate";
import { groupOfScoreTable, tableName } from "../../read/tableLayout";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { RemoveSheet, SharedTable } from "../WorkbookEdit";

/** Cells that stand on a sheet with a table of the register, and are none of what the product writes there. */
interface Remarks {
  readonly row: number;
  readonly column: number;
}

/** Removes a sheet that a change added, or its table from one that others share. Not taken back. */
export const removeSheet: EditKind<RemoveSheet, Remarks> = {
  kind: "removeSheet",
  takesSheets: true,
  reads: ({ sheet }, located) =>
    tablesOn(sheet, located).map(([table]) => ({ table, values: "all" as const })),
  locks: () => ({ on: "workbook" }),
  look: lookForRemarks,
  prepare: (preparation, edit, { looked }) => prepareRemoveSheet(preparation, edit, looked),
  invert: () => null,
  after: (register, { sheet, only }) =>
    register && {
      ...register,
      places: Object.fromEntries(
        Object.entries(register.places).map(([table, place]) => [
          table,
          place?.sheet === sheet && place.rows?.length === 0 && (only?.table ?? table) === table
            ? null
            : place,
        ])
      ) as typeof register.places,
      scoreTables: register.scoreTables.filter(
        ({ place, rowCount }) => place.sheet !== sheet || rowCount > 0
      ),
    },
};

/** The register's tables on a sheet. */
function tablesOn(sheet: string, { tables }: Located): (readonly [TableRef, LocatedTable])[] {
  return [...tables.values()].flatMap((table) => {
    const ref = table.sheet === sheet ? refOf(table.table) : null;
    return ref === null ? [] : [[ref, table] as const];
  });
}

function refOf(name: string): TableRef | null {
  const group = groupOfScoreTable(name);
  if (group !== null) return { scores: group };
  return TABLE_KEYS.find((table) => tableName(table) === name) ?? null;
}

/** Something that a person wrote beside a table is not to go with its sheet. */
function* lookForRemarks(
  context: Excel.RequestContext,
  { located }: Preparation,
  edits: readonly RemoveSheet[]
): Look<ReadonlyMap<RemoveSheet, Remarks>> {
  const looks = edits.flatMap((edit) => {
    const tables = tablesOn(edit.sheet, located).map(([, table]) => areaOf(table));
    if (tables.length === 0) return [];
    // What was broken off has perhaps not become a table; and the title may have been that of a table which is gone.
    const begun = edits.flatMap(({ sheet, only }) =>
      only && sheet === edit.sheet ? [{ ...only, rows: 2 }, TITLE] : []
    );
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    return [{ edit, areas: [...tables, ...begun], used }];
  });
  if (looks.length > 0) yield;
  return new Map(
    looks.flatMap(({ edit, areas, used }) => {
      const remark = used.isNullObject ? null : firstBeside(areas, used);
      return remark ? [[edit, remark] as const] : [];
    })
  );
}

/** The title of a sheet that tables share. */
const TITLE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A table's cells, its header among the rows. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function areaOf({ row, column, rowCount, headers }: LocatedTable): Area {
  return { row, column, rows: rowCount + 1, columns: headers.length };
}

/** The first cell with something in it beside the tables and below their titles, which take the first cells above them. */
function firstBeside(areas: readonly Area[], used: Excel.Range): Remarks | null {
  for (const [down, cells] of (used.values as RawCell[][]).entries()) {
    for (const [right, cell] of cells.entries()) {
      const at = { row: used.rowIndex + down, column: used.columnIndex + right };
      if (cell !== "" && !areas.some((area) => covers(area, at))) return at;
    }
  }
  return null;
}

function covers(area: Area, { row, column }: Remarks): boolean {
  if (row < area.row) return column === area.column;
  const isBeside = column < area.column || column >= area.column + area.columns;
  return row < area.row + area.rows && !isBeside;
}

function prepareRemoveSheet(
  preparation: Preparation,
  { sheet, isAll, only }: RemoveSheet,
  remark: Remarks | undefined
): undefined {
  const { located, lost } = preparation;
  if (!located.sheetNames.includes(sheet)) {
    if (!preparation.isWhole) return;
    // Deleted or called something else: that is not to be told apart, and is said.
    if (isAll) preparation.isChanged = true;
    else lost.push({ sheet, cell: a1(0, 0) });
    return;
  }
  const tables = tablesOn(sheet, located);
  const own = tables.filter(([ref]) => only === undefined || ref === only.table);
  for (const [ref] of own) {
    const state = preparation.state(ref);
    if (!state || state.usedRows === 0) continue;
    lost.push({ sheet, cell: a1(state.top, state.column) });
    return;
  }
  const { removedTables } = preparation;
  for (const [, { table }] of own) removedTables.add(table);
  if (only && tables.some(([, { table }]) => !removedTables.has(table))) {
    pushRemoval(preparation, sheet, only, own[0]?.[1]);
    return;
  }
  if (remark) {
    lost.push({ sheet, cell: a1(remark.row, remark.column) });
    return;
  }
  preparation.leave(sheet);
  preparation.push(300, (context) => context.workbook.worksheets.getItem(sheet).delete());
}

/** Takes a table away from among others, with what was said over it, and whatever of it was begun. */
function pushRemoval(
  preparation: Preparation,
  sheetName: string,
  only: SharedTable,
  located: LocatedTable | undefined
): void {
  const { row, column, rows, columns } = located ? areaOf(located) : { ...only, rows: 2 };
  preparation.push(600, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    if (located) sheet.tables.getItem(located.table).delete();
    const cells = cellsAt(sheet, row, column, rows, columns);
    cells.dataValidation.clear();
    cells.clear();
    cellsAt(sheet, row - 1, column).clear();
    cellsAt(sheet, row, column, 1, columns).format.useStandardWidth = true;
  });
}
