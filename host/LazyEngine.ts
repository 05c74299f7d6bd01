import type { CalculationResult, Engine, EngineOptions } from "./engine/Engine";
import type { CellValue } from "./workbook/cell";
import type { HostWorkbook } from "./workbook/HostWorkbook";

/**
 * Stands in for the real engine until there is something to calculate: most workbooks of a test have no
 * formula, and the engine takes longer to load than they do to write.
 */
export class LazyEngine implements Engine {
  private loading: Promise<Engine> | null = null;

  constructor(private readonly options: EngineOptions) {}

  async calculate(workbook: HostWorkbook): Promise<CalculationResult> {
    if (!this.loading && !hasFormula(workbook)) {
      workbook.pending.clear();
      return { computed: 0, changed: [], seconds: 0 };
    }
    return (await this.load()).calculate(workbook);
  }

  async evaluate(
    workbook: HostWorkbook,
    sheetId: string,
    row: number,
    column: number,
    formula: string
  ): Promise<CellValue> {
    return (await this.load()).evaluate(workbook, sheetId, row, column, formula);
  }

  dispose(): void {
    // Who asked for a calculation has been told that the engine could not be loaded; then there is none to end.
    void this.loading?.then(
      (engine) => engine.dispose(),
      () => undefined
    );
  }

  private load(): Promise<Engine> {
    return (this.loading ??= import("./engine/createEngine").then((module) =>
      module.createEngine(this.options)
    ));
  }
}

/** Looks at rows, not at cells: a row without formulas has no list of them. */
function hasFormula(workbook: HostWorkbook): boolean {
  return workbook.sheets.some((sheet) => {
    for (const [, row] of sheet.cells.entries()) {
      if (row.formulas?.some((formula) => (formula ?? null) !== null)) return true;
    }
    return false;
  });
}
