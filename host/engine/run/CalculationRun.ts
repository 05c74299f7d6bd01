import { columnOfKey, rowOfKey } from "../../workbook/areas";
import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Position, SheetArea } from "../compile/Expression";
import type { DependencyGraph, FormulaNode, GraphNode } from "./DependencyGraph";
import { dependencyOrder } from "./dependencyOrder";
import { evaluateFormula, type Result, type Surroundings } from "./Evaluator";
import type { KnownResults } from "./KnownResults";
import type { Uncalculable } from "./Uncalculable";

/** How often formulas that read cells found by text are looked at again after what they read was calculated. */
const MOST_ROUNDS = 8;

/** One calculation: evaluates the formulas of a graph that a change reaches, and stores what they give. */
export class CalculationRun {
  /** How many formulas got a value. */
  computed = 0;
  /** Formulas whose value changed, with the value before. */
  private readonly changed = new Map<FormulaNode, CellValue>();
  /** Formulas that were evaluated and whose references only evaluation finds. */
  private readonly found = new Set<FormulaNode>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly graph: DependencyGraph,
    private readonly uncalculable: Uncalculable,
    private readonly known: KnownResults,
    private readonly surroundings: Surroundings
  ) {}

  /** Evaluates what is pending or due, and all that depends on it. */
  calculate(): void {
    this.run(this.roots());
    this.settleFound();
  }

  /** Finds what formulas read beyond their references, where that is not known. */
  trace(): void {
    for (const node of this.graph.dynamic) if (node.traced === null) this.evaluateNode(node);
    // That was to see what they read: their values hold until a change reaches them.
    this.found.clear();
  }

  /**
   * What could not be calculated may be calculable with other values: it is tried again when a change reaches it.
   * @returns whether there is any such formula.
   */
  tryAgain(): boolean {
    const failed: FormulaNode[] = [];
    for (const node of this.graph.formulas()) if (node.spills) failed.push(node);
    if (failed.length === 0) return false;
    const { everything } = this.workbook.pending;
    const reached = new Set<GraphNode>(everything ? failed : this.inOrder(this.roots()).flat());
    const again = failed.filter((node) => reached.has(node));
    for (const node of again) node.spills = false;
    return again.length > 0;
  }

  /** The cells whose value is another than before. */
  changedCells(): Position[] {
    const cells: Position[] = [];
    for (const [node, old] of this.changed)
      if (this.valueOf(node) !== old) cells.push({ ...node.at });
    return cells;
  }

  /** What is due, and the areas in which cells have changed. */
  private roots(): GraphNode[] {
    const { graph } = this;
    const { pending } = this.workbook;
    const changed = new Set<GraphNode>();
    for (const [sheetId, keys] of pending.cells)
      for (const key of keys)
        for (const area of graph.areasAt({
          sheetId,
          row: rowOfKey(key),
          column: columnOfKey(key),
        }))
          changed.add(area);
    for (const { sheetId, area } of pending.areas)
      for (const each of graph.areasOver(sheetId, area)) changed.add(each);
    for (const each of changed) if (each.kind === "area") each.changed = true;
    for (const [sheetId, rows] of pending.rows)
      for (const node of graph.seesHidden) if (readsRowOf(node, sheetId, rows)) node.due = true;
    if (pending.cells.size > 0 || pending.areas.length > 0)
      for (const node of graph.dynamic) if (node.readsUnknown) node.due = true;
    for (const node of graph.formulas()) if (node.due) changed.add(node);
    return [...changed];
  }

  /** Evaluates, in the order of dependency, what is due or reads a changed area. */
  private run(roots: GraphNode[]): void {
    const groups = this.inOrder(roots);
    for (const group of groups) {
      const isCircle = group.length > 1;
      for (const node of group) {
        if (node.kind === "area") continue;
        const isDue =
          node.due ||
          node.circular !== isCircle ||
          node.areas.some((each) => each.changed) ||
          (node.traced?.some((each) => each.changed) ?? false);
        node.due = false;
        node.circular = isCircle;
        if (isDue) this.renew(node);
      }
    }
    for (const group of groups) {
      for (const node of group) if (node.kind === "area") node.changed = false;
    }
  }

  private inOrder(roots: GraphNode[]): GraphNode[][] {
    return dependencyOrder<GraphNode>(roots, (node) =>
      node.kind === "area" ? node.dependents : this.graph.areasWith(node)
    );
  }

  /** A change has reached a formula. */
  private renew(node: FormulaNode): void {
    const { uncalculable } = this;
    const isHere = !uncalculable.has(node);
    const isShown = this.valueOf(node) !== null && uncalculable.stateOf(node) !== "provisional";
    if (!isHere && (isShown || node.block)) return this.outdate(node);
    // Excel shows 0 in the cells of a circular reference.
    const { value, isWhole } = node.circular
      ? { value: 0, isWhole: true }
      : this.known.valueOf(node, () => this.evaluateNode(node));
    node.spills = !isWhole;
    if (isHere && isWhole) {
      if (uncalculable.stateOf(node) !== null) uncalculable.set(node, null);
      return this.store(node, value);
    }
    uncalculable.add(node);
    if (isShown) return this.outdate(node);
    uncalculable.set(node, "provisional");
    this.store(node, value);
  }

  /** The value of a formula that is not calculated here is not right any more; nor is what depends on it. */
  private outdate(node: FormulaNode): void {
    this.uncalculable.set(node, "outdated");
    for (const area of this.graph.areasWith(node)) area.changed = true;
  }

  /** Formulas whose references only evaluation finds may have been evaluated before what they read. */
  private settleFound(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.computed;
      const late: GraphNode[] = [];
      this.surroundings.cells.forgetRanges();
      for (const node of this.found) {
        if (node.circular || this.uncalculable.has(node)) continue;
        if (this.evaluateNode(node).value === this.valueOf(node)) continue;
        node.due = true;
        late.push(node);
      }
      if (late.length === 0) return;
      this.run(late);
      if (this.computed === before) return;
    }
  }

  private evaluateNode(node: FormulaNode): Result {
    const { surroundings } = this;
    const { cells } = surroundings;
    if (!node.compiled.dynamic) return evaluateFormula(node.compiled, node.at, surroundings);
    const read: SheetArea[] = [];
    cells.onRead = (sheetId, area) => read.push({ sheetId, area });
    try {
      const result = evaluateFormula(node.compiled, node.at, surroundings);
      node.readsUnknown = !result.isWhole;
      return result;
    } finally {
      cells.onRead = null;
      this.graph.trace(node, read);
      this.found.add(node);
    }
  }

  private store(node: FormulaNode, value: CellValue): void {
    const { sheetId, row, column } = node.at;
    const old = this.valueOf(node);
    this.computed++;
    this.workbook.isCalculatedHere = true;
    if (value === old) return;
    if (!this.changed.has(node)) this.changed.set(node, old);
    this.workbook.sheetById(sheetId)!.cells.setComputed(row, column, value);
    for (const area of this.graph.areasAt(node.at)) {
      area.changed = true;
      this.known.areaChanged(area);
    }
  }

  private valueOf({ at }: FormulaNode): CellValue {
    return this.surroundings.cells.peek(at.sheetId, at.row, at.column);
  }
}

function readsRowOf(node: FormulaNode, sheetId: string, rows: ReadonlySet<number>): boolean {
  return [...node.areas, ...(node.traced ?? [])].some(
    (each) => each.sheetId === sheetId && hasRowOf(each.area, rows)
  );
}

function hasRowOf(area: Area, rows: ReadonlySet<number>): boolean {
  for (const row of rows) if (row >= area.top && row <= area.bottom) return true;
  return false;
}
