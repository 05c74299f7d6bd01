import { isValidFormat } from "numfmt";
import type { Scalar, WireValue } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { formatArea } from "../../workbook/cells/format";
import {
  plainValue,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  valueType,
} from "../../workbook/cells/readCells";
import { fits, writeCells } from "../../workbook/cells/writeCells";
import { fromR1C1, toR1C1 } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertAllowed, assertCellsWritable } from "../../workbook/protection/protection";
import { raiseDataChanged } from "../events";
import { writeOptions } from "../table/tableWords";
import type { RangeObject } from "./RangeObject";

type Rows = readonly (readonly unknown[])[];

/** More cells than this are given back as null, as Excel does. */
const MAX_CELLS_READ = 5_000_000;

/** Characters of a number format. */
const MAX_FORMAT_LENGTH = 255;

/** The properties of a range that have a value for each cell. */
export const rangeValueScalars: Readonly<Record<string, Scalar<RangeObject>>> = {
  Values: {
    calculated: true,
    get: ({ sheet, area }) => readable(area, () => readValues(sheet, area)),
    set: (range, value, session) => writeRange(range, value, session),
  },
  Formulas: {
    calculated: true,
    get: ({ sheet, area }) => readable(area, () => readFormulas(sheet, area)),
    set: (range, value, session) => writeRange(range, value, session),
  },
  FormulasR1C1: {
    calculated: true,
    get: ({ sheet, area }) =>
      readable(area, () => mapCells(area, (row, column) => r1c1Text(sheet, row, column))),
    set: (range, value, session) => {
      const { top, left } = range.area;
      const rows = arrayOf(value, range.area).map((row, index) =>
        row.map((each, at) => fromR1C1Text(each, top + index, left + at))
      );
      writeRange(range, rows, session);
    },
  },
  Text: {
    calculated: true,
    get: ({ sheet, area }, { workbook, locale }) =>
      readable(area, () => readTexts(workbook, sheet, area, locale)),
  },
  ValueTypes: {
    calculated: true,
    get: ({ sheet, area }) => readable(area, () => readValueTypes(sheet, area)),
  },
  NumberFormat: {
    get: ({ sheet, area }, { workbook }) =>
      readable(area, () => readNumberFormats(workbook, sheet, area)),
    set: (range, value, session) => writeNumberFormats(range, value, session),
  },
};

/**
 * Writes values or formulas into a range and tells who listens.
 * @param value One value for every cell, or an array of the range's shape.
 * @throws HostError InvalidArgument (shape, contents), AccessDenied (a locked cell); nothing is written then.
 */
export function writeRange(
  { sheet, area }: RangeObject,
  value: unknown,
  session: HostSession
): void {
  if (isUnbounded(area)) throw invalidArgument("Values cannot be set for whole rows or columns.");
  const rows = arrayOf(value, area);
  assertCellsWritable(session.workbook, sheet, area);
  const before =
    area.top === area.bottom && area.left === area.right
      ? sheet.cells.value(area.top, area.left)
      : null;
  writeCells(session.workbook, sheet, area, rows, writeOptions(session, sheet));
  raiseDataChanged(session, sheet, {
    changeType: "RangeEdited",
    area,
    ...(rows.length === 1 && rows[0]?.length === 1
      ? { details: details(sheet, area, before) }
      : {}),
  });
}

/** Throws unless an array of this many rows and columns is one for the range. */
export function assertShape(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongShape();
}

/** Whole rows or columns: their cells are not read or written one by one. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

function writeNumberFormats(
  { sheet, area }: RangeObject,
  value: unknown,
  session: HostSession
): void {
  assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    const numberFormat = formatText(value);
    formatArea(session.workbook, sheet, area, () => ({ numberFormat }));
    return;
  }
  if (isUnbounded(area))
    throw invalidArgument("An array of formats cannot be set for whole rows or columns.");
  const formats = formatsOf(value, area).map((row) =>
    row.map((each) => (each === null ? null : formatText(each)))
  );
  formats.forEach((row, rowIndex) =>
    row.forEach((numberFormat, columnIndex) => {
      if (numberFormat === null) return;
      const [top, left] = [area.top + rowIndex, area.left + columnIndex];
      formatArea(session.workbook, sheet, { top, left, bottom: top, right: left }, () => ({
        numberFormat,
      }));
    })
  );
}

/** "" is General; a format that Excel does not understand is refused. */
function formatText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return "General";
  if (value.length > MAX_FORMAT_LENGTH || !isValidFormat(value))
    throw invalidArgument(`"${value}" is not a number format.`);
  return value;
}

/** One value alone stands for every cell; an array has the range's shape, also `[[value]]`. */
function arrayOf(value: unknown, area: Area): Rows {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined || typeof value === "object") throw invalidArgument();
    return filled(value, area);
  }
  const rows: readonly unknown[] = value;
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) throw wrongShape();
  if (!fits(rows, area)) throw wrongShape();
  return rows;
}

/** Of formats, unlike of values, Excel takes `[[format]]` for every cell. */
function formatsOf(value: readonly unknown[], area: Area): Rows {
  const [row] = value;
  const isOne = value.length === 1 && Array.isArray(row) && row.length === 1;
  return isOne ? filled((row as readonly unknown[])[0], area) : arrayOf(value, area);
}

function filled(value: unknown, area: Area): Rows {
  const row = new Array<unknown>(columnCount(area)).fill(value);
  return new Array<readonly unknown[]>(rowCount(area)).fill(row);
}

function readable<V extends WireValue>(area: Area, read: () => V): V | null {
  return isUnbounded(area) || rowCount(area) * columnCount(area) > MAX_CELLS_READ ? null : read();
}

function mapCells<V>(area: Area, read: (row: number, column: number) => V): V[][] {
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: V[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
    rows.push(values);
  }
  return rows;
}

function r1c1Text(sheet: HostSheet, row: number, column: number): string | number | boolean {
  const formula = sheet.cells.formula(row, column);
  return formula === null
    ? plainValue(sheet.cells.value(row, column))
    : `=${toR1C1(formula, row, column)}`;
}

function fromR1C1Text(value: unknown, row: number, column: number): unknown {
  if (typeof value !== "string" || value.length < 2 || !value.startsWith("=")) return value;
  return `=${fromR1C1(value.slice(1), row, column)}`;
}

function details(sheet: HostSheet, area: Area, before: Parameters<typeof valueType>[0]) {
  const after = sheet.cells.value(area.top, area.left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function wrongShape() {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}
