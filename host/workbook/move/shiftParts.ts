import { HostError } from "../../protocol/HostError";
import { contains, intersect, isEntireColumn, isEntireRow } from "../areas";
import type { Area } from "../CellGrid";
import { changeAllFormulas, changeRule, isLiteral } from "../formulas/allFormulas";
import { followShift, moveFormula } from "../formulas/references";
import { columnLeftPt, rowTopPt } from "../geometry";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { ChartBox } from "../model";
import { laneOf, reachOf, type Shift, shiftArea, shiftCells, unshiftCell } from "./shift";

/** @throws HostError MergedRangeConflict when a merged cell would be torn. */
export function assertMergesAllow(sheet: HostSheet, shift: Shift): void {
  const lane = laneOf(shift);
  const reach = reachOf(shift);
  const torn = sheet.merges.some((merge) => intersect(merge, reach) && !contains(lane, merge));
  if (torn) {
    throw new HostError(
      "MergedRangeConflict",
      "The requested operation can't be completed: it would change part of a merged cell."
    );
  }
}

/** Merged cells after a shift. */
export function shiftMerges(sheet: HostSheet, shift: Shift): void {
  if (sheet.merges.length === 0) return;
  sheet.merges = sheet.merges
    .map((merge) => shiftArea(merge, shift))
    .filter(
      (merge): merge is Area =>
        merge !== null && (merge.top < merge.bottom || merge.left < merge.right)
    );
  sheet.touch("merges");
}

/** Areas and formulas of validations and conditional formats after a shift. */
export function shiftAnchored(sheet: HostSheet, shift: Shift): void {
  const follow = followShift(shift, sheet.name, sheet.name);
  const change = (formula: string, before: readonly Area[], after: readonly Area[]): string => {
    const [from] = before;
    const [to] = after;
    if (formula === "" || isLiteral(formula) || !from || !to) return formula;
    const anchor = unshiftCell({ row: to.top, column: to.left }, shift);
    return follow(moveFormula(formula, { row: from.top, column: from.left }, anchor));
  };
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((area) => shiftCells(area, shift));
    if (areas.length === 0) return [];
    const formula1 = change(validation.formula1, validation.areas, areas);
    const formula2 = change(validation.formula2, validation.areas, areas);
    return [{ ...validation, areas, formula1, formula2 }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => shiftCells(area, shift));
    if (areas.length === 0) return [];
    const rule = changeRule(format.rule, (formula) => change(formula, format.areas, areas));
    return [{ ...format, areas, rule }];
  });
  sheet.touch("validations", "conditionalFormats");
}

/** Print area and titles after a shift. */
export function shiftPage(sheet: HostSheet, shift: Shift): void {
  const { page } = sheet;
  if (!page.printArea && !page.titleRows && !page.titleColumns) return;
  if (page.printArea) page.printArea = shiftArea(page.printArea, shift);
  if (page.titleRows && shift.axis === "rows" && isEntireRow(shift.area)) {
    page.titleRows = shiftPair(page.titleRows, shift);
  }
  if (page.titleColumns && shift.axis === "columns" && isEntireColumn(shift.area)) {
    page.titleColumns = shiftPair(page.titleColumns, shift);
  }
  sheet.touch("page");
}

function shiftPair(pair: [number, number], shift: Shift): [number, number] | null {
  const [first, last] = pair;
  const area =
    shift.axis === "rows"
      ? { top: first, bottom: last, left: shift.area.left, right: shift.area.right }
      : { left: first, right: last, top: shift.area.top, bottom: shift.area.bottom };
  const moved = shiftArea(area, shift);
  if (!moved) return null;
  return shift.axis === "rows" ? [moved.top, moved.bottom] : [moved.left, moved.right];
}

/**
 * How charts move when whole rows or columns are put in or taken out; they stay where they are otherwise. Call it
 * before the layout changes and run what it gives afterwards. A chart that is where its file put it stays in step
 * with the anchor in the file.
 */
export function planCharts(sheet: HostSheet, shift: Shift): () => void {
  const whole = shift.axis === "rows" ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  const { charts } = sheet;
  if (!whole || charts.length === 0) return () => undefined;
  const edge = shift.axis === "rows" ? rowTopPt : columnLeftPt;
  const first = shift.axis === "rows" ? shift.area.top : shift.area.left;
  const after = (shift.axis === "rows" ? shift.area.bottom : shift.area.right) + 1;
  const start = edge(sheet, first);
  const gone = edge(sheet, after) - start;
  return () => {
    const added = edge(sheet, after) - edge(sheet, first);
    const move = (position: number): number => {
      if (shift.kind === "insert") return position >= start ? position + added : position;
      return position <= start ? position : Math.max(start, position - gone);
    };
    const [at, size] =
      shift.axis === "rows" ? (["top", "height"] as const) : (["left", "width"] as const);
    const moveBox = (box: ChartBox): void => {
      const end = move(box[at] + box[size]);
      box[at] = move(box[at]);
      box[size] = end - box[at];
    };
    for (const chart of charts) {
      moveBox(chart);
      if (chart.origin) moveBox(chart.origin.placed);
    }
    sheet.touch("charts");
  };
}

/** All references of the workbook to the sheet's cells after a shift. */
export function shiftFormulas(workbook: HostWorkbook, sheet: HostSheet, shift: Shift): void {
  changeAllFormulas(workbook, (home) => followShift(shift, home?.name ?? null, sheet.name), sheet);
}
