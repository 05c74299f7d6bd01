import { MAX_COLUMNS } from "../../../ooxml/package/names";
import { columnCount, isEntireRow, rowCount } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { movedArea, type Shift } from "../../workbook/move/shift";
import type { CellExtra, FormulaExtra, RowExtra, SheetOrigin } from "./origin";

/** What a row of the file has beyond the model, where it is now. */
export interface KeptRow {
  /** What belongs to the row itself; null for a row that only holds cells which have come there. */
  extra: RowExtra | null;
  /** By column; null for none. */
  cells: Map<number, CellExtra> | null;
}

/**
 * What rows and cells of the opened file had beyond the model, by the row where they are after the sheet's moves: it
 * stays with its own cell however cells were put in and taken out, and goes with it.
 */
export function keptRows(sheet: HostSheet, { rows }: SheetOrigin): Map<number, KeptRow> {
  const { moves } = sheet;
  const kept = new Map<number, KeptRow>();
  if (moves.length === 0) {
    for (const [row, extra] of rows) kept.set(row, { extra, cells: extra.cells });
    return kept;
  }
  const rowAt = (row: number): KeptRow => {
    let found = kept.get(row);
    if (!found) kept.set(row, (found = { extra: null, cells: null }));
    return found;
  };
  const ofRows = moves.filter(({ axis, area }) => axis === "rows" && isEntireRow(area));
  for (const [row, extra] of rows) {
    const whole = movedArea({ top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 }, ofRows);
    if (whole) rowAt(whole.top).extra = extra;
    for (const [column, cell] of extra.cells ?? []) {
      const from: Area = { top: row, bottom: row, left: column, right: column };
      const to = movedArea(from, moves);
      if (!to) continue;
      const formula = cell.formula && movedFormula(cell.formula, from, to, moves);
      (rowAt(to.top).cells ??= new Map()).set(to.left, { ...cell, formula });
    }
  }
  return kept;
}

/**
 * What a formula had, with the area that it fills where that is now. A data table that cells were put into or taken
 * out of is none any more; an array formula whose cells have left each other fills its own alone.
 */
function movedFormula(
  formula: FormulaExtra,
  from: Area,
  to: Area,
  moves: readonly Shift[]
): FormulaExtra | null {
  const { kind, ref } = formula;
  if (kind === "plain" || kind === "orphan" || !ref) return formula;
  const area = movedArea(ref, moves);
  const isTogether =
    area !== null &&
    area.top - to.top === ref.top - from.top &&
    area.left - to.left === ref.left - from.left;
  if (kind === "array") return { ...formula, ref: isTogether ? area : to };
  const isWhole =
    isTogether && rowCount(area) === rowCount(ref) && columnCount(area) === columnCount(ref);
  return isWhole ? { ...formula, ref: area } : null;
}
