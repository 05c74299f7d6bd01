import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type ReferenceIdentifier,
} from "@borgar/fx";
import { CellError, type ErrorText } from "../workbook/cell";
import type { Area } from "../workbook/CellGrid";
import type { DefinedName } from "../workbook/model";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { Expression, Position, ReferenceSpec } from "./Expression";
import {
  functionName,
  hasRelativeReference,
  isA1Style,
  isExternal,
  isSeveralSheets,
  isSheetSpan,
  mergeLostReferences,
  variableName,
  withoutReference,
} from "./formulaText";
import { findFunction } from "./functionLibrary";
import {
  DYNAMIC,
  FOREIGN,
  PLACED,
  SEES_HIDDEN,
  SEES_WORKBOOK,
  VOLATILE,
} from "./functionTraits";
import { areaOfA1, structuredReference, tableAt } from "./lookupReference";
import { VALUE_FUNCTIONS } from "./valueFunctions";
import { arrayObject, errorObject, toValueObject } from "./values";

/** Names may refer to names; Excel itself refuses a name that refers to itself. */
const DEEPEST_NAME = 32;

/** Operators that make a reference of two: what it stands for is in neither. */
const REFERENCE_OPERATORS = new Set([":", " ", ",", "@", "#"]);

/** The compilation of one formula, with the names that it uses. */
export class Compilation {
  readonly references: ReferenceSpec[] = [];
  volatile = false;
  dynamic = false;
  beyond = false;
  /** Hidden rows count. */
  seesHidden = false;
  /** Formulas, or the list of sheets, count. */
  seesWorkbook = false;
  /** The place counts. */
  placed = false;
  /** The meaning depends on the cell and not only on its sheet. */
  positional = false;
  /** Some of the meaning is neither in the text without its references nor in the values of these. */
  private isMoreThanValues = false;
  /** Sheets, tables or names were looked up: the meaning changes with them. */
  looksUp = false;
  private nameDepth = 0;
  private marked = "";
  private readonly texts: string[] = [];

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly at: Position
  ) {}

  /** See `CompiledFormula.shape`; known when the formula has become an expression. */
  get shape(): string | null {
    const isMore =
      this.isMoreThanValues || this.volatile || this.dynamic || this.beyond || this.seesHidden;
    return isMore ? null : this.marked;
  }

  /** See `CompiledFormula.signature`; known when the formula has become an expression. */
  get signature(): string {
    return this.texts.join("\n");
  }

  expressionOf(text: string, variables: ReadonlySet<string>): Expression {
    let tree: AstExpression;
    try {
      const tokens = mergeLostReferences(tokenize(text));
      this.marked = tokens.map(withoutReference).join("");
      this.texts.push(this.marked);
      tree = parse(tokens);
    } catch {
      this.beyond = true;
      this.texts.push(text);
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
        // What a formula spills into is not kept.
        if (node.operator === "#") this.beyond = true;
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
        if (node.operator === ",") this.beyond = true;
        // What lies between two references is in neither.
        if (node.operator === ":") this.dynamic = true;
        if (isSheetSpan(node.operator, node.arguments[0]!, node.arguments[1]!)) {
          const [first, last] = node.arguments as [ReferenceIdentifier, ReferenceIdentifier];
          return this.sheetSpan(`${first.value}:${last.value}`);
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
        this.beyond = true;
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
      this.beyond = true;
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
    if (FOREIGN.has(name) || !findFunction(name)) this.beyond = true;
    // References in the R1C1 style are not read.
    if (name === "INDIRECT" && !isA1Style(node.arguments[1])) this.beyond = true;
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

  private convertReference(node: ReferenceIdentifier, variables: ReadonlySet<string>): Expression {
    if (node.kind === "name") return this.convertName(node.value, variables);
    if (node.kind === "table") {
      this.looksUp = true;
      const reference = parseStructRef(node.value);
      if (!reference) return this.lost("#REF!");
      // `[@X]` without a table's name means the table that the formula stands in.
      if (!reference.table) this.positional = true;
      const table = reference.table
        ? this.workbook.tableByName(reference.table)
        : tableAt(this.workbook, this.at);
      return this.reference(structuredReference(table, reference));
    }
    if (isExternal(node.value)) this.beyond = true;
    const reference = parseA1Ref(node.value);
    if (!reference || !("range" in reference)) return this.lost("#REF!");
    // From one sheet to another, such as `Jan:Mar!B2`: cells of several.
    if (isSeveralSheets(reference.context ?? [])) return this.sheetSpan(node.value);
    const sheetId = this.sheetOf(reference.context ?? []);
    const area = areaOfA1(reference.range);
    if (sheetId === null || area === null) return this.lost("#REF!");
    return this.reference({ kind: "area", target: { sheetId, area } });
  }

  private convertName(text: string, variables: ReadonlySet<string>): Expression {
    const variable = variableName(text);
    if (variables.has(variable)) return { kind: "variable", name: variable };
    this.looksUp = true;
    if (isExternal(text)) {
      this.beyond = true;
      return this.lost("#REF!");
    }
    const reference = parseA1Ref(text);
    if (!reference || !("name" in reference)) return this.unknownName();
    const defined = this.findName(reference.name, reference.context ?? []);
    if (defined) {
      this.isMoreThanValues = true;
      if (this.nameDepth >= DEEPEST_NAME) return this.lost("#REF!");
      // What a relative reference in a name means depends on the cell that uses it.
      if (hasRelativeReference(defined.formula)) this.beyond = true;
      this.nameDepth++;
      const expression = this.expressionOf(defined.formula, new Set());
      this.nameDepth--;
      return expression;
    }
    const table = this.workbook.tableByName(reference.name);
    if (!table) return this.unknownName();
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
    this.looksUp = true;
    if (context.length > 1) return null;
    return this.workbook.sheetByName(context[0]!)?.id ?? null;
  }

  /** A reference to what is not there now, but may come. */
  private lost(error: ErrorText): Expression {
    this.isMoreThanValues = true;
    return errorExpression(error);
  }

  /** A name that the workbook does not have, or that the host does not keep, such as a macro's. */
  private unknownName(): Expression {
    this.beyond = true;
    return this.lost("#NAME?");
  }

  /** `Jan:Mar!B2`: not calculated, but a change in any of these sheets reaches it. */
  private sheetSpan(text: string): Expression {
    this.beyond = true;
    this.looksUp = true;
    const [, names, cells] = /^(.*)!([^!]*)$/.exec(text) ?? [];
    const reference = parseA1Ref(cells ?? "");
    const area = reference && "range" in reference ? areaOfA1(reference.range) : null;
    const ends = (names ?? "")
      .replace(/^'|'$/g, "")
      .replaceAll("''", "'")
      .split(":")
      .map((name) => this.workbook.sheets.findIndex((each) => isNamed(each, name)));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (area && first >= 0)
      for (const sheet of this.workbook.sheets.slice(first, last + 1))
        this.references.push({ kind: "area", target: { sheetId: sheet.id, area } });
    return this.lost("#REF!");
  }

  private reference(spec: ReferenceSpec): Expression {
    this.references.push(spec);
    return { kind: "reference", index: this.references.length - 1 };
  }
}

function isNamed(sheet: HostSheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function errorExpression(error: ErrorText): Expression {
  return { kind: "value", value: errorObject(error) };
}
