import { columnCount, intersect, rowCount } from "../../workbook/areas";
import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { styleAt } from "../../workbook/layout";
import type { DataValidation } from "../../workbook/model";
import { isFiltered } from "../../workbook/tables/filter";
import { copyOf } from "../history/copyOf";
import { Refused } from "../Outcome";
import { type Cell, isRowShown } from "../selection/cellsTogether";

/** More cells than this are not copied in one go. */
const MOST_CELLS = 1_000_000;

/** A cell as it was copied, with the place that its formula is read from. */
export interface ClipCell extends Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

/** Copied cells, independent of what happens to them afterwards. */
export interface Clip {
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly rows: readonly (readonly ClipCell[])[];
  readonly rules: readonly DataValidation[];
  /** Taken away from where they were. */
  readonly isMoved?: boolean;
}

/**
 * Takes cells; of whole rows and columns the used ones, without rows that a table's filter hides.
 * @throws Refused "tooLarge".
 */
export function takeClip(sheet: HostSheet, selected: Area): Clip {
  const area = usedPart(sheet, selected);
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw new Refused("tooLarge");
  const filtered = sheet.tables.filter((table) => isFiltered(table));
  const isLeftOut = (row: number): boolean =>
    !isRowShown(sheet, row) &&
    filtered.some((table) => table.area.top <= row && row <= table.area.bottom);
  const rows: ClipCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!isLeftOut(row)) rows.push(takeRow(sheet, row, area));
  }
  const rules = sheet.validations.filter((rule) =>
    rule.areas.some((each) => intersect(each, area))
  );
  return { sheet, area, rows, rules: copyOf(rules) };
}

/** The cells within an area that reach as far as the sheet is used, at least its first. */
export function usedPart(sheet: HostSheet, area: Area): Area {
  const used = sheet.cells.usedArea(false);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? 0));
  const bounded = rowCount(area) * columnCount(area) <= MOST_CELLS;
  return bounded ? area : { ...area, bottom, right };
}

function takeRow(sheet: HostSheet, row: number, { left, right }: Area): ClipCell[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    return {
      row,
      column,
      value: sheet.cells.value(row, column),
      formula: sheet.cells.formula(row, column),
      style: styleAt(sheet, row, column),
    };
  });
}
