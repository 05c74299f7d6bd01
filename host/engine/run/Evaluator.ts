import { BaseValueObject } from "@univerjs/engine-formula";
import { CellError, type CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import { CellsReference } from "../cells/CellsReference";
import {
  resolveReference,
  type CompiledFormula,
  type Expression,
  type Position,
} from "../compile/Expression";
import { numberOf, truthOf } from "../functions/coercion";
import { findFunction } from "../functions/functionLibrary";
import { BINARY_OPERATORS, UNARY_OPERATORS } from "../functions/operators";
import type { FunctionContext } from "../functions/SheetFunction";
import { mapCells } from "../mapCells";
import {
  errorObject,
  isSeveral,
  PlainArray,
  readOperand,
  toCellValue,
  toValueObject,
  type Operand,
} from "../values";

/** Everything about the surroundings that evaluation needs, except the cell. */
export type Surroundings = Pick<FunctionContext, "cells" | "now" | "date1904" | "language"> & {
  compile(text: string, at: Position): CompiledFormula;
};

/** What a formula gives in a cell. */
export interface Result {
  /** Never null: an empty result is 0, as Excel shows it. Of several values it is the top left one. */
  value: CellValue;
  /** Whether that is all: Excel would show the others in the cells beside, or knows what this engine does not. */
  isWhole: boolean;
}

/**
 * What a formula gives in a cell. Never throws: what cannot be calculated here, or is a fault of the library, is
 * #VALUE! and not whole.
 */
export function evaluateFormula(
  formula: CompiledFormula,
  at: Position,
  surroundings: Surroundings
): Result {
  try {
    const evaluation = new Evaluation(formula, at, surroundings);
    const result = evaluation.valueOf(formula.root);
    if (result instanceof CellsReference) {
      const { sheetId, area } = result;
      const value = surroundings.cells.value(sheetId, area.top, area.left) ?? 0;
      return { value, isWhole: result.isCell() };
    }
    const object = readOperand(result);
    return { value: toCellValue(object) ?? 0, isWhole: !isSeveral(object) };
  } catch {
    return { value: CellError.of("#VALUE!"), isWhole: false };
  }
}

class Evaluation {
  private readonly variables = new Map<string, Operand>();
  private readonly context: FunctionContext;

  constructor(
    private readonly formula: CompiledFormula,
    private readonly at: Position,
    private readonly surroundings: Surroundings
  ) {
    this.context = {
      at,
      cells: surroundings.cells,
      now: surroundings.now,
      date1904: surroundings.date1904,
      language: surroundings.language,
      evaluateText: (text) => {
        const compiled = surroundings.compile(text, at);
        return new Evaluation(compiled, at, surroundings).valueOf(compiled.root);
      },
      call: (name, args) => findFunction(name)?.(args, this.context) ?? errorObject("#NAME?"),
    };
  }

  valueOf(expression: Expression): Operand {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "reference":
        return this.reference(expression.index);
      case "variable":
        return this.variables.get(expression.name) ?? errorObject("#NAME?");
      case "unary":
        return this.unary(expression.operator, this.valueOf(expression.operand));
      case "binary":
        return this.binary(
          expression.operator,
          this.valueOf(expression.left),
          this.valueOf(expression.right)
        );
      case "let":
        for (const { name, value } of expression.declarations) {
          this.variables.set(name, this.valueOf(value));
        }
        return this.valueOf(expression.body);
      case "call":
        return this.call(expression.name, expression.args);
    }
  }

  private reference(index: number): Operand {
    const target = resolveReference(this.formula.references[index]!, this.at);
    if (typeof target === "string") return errorObject(target);
    return new CellsReference(target.sheetId, target.area, this.surroundings.cells);
  }

  private unary(operator: string, operand: Operand): Operand {
    if (operator === "@") return this.intersect(operand);
    const compute = UNARY_OPERATORS[operator];
    // "#", the spilled range: formulas of this host do not spill.
    if (!compute) return errorObject("#REF!");
    return mapCells([operand], ([cell]) => compute(cell!, this.context.language));
  }

  private binary(operator: string, left: Operand, right: Operand): Operand {
    const compute = BINARY_OPERATORS[operator];
    if (compute) return mapCells([left, right], ([a, b]) => compute(a!, b!, this.context.language));
    if (!(left instanceof CellsReference) || !(right instanceof CellsReference)) {
      return firstError(left, right) ?? errorObject("#VALUE!");
    }
    if (left.sheetId !== right.sheetId) return errorObject("#VALUE!");
    if (operator === ":") return left.at(hull(left.area, right.area));
    const common = operator === " " ? overlap(left.area, right.area) : null;
    if (common) return left.at(common);
    return errorObject(operator === " " ? "#NULL!" : "#VALUE!");
  }

  /** `@`: of a column or row of cells the one in the formula's own row or column. */
  private intersect(operand: Operand): Operand {
    if (!(operand instanceof CellsReference) || operand.isCell()) return operand;
    const { area } = operand;
    const { row, column } = this.at;
    const cell = { top: area.top, bottom: area.top, left: area.left, right: area.left };
    if (area.left === area.right && row >= area.top && row <= area.bottom) {
      return operand.at({ ...cell, top: row, bottom: row });
    }
    if (area.top === area.bottom && column >= area.left && column <= area.right) {
      return operand.at({ ...cell, left: column, right: column });
    }
    return errorObject("#VALUE!");
  }

  private call(name: string, args: (Expression | null)[]): Operand {
    const lazy = this.callLazily(name, args);
    if (lazy) return lazy;
    const values = args.map((each) => each && this.valueOf(each));
    return this.context.call(name, values);
  }

  /**
   * Functions that evaluate only the branch they take, and give it as it is (also a reference). Null where the
   * deciding argument is an array: then all branches count, and the library does it.
   */
  private callLazily(name: string, args: (Expression | null)[]): Operand | null {
    const [first, ...rest] = args;
    if (first === undefined) return null;
    if (name === "IF" && (rest.length === 1 || rest.length === 2)) {
      const test = this.single(first);
      if (test === undefined) return null;
      const truth = truthOf(test, this.context.language);
      if (truth instanceof CellError) return toValueObject(truth);
      if (!truth && rest.length === 1) return toValueObject(false);
      return this.branch(truth ? rest[0]! : rest[1]!);
    }
    if ((name === "IFERROR" || name === "IFNA") && rest.length === 1) {
      const test = this.single(first);
      if (test === undefined) return null;
      const caught = test instanceof CellError && (name === "IFERROR" || test.text === "#N/A");
      return caught ? this.branch(rest[0]!) : toValueObject(test);
    }
    if (name === "CHOOSE") {
      const test = this.single(first);
      if (test === undefined) return null;
      const number = numberOf(test, this.context.language);
      if (number instanceof CellError) return toValueObject(number);
      const branch = rest[Math.trunc(number) - 1];
      return branch === undefined ? errorObject("#VALUE!") : this.branch(branch);
    }
    return null;
  }

  private branch(expression: Expression | null): Operand {
    return expression === null ? toValueObject(0) : this.valueOf(expression);
  }

  /** The value of an argument that is a single value; undefined when it is an array of several. */
  private single(expression: Expression | null): CellValue | undefined {
    if (expression === null) return null;
    const operand = this.valueOf(expression);
    if (operand instanceof CellsReference) {
      if (!operand.isCell()) return undefined;
      return this.surroundings.cells.value(operand.sheetId, operand.area.top, operand.area.left);
    }
    if (operand instanceof PlainArray) return undefined;
    const value = readOperand(operand);
    return isSeveral(value) ? undefined : toCellValue(value);
  }
}

function firstError(...operands: Operand[]): Operand | undefined {
  return operands.find((each) => each instanceof BaseValueObject && each.isError());
}

function hull(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
