import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { UncalculatedState } from "../../workbook/UncalculatedCells";
import type { DependencyGraph, FormulaNode, GraphNode } from "./DependencyGraph";
import { dependencyOrder } from "./dependencyOrder";

/**
 * The formulas of a graph that are not calculated here: those that the engine cannot do, and all that depend on them.
 * What is known of their values is kept in the workbook.
 */
export class Uncalculable {
  private nodes = new Set<FormulaNode>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly graph: DependencyGraph
  ) {}

  has(node: FormulaNode): boolean {
    return this.nodes.has(node);
  }

  /** Adds a formula, and all that depend on it. */
  add(root: FormulaNode): void {
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (this.nodes.has(node)) continue;
      this.nodes.add(node);
      for (const area of this.graph.areasWith(node)) waiting.push(...area.dependents);
    }
  }

  /**
   * Finds them anew, after formulas have come or gone.
   * @returns formulas that are calculated from now on and whose values are not right; they are marked until they have
   * been calculated.
   */
  update(): FormulaNode[] {
    const { workbook, graph } = this;
    this.nodes = new Set();
    for (const node of graph.beyond) this.add(node);
    for (const node of graph.formulas())
      if (node.spills || (node.circular && (node.savedCircle || this.workbook.iterates)))
        this.add(node);
    for (const node of this.nodes)
      if (this.stateOf(node) === null)
        this.set(node, node.due && !this.hasValue(node) ? null : "saved");
    const recovered: FormulaNode[] = [];
    for (const { sheetId, row, column, state } of [...workbook.uncalculated.entries()]) {
      const node = graph.formulaAt(sheetId, row, column);
      if (node && this.nodes.has(node)) continue;
      if (node && state !== "saved") recovered.push(node);
      else workbook.uncalculated.set(sheetId, row, column, null);
    }
    return recovered;
  }

  stateOf({ at }: FormulaNode): UncalculatedState | null {
    return this.workbook.uncalculated.stateAt(at.sheetId, at.row, at.column);
  }

  set({ at }: FormulaNode, state: UncalculatedState | null): void {
    this.workbook.uncalculated.set(at.sheetId, at.row, at.column, state);
  }

  private hasValue(node: FormulaNode): boolean {
    return this.valueOf(node) !== null;
  }

  private valueOf({ at }: FormulaNode) {
    return this.workbook.sheetById(at.sheetId)?.cells.value(at.row, at.column) ?? null;
  }
}

/**
 * Finds the circles of references that a file came with: what Excel showed there was iterated, or is the last value
 * from before the circle.
 * @param hasValue Whether a formula came with a value; without iteration, 0 is what Excel shows for want of one.
 * @param isWritten Whether a formula did not come with the file: then the circle did not either.
 */
export function findSavedCircles(
  graph: DependencyGraph,
  hasValue: (node: FormulaNode) => boolean,
  isWritten: (node: FormulaNode) => boolean
): void {
  for (const circle of circlesThrough(graph, graph.formulas())) {
    if (circle.some(isWritten)) continue;
    for (const node of circle) {
      if (!hasValue(node)) continue;
      node.circular = true;
      node.savedCircle = true;
    }
  }
}

/** Looks whether circles that the file came with are still there; formulas of one that is broken are due. */
export function renewSavedCircles(graph: DependencyGraph): void {
  const saved = [...graph.formulas()].filter((node) => node.savedCircle);
  if (saved.length === 0) return;
  const still = new Set(circlesThrough(graph, saved).flat());
  for (const node of saved) {
    if (still.has(node)) continue;
    node.savedCircle = false;
    node.due = true;
  }
}

/** The formulas of each circle that can be reached from formulas. */
function circlesThrough(graph: DependencyGraph, formulas: Iterable<FormulaNode>): FormulaNode[][] {
  const groups = dependencyOrder<GraphNode>(formulas, (node) =>
    node.kind === "area" ? node.dependents : graph.areasWith(node)
  );
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.filter((node): node is FormulaNode => node.kind === "formula"));
}
