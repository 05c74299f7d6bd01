import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { Compilation } from "./Compilation";
import type { CompiledFormula, Position } from "./Expression";

/** Formulas of one sheet that are kept although sheets, tables or names have changed. */
const MOST_LASTING = 20_000;

/** Turns the text of formulas into trees, with sheets, tables and names of one workbook looked up. */
export class FormulaCompiler {
  /** What depends on sheets, tables and names, by sheet and text. */
  private readonly lookedUp = new Map<string, Map<string, CompiledFormula>>();
  /** What only names cells of its own sheet, and so always means the same there. */
  private readonly lasting = new Map<string, Map<string, CompiledFormula>>();

  constructor(private readonly workbook: HostWorkbook) {}

  /** Must be called when sheets, tables or names have changed. */
  forget(): void {
    this.lookedUp.clear();
    for (const formulas of this.lasting.values())
      if (formulas.size > MOST_LASTING) formulas.clear();
  }

  /**
   * The tree of a formula (without "=") that stands at `at`. Never throws: what cannot be read is #NAME?,
   * and a table, column or sheet that does not exist is #REF!.
   */
  compile(text: string, at: Position): CompiledFormula {
    const { sheetId } = at;
    const known = this.lasting.get(sheetId)?.get(text) ?? this.lookedUp.get(sheetId)?.get(text);
    if (known) return known;
    const job = new Compilation(this.workbook, at);
    const root = job.expressionOf(text, new Set());
    const formula: CompiledFormula = {
      root,
      references: job.references,
      volatile: job.volatile,
      dynamic: job.dynamic,
      seesHidden: job.seesHidden,
      seesWorkbook: job.seesWorkbook,
      placed: job.placed,
      beyond: job.beyond,
      signature: job.signature,
      shape: job.shape,
    };
    if (!job.positional) keep(job.looksUp ? this.lookedUp : this.lasting, sheetId, text, formula);
    return formula;
  }
}

function keep(
  formulas: Map<string, Map<string, CompiledFormula>>,
  sheetId: string,
  text: string,
  formula: CompiledFormula
): void {
  const onSheet = formulas.get(sheetId);
  if (onSheet) onSheet.set(text, formula);
  else formulas.set(sheetId, new Map([[text, formula]]));
}
