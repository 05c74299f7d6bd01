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

/** A rectangle of values, row by row. */
export interface Values {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly CellValue[];
}

/**
 * An array that a calculation gave, as plain values: the library's objects, one for each of them, take ten times as
 * long to make as what is calculated, and are made only for a function of the library's.
 */
export class PlainArray implements Values {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    readonly values: readonly CellValue[]
  ) {}
}

/** What an expression gives: a value, an array of values, or a reference to cells. */
export type Operand = BaseValueObject | BaseReferenceObject | PlainArray;

/** Looked up once, as in `operators.ts`. */
const { isFinite } = Number;

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
  return object.isNull() ? null : withinLimits(object.getValue());
}

/** A value, or the error that it is where no cell could hold it. */
export function withinLimits(value: CellValue): CellValue {
  if (typeof value === "number" && !isFinite(value)) return CellError.of("#NUM!");
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

/** The values of an operand as the function library takes them; a reference is read. */
export function readOperand(operand: Operand): BaseValueObject {
  if (operand instanceof BaseReferenceObject) return operand.toArrayValueObject();
  return operand instanceof PlainArray ? libraryArray(operand) : operand;
}

function libraryArray({ rowCount, columnCount, values }: PlainArray): ArrayValueObject {
  return arrayObject(
    Array.from({ length: rowCount }, (_, row) =>
      values.slice(row * columnCount, (row + 1) * columnCount).map(toValueObject)
    )
  );
}
