import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/cell";
import type { Area } from "../workbook/CellGrid";
import { columnOfKey, rowOfKey } from "../workbook/cellKey";
import type { FormulaBlock, HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { shiftArea } from "../workbook/shift";
import { carryOver } from "./carryOver";
import { DependencyGraph, type FormulaNode, type GraphNode } from "./DependencyGraph";
import { dependencyOrder } from "./dependencyOrder";
import type { CalculationResult, EngineOptions } from "./Engine";
import { evaluateFormula, type Result, type Surroundings } from "./Evaluator";
import type { Position, SheetArea } from "./Expression";
import { FormulaCompiler } from "./FormulaCompiler";
import { KnownResults } from "./KnownResults";
import { findSavedCircles, renewSavedCircles, Uncalculable } from "./Uncalculable";
import { ENGLISH, languageOf, type Language } from "./Language";
import { WorkbookCells } from "./WorkbookCells";

/** How often formulas that read cells found by text are looked at again after what they read was calculated. */
const MOST_ROUNDS = 8;
/** When more cells than this were written, and more than there are formulas, all formulas are read anew instead. */
const MANY_CELLS = 2_000;

/**
 * Calculates one workbook and remembers between calculations which formula reads what.
 *
 * A value that was there when the workbook was first read is taken to be right, as it is in a file: only a formula
 * without a value is calculated then. Later, what depends on a change is. What the engine cannot do, and what depends
 * on that, keeps its value; the workbook knows which cells these are (`HostWorkbook.uncalculated`).
 */
export class WorkbookCalculator {
  private readonly cells: WorkbookCells;
  private readonly compiler: FormulaCompiler;
  private readonly known: KnownResults;
  private graph: DependencyGraph | null = null;
  private uncalculable: Uncalculable | null = null;
  /** Circles that were there when the workbook was opened have still to be looked for. */
  private isUnexplored = true;
  /** Formulas have come or gone since it was found out which of them are not calculated. */
  private isRegrouped = false;
  private lastDay = "";
  private language: { currentYear: number; value: Language } | null = null;
  private computed = 0;
  /** How many changes of the workbook what was read and compiled takes into account. */
  private changesSeen = 0;
  /** Formulas whose value changed in this calculation, with the value before. */
  private readonly changed = new Map<FormulaNode, CellValue>();
  /** Formulas evaluated in this calculation whose references only evaluation finds. */
  private readonly found = new Set<FormulaNode>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: EngineOptions
  ) {
    this.cells = new WorkbookCells(workbook);
    this.compiler = new FormulaCompiler(workbook);
    this.known = new KnownResults(this.cells);
  }

  /** Brings every formula that depends on what is pending up to date, and clears it. */
  calculate(): CalculationResult {
    const started = performance.now();
    const { pending } = this.workbook;
    this.computed = 0;
    this.changed.clear();
    this.found.clear();
    this.changesSeen = pending.changes;
    this.forgetValues();
    const now = this.options.now();
    if (pending.everything) this.known.forget();
    const graph = this.read();
    this.markClock(graph, now);
    const isWork = pending.everything || this.hasWork(graph);
    if (isWork) this.explore(graph, now);
    if (this.isRegrouped) {
      for (const node of this.uncalculable!.update()) node.due = true;
      this.isRegrouped = false;
    }
    if (pending.everything)
      for (const node of graph.formulas()) if (!this.uncalculable!.has(node)) node.due = true;
    if (isWork) {
      this.run(this.roots(graph), now);
      this.settleFound(now);
    }
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
    const compiled = this.compiler.compile(formula, at);
    return evaluateFormula(compiled, at, this.surroundings(this.options.now())).value;
  }

  /** Takes over what formulas there are now; those that changed are due. */
  private read(): DependencyGraph {
    const { pending } = this.workbook;
    if (this.graph === null || pending.structure || this.isMuchWritten(this.graph)) this.load();
    const graph = this.graph!;
    for (const [sheetId, keys] of pending.restored)
      for (const key of keys) this.readCell(graph, sheetId, key).due = false;
    for (const [sheetId, keys] of pending.cells)
      for (const key of keys) this.readCell(graph, sheetId, key).due = true;
    for (const { sheetId, area } of pending.areas)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const node = graph.formulaAt(sheetId, row, column);
          if (node) node.due = true;
        }
    return graph;
  }

  private isMuchWritten(graph: DependencyGraph): boolean {
    let written = 0;
    for (const cells of this.workbook.pending.cells.values()) written += cells.size;
    return written > MANY_CELLS && written > graph.size;
  }

  /** Reads all formulas anew. */
  private load(): void {
    this.compiler.forget();
    const graph = new DependencyGraph();
    for (const sheet of this.workbook.sheets) {
      for (const [row, { formulas, values }] of sheet.cells.entries()) {
        formulas?.forEach((text, column) => {
          if (text === null) return;
          const at = { sheetId: sheet.id, row, column };
          const node = graph.add(at, text, this.compiler.compile(text, at));
          node.due = (values[column] ?? null) === null;
        });
      }
      const none = { sheetId: sheet.id, row: 0, column: 0 };
      for (const { area, reads } of blocksOf(sheet))
        graph.addBlock(sheet.id, area, reads, this.compiler.compile("", none));
    }
    const { moves, isRestored } = this.workbook.pending;
    if (this.graph && !isRestored) carryOver(this.graph, graph, moves);
    else this.isUnexplored = true;
    this.graph = graph;
    this.uncalculable = new Uncalculable(this.workbook, graph);
    this.isRegrouped = true;
  }

  /** Takes over a cell that was written. @returns its formula; one that is nowhere when it has none. */
  private readCell(graph: DependencyGraph, sheetId: string, key: number): { due: boolean } {
    const at = { sheetId, row: rowOfKey(key), column: columnOfKey(key) };
    const text = this.cells.formula(sheetId, at.row, at.column);
    const known = graph.formulaAt(sheetId, at.row, at.column);
    if (known?.text === (text ?? "")) return known;
    if (known || text !== null) this.isRegrouped = true;
    if (text !== null) return graph.add(at, text, this.compiler.compile(text, at));
    graph.remove(at);
    return { due: false };
  }

  /** What depends on the clock is due with a new day, once the clock has been seen. */
  private markClock(graph: DependencyGraph, now: Date): void {
    const day = now.toDateString();
    if (this.lastDay !== "" && day !== this.lastDay)
      for (const node of graph.volatile) node.due = true;
    this.lastDay = day;
  }

  /** Whether anything is to be calculated at all. */
  private hasWork(graph: DependencyGraph): boolean {
    const { cells, areas, rows } = this.workbook.pending;
    if (cells.size > 0 || areas.length > 0 || rows.size > 0) return true;
    for (const node of graph.formulas()) if (node.due) return true;
    return false;
  }

  /** Finds what formulas read beyond their references, and circles: before the first calculation and not at opening. */
  private explore(graph: DependencyGraph, now: Date): void {
    for (const node of graph.dynamic) if (node.traced === null) this.evaluateNode(node, now);
    // That was to see what they read: their values hold until a change reaches them.
    this.found.clear();
    if (this.isUnexplored) {
      findSavedCircles(graph, (node) => {
        const value = this.valueOf(node);
        return value !== null && (value !== 0 || this.workbook.iterates);
      });
      this.isUnexplored = false;
      this.isRegrouped = true;
    } else if (this.isRegrouped) renewSavedCircles(graph);
  }

  /** What is due, and the areas in which cells have changed. */
  private roots(graph: DependencyGraph): GraphNode[] {
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
      for (const node of graph.seesHidden)
        if (node.areas.some((each) => each.sheetId === sheetId && hasRowOf(each.area, rows)))
          node.due = true;
    for (const node of graph.formulas()) if (node.due) changed.add(node);
    return [...changed];
  }

  /** Evaluates, in the order of dependency, what is due or reads a changed area. */
  private run(roots: GraphNode[], now: Date): void {
    const graph = this.graph!;
    const groups = dependencyOrder<GraphNode>(roots, (node) =>
      node.kind === "area" ? node.dependents : graph.areasWith(node)
    );
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
        if (isDue) this.renew(node, now);
      }
    }
    for (const group of groups) {
      for (const node of group) if (node.kind === "area") node.changed = false;
    }
  }

  /** A change has reached a formula. */
  private renew(node: FormulaNode, now: Date): void {
    const uncalculable = this.uncalculable!;
    const isHere = !uncalculable.has(node);
    const isShown = this.valueOf(node) !== null && uncalculable.stateOf(node) !== "provisional";
    if (!isHere && (isShown || node.block)) return this.outdate(node);
    // Excel shows 0 in the cells of a circular reference.
    const { value, isWhole } = node.circular
      ? { value: 0, isWhole: true }
      : this.known.valueOf(node, () => this.evaluateNode(node, now));
    node.spills = !isWhole;
    if (isHere && isWhole) return this.store(node, value);
    uncalculable.add(node);
    if (isShown) return this.outdate(node);
    uncalculable.set(node, "provisional");
    this.store(node, value);
  }

  /** The value of a formula that is not calculated here is not right any more; nor is what depends on it. */
  private outdate(node: FormulaNode): void {
    this.uncalculable!.set(node, "outdated");
    for (const area of this.graph!.areasWith(node)) area.changed = true;
  }

  /** Formulas whose references only evaluation finds may have been evaluated before what they read. */
  private settleFound(now: Date): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.computed;
      const late: GraphNode[] = [];
      this.cells.forgetRanges();
      for (const node of this.found) {
        if (node.circular || this.uncalculable!.has(node)) continue;
        if (this.evaluateNode(node, now).value === this.valueOf(node)) continue;
        node.due = true;
        late.push(node);
      }
      if (late.length === 0) return;
      this.run(late, now);
      if (this.computed === before) return;
    }
  }

  private evaluateNode(node: FormulaNode, now: Date): Result {
    const surroundings = this.surroundings(now);
    if (!node.compiled.dynamic) return evaluateFormula(node.compiled, node.at, surroundings);
    const read: SheetArea[] = [];
    this.cells.onRead = (sheetId, area) => read.push({ sheetId, area });
    try {
      return evaluateFormula(node.compiled, node.at, surroundings);
    } finally {
      this.cells.onRead = null;
      this.graph!.trace(node, read);
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
    for (const area of this.graph!.areasAt(node.at)) {
      area.changed = true;
      this.known.areaChanged(area);
    }
  }

  private valueOf({ at }: FormulaNode): CellValue {
    return this.cells.peek(at.sheetId, at.row, at.column);
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
      language: this.languageAt(now),
      compile: (text, at) => this.compiler.compile(text, at),
    };
  }

  /** Dates without a year are of this one. */
  private languageAt(now: Date): Language {
    const currentYear = now.getFullYear();
    if (this.language?.currentYear !== currentYear) {
      const { date1904 } = this.workbook;
      const locale = this.options.locale ?? ENGLISH.locale;
      this.language = { currentYear, value: languageOf(locale, { currentYear, date1904 }) };
    }
    return this.language.value;
  }

  private forgetValues(): void {
    this.cells.forget();
    this.known.forgetContents();
    // The library's own index of cell values is one for the whole process.
    CELL_INVERTED_INDEX_CACHE.clear();
  }
}

function hasRowOf(area: Area, rows: ReadonlySet<number>): boolean {
  for (const row of rows) if (row >= area.top && row <= area.bottom) return true;
  return false;
}

/** What the file fills from one formula each, where it is now. */
function blocksOf(sheet: HostSheet): FormulaBlock[] {
  return sheet.found.blocks.flatMap(({ area, reads }) => {
    const now = followed(sheet, area);
    return now ? [{ area: now, reads: reads.flatMap((each) => followed(sheet, each) ?? []) }] : [];
  });
}

function followed(sheet: HostSheet, area: Area): Area | null {
  return sheet.moves.reduce<Area | null>((now, move) => now && shiftArea(now, move), area);
}
