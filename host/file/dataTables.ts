import { columnCount, rowCount } from "../workbook/areas";
import type { HostSheet } from "../workbook/HostSheet";
import type { FormulaChange } from "../workbook/references";
import { shiftArea } from "../workbook/shift";
import type { Area } from "../workbook/CellGrid";
import { movedCell } from "./keptPositions";
import type { FormulaExtra } from "./origin";
import { areaReference } from "./references";
import { escapeAttribute } from "./xmlText";

/**
 * Data tables (what-if analysis) stand in the file only: their first cell says which area they fill and from which
 * input cells. They go along with their cells; one that cells were put into or taken out of keeps its values alone.
 */

/**
 * The column of a data table's first cell after the sheet's moves; null when the table is no longer whole.
 * @param row where the cell was in the opened file, from 0, as `column`.
 */
export function movedDataTable(
  { ref }: FormulaExtra,
  row: number,
  column: number,
  sheet: HostSheet
): number | null {
  const cell = movedCell(row, column, sheet);
  if (!ref || !cell) return null;
  const area = sheet.moves.reduce<Area | null>((each, move) => each && shiftArea(each, move), ref);
  const isWhole =
    area !== null &&
    rowCount(area) === rowCount(ref) &&
    columnCount(area) === columnCount(ref) &&
    area.top - cell.row === ref.top - row &&
    area.left - cell.column === ref.left - column;
  return isWhole ? cell.column : null;
}

/**
 * The `f` element of a data table without its end.
 * @param at its first cell, from 0.
 * @param follow how references of the opened file read now; an input cell that is gone is marked as deleted.
 */
export function dataTableOpening(
  { ref, attributes }: FormulaExtra,
  at: { row: number; column: number },
  follow: FormulaChange
): string {
  const { row, column } = at;
  const bottom = row + rowCount(ref!) - 1;
  const right = column + columnCount(ref!) - 1;
  const inputs = attributes.replace(
    / r([12])="([^"]*)"/g,
    (whole, number: string, before: string) => {
      const after = follow(before);
      if (after === before) return whole;
      if (after.includes("#REF!")) return `${whole} del${number}="1"`;
      return ` r${number}="${escapeAttribute(after)}"`;
    }
  );
  const area = areaReference({ top: row, left: column, bottom, right });
  return `<f t="dataTable" ref="${area}"${inputs}`;
}
