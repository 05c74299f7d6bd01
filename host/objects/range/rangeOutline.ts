import { wordArg } from "../../protocol/args";
import { invalidArgument, invalidOperation } from "../../protocol/errors";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import { ensureColumn, ensureRow, setColumnHidden, setRowHidden } from "../../workbook/layout";
import { assertAllowed } from "../../workbook/protection/protection";
import type { RangeObject } from "./RangeObject";

/** Groups within groups that Excel draws. */
const MAX_LEVEL = 7;

/** Rows or columns of a range as an outline sees them. */
interface Lane {
  layout(index: number): { hidden: boolean; outlineLevel: number; collapsed: boolean };
  setHidden(index: number, hidden: boolean): void;
  first: number;
  last: number;
  /** Where the + of the group stands. */
  summary: number;
}

/**
 * Puts rows or columns a level deeper in the outline, or a level up.
 * @throws HostError InvalidArgument (rows grouped by columns), InvalidOperation (too deep, or in no group).
 */
export function changeOutline(range: RangeObject, option: unknown, step: 1 | -1): void {
  const lane = laneOf(range, option);
  const levels: number[] = [];
  for (let index = lane.first; index <= lane.last; index++)
    levels.push(lane.layout(index).outlineLevel);
  if (step === 1 && Math.max(...levels) >= MAX_LEVEL)
    throw invalidOperation("An outline has at most 8 levels.");
  if (step === -1 && Math.max(...levels) === 0)
    throw invalidOperation("There is no group to undo.");
  for (let index = lane.first; index <= lane.last; index++) {
    const layout = lane.layout(index);
    layout.outlineLevel = Math.max(0, layout.outlineLevel + step);
    if (layout.outlineLevel === 0 && step === -1) lane.setHidden(index, false);
  }
}

/** Opens or closes the groups of a range. */
export function showDetails(range: RangeObject, option: unknown, shown: boolean): void {
  const lane = laneOf(range, option);
  for (let index = lane.first; index <= lane.last; index++) {
    const layout = lane.layout(index);
    if (layout.outlineLevel > 0) lane.setHidden(index, !shown);
  }
  if (lane.summary >= 0) lane.layout(lane.summary).collapsed = !shown;
}

function laneOf({ sheet, area }: RangeObject, option: unknown): Lane {
  const word = wordArg(option, ["ByRows", "ByColumns"]);
  if ((isEntireRow(area) && word === "ByColumns") || (isEntireColumn(area) && word === "ByRows")) {
    throw invalidArgument();
  }
  assertAllowed(sheet, null);
  sheet.touch("outline");
  if (word === "ByRows") {
    sheet.touch("cells");
    const summary = sheet.summaryBelow ? area.bottom + 1 : area.top - 1;
    return {
      layout: (row) => ensureRow(sheet, row),
      setHidden: (row, hidden) => setRowHidden(sheet, row, hidden),
      first: area.top,
      last: area.bottom,
      summary,
    };
  }
  sheet.touch("columns");
  const summary = sheet.summaryRight ? area.right + 1 : area.left - 1;
  return {
    layout: (column) => ensureColumn(sheet, column),
    setHidden: (column, hidden) => {
      setColumnHidden(sheet, column, hidden);
    },
    first: area.left,
    last: area.right,
    summary,
  };
}
