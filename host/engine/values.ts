import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellError, type CellValue, type ErrorText } from "../workbook/cell";

/** What an expression gives: a value, an array of values, or a reference to cells. */
export type Operand = BaseValueObject | BaseReferenceObject;

/** Excel cuts no text: a result longer than this is an error. */
const LONGEST_TEXT = 32767;

/** A cell's value as the function library takes it. */
export function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return errorObject(value.text);
}

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** An error as the function library takes it. */
export function errorObject(text: ErrorText): BaseValueObject {
  return ErrorValueObject.create(errorTypes.get(text) ?? ErrorType.VALUE);
}

/** The value of a single value object; an array gives its top left value. Null stays null. */
export function toCellValue(object: BaseValueObject): CellValue {
  if (object instanceof ArrayValueObject) {
    const first = object.get(0, 0);
    return first ? toCellValue(first) : null;
  }
  if (object instanceof ErrorValueObject) {
    return CellError.from(object.getErrorType()) ?? CellError.of("#VALUE!");
  }
  if (object.isNull()) return null;
  const value = object.getValue();
  if (typeof value === "number" && !Number.isFinite(value)) return CellError.of("#NUM!");
  if (typeof value === "string" && value.length > LONGEST_TEXT) return CellError.of("#VALUE!");
  return value;
}

/** A rectangle of values that belongs to no cells. */
export function arrayObject(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    // -1 keeps the library's process-wide index of cell values out: it takes 0 and empty for the same.
    row: -1,
    column: -1,
  });
}

/** Whether a value is an array of more than one. */
export function isSeveral(value: BaseValueObject): boolean {
  return (
    value instanceof ArrayValueObject && (value.getRowCount() > 1 || value.getColumnCount() > 1)
  );
}

/** The values of an operand; a reference is read. */
export function readOperand(operand: Operand): BaseValueObject {
  return operand instanceof BaseReferenceObject ? operand.toArrayValueObject() : operand;
}

/**
 * Applies a function of single values to operands, element by element where one is an array. A single row or
 * column is repeated over the others' rows or columns; what is missing otherwise is #N/A, as in Excel.
 */
export function mapCells(
  operands: readonly Operand[],
  compute: (cells: CellValue[]) => CellValue
): BaseValueObject {
  const objects = operands.map(readOperand);
  let rowCount = 1;
  let columnCount = 1;
  for (const object of objects) {
    if (!(object instanceof ArrayValueObject)) continue;
    rowCount = Math.max(rowCount, object.getRowCount());
    columnCount = Math.max(columnCount, object.getColumnCount());
  }
  if (rowCount === 1 && columnCount === 1) return toValueObject(compute(objects.map(toCellValue)));
  const rows: BaseValueObject[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const values: BaseValueObject[] = [];
    for (let column = 0; column < columnCount; column++) {
      const cells = objects.map((object) => element(object, row, column));
      values.push(toValueObject(compute(cells)));
    }
    rows.push(values);
  }
  return arrayObject(rows);
}

function element(object: BaseValueObject, row: number, column: number): CellValue {
  if (!(object instanceof ArrayValueObject)) return toCellValue(object);
  const r = object.getRowCount() === 1 ? 0 : row;
  const c = object.getColumnCount() === 1 ? 0 : column;
  if (r >= object.getRowCount() || c >= object.getColumnCount()) return CellError.of("#N/A");
  const value = object.get(r, c);
  return value ? toCellValue(value) : null;
}
