import { ArrayValueObject } from "@univerjs/engine-formula";
import { CellError, type CellValue } from "../workbook/cell";
import { CellsReference } from "./cells/CellsReference";
import {
  PlainArray,
  readOperand,
  toCellValue,
  toValueObject,
  withinLimits,
  type Operand,
  type Values,
} from "./values";

/**
 * Applies a function of single values to operands, element by element where one is an array. A single row or
 * column is repeated over the others' rows or columns; what is missing otherwise is #N/A, as in Excel.
 */
export function mapCells(
  operands: readonly Operand[],
  compute: (cells: CellValue[]) => CellValue
): Operand {
  const sources = operands.map(valuesOf);
  const rowCount = Math.max(1, ...sources.map((each) => each.rowCount));
  const columnCount = Math.max(1, ...sources.map((each) => each.columnCount));
  if (rowCount === 1 && columnCount === 1) {
    return toValueObject(compute(sources.map(({ values }) => values[0] ?? null)));
  }
  const values = new Array<CellValue>(rowCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cells = sources.map((source) => element(source, row, column));
      values[row * columnCount + column] = withinLimits(compute(cells));
    }
  }
  return new PlainArray(rowCount, columnCount, values);
}

/** The values of an operand; a single value is an array of one. */
export function valuesOf(operand: Operand): Values {
  if (operand instanceof PlainArray) return operand;
  if (operand instanceof CellsReference) return operand.values();
  const object = readOperand(operand);
  if (!(object instanceof ArrayValueObject)) return new PlainArray(1, 1, [toCellValue(object)]);
  const [rowCount, columnCount] = [object.getRowCount(), object.getColumnCount()];
  const values = Array.from({ length: rowCount * columnCount }, (_, index) => {
    const value = object.get(Math.floor(index / columnCount), index % columnCount);
    return value ? toCellValue(value) : null;
  });
  return new PlainArray(rowCount, columnCount, values);
}

function element(
  { rowCount, columnCount, values }: Values,
  row: number,
  column: number
): CellValue {
  const r = rowCount === 1 ? 0 : row;
  const c = columnCount === 1 ? 0 : column;
  if (r >= rowCount || c >= columnCount) return CellError.of("#N/A");
  return values[r * columnCount + c] ?? null;
}
