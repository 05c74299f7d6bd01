import { raiseDataChanged } from "../../objects/events";
import type { HostSession } from "../../protocol/HostSession";
import { contains, overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { tableAt } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertAllowed, assertCellsWritable } from "../../workbook/protection/protection";
import { sortRows } from "../../workbook/tables/sort";
import { dataArea } from "../../workbook/tables/tableParts";
import { usedPart } from "../clipboard/Clip";
import { type Outcome, Refused } from "../Outcome";
import type { SheetSelection } from "../selection/SheetSelection";
import type { ActRunner } from "./ActRunner";
import { tableOf } from "./filters";

/** Sorts the table of the active cell, or the selected rows, by the active cell's column. */
export function sortBy(
  acts: ActRunner,
  session: HostSession,
  selecting: SheetSelection,
  ascending: boolean
): Promise<Outcome> {
  const { sheet, active } = selecting;
  return acts.run("sort", "tableConflict", () =>
    sortArea(session, sheet, sortedArea(selecting), active.column, ascending)
  );
}

/**
 * Sorts a table by one of its columns, wherever the active cell is.
 * @param column Within the table, from 0.
 */
export function sortTable(
  acts: ActRunner,
  session: HostSession,
  sheet: HostSheet,
  { tableId, column, ascending }: { tableId: number; column: number; ascending: boolean }
): Promise<Outcome> {
  return acts.run("sort", "tableConflict", () => {
    const area = dataArea(tableOf(sheet, tableId, column));
    if (area.top === area.bottom) throw new Refused("nothing");
    sortArea(session, sheet, area, area.left + column, ascending);
  });
}

function sortArea(
  session: HostSession,
  sheet: HostSheet,
  area: Area,
  column: number,
  ascending: boolean
): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refused("merged");
  assertAllowed(sheet, "allowSort");
  assertCellsWritable(session.workbook, sheet, area);
  const keys = [{ column: column - area.left, ascending }];
  sortRows(session.workbook, sheet, area, keys, false, session.locale);
  raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
}

/** @throws Refused "nothing" for a single row, "tableConflict" for part of a table, "notFound" for another column. */
function sortedArea({ sheet, area, active }: SheetSelection): Area {
  const table = tableAt(sheet, active.row, active.column);
  const sorted = table ? dataArea(table) : usedPart(sheet, area);
  if (active.column < sorted.left || active.column > sorted.right) throw new Refused("notFound");
  if (sorted.top === sorted.bottom) throw new Refused("nothing");
  if (!table && cutsTable(sheet, sorted)) throw new Refused("tableConflict");
  return sorted;
}

function cutsTable(sheet: HostSheet, area: Area): boolean {
  return sheet.tables.some(
    (table) => overlaps(table.area, area) && !contains(dataArea(table), area)
  );
}
