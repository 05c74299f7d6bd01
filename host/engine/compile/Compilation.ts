import {
  parse,
  tokenize,
  type AstExpression,
  type ReferenceIdentifier,
  type Token,
} from "@borgar/fx";
import { CellError } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { findFunction } from "../functions/functionLibrary";
import { arrayObject, errorObject, toValueObject } from "../values";
import { errorExpression, type Expression, type Position, type ReferenceSpec } from "./Expression";
import {
  functionName,
  isA1Style,
  isSheetSpan,
  mergeLostReferences,
  referencesIn,
  variableName,
  withoutReference,
} from "./formulaWords";
import {
  DYNAMIC,
  FOREIGN,
  PLACED,
  SEES_HIDDEN,
  SEES_WORKBOOK,
  VALUE_FUNCTIONS,
  VOLATILE,
} from "./functionTraits";
import { ReferenceCompiler } from "./ReferenceCompiler";

/** Operators that make a reference of two: what it stands for is in neither. */
const REFERENCE_OPERATORS = new Set([":", " ", ",", "@", "#"]);

/** The compilation of one formula, with the names that it uses. */
export class Compilation {
  volatile = false;
  dynamic = false;
  /** Hidden rows count. */
  seesHidden = false;
  /** Formulas, or the list of sheets, count. */
  seesWorkbook = false;
  /** The place counts. */
  placed = false;
  /** Some of the meaning is neither in the text without its references nor in the values of these. */
  private isMoreThanValues = false;
  private isBeyond = false;
  private marked = "";
  private readonly texts: string[] = [];
  private readonly cells: ReferenceCompiler;

  constructor(workbook: HostWorkbook, at: Position) {
    this.cells = new ReferenceCompiler(workbook, at, (text) => this.expressionOf(text, new Set()));
  }

  get references(): ReferenceSpec[] {
    return this.cells.references;
  }

  /** See `CompiledFormula.beyond`. */
  get beyond(): boolean {
    return this.isBeyond || this.cells.beyond;
  }

  /** The meaning depends on the cell and not only on its sheet. */
  get positional(): boolean {
    return this.cells.positional;
  }

  /** Sheets, tables or names were looked up: the meaning changes with them. */
  get looksUp(): boolean {
    return this.cells.looksUp;
  }

  /** See `CompiledFormula.shape`; known when the formula has become an expression. */
  get shape(): string | null {
    const isMore =
      this.isMoreThanValues ||
      this.cells.isMoreThanValues ||
      this.volatile ||
      this.dynamic ||
      this.beyond ||
      this.seesHidden;
    return isMore ? null : this.marked;
  }

  /** See `CompiledFormula.signature`; known when the formula has become an expression. */
  get signature(): string {
    return this.texts.join("\n");
  }

  expressionOf(text: string, variables: ReadonlySet<string>): Expression {
    let tokens: Token[] = [];
    try {
      tokens = mergeLostReferences(tokenize(text));
      this.marked = tokens.map(withoutReference).join("");
      this.texts.push(this.marked);
      return this.convert(parse(tokens), variables);
    } catch {
      // It cannot be read, or is longer than the stack is deep. What it refers to counts all the same.
      this.isBeyond = true;
      this.texts.push(text);
      for (const reference of referencesIn(tokens)) this.cells.convert(reference, variables);
      return errorExpression("#NAME?");
    }
  }

  private convert(node: AstExpression, variables: ReadonlySet<string>): Expression {
    switch (node.type) {
      case "Literal":
        return { kind: "value", value: toValueObject(node.value) };
      case "ErrorLiteral":
        return errorExpression((CellError.from(node.value) ?? CellError.of("#VALUE!")).text);
      case "ReferenceIdentifier":
        return this.cells.convert(node, variables);
      case "UnaryExpression":
        // What a formula spills into is not kept.
        if (node.operator === "#") this.isBeyond = true;
        if (REFERENCE_OPERATORS.has(node.operator)) this.isMoreThanValues = true;
        // It takes the cell in the formula's own row or column.
        if (node.operator === "@") this.placed = true;
        return {
          kind: "unary",
          operator: node.operator,
          operand: this.convert(node.arguments[0]!, variables),
        };
      case "BinaryExpression":
        if (REFERENCE_OPERATORS.has(node.operator)) this.isMoreThanValues = true;
        // Several ranges at once, which the functions do not take.
        if (node.operator === ",") this.isBeyond = true;
        // What lies between two references is in neither.
        if (node.operator === ":") this.dynamic = true;
        if (isSheetSpan(node.operator, node.arguments[0]!, node.arguments[1]!)) {
          const [first, last] = node.arguments as [ReferenceIdentifier, ReferenceIdentifier];
          return this.cells.sheetSpan(`${first.value}:${last.value}`);
        }
        return {
          kind: "binary",
          operator: node.operator,
          left: this.convert(node.arguments[0]!, variables),
          right: this.convert(node.arguments[1]!, variables),
        };
      case "CallExpression":
        return this.convertCall(node, variables);
      case "LetExpression": {
        const pairs = node.declarations.map((each) => [each.id.name, each.init] as const);
        return this.convertLet(pairs, node.body, variables);
      }
      case "ArrayExpression":
        return this.convertArray(node.elements, variables);
      case "LambdaExpression":
        this.isBeyond = true;
        // What it reads counts all the same.
        if (node.body)
          this.convert(
            node.body,
            new Set([...variables, ...node.params.map((each) => variableName(each.name))])
          );
        return errorExpression("#NAME?");
    }
  }

