import { type Token, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import type { Attributes } from "../../../ooxml/cells/CellsScanner";
import { cellReference } from "../../../ooxml/cells/references";
import { decodeXString, escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { CellValue } from "../../workbook/cell";
import type { RowCells } from "../../workbook/CellGrid";
import { keepCellExtra } from "../cells/cellExtras";
import type { FormulaExtra, SheetOrigin } from "../kept/origin";
import { formulaFromFile, hasBareColumn } from "./formulaText";
import { withIntersections } from "./implicitIntersection";

/** A cell of a shared formula before the one that has its text. */
interface EarlyFormula {
  group: string;
  cells: RowCells;
  row: number;
  column: number;
  /** Where its value stands in the list of formulas' values. */
  place: number;
}

/** A cell's `f` element. */
export interface WrittenFormula {
  attributes: Attributes;
  text: string;
}

/** Distinct formulas that are remembered, so that the rows of a table share one text. */
const SHARED_TEXTS = 5000;
/** Stands for the text of a shared formula that has not come yet; no formula is so. */
const EARLY = "\u0000";

/** Reads the formulas of a sheet's cells into the model's form. */
export class FormulaReader {
  private readonly shared = new SharedFormulas();
  private readonly texts = new Map<string, string>();
  /** Cells of a shared formula that came before the cell that carries its text. */
  private readonly early: EarlyFormula[] = [];

  constructor(private readonly origin: SheetOrigin) {}

  /**
   * The formula of a cell, which may be one that `complete` puts in; null for none.
   * @param isMarked whether the cell has metadata, as dynamic arrays have.
   * @param row from 0, as `column`.
   */
  read(
    { attributes, text }: WrittenFormula,
    isMarked: boolean,
    row: number,
    column: number
  ): string | null {
    const group = attributes["si"];
    if (attributes["t"] === "shared" && group !== undefined) {
      if (text === "") return this.plain(this.shared.expand(group, row, column)) ?? EARLY;
      this.shared.define(group, decodeXString(text), row, column);
      return this.ordinary(text);
    }
    if (text === "") return null;
    if (attributes["t"] !== "array" && !isMarked) return this.ordinary(text);
    return this.noted(formulaFromFile(decodeXString(text)));
  }

  /** Puts a formula that was read into its row, and remembers the value that the file has for it. */
  put(
    formula: string,
    { attributes }: WrittenFormula,
    value: CellValue,
    at: { cells: RowCells; row: number; column: number }
  ): void {
    const { cells, column } = at;
    cells.formulas ??= [];
    while (cells.formulas.length < column) cells.formulas.push(null);
    cells.formulas[column] = formula;
    const place = this.origin.formulaValues.length;
    if (formula === EARLY) this.early.push({ ...at, group: attributes["si"]!, place });
    this.origin.formulaValues.push(value);
  }

  /** Formulas whose text came later; where it never came, the cell keeps its value and what it had for a formula. */
  complete(): void {
    for (const { group, cells, row, column, place } of this.early.reverse()) {
      const formula = this.plain(this.shared.expand(group, row, column));
      cells.formulas![column] = formula;
      const known = this.origin.rows.get(row)?.cells?.get(column);
      if (formula !== null) {
        if (known?.formula) known.formula.text = formula;
        continue;
      }
      this.origin.formulaValues.splice(place, 1);
      const orphan: FormulaExtra = {
        kind: "orphan",
        text: null,
        ref: null,
        attributes: ` t="shared" si="${escapeAttribute(group)}"`,
        cellMetadata: null,
      };
      if (known) known.formula = orphan;
      else {
        const value = cells.values[column] ?? null;
        const nothing = { richItem: null, inlineItem: null, errorText: null };
        const plain = { value, attributes: "", content: "", ...nothing };
        keepCellExtra(this.origin, row, column, { ...plain, formula: orphan });
      }
    }
  }

  private ordinary(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const formula = this.plain(formulaFromFile(decodeXString(text)));
    if (this.texts.size >= SHARED_TEXTS) this.texts.clear();
    this.texts.set(text, formula);
    return formula;
  }

  /** A formula that gives one value, and takes one of several cells where one is wanted. */
  private plain<T extends string | null>(formula: T): T | string {
    return this.noted(formula === null ? formula : withIntersections(formula));
  }

  private noted<T extends string | null>(formula: T): T {
    if (formula !== null && hasBareColumn(formula)) this.origin.bareFormulas.add(formula);
    return formula;
  }
}

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
