import { CellError, type CellValue } from "../../workbook/cell";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { AreaNode, FormulaNode } from "./DependencyGraph";
import type { Result } from "./Evaluator";

/** A formula that reads more cells than this is sooner calculated than compared. */
const MOST_CELLS = 256;
/** Results that are kept without a look at whether they are still of use. */
const MOST_RESULTS = 30_000;

/**
 * What formulas gave, by what they read: when rows are put in, taken out or sorted, thousands of formulas stand
 * elsewhere and read the same values as before.
 *
 * - Kept: the value of a formula, under its shape (its text without its references) and the values of all cells that
 *   it refers to. Nothing is kept of where it stood, so it is found again wherever it stands.
 * - Right, because only formulas with a shape are kept: the compiler gives one to those whose value is a function of
 *   these values alone. What reads the clock, looks at positions, formulas or hidden rows, or uses a defined name is
 *   calculated every time, and so is a circle. The cells are read at the moment the value is asked for.
 * - Dropped: when so many have come together, those that were not asked for since the last time this happened.
 */
export class KnownResults {
  private results = new Map<string, Map<string, CellValue>>();
  private earlier: ReadonlyMap<string, ReadonlyMap<string, CellValue>> = new Map();
  private count = 0;
  /** The values of areas as text, for as long as they do not change: many formulas read the same ones. */
  private readonly contents = new Map<AreaNode, string>();

  constructor(private readonly cells: WorkbookCells) {}

  /** The value of a formula: the one that is known for what it reads, else the one that is calculated now. */
  valueOf(node: FormulaNode, calculate: () => Result): Result {
    const { shape } = node.compiled;
    const inputs = shape === null ? null : this.inputsOf(node);
    if (shape === null || inputs === null) return calculate();
    const known = this.results.get(shape)?.get(inputs);
    if (known !== undefined) return { value: known, isWhole: true };
    const earlier = this.earlier.get(shape)?.get(inputs);
    const result = earlier === undefined ? calculate() : { value: earlier, isWhole: true };
    if (result.isWhole) this.keep(shape, inputs, result.value);
    return result;
  }

  /** Cells of an area have got other values. */
  areaChanged(area: AreaNode): void {
    this.contents.delete(area);
  }

  /** Must be called when cells may have changed since they were read. */
  forgetContents(): void {
    this.contents.clear();
  }

  /** Everything is to be calculated, whatever is known. */
  forget(): void {
    this.startAnew();
    this.earlier = new Map();
  }

  private startAnew(): void {
    this.earlier = this.results;
    this.results = new Map();
    this.count = 0;
  }

  private keep(shape: string, inputs: string, value: CellValue): void {
    if (++this.count > MOST_RESULTS) this.startAnew();
    const known = this.results.get(shape);
    if (known) known.set(inputs, value);
    else this.results.set(shape, new Map([[inputs, value]]));
  }

  /** All that a formula reads, reference by reference, so that no two different lists give the same text; null for too much. */
  private inputsOf(node: FormulaNode): string | null {
    let text = "";
    for (const input of node.inputs) {
      const content = typeof input === "string" ? input : this.contentOf(input);
      if (content === null) return null;
      text += `${content};`;
    }
    return text;
  }

  private contentOf(node: AreaNode): string | null {
    const { top, left, bottom, right } = node.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    const known = this.contents.get(node);
    if (known !== undefined) return known;
    const grid = this.cells.sheet(node.sheetId)?.cells;
    let content = "";
    for (let row = top; row <= bottom; row++) {
      const values = grid?.row(row)?.values;
      for (let column = left; column <= right; column++)
        content += `${written(values?.[column] ?? null)},`;
      content += "/";
    }
    this.contents.set(node, content);
    return content;
  }
}

/** A value so that no two different ones, in a list of them, give the same text. */
function written(value: CellValue): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return `"${value.length}:${value}`;
  if (value === null) return "";
  if (value instanceof CellError) return value.text;
  return value ? "t" : "f";
}
