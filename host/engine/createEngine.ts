import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { Engine, EngineOptions } from "./Engine";
import type { WorkbookCalculator } from "./run/WorkbookCalculator";

/**
 * The host's calculation engine: @borgar/fx reads the formulas, Univer's library has the functions, and the
 * host's own cells are read in place. Both packages are loaded at the first calculation.
 *
 * One engine may serve several workbooks. Both methods resolve as soon as the values are there; they wait for
 * nothing but the first load. They never reject because of a formula: what cannot be read or computed is an error
 * value in its cell. `evaluate` uses the values that cells have, so pending changes are to be calculated first.
 */
export function createEngine(options: EngineOptions): Engine {
  let calculators = new WeakMap<HostWorkbook, WorkbookCalculator>();
  let loading: Promise<typeof import("./run/WorkbookCalculator")> | null = null;

  const calculatorOf = async (workbook: HostWorkbook): Promise<WorkbookCalculator> => {
    const module = await (loading ??= import("./run/WorkbookCalculator"));
    let calculator = calculators.get(workbook);
    if (!calculator) {
      calculator = new module.WorkbookCalculator(workbook, options);
      calculators.set(workbook, calculator);
    }
    return calculator;
  };

  return {
    async calculate(workbook) {
      return (await calculatorOf(workbook)).calculate();
    },
    async evaluate(workbook, sheetId, row, column, formula) {
      return (await calculatorOf(workbook)).evaluate({ sheetId, row, column }, formula);
    },
    dispose() {
      calculators = new WeakMap();
    },
  };
}
