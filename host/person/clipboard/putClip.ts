import { raiseDataChanged } from "../../objects/events";
import { writeOptions } from "../../objects/table/tableWords";
import type { HostSession } from "../../protocol/HostSession";
import {
  columnCount,
  copiedTo,
  isOnSheet,
  overlaps,
  rowCount,
  sameArea,
  tilesOf,
} from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { writeCells } from "../../workbook/cells/writeCells";
import { clearValidations, withAreas } from "../../workbook/formulas/anchored";
import { moveFormula } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertCellsWritable } from "../../workbook/protection/protection";
import { isSame } from "../history/copyOf";
import { Refused } from "../Outcome";
import { validationOf } from "../typing/ruleAt";
import { numberFormatAt, writable } from "../typing/typedEntry";
import type { Clip, ClipCell } from "./Clip";

/** The area that copied cells fill: as many times as they fit when it is a multiple of them, else once. */
export function targetOf(height: number, width: number, selected: Area): Area {
  const repeated = (wanted: number, length: number): number =>
    wanted % length === 0 ? wanted : length;
  const { top, left } = selected;
  const bottom = top + repeated(rowCount(selected), height) - 1;
  return { top, left, bottom, right: left + repeated(columnCount(selected), width) - 1 };
}

/**
 * Refuses to fill an area that cannot be.
 * @throws Refused "offSheet", "merged"; HostError AccessDenied for a locked cell.
 */
export function assertFillable(session: HostSession, sheet: HostSheet, area: Area): void {
  if (!isOnSheet(area)) throw new Refused("offSheet");
  assertCellsWritable(session.workbook, sheet, area);
  const torn = sheet.merges.some(
    (merge) =>
      overlaps(merge, area) &&
      !(
        sameArea(area, { ...area, bottom: area.top, right: area.left }) &&
        merge.top === area.top &&
        merge.left === area.left
      )
  );
  if (torn) throw new Refused("merged");
}

/**
 * Puts copied cells into an area, repeated as often as they fit, and tells who listens.
 * @param what "values": formulas become what they showed; looks and rules stay.
 * @throws as `assertFillable`.
 */
export function putClip(
  session: HostSession,
  clip: Clip,
  sheet: HostSheet,
  area: Area,
  what: "all" | "values"
): void {
  assertFillable(session, sheet, area);
  if (what === "all") {
    putRules(clip, sheet, area);
    forEachCell(clip, area, (cell, row, column) => sheet.cells.setStyle(row, column, cell.style));
  }
  putContents(session, clip, sheet, area, what);
  raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
}

/** Cells of the format "text" are filled as they are; the others as if written, so that tables take note. */
function putContents(
  session: HostSession,
  clip: Clip,
  sheet: HostSheet,
  area: Area,
  what: "all" | "values"
): void {
  const { workbook } = session;
  const rows = Array.from({ length: rowCount(area) }, () =>
    new Array<string | number | boolean | null>(columnCount(area)).fill(null)
  );
  forEachCell(clip, area, (cell, row, column) => {
    const formula =
      cell.formula === null || what === "values"
        ? null
        : moveFormula(cell.formula, cell, { row, column });
    if (numberFormatAt(session, sheet, row, column) !== "@") {
      rows[row - area.top]![column - area.left] = writable(
        formula === null
          ? { kind: "value", value: cell.value, numberFormat: null }
          : { kind: "formula", formula },
        false
      );
      return;
    }
    if (formula === null) sheet.cells.setValue(row, column, cell.value);
    else sheet.cells.setFormula(row, column, formula, cell.value);
    workbook.pending.markCell(sheet.id, row, column);
  });
  writeCells(workbook, sheet, area, rows, writeOptions(session, sheet));
}

/** The rules of the copied cells take the place of those in the area. */
function putRules(clip: Clip, sheet: HostSheet, area: Area): void {
  if (hasSameRules(clip, sheet, area)) return;
  clearValidations(sheet, area);
  const tiles = tilesOf(area, clip.rows.length, clip.rows[0]?.length ?? 1);
  for (const rule of clip.rules) {
    const areas = tiles.flatMap((tile) => copiedTo(tile, clip.area, rule.areas));
    if (areas.length === 0) continue;
    const moved = withAreas(rule, areas);
    const known = sheet.validations.find((each) => isSame(withAreas(each, areas), moved));
    if (known) known.areas = [...known.areas, ...areas];
    else sheet.validations.push(moved);
  }
}

/** Within one column of a table for example: then the areas of rules need not be cut up. */
function hasSameRules(clip: Clip, sheet: HostSheet, area: Area): boolean {
  if (clip.isMoved) return false;
  if (sheet !== clip.sheet) return sheet.validations.length === 0 && clip.rules.length === 0;
  let same = true;
  forEachCell(clip, area, (cell, row, column) => {
    same &&= validationOf(sheet, row, column) === validationOf(sheet, cell.row, cell.column);
  });
  return same;
}

function forEachCell(
  { rows }: Clip,
  area: Area,
  visit: (cell: ClipCell, row: number, column: number) => void
): void {
  const width = rows[0]?.length ?? 1;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = rows[(row - area.top) % rows.length]?.[(column - area.left) % width];
      if (cell) visit(cell, row, column);
    }
  }
}
