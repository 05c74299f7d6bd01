import { insertRange, removeRange } from "../../objects/range/rangeActions";
import {
  autofitColumns,
  setColumnWidth,
  setRowHeight,
} from "../../objects/range/RangeFormatObject";
import { RangeObject } from "../../objects/range/RangeObject";
import type { HostSession } from "../../protocol/HostSession";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { MAX_COLUMN_WIDTH_PX } from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import { setColumnHidden, setRowHidden } from "../../workbook/layout";
import { assertAllowed } from "../../workbook/protection/protection";
import { type Outcome, Refused } from "../Outcome";
import type { SheetSelection } from "../selection/SheetSelection";
import type { ActRunner } from "./ActRunner";

/** Points that Excel lets a row be high. */
const MAX_ROW_HEIGHT = 409.5;
/** More rows or columns than this are not hidden or shown one by one. */
const MOST_LINES = 200_000;

/** Puts empty rows above the selection. */
export function insertRows(
  acts: ActRunner,
  session: HostSession,
  { sheet, area }: SheetSelection
): Promise<Outcome> {
  return acts.run("insertRows", "offSheet", () => {
    insertRange(new RangeObject(sheet, wholeRows(area)), "Down", session);
  });
}

/** Puts empty columns left of the selection. */
export function insertColumns(
  acts: ActRunner,
  session: HostSession,
  { sheet, area }: SheetSelection
): Promise<Outcome> {
  return acts.run("insertColumns", "offSheet", () => {
    insertRange(new RangeObject(sheet, wholeColumns(area)), "Right", session);
  });
}

/** Takes the selected rows out. */
export function deleteRows(
  acts: ActRunner,
  session: HostSession,
  { sheet, area }: SheetSelection
): Promise<Outcome> {
  return acts.run("deleteRows", "offSheet", () =>
    removeRange(new RangeObject(sheet, wholeRows(area)), "Up", session)
  );
}

/** Takes the selected columns out. */
export function deleteColumns(
  acts: ActRunner,
  session: HostSession,
  { sheet, area }: SheetSelection
): Promise<Outcome> {
  return acts.run("deleteColumns", "offSheet", () =>
    removeRange(new RangeObject(sheet, wholeColumns(area)), "Left", session)
  );
}

/** Hides the selected rows, or shows those within the selection. */
export function setRowsHidden(
  acts: ActRunner,
  { sheet, area }: SheetSelection,
  hidden: boolean
): Promise<Outcome> {
  return acts.run(hidden ? "hide" : "unhide", "tooLarge", () => {
    assertAllowed(sheet, "allowFormatRows");
    if (hidden) assertNotTooMany(area.top, area.bottom);
    for (const row of hidden ? lines(area.top, area.bottom) : [...sheet.rows.keys()])
      if (row >= area.top && row <= area.bottom) setRowHidden(sheet, row, hidden);
    sheet.touch("cells");
  });
}

/** Hides the selected columns, or shows those within the selection. */
export function setColumnsHidden(
  acts: ActRunner,
  { sheet, area }: SheetSelection,
  hidden: boolean
): Promise<Outcome> {
  return acts.run(hidden ? "hide" : "unhide", "tooLarge", () => {
    assertAllowed(sheet, "allowFormatColumns");
    for (const column of hidden ? lines(area.left, area.right) : [...sheet.columns.keys()])
      if (column >= area.left && column <= area.right) setColumnHidden(sheet, column, hidden);
    sheet.touch("columns");
  });
}

/** @param pixels 0 hides the columns. */
export function setWidth(
  acts: ActRunner,
  sheet: HostSheet,
  first: number,
  last: number,
  pixels: number
): Promise<Outcome> {
  const width = Math.round(Math.min(Math.max(pixels, 0), MAX_COLUMN_WIDTH_PX));
  return acts.run("columnWidth", "offSheet", () =>
    setColumnWidth(sheet, columnsOf(first, last), width)
  );
}

/** @param points 0 hides the rows; null lets them fit what they hold. */
export function setHeight(
  acts: ActRunner,
  sheet: HostSheet,
  first: number,
  last: number,
  points: number | null
): Promise<Outcome> {
  const height = points === null ? null : Math.min(Math.max(points, 0), MAX_ROW_HEIGHT);
  return acts.run("rowHeight", "tooLarge", () => {
    const isAll = first === 0 && last === MAX_ROWS - 1;
    if (!isAll || height === 0) assertNotTooMany(first, last);
    setRowHeight(sheet, rowsOf(first, last), height);
  });
}

/** Makes columns as wide as their longest text. */
export function autoFitColumns(
  acts: ActRunner,
  session: HostSession,
  sheet: HostSheet,
  first: number,
  last: number
): Promise<Outcome> {
  return acts.run("columnWidth", "offSheet", () =>
    autofitColumns(sheet, columnsOf(first, last), session)
  );
}

/** Freezes what lies above and left of the active cell, or thaws what is frozen. */
export function toggleFreeze(acts: ActRunner, { sheet, active }: SheetSelection): Promise<Outcome> {
  return acts.run("freeze", "offSheet", () => {
    const { row: rows, column: columns } = active;
    const isCorner = rows === 0 && columns === 0;
    const wanted = isCorner ? { rows: 1, columns: 0 } : { rows, columns };
    sheet.freeze = sheet.freeze ? null : wanted;
    sheet.touch("view");
  });
}

function assertNotTooMany(first: number, last: number): void {
  if (last - first >= MOST_LINES) throw new Refused("tooLarge");
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function wholeRows({ top, bottom }: Area): Area {
  return rowsOf(top, bottom);
}

function wholeColumns({ left, right }: Area): Area {
  return columnsOf(left, right);
}

function rowsOf(top: number, bottom: number): Area {
  return { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
}

function columnsOf(left: number, right: number): Area {
  return { left, right, top: 0, bottom: MAX_ROWS - 1 };
}
