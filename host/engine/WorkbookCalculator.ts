import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/cell";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { DependencyGraph, type FormulaNode, type GraphNode } from "./DependencyGraph";
import { dependencyOrder } from "./dependencyOrder";
import type { CalculationResult, EngineOptions } from "./Engine";
import { evaluateFormula, type Surroundings } from "./Evaluator";
import type { Position } from "./Expression";
import { FormulaCompiler } from "./FormulaCompiler";
import { KnownResults } from "./KnownResults";
import { WorkbookCells } from "./WorkbookCells";

/** How often formulas that read cells found by text are looked at again after what they read was calculated. */
const MOST_ROUNDS = 8;
/** When more cells than this were written, and more than there are formulas, all formulas are read anew instead. */
const MANY_CELLS = 2_000;
const COLUMNS = 16384;

/** Calculates one workbook and remembers between calculations which formula reads what. */
export class WorkbookCalculator {
  private readonly cells: WorkbookCells;
  private readonly compiler: FormulaCompiler;
  private readonly known: KnownResults;
  private graph: DependencyGraph | null = null;
  private lastDay = "";
  private computed = 0;
  /** How many changes of the workbook what was read and compiled takes into account. */
  private changesSeen = 0;
  /** Formulas whose value changed in this calculation, with the value before. */
  private readonly changed = new Map<FormulaNode, CellValue>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: EngineOptions
  ) {
    this.cells = new WorkbookCells(workbook);
    this.compiler = new FormulaCompiler(workbook);
    this.known = new KnownResults(this.cells);
  }

  /** Brings every formula up to date with what is pending, and clears it. */
  calculate(): CalculationResult {
    const started = performance.now();
    const { pending } = this.workbook;
    this.computed = 0;
    this.changed.clear();
    this.changesSeen = pending.changes;
    this.forgetValues();
    const now = this.options.now();
    const day = now.toDateString();
    const roots: GraphNode[] = [];
    if (pending.everything) this.known.forget();
    if (this.graph === null || pending.structure || this.isMuchWritten(this.graph)) {
      roots.push(...this.load().formulas());
    } else {
      for (const [sheetId, keys] of pending.cells) {
        for (const key of keys) {
          const at = { sheetId, row: Math.floor(key / COLUMNS), column: key % COLUMNS };
          roots.push(...this.readCell(this.graph, at));
        }
      }
      if (pending.everything) roots.push(...markDue(this.graph.formulas()));
      else if (day !== this.lastDay) roots.push(...markDue(this.graph.volatile));
      roots.push(...markDue(this.graph.dynamic));
    }
    this.lastDay = day;
    this.run(roots, now);
    this.settleDynamic(now);
    pending.clear();
    return {
      computed: this.computed,
      changed: this.changedCells(),
      seconds: (performance.now() - started) / 1000,
    };
  }

  /** The value of a formula as if it stood in a cell, with the values that cells have now. */
  evaluate(at: Position, formula: string): CellValue {
    const { pending } = this.workbook;
    if (pending.changes !== this.changesSeen) {
      this.changesSeen = pending.changes;
      this.forgetValues();
      if (pending.structure) this.compiler.forget();
    }
    return evaluateFormula(
      this.compiler.compile(formula, at),
      at,
      this.surroundings(this.options.now())
    );
  }

  private isMuchWritten(graph: DependencyGraph): boolean {
    let written = 0;
    for (const cells of this.workbook.pending.cells.values()) written += cells.size;
    return written > MANY_CELLS && written > graph.size;
  }

  /** Reads all formulas anew. */
  private load(): DependencyGraph {
    this.compiler.forget();
    const graph = new DependencyGraph();
    for (const sheet of this.workbook.sheets) {
      for (const [row, { formulas }] of sheet.cells.entries()) {
        formulas?.forEach((text, column) => {
          if (text === null) return;
          const at = { sheetId: sheet.id, row, column };
          graph.add(at, text, this.compiler.compile(text, at));
        });
      }
    }
    return (this.graph = graph);
  }

  /** Takes over a cell that was written; what must be looked at because of it. */
  private readCell(graph: DependencyGraph, at: Position): GraphNode[] {
    const roots: GraphNode[] = [];
    const text = this.cells.formula(at.sheetId, at.row, at.column);
    const known = graph.formulaAt(at.sheetId, at.row, at.column);
    if (text === null) {
      if (known) graph.remove(at);
    } else if (known?.text === text) {
      known.due = true;
      roots.push(known);
    } else {
      roots.push(graph.add(at, text, this.compiler.compile(text, at)));
    }
    for (const area of graph.areasAt(at)) {
      area.changed = true;
      roots.push(area);
    }
    return roots;
  }

  /** Evaluates, in the order of dependency, what is due or reads a changed area. */
  private run(roots: GraphNode[], now: Date): void {
    const graph = this.graph!;
    const surroundings = this.surroundings(now);
    const groups = dependencyOrder<GraphNode>(roots, (node) =>
      node.kind === "area" ? node.dependents : graph.areasAt(node.at)
    );
    for (const group of groups) {
      const isCircle = group.length > 1;
      for (const node of group) {
        if (node.kind === "area") continue;
        const isDue =
          node.due || node.circular !== isCircle || node.areas.some((each) => each.changed);
        node.due = false;
        node.circular = isCircle;
        // Excel shows 0 in the cells of a circular reference.
        if (!isDue || this.isKept(node)) continue;
        const calculate = () => evaluateFormula(node.compiled, node.at, surroundings);
        this.store(node, isCircle ? 0 : this.known.valueOf(node, calculate));
      }
    }
    for (const group of groups) {
      for (const node of group) if (node.kind === "area") node.changed = false;
    }
  }

  /** Formulas whose references only evaluation finds may have been evaluated before what they read. */
  private settleDynamic(now: Date): void {
    const graph = this.graph!;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.computed;
      const stale: GraphNode[] = [];
      this.cells.forgetRanges();
      const surroundings = this.surroundings(now);
      for (const node of graph.dynamic) {
        if (node.circular || this.isKept(node)) continue;
        const value = evaluateFormula(node.compiled, node.at, surroundings);
        if (value === this.valueOf(node)) continue;
        node.due = true;
        stale.push(node);
      }
      if (stale.length === 0) return;
      this.run(stale, now);
      if (this.computed === before) return;
    }
  }

  /** What cannot be calculated here keeps what the program showed that could; a new formula shows the error. */
  private isKept(node: FormulaNode): boolean {
    return node.compiled.beyond && this.valueOf(node) !== null;
  }

  private store(node: FormulaNode, value: CellValue): void {
    const { sheetId, row, column } = node.at;
    const old = this.valueOf(node);
    this.computed++;
    if (value === old) return;
    if (!this.changed.has(node)) this.changed.set(node, old);
    this.workbook.sheetById(sheetId)!.cells.setComputed(row, column, value);
    for (const area of this.graph!.areasAt(node.at)) {
      area.changed = true;
      this.known.areaChanged(area);
    }
  }

  private valueOf({ at }: FormulaNode): CellValue {
    return this.cells.value(at.sheetId, at.row, at.column);
  }

  private changedCells(): Position[] {
    const cells: Position[] = [];
    for (const [node, old] of this.changed)
      if (this.valueOf(node) !== old) cells.push({ ...node.at });
    this.changed.clear();
    return cells;
  }

  private surroundings(now: Date): Surroundings {
    return {
      cells: this.cells,
      now,
      date1904: this.workbook.date1904,
      compile: (text, at) => this.compiler.compile(text, at),
    };
  }

  private forgetValues(): void {
    this.cells.forget();
    this.known.forgetContents();
    // The library's own index of cell values is one for the whole process.
    CELL_INVERTED_INDEX_CACHE.clear();
  }
}

function markDue(nodes: Iterable<FormulaNode>): FormulaNode[] {
  const marked = [...nodes];
  for (const node of marked) node.due = true;
  return marked;
}
