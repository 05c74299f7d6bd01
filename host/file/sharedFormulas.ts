import { tokenize, translateTokensToA1, translateTokensToR1C1, type Token } from "@borgar/fx/xlsx";
import { formulaFromFile } from "./formulaText";
import { cellReference } from "./references";

/**
 * Formulas that a file stores once for many cells. The first cell carries the text; every other one is written
 * out as if it had been filled from there.
 */
export class SharedFormulas {
  private readonly templates = new Map<string, { tokens: Token[]; constant: string | null }>();

  /** Remembers the text of a group at the cell that carries it. */
  define(group: string, formula: string, row: number, column: number): void {
    const tokens = translateTokensToR1C1(tokenize(formula), cellReference(row, column));
    // A formula of table references and names alone is the same in every cell.
    const moves = tokens.map((token) => token.value).join("") !== formula;
    this.templates.set(group, { tokens, constant: moves ? null : formulaFromFile(formula) });
  }

  /** The formula of another cell of the group in the model's form; null when the group is unknown. */
  expand(group: string, row: number, column: number): string | null {
    const template = this.templates.get(group);
    if (!template) return null;
    if (template.constant !== null) return template.constant;
    const copy = template.tokens.map((token) => ({ ...token }));
    const tokens = translateTokensToA1(copy, cellReference(row, column));
    return formulaFromFile(tokens.map((token) => token.value).join(""));
  }
}
