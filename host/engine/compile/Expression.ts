import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ErrorText } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import { errorObject } from "../values";

/** Where a formula stands. Row and column count from 0. */
export interface Position {
  sheetId: string;
  row: number;
  column: number;
}

/** Cells of one sheet. */
export interface SheetArea {
  sheetId: string;
  area: Area;
}

/** A reference as written in a formula, with tables and names looked up. */
export type ReferenceSpec =
  | { kind: "area"; target: SheetArea }
  /** `T[[#This Row],…]`: the columns of `target` in the formula's own row, which must be one of its rows. */
  | { kind: "row"; target: SheetArea }
  | { kind: "error"; error: ErrorText };

/** A formula as a tree that can be evaluated in any cell. */
export type Expression =
  | { kind: "value"; value: BaseValueObject }
  /** Index into the formula's references. */
  | { kind: "reference"; index: number }
  | { kind: "variable"; name: string }
  | { kind: "unary"; operator: string; operand: Expression }
  | { kind: "binary"; operator: string; left: Expression; right: Expression }
  /** An omitted argument, as the second in `IF(A1,,2)`, is null. */
  | { kind: "call"; name: string; args: (Expression | null)[] }
  | { kind: "let"; declarations: { name: string; value: Expression }[]; body: Expression };

/** The expression that is an error, whatever the cells hold. */
export function errorExpression(error: ErrorText): Expression {
  return { kind: "value", value: errorObject(error) };
}

/** A formula ready to be evaluated. Cells with the same text share one. */
export interface CompiledFormula {
  root: Expression;
  references: ReferenceSpec[];
  /** Depends on the clock or on chance. */
  volatile: boolean;
  /** Reads more than its references: cells that only evaluation finds (INDIRECT, OFFSET). */
  dynamic: boolean;
  /** Depends on which rows are hidden. */
  seesHidden: boolean;
  /** Depends on the formulas of cells, or on which sheets there are. */
  seesWorkbook: boolean;
  /** Depends on where it stands, or on where the cells that it names stand. */
  placed: boolean;
  /** Names another workbook, several sheets at once, or what this engine does not know: it is not calculated here. */
  beyond: boolean;
  /**
   * The text with a mark in place of each reference, and those of the names that it uses: two formulas of one
   * signature whose references mean the same cells mean the same.
   */
  signature: string;
  /**
   * The text with a mark in place of each reference, where the value depends on nothing but the values of the cells
   * that the references stand for: two formulas of one shape that read the same give the same. Else null.
   */
  shape: string | null;
}

/** The cells a reference means for a formula in a given cell, or the error it is there. */
export function resolveReference(spec: ReferenceSpec, at: Position): SheetArea | ErrorText {
  if (spec.kind === "error") return spec.error;
  if (spec.kind === "area") return spec.target;
  const { sheetId } = spec.target;
  const { top, left, bottom, right } = spec.target.area;
  if (sheetId !== at.sheetId || at.row < top || at.row > bottom) return "#VALUE!";
  return { sheetId, area: { top: at.row, left, bottom: at.row, right } };
}
