import type { HostWorkbook } from "../workbook/HostWorkbook";

/**
 * A calculation engine behind the workbook. It reads `workbook.pending`, computes every formula that depends on
 * it, stores the results with `CellGrid.setComputed`, and clears `pending`. Any engine that does this can take
 * another's place.
 */
export interface Engine {
  /**
   * Brings every formula's value up to date.
   * @returns how many formula cells got a value, and the cells whose value changed (for events and charts).
   */
  calculate(workbook: HostWorkbook): Promise<CalculationResult>;
  /** The value of one formula as if it stood in a cell: for validation and conditional formats. Null where the engine is off. */
  evaluate(
    workbook: HostWorkbook,
    sheetId: string,
    row: number,
    column: number,
    formula: string
  ): Promise<import("../workbook/cell").CellValue>;
  dispose(): void;
}

/** What a calculation did: formulas computed, cells whose value is another now (from 0), and how long it took. */
export interface CalculationResult {
  computed: number;
  changed: { sheetId: string; row: number; column: number }[];
  seconds: number;
}

/** What the engine needs to know from outside. */
export interface EngineOptions {
  /** Today, for TODAY and NOW: tests and the command line's `--today` set it. Local time. */
  now: () => Date;
  /** Language of Excel, such as "da-DK": of numbers, dates and formats inside text. "en-US" when left out. */
  locale?: string;
}

/** The engine for work without calculation: formulas keep the value that they have. */
export const noEngine: Engine = {
  async calculate(workbook) {
    const { cells, areas } = workbook.pending;
    if (cells.size > 0 || areas.length > 0) workbook.isCalculatedHere = true;
    workbook.pending.clear();
    return { computed: 0, changed: [], seconds: 0 };
  },
  async evaluate() {
    return null;
  },
  dispose() {},
};
