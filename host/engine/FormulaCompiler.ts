import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  tokenTypes,
  type AstExpression,
  type ReferenceIdentifier,
  type Token,
} from "@borgar/fx";
import { CellError, type ErrorText } from "../workbook/cell";
import type { DefinedName } from "../workbook/model";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { CompiledFormula, Expression, Position, ReferenceSpec } from "./Expression";
import { findFunction } from "./functionLibrary";
import { areaOfA1, structuredReference, tableAt } from "./lookupReference";
import { arrayObject, errorObject, toValueObject } from "./values";

/** Functions whose value changes without any cell having changed. */
const VOLATILE = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);
/** Functions that depend on more than the cells that they name: on cells found by text, on hidden rows. */
const DYNAMIC = new Set(["INDIRECT", "OFFSET", "SUBTOTAL"]);
/** Names may refer to names; Excel itself refuses a name that refers to itself. */
const DEEPEST_NAME = 32;

/** Turns the text of formulas into trees, with sheets, tables and names of one workbook looked up. */
export class FormulaCompiler {
  private readonly compiled = new Map<string, CompiledFormula>();

  constructor(private readonly workbook: HostWorkbook) {}

  /** Must be called when sheets, tables or names have changed. */
  forget(): void {
    this.compiled.clear();
  }

  /**
   * The tree of a formula (without "=") that stands at `at`. Never throws: what cannot be read is #NAME?,
   * and a table, column or sheet that does not exist is #REF!.
   */
  compile(text: string, at: Position): CompiledFormula {
    const key = `${at.sheetId}\n${text}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const job = new Compilation(this.workbook, at);
    const root = job.expressionOf(text, new Set());
    const formula: CompiledFormula = {
      root,
      references: job.references,
      volatile: job.volatile,
      dynamic: job.dynamic,
      beyond: job.beyond,
    };
    if (!job.positional) this.compiled.set(key, formula);
    return formula;
  }
}

/** The compilation of one formula, with the names that it uses. */
class Compilation {
  readonly references: ReferenceSpec[] = [];
  volatile = false;
  dynamic = false;
  beyond = false;
  /** The meaning depends on the cell and not only on its sheet. */
  positional = false;
  private nameDepth = 0;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly at: Position
  ) {}

  expressionOf(text: string, variables: ReadonlySet<string>): Expression {
    let tree: AstExpression;
    try {
      tree = parse(mergeLostReferences(tokenize(text)));
    } catch {
      this.beyond = true;
      return errorExpression("#NAME?");
    }
    return this.convert(tree, variables);
  }

  private convert(node: AstExpression, variables: ReadonlySet<string>): Expression {
    switch (node.type) {
      case "Literal":
        return { kind: "value", value: toValueObject(node.value) };
      case "ErrorLiteral":
        return errorExpression((CellError.from(node.value) ?? CellError.of("#VALUE!")).text);
      case "ReferenceIdentifier":
        return this.convertReference(node, variables);
      case "UnaryExpression":
        return {
          kind: "unary",
          operator: node.operator,
          operand: this.convert(node.arguments[0]!, variables),
        };
      case "BinaryExpression":
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
        this.beyond = true;
        return errorExpression("#NAME?");
    }
  }

  private convertCall(
    node: Extract<AstExpression, { type: "CallExpression" }>,
    variables: ReadonlySet<string>
  ): Expression {
    // A call of a LAMBDA has an expression where others have a name, which the parser's types do not say.
    const callee: { name?: string } = node.callee;
    if (callee.name === undefined) return errorExpression("#NAME?");
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
    if (VOLATILE.has(name)) this.volatile = true;
    if (DYNAMIC.has(name)) this.dynamic = true;
    if (!findFunction(name)) this.beyond = true;
    // The parser gives null for an argument left out, which its types do not say.
    const args = (node.arguments as (AstExpression | null)[]).map((each) =>
      each === null ? null : this.convert(each, variables)
    );
    return { kind: "call", name, args };
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

  private convertReference(node: ReferenceIdentifier, variables: ReadonlySet<string>): Expression {
    if (node.kind === "name") return this.convertName(node.value, variables);
    if (node.kind === "table") {
      const reference = parseStructRef(node.value);
      if (!reference) return errorExpression("#REF!");
      // `[@X]` without a table's name means the table that the formula stands in.
      if (!reference.table) this.positional = true;
      const table = reference.table
        ? this.workbook.tableByName(reference.table)
        : tableAt(this.workbook, this.at);
      return this.reference(structuredReference(table, reference));
    }
    if (isExternal(node.value)) this.beyond = true;
    const reference = parseA1Ref(node.value);
    if (!reference || !("range" in reference)) return errorExpression("#REF!");
    const sheetId = this.sheetOf(reference.context ?? []);
    const area = areaOfA1(reference.range);
    if (sheetId === null || area === null) return errorExpression("#REF!");
    return this.reference({ kind: "area", target: { sheetId, area } });
  }

  private convertName(text: string, variables: ReadonlySet<string>): Expression {
    const variable = variableName(text);
    if (variables.has(variable)) return { kind: "variable", name: variable };
    if (isExternal(text)) {
      this.beyond = true;
      return errorExpression("#REF!");
    }
    const reference = parseA1Ref(text);
    if (!reference || !("name" in reference)) return errorExpression("#NAME?");
    const defined = this.findName(reference.name, reference.context ?? []);
    if (defined) {
      if (this.nameDepth >= DEEPEST_NAME) return errorExpression("#REF!");
      this.nameDepth++;
      const expression = this.expressionOf(defined.formula, new Set());
      this.nameDepth--;
      return expression;
    }
    const table = this.workbook.tableByName(reference.name);
    if (!table) return errorExpression("#NAME?");
    return this.reference(structuredReference(table, { columns: [], sections: [] }));
  }

  /** A sheet's own name goes before the workbook's. */
  private findName(name: string, context: readonly string[]): DefinedName | undefined {
    const key = name.toLowerCase();
    const sheetId = this.sheetOf(context);
    const candidates = this.workbook.names.filter((each) => each.name.toLowerCase() === key);
    return (
      candidates.find((each) => each.sheetId === sheetId) ??
      candidates.find((each) => each.sheetId === null)
    );
  }

  /** The sheet that a reference names, or the formula's own; null when there is none or it lies in another workbook. */
  private sheetOf(context: readonly string[]): string | null {
    if (context.length === 0) return this.at.sheetId;
    if (context.length > 1) return null;
    return this.workbook.sheetByName(context[0]!)?.id ?? null;
  }

  private reference(spec: ReferenceSpec): Expression {
    this.references.push(spec);
    return { kind: "reference", index: this.references.length - 1 };
  }
}

/** `[1]Sheet!A1`, `'[Book.xlsx]My sheet'!A1`, `[1]!Name`. */
function isExternal(reference: string): boolean {
  return reference.startsWith("[") || reference.startsWith("'[");
}

function errorExpression(error: ErrorText): Expression {
  return { kind: "value", value: errorObject(error) };
}

/** Newer functions carry a prefix in files: `_xlfn.MINIFS`, `_xlfn._xlws.FILTER`. */
function functionName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
}

function variableName(name: string): string {
  return name.toLowerCase().replace(/^_xlpm\./, "");
}

/** What is left of a reference to a deleted cell, `Sheet1!#REF!`, is three tokens and becomes the error that it is. */
function mergeLostReferences(tokens: Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE) {
      return tokens[index + 2]?.type !== tokenTypes.ERROR;
    }
    return !(token.value === "!" && tokens[index + 1]?.type === tokenTypes.ERROR);
  });
}