  private convertCall(
    node: Extract<AstExpression, { type: "CallExpression" }>,
    variables: ReadonlySet<string>
  ): Expression {
    // A call of a LAMBDA has an expression where others have a name, which the parser's types do not say.
    const callee: { name?: string } = node.callee;
    if (callee.name === undefined) {
      this.isBeyond = true;
      // What it reads counts all the same.
      for (const each of [node.callee as unknown as AstExpression, ...node.arguments])
        this.convert(each, variables);
      return errorExpression("#NAME?");
    }
    const name = functionName(callee.name);
    if (name === "LET") {
      const args = node.arguments;
      if (args.length % 2 === 0) return errorExpression("#VALUE!");
      const pairs: (readonly [string, AstExpression | null])[] = [];
      for (let index = 0; index + 1 < args.length; index += 2) {
        const variable = args[index];
        if (variable?.type !== "ReferenceIdentifier") return errorExpression("#NAME?");
        pairs.push([variable.value, args[index + 1] ?? null]);
      }
      return this.convertLet(pairs, args[args.length - 1] ?? null, variables);
    }
    const [single, ...others] = node.arguments;
    if (name === "SINGLE" && single && others.length === 0)
      return this.convert(
        { type: "UnaryExpression", operator: "@", arguments: [single] },
        variables
      );
    if (VOLATILE.has(name)) this.volatile = true;
    if (DYNAMIC.has(name)) this.dynamic = true;
    if (SEES_HIDDEN.has(name)) this.seesHidden = true;
    if (SEES_WORKBOOK.has(name)) this.seesWorkbook = true;
    if (PLACED.has(name)) this.placed = true;
    if (FOREIGN.has(name) || !findFunction(name)) this.isBeyond = true;
    // References in the R1C1 style are not read.
    if (name === "INDIRECT" && !isA1Style(node.arguments[1])) this.isBeyond = true;
    if (!VALUE_FUNCTIONS.has(name)) this.isMoreThanValues = true;
    // The parser gives null for an argument left out, which its types do not say.
    const args = (node.arguments as (AstExpression | null)[]).map((each) =>
      each === null ? null : this.convert(each, variables)
    );
    if (name === "SUMIF" || name === "AVERAGEIF")
      this.dynamic ||= !this.isSameSize(args[0], args[2]);
    return { kind: "call", name, args };
  }

  /** Whether the second of two references has the first one's size, as what counts by one criterion takes it to have. */
  private isSameSize(
    first: Expression | null | undefined,
    second: Expression | null | undefined
  ): boolean {
    if (!second) return true;
    const [one, other] = [this.areaOf(first), this.areaOf(second)];
    return (
      one !== null &&
      other !== null &&
      one.bottom - one.top === other.bottom - other.top &&
      one.right - one.left === other.right - other.left
    );
  }

  private areaOf(expression: Expression | null | undefined): Area | null {
    const spec = expression?.kind === "reference" ? this.references[expression.index] : undefined;
    return spec?.kind === "area" ? spec.target.area : null;
  }

  private convertLet(
    pairs: (readonly [string, AstExpression | null])[],
    body: AstExpression | null,
    variables: ReadonlySet<string>
  ): Expression {
    let known = variables;
    const declarations: { name: string; value: Expression }[] = [];
    for (const [rawName, value] of pairs) {
      if (value === null) return errorExpression("#VALUE!");
      const name = variableName(rawName);
      declarations.push({ name, value: this.convert(value, known) });
      known = new Set([...known, name]);
    }
    if (body === null) return errorExpression("#VALUE!");
    return { kind: "let", declarations, body: this.convert(body, known) };
  }

  private convertArray(
    elements: Extract<AstExpression, { type: "ArrayExpression" }>["elements"],
    variables: ReadonlySet<string>
  ): Expression {
    const rows = elements.map((row) =>
      row.map((element) => {
        const converted = this.convert(element, variables);
        return converted.kind === "value" ? converted.value : errorObject("#VALUE!");
      })
    );
    return { kind: "value", value: arrayObject(rows) };
  }
}
