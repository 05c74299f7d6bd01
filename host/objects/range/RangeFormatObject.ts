import { booleanArg, integerArg, numberArg, wordArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import type { HostSession } from "../../protocol/HostSession";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { cellText } from "../../workbook/cells/readCells";
import {
  columnWidthPx,
  MAX_COLUMN_WIDTH_PX,
  POINTS_PER_PIXEL,
  rowHeightPt,
} from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import { ensureColumn, ensureRow, setRowHidden } from "../../workbook/layout";
import { assertAllowed } from "../../workbook/protection/protection";
import type { HorizontalAlignment, VerticalAlignment } from "../../workbook/style";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFillObject } from "./RangeFillObject";
import { RangeFontObject } from "./RangeFontObject";
import { styleScalar } from "./styleScalar";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL: readonly VerticalAlignment[] = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
];

/** Excel's limits: points of a row's height, steps of an indent. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_INDENT = 250;
/** Pixels of a digit in Calibri 11, and of a cell's margins. */
const DIGIT_PX = 7;
const MARGIN_PX = 5;

/** How the cells of a range look, and the size of its rows and columns. */
export class RangeFormatObject {
  readonly declaration: Declaration<never> = rangeFormatDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const rangeFormatDeclaration: Declaration<never> = declare<RangeFormatObject>({
  name: "RangeFormat",
  absent: ["autoIndent", "readingOrder", "textOrientation"],
  scalars: {
    HorizontalAlignment: styleScalar("horizontal", (value) => wordArg(value, HORIZONTAL), String),
    VerticalAlignment: styleScalar("vertical", (value) => wordArg(value, VERTICAL), String),
    WrapText: styleScalar("wrap", booleanArg, Boolean),
    ShrinkToFit: styleScalar("shrinkToFit", booleanArg, Boolean),
    IndentLevel: styleScalar("indent", (value) => integerArg(value, 0, MAX_INDENT), Number),
    ColumnWidth: {
      get: ({ sheet, area }) => {
        const pixels = commonOf(area.left, area.right, (column) => columnWidthPx(sheet, column));
        return pixels === null ? null : pixels * POINTS_PER_PIXEL;
      },
      set: ({ sheet, area }, value) => {
        setColumnWidth(sheet, area, columnWidthArg(value));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => commonHeight(sheet, area),
      set: ({ sheet, area }, value) =>
        setRowHeight(sheet, area, numberArg(value, 0, MAX_ROW_HEIGHT)),
    },
    UseStandardHeight: {
      get: ({ sheet, area }) =>
        commonOf(area.top, area.bottom, (row) => (sheet.rows.get(row)?.height ?? null) === null),
      set: ({ sheet, area }, value) => {
        if (booleanArg(value)) setRowHeight(sheet, area, null);
      },
    },
    UseStandardWidth: {
      get: ({ sheet, area }) =>
        commonOf(
          area.left,
          area.right,
          (column) => (sheet.columns.get(column)?.widthPx ?? null) === null
        ),
      set: ({ sheet, area }, value) => {
        if (booleanArg(value)) setColumnWidth(sheet, area, null);
      },
    },
  },
  objects: {
    Borders: ({ sheet, area }) => new RangeBorderCollection(sheet, area),
    Fill: ({ sheet, area }) => new RangeFillObject(sheet, area),
    Font: ({ sheet, area }) => new RangeFontObject(sheet, area),
    Protection: ({ sheet, area }) => new FormatProtectionObject(sheet, area),
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _args, session) => autofitColumns(sheet, area, session),
    AutofitRows: ({ sheet, area }) => setRowHeight(sheet, area, null),
  },
});

/**
 * A column's width from points to pixels.
 * @throws HostError InvalidArgument for more than the 255 characters that a column has at most.
 */
export function columnWidthArg(value: unknown): number {
  return Math.round(numberArg(value, 0, MAX_COLUMN_WIDTH_PX * POINTS_PER_PIXEL) / POINTS_PER_PIXEL);
}

/** @param pixels 0 hides the columns; null is the standard width. */
export function setColumnWidth(sheet: HostSheet, area: Area, pixels: number | null): void {
  assertAllowed(sheet, "allowFormatColumns");
  for (let column = area.left; column <= area.right; column++) {
    const layout = ensureColumn(sheet, column);
    if (pixels === 0) layout.hidden = true;
    else {
      layout.widthPx = pixels;
      layout.hidden = false;
    }
  }
  sheet.touch("columns");
}

/** @param points 0 hides the rows; null is automatic. */
export function setRowHeight(sheet: HostSheet, area: Area, points: number | null): void {
  assertAllowed(sheet, "allowFormatRows");
  sheet.touch("cells");
  if (isEntireColumn(area) && points !== 0) {
    for (const layout of sheet.rows.values()) layout.height = null;
    if (points !== null) sheet.standardHeight = points;
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    if (points === null && !sheet.rows.has(row)) continue;
    setRowHidden(sheet, row, points === 0);
    if (points !== 0) ensureRow(sheet, row).height = points;
  }
}

/** As wide as the longest text at a digit's width a character: there is no screen to measure on. */
export function autofitColumns(
  sheet: HostSheet,
  area: Area,
  { workbook, locale }: HostSession
): void {
  assertAllowed(sheet, "allowFormatColumns");
  const last = Math.min(area.bottom, sheet.cells.rowCount - 1);
  for (
    let column = area.left;
    column <= (isEntireRow(area) ? lastColumn(sheet) : area.right);
    column++
  ) {
    let longest = 0;
    for (let row = area.top; row <= last; row++) {
      if (sheet.cells.value(row, column) === null) continue;
      for (const line of cellText(workbook, sheet, row, column, locale).split("\n")) {
        longest = Math.max(longest, line.length);
      }
    }
    if (longest > 0)
      ensureColumn(sheet, column).widthPx = Math.min(
        longest * DIGIT_PX + MARGIN_PX,
        MAX_COLUMN_WIDTH_PX
      );
  }
  sheet.touch("columns");
}

function lastColumn(sheet: HostSheet): number {
  return sheet.cells.usedArea(true)?.right ?? -1;
}

function commonHeight(sheet: HostSheet, area: Area): number | null {
  const own = [...sheet.rows].filter(([row]) => row >= area.top && row <= area.bottom);
  const heights = new Set(own.map(([row]) => rowHeightPt(sheet, row)));
  if (own.length < area.bottom - area.top + 1) heights.add(sheet.standardHeight);
  const [height = null] = heights;
  return heights.size === 1 ? height : null;
}

/** The one value of all rows or columns; null when they differ. */
function commonOf<V>(first: number, last: number, valueOf: (index: number) => V): V | null {
  const value = valueOf(first);
  for (let index = first + 1; index <= last; index++) if (valueOf(index) !== value) return null;
  return value;
}

/** Whether a range's cells are locked when the sheet is protected; null when they differ. */
export class FormatProtectionObject {
  readonly declaration: Declaration<never> = formatProtectionDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const formatProtectionDeclaration: Declaration<never> = declare<FormatProtectionObject>({
  name: "FormatProtection",
  scalars: {
    Locked: styleScalar("locked", booleanArg, Boolean),
    FormulaHidden: styleScalar("formulaHidden", booleanArg, Boolean),
  },
});
