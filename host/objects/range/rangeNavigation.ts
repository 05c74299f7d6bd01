import { integerArg, optionalBoolean } from "../../protocol/args";
import { type Declaration, NULL_OBJECT } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import {
  boundingArea,
  cellArea,
  columnCount,
  intersect,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  offset,
  rowCount,
} from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import { RangeAreasObject } from "./RangeAreasObject";
import type { RangeObject } from "./RangeObject";
import { specialCells } from "./specialCells";

/** An area from what the client sent: a range or an address. */
export type ReadArea = (value: unknown, sheet: HostSheet) => Area;

/**
 * The methods that lead from a range to another.
 * @param readArea Reads an argument that is a range or an address on the same sheet.
 */
export function rangeNavigation(
  readArea: ReadArea
): NonNullable<Declaration<RangeObject>["methods"]> {
  return {
    GetAbsoluteResizedRange: (range, [rows, columns]) => {
      const { top, left } = range.area;
      const bottom = top + integerArg(rows, 1) - 1;
      return onSheet(range, { top, left, bottom, right: left + integerArg(columns, 1) - 1 });
    },
    GetBoundingRect: (range, [other]) =>
      range.at(boundingArea(range.area, readArea(other, range.sheet))),
    GetCell: (range, [row, column]) =>
      onSheet(
        range,
        cellArea(range.area.top + integerArg(row), range.area.left + integerArg(column))
      ),
    GetColumn: (range, [column]) => {
      const left = range.area.left + integerArg(column, 0, columnCount(range.area) - 1);
      return range.at({ ...range.area, left, right: left });
    },
    GetColumnsAfter: (range, [count]) => columnsBeside(range, count, 1),
    GetColumnsBefore: (range, [count]) => columnsBeside(range, count, -1),
    GetEntireColumn: (range) => range.at({ ...range.area, top: 0, bottom: MAX_ROWS - 1 }),
    GetEntireRow: (range) => range.at({ ...range.area, left: 0, right: MAX_COLUMNS - 1 }),
    GetIntersection: (range, [other]) => {
      const common = intersect(range.area, readArea(other, range.sheet));
      if (!common) throw itemNotFound();
      return range.at(common);
    },
    GetIntersectionOrNullObject: (range, [other]) => {
      const common = intersect(range.area, readArea(other, range.sheet));
      return common ? range.at(common) : NULL_OBJECT;
    },
    GetLastCell: (range) => range.at(cellArea(range.area.bottom, range.area.right)),
    GetLastColumn: (range) => range.at({ ...range.area, left: range.area.right }),
    GetLastRow: (range) => range.at({ ...range.area, top: range.area.bottom }),
    GetOffsetRange: (range, [rows, columns]) =>
      onSheet(range, offset(range.area, integerArg(rows), integerArg(columns))),
    // The bottom right corner moves; where it comes to lie above or left of the first cell, that one is the last.
    GetResizedRange: (range, [rows, columns]) => {
      const { top, left, bottom, right } = range.area;
      const corner = cellArea(bottom + integerArg(rows), right + integerArg(columns));
      return onSheet(range, boundingArea(cellArea(top, left), corner));
    },
    GetRow: (range, [row]) => {
      const top = range.area.top + integerArg(row, 0, rowCount(range.area) - 1);
      return range.at({ ...range.area, top, bottom: top });
    },
    GetRowsAbove: (range, [count]) => rowsBeside(range, count, -1),
    GetRowsBelow: (range, [count]) => rowsBeside(range, count, 1),
    GetSpecialCellsOrNullObject: ({ sheet, area }, [kind, valueType]) => {
      const areas = specialCells(sheet, area, kind, valueType);
      return areas.length > 0 ? new RangeAreasObject(sheet, areas) : NULL_OBJECT;
    },
    GetSurroundingRegion: (range) =>
      range.at(surroundingRegion(range.sheet, cellArea(range.area.top, range.area.left))),
    GetUsedRange: (range, [valuesOnly]) => {
      const used = usedPart(range, optionalBoolean(valuesOnly));
      if (!used) throw itemNotFound();
      return range.at(used);
    },
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const used = usedPart(range, optionalBoolean(valuesOnly));
      return used ? range.at(used) : NULL_OBJECT;
    },
  };
}

function onSheet(range: RangeObject, area: Area): RangeObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return range.at(area);
}

/** Rows next to a range, or with a negative count rows of the range on that side. */
function rowsBeside(range: RangeObject, count: unknown, side: 1 | -1): RangeObject {
  const [first, last] = beside(range.area.top, range.area.bottom, count, side);
  return onSheet(range, { ...range.area, top: first, bottom: last });
}

function columnsBeside(range: RangeObject, count: unknown, side: 1 | -1): RangeObject {
  const [first, last] = beside(range.area.left, range.area.right, count, side);
  return onSheet(range, { ...range.area, left: first, right: last });
}

function beside(first: number, last: number, count: unknown, side: 1 | -1): [number, number] {
  const number = integerArg(count ?? 1);
  if (number === 0) throw invalidArgument();
  if (number > 0) return side > 0 ? [last + 1, last + number] : [first - number, first - 1];
  return side > 0 ? [last + number + 1, last] : [first, first - number - 1];
}

/** The smallest rectangle around what is used inside of a range. */
function usedPart({ sheet, area }: RangeObject, valuesOnly: boolean): Area | null {
  const used = sheet.cells.usedArea(valuesOnly);
  const part = used && intersect(used, area);
  if (!part) return null;
  let found: Area | null = null;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (!isUsed(sheet, row, column, valuesOnly)) continue;
      found = found ? boundingArea(found, cellArea(row, column)) : cellArea(row, column);
    }
  }
  return found;
}

function isUsed(sheet: HostSheet, row: number, column: number, valuesOnly: boolean): boolean {
  const cells = sheet.cells.row(row);
  if (!cells) return false;
  return (
    (cells.values[column] ?? null) !== null ||
    (cells.formulas?.[column] ?? null) !== null ||
    (!valuesOnly && (cells.styles?.[column] ?? 0) !== 0)
  );
}

/** Grows until the rows and columns around are empty. */
function surroundingRegion(sheet: HostSheet, start: Area): Area {
  let area = start;
  for (;;) {
    const around = {
      top: Math.max(area.top - 1, 0),
      left: Math.max(area.left - 1, 0),
      bottom: Math.min(area.bottom + 1, MAX_ROWS - 1),
      right: Math.min(area.right + 1, MAX_COLUMNS - 1),
    };
    let grown = area;
    for (let row = around.top; row <= around.bottom; row++) {
      for (let column = around.left; column <= around.right; column++) {
        if (isUsed(sheet, row, column, true)) grown = boundingArea(grown, cellArea(row, column));
      }
    }
    if (
      grown.top === area.top &&
      grown.left === area.left &&
      grown.bottom === area.bottom &&
      grown.right === area.right
    ) {
      return area;
    }
    area = grown;
  }
}
