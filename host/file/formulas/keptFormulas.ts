import { areaReference, cellReference } from "../../../ooxml/cells/references";
import { escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { FormulaChange } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import type { CellExtra, FormulaExtra } from "../kept/origin";
import { cellFormulaToFile, type FileFormula } from "./formulaText";
import { isWhole, withoutIntersections } from "./implicitIntersection";

/** Whether a sheet has a formula whose result spills, so that the file needs a mark for dynamic arrays. */
export function hasSpillingFormula(sheet: HostSheet): boolean {
  for (const [, cells] of sheet.cells.entries()) {
    if (cells.formulas?.some((each) => each && fileFormula(each, null, null).spills)) return true;
  }
  return false;
}

/**
 * A cell's formula in the file's form: one that wants all of several cells becomes an array, one with `@` a plain one.
 * @param table name of the table whose columns it refers to without a name; null for none.
 * @param kept what the same formula had in the opened file; null for a new one.
 */
export function fileFormula(
  formula: string,
  table: string | null,
  kept: FormulaExtra | null
): FileFormula {
  const written = cellFormulaToFile(formula, table);
  if (written.spills || kept?.kind === "array" || (kept?.cellMetadata ?? null) !== null)
    return written;
  if (isWhole(formula)) return { ...written, spills: true };
  const plain = withoutIntersections(formula);
  return plain === formula ? written : cellFormulaToFile(plain, table);
}

/** Whether what a cell has for a formula is in the file only: the model has a value there. */
export function standsAlone(kept: FormulaExtra | null): boolean {
  return kept?.kind === "dataTable" || kept?.kind === "orphan";
}

/** What formulas of the opened file had beyond the model, for as long as they are the same formulas. */
export class KeptFormulas {
  private readonly texts = new Map<string, string>();

  /**
   * @param follow how references that stood on the sheet in the opened file read now.
   * @param dynamicArrayMark number in the metadata part that marks a dynamic array; null for none.
   */
  constructor(
    private readonly follow: FormulaChange,
    private readonly dynamicArrayMark: number | null
  ) {}

  /**
   * What belongs to a cell's formula. Another formula than the file's has nothing of it: it would be an array, a data
   * table or part of a shared formula, and overwrite the cells that those fill.
   * @param formula null for a cell that only has a value.
   * @param isSame whether its value is the file's.
   */
  of(extra: CellExtra | undefined, formula: string | null, isSame: boolean): FormulaExtra | null {
    const kept = extra?.formula ?? null;
    if (kept === null) return null;
    if (formula === null) return isSame && standsAlone(kept) ? kept : null;
    return kept.text !== null && formula === this.followed(kept.text) ? kept : null;
  }

  /** The `f` element without its end, and the cell's `cm`. */
  opening(
    spills: boolean,
    kept: FormulaExtra | null,
    at: { row: number; column: number }
  ): { open: string; mark: string } {
    // A formula that spills is an array, whatever a plain one had.
    if (kept && !(kept.kind === "plain" && spills)) {
      const mark = kept.cellMetadata === null ? "" : ` cm="${escapeAttribute(kept.cellMetadata)}"`;
      if (kept.kind === "dataTable") return { open: dataTableOpening(kept, this.follow), mark };
      if (kept.kind !== "array") return { open: `<f${kept.attributes}`, mark };
      const ref = kept.ref ? areaReference(kept.ref) : cellReference(at.row, at.column);
      return { open: `<f t="array" ref="${ref}"${kept.attributes}`, mark };
    }
    if (spills && this.dynamicArrayMark !== null) {
      const ref = cellReference(at.row, at.column);
      return { open: `<f t="array" ref="${ref}"`, mark: ` cm="${this.dynamicArrayMark}"` };
    }
    return { open: "<f", mark: "" };
  }

  /** A formula of the opened file as it reads now. Many cells share a text, so each is followed once. */
  private followed(text: string): string {
    let now = this.texts.get(text);
    if (now === undefined) this.texts.set(text, (now = this.follow(text)));
    return now;
  }
}

/**
 * Data tables (what-if analysis) stand in the file only: their first cell says which area they fill and from which
 * input cells. They go along with their cells; one that cells were put into or taken out of keeps its values alone.
 */

/**
 * The `f` element of a data table without its end.
 * @param kept with the area where it is now.
 * @param follow how references of the opened file read now; an input cell that is gone is marked as deleted.
 */
export function dataTableOpening({ ref, attributes }: FormulaExtra, follow: FormulaChange): string {
  let inputs = attributes;
  for (const [whole, number, before] of attributes.matchAll(/ r([12])="([^"]*)"/g)) {
    // An input cell that was gone before says where it was.
    if (new RegExp(` del${number!}="(?:1|true)"`).test(attributes)) continue;
    const after = follow(before!);
    if (after === before) continue;
    inputs = after.includes("#REF!")
      ? withDeleted(inputs, number!)
      : inputs.replace(whole, () => ` r${number!}="${escapeAttribute(after)}"`);
  }
  const area = ref ? ` ref="${areaReference(ref)}"` : "";
  return `<f t="dataTable"${area}${inputs}`;
}

/** Attributes that say, once, that an input cell is gone. */
function withDeleted(attributes: string, number: string): string {
  const known = new RegExp(` del${number}="[^"]*"`);
  const mark = ` del${number}="1"`;
  return known.test(attributes)
    ? attributes.replace(known, mark)
    : attributes.replace(new RegExp(` r${number}="[^"]*"`), (input) => input + mark);
}
