import { parseA1Ref, parseStructRef, type ReferenceIdentifier } from "@borgar/fx";
import type { ErrorText } from "../../workbook/cell";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DefinedName } from "../../workbook/model";
import { errorExpression, type Expression, type Position, type ReferenceSpec } from "./Expression";
import { hasRelativeReference, isExternal, isSeveralSheets, variableName } from "./formulaWords";
import { areaOfA1, structuredReference, tableAt } from "./lookupReference";

/** Names may refer to names; Excel itself refuses a name that refers to itself. */
const DEEPEST_NAME = 32;

/** What the references and names of one formula stand for, looked up in the workbook. */
export class ReferenceCompiler {
  readonly references: ReferenceSpec[] = [];
  /** See `CompiledFormula.beyond`. */
  beyond = false;
  /** The meaning depends on the cell and not only on its sheet. */
  positional = false;
  /** Sheets, tables or names were looked up: the meaning changes with them. */
  looksUp = false;
  /** Some of the meaning is not in the values of the cells that the references stand for. */
  isMoreThanValues = false;
  private nameDepth = 0;

  /** @param expressionOf Compiles the formula of a name. */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly at: Position,
    private readonly expressionOf: (text: string) => Expression
  ) {}

  /**
   * A reference or name as written.
   * @param variables Names that are variables there.
   */
  convert(node: ReferenceIdentifier, variables: ReadonlySet<string>): Expression {
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
      const expression = this.expressionOf(defined.formula);
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
  sheetSpan(text: string): Expression {
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
