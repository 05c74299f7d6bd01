import type { TableRef } from "../../../register/model/Edit";
import { TABLE_KEYS } from "../../../register/tables/tables";
import { a1 } from "../../sheets/a1";
import type { RawCell } from "../../read/cellValues";
import type { Located, LocatedTable } from "../../read/locate";
import { groupOfScoreTable, tableName } from "../../read/tableLayout";
import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { RemoveSheet } from "../WorkbookEdit";

/** Cells that stand on a sheet with a table of the register, and are none of what the product writes there. */
interface Remarks {
  readonly row: number;
  readonly column: number;
}

/** Removes a sheet that a change added. Not taken back. */
export const removeSheet: EditKind<RemoveSheet, Remarks> = {
  kind: "removeSheet",
  takesSheets: true,
  touches: () => "sheet",
  reads: ({ sheet }, located) =>
    tablesOn(sheet, located).map(([table]) => ({ table, values: "all" as const })),
  locks: () => ({ on: "workbook" }),
  look: lookForRemarks,
  prepare: (preparation, edit, { looked }) => prepareRemoveSheet(preparation, edit, looked),
  invert: () => null,
  after: (register, { sheet }) =>
    register && {
      ...register,
      places: Object.fromEntries(
        Object.entries(register.places).map(([table, place]) => [
          table,
          place?.sheet === sheet && place.rows?.length === 0 ? null : place,
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
    const [table] = tablesOn(edit.sheet, located);
    if (!table) return [];
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    return [{ edit, table: table[1], used }];
  });
  if (looks.length > 0) yield;
  return new Map(
    looks.flatMap(({ edit, table, used }) => {
      const remark = used.isNullObject ? null : firstBeside(table, used);
      return remark ? [[edit, remark] as const] : [];
    })
  );
}

/** The first cell with something in it beside a table and below its title, which takes the first cells above it. */
function firstBeside(table: LocatedTable, used: Excel.Range): Remarks | null {
  for (const [down, cells] of (used.values as RawCell[][]).entries()) {
    for (const [right, cell] of cells.entries()) {
      const row = used.rowIndex + down;
      const column = used.columnIndex + right;
      const isTitle = row < table.row && column === table.column;
      const isInTable =
        row >= table.row &&
        row <= table.row + table.rowCount &&
        column >= table.column &&
        column < table.column + table.headers.length;
      if (cell !== "" && !isTitle && !isInTable) return { row, column };
    }
  }
  return null;
}

function prepareRemoveSheet(
  preparation: Preparation,
  { sheet, isAll }: RemoveSheet,
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
  for (const [ref] of tablesOn(sheet, located)) {
    const state = preparation.state(ref);
    if (!state || state.usedRows === 0) continue;
    lost.push({ sheet, cell: a1(state.top, state.column) });
    return;
  }
  if (remark) {
    lost.push({ sheet, cell: a1(remark.row, remark.column) });
    return;
  }
  preparation.leave(sheet);
  preparation.push(300, (context) => context.workbook.worksheets.getItem(sheet).delete());
}
