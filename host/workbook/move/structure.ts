import { HostError } from "../../protocol/HostError";
import { isOnSheet } from "../areas";
import type { Area } from "../CellGrid";
import { clearContents } from "../cells/writeCells";
import { changeAllFormulas } from "../formulas/allFormulas";
import { followSheetDelete, followSheetRename } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { assertSheetName } from "../names";
import { reanchorCalculatedColumns } from "../tables/calculatedColumns";
import type { Shift } from "./shift";
import { shiftGrid, wouldPushOff } from "./shiftGrid";
import {
  assertMergesAllow,
  planCharts,
  shiftAnchored,
  shiftFormulas,
  shiftMerges,
  shiftPage,
} from "./shiftParts";
import { planTables, shiftTables } from "./shiftTables";

/**
 * Puts empty cells in place of an area and moves what was there.
 * @param direction Whole rows go down and whole columns right, whatever is asked for.
 * @param columnWord Begins the names of columns that a table gets.
 * @throws HostError InsertDeleteConflict (part of a table), MergedRangeConflict (part of a merged cell),
 *   NonBlankCellOffSheet (contents would leave the sheet); nothing is changed then.
 */
export function insertCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  direction: "Down" | "Right",
  columnWord = "Column"
): void {
  shiftSheet(
    workbook,
    sheet,
    { kind: "insert", axis: direction === "Down" ? "rows" : "columns", area },
    columnWord
  );
}

/**
 * Takes an area's cells out and moves up or left what comes after it.
 * @throws HostError InsertDeleteConflict (part of a table), MergedRangeConflict (part of a merged cell).
 */
export function deleteCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  direction: "Up" | "Left"
): void {
  shiftSheet(
    workbook,
    sheet,
    { kind: "delete", axis: direction === "Up" ? "rows" : "columns", area },
    "Column"
  );
}

/**
 * Gives a sheet another name, and every reference to it with it.
 * @throws HostError as `assertSheetName`.
 */
export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  if (sheet.name === name) return;
  assertSheetName(workbook, name, sheet);
  const change = followSheetRename(sheet.name, name);
  changeAllFormulas(workbook, () => change);
  sheet.name = name;
  workbook.touched.add("sheets");
}

/**
 * Removes a sheet; what referred to it shows #REF!. The sheet after it (or before it) becomes active if it was.
 * @throws HostError InvalidOperation when no visible sheet would be left.
 */
export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  const rest = workbook.sheets.filter((each) => each !== sheet);
  if (!rest.some((each) => each.visibility === "Visible")) {
    throw new HostError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet."
    );
  }
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets = rest;
  const change = followSheetDelete(
    sheet.name,
    sheet.tables.map((table) => table.name)
  );
  changeAllFormulas(workbook, () => change);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  workbook.touched.add("sheets").add("names");
  if (workbook.activeSheetId !== sheet.id) return;
  const visible = (each: HostSheet): boolean => each.visibility === "Visible";
  const next =
    rest.slice(position).find(visible) ?? rest.slice(0, position).reverse().find(visible);
  if (next) workbook.activeSheetId = next.id;
  workbook.touched.add("view");
}

/**
 * Puts a sheet at a position, from 0.
 * @throws HostError InvalidArgument for a position that does not exist.
 */
export function moveSheet(workbook: HostWorkbook, sheet: HostSheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new HostError("InvalidArgument", "The position is not one of the workbook's.");
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.touched.add("sheets");
  workbook.pending.structure = true;
}

function shiftSheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  asked: Shift,
  columnWord: string
): void {
  if (!isOnSheet(asked.area))
    throw new HostError("InvalidArgument", "The range is not on the sheet.");
  const { shift, emptied } = planTables(sheet, asked);
  if (shift) {
    assertMergesAllow(sheet, shift);
    if (wouldPushOff(sheet.cells, shift)) {
      throw new HostError(
        "NonBlankCellOffSheet",
        "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet."
      );
    }
  }
  for (const { table, row } of emptied) {
    clearContents(workbook, sheet, row);
    table.insertRow = true;
    sheet.touch("tables");
  }
  if (!shift) return;
  const moveCharts = planCharts(sheet, shift);
  reanchorCalculatedColumns(sheet, shift);
  shiftGrid(sheet, shift);
  moveCharts();
  shiftFormulas(workbook, sheet, shift);
  shiftAnchored(sheet, shift);
  shiftMerges(sheet, shift);
  shiftPage(sheet, shift);
  shiftTables(workbook, sheet, shift, columnWord);
  sheet.touch("cells");
  workbook.pending.follow(sheet.id, shift);
  workbook.uncalculated.follow(sheet.id, shift);
  workbook.pending.structure = true;
  if (sheet.originPart !== null) sheet.moves.push(shift);
  workbook.onShift(sheet, shift);
}
