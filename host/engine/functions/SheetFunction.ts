import { CellError, type CellValue } from "../../workbook/cell";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Position } from "../compile/Expression";
import type { Language } from "../Language";
import { mapCells } from "../mapCells";
import { type Operand } from "../values";
import { numberOf } from "./coercion";

/** What a function may know beyond its arguments. */
export interface FunctionContext {
  /** The cell that the formula stands in. */
  at: Position;
  cells: WorkbookCells;
  /** Local time. */
  now: Date;
  /** Serial dates count from 1904-01-01. */
  date1904: boolean;
  /** How text is read and written. */
  language: Language;
  /** Compiles and evaluates text as a formula in this cell; for references given as text. */
  evaluateText(text: string): Operand;
  /** Calls another function by its name in capitals. */
  call(name: string, args: (Operand | null)[]): Operand;
}

/** A worksheet function. An argument that was left out between commas is null. */
export type SheetFunction = (args: (Operand | null)[], context: FunctionContext) => Operand;

/**
 * A function of single numbers, applied element by element where an argument is an array. Errors go through;
 * text that reads as a number is one. `count` is the number of arguments [least, most]; others give #VALUE!.
 */
export function numeric(
  count: readonly [number, number],
  compute: (numbers: number[], context: FunctionContext) => number | CellError
): SheetFunction {
  return (args, context) => {
    const wrongCount = args.length < count[0] || args.length > count[1];
    const operands = args.map((each) => each ?? mapCells([], () => 0));
    return mapCells(operands, (cells): CellValue => {
      if (wrongCount) return CellError.of("#VALUE!");
      const numbers: number[] = [];
      for (const cell of cells) {
        const number = numberOf(cell, context.language);
        if (number instanceof CellError) return number;
        numbers.push(number);
      }
      return compute(numbers, context);
    });
  };
}
