import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { cellKey, columnOfKey, rowOfKey } from "../../workbook/areas";
import type { CellValue } from "../../workbook/cell";
import type { FormulaBlock, HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { movedArea } from "../../workbook/move/shift";
import { WorkbookCells } from "../cells/WorkbookCells";
import type { Position } from "../compile/Expression";
import { FormulaCompiler } from "../compile/FormulaCompiler";
import type { CalculationResult, EngineOptions } from "../Engine";
import { ENGLISH, languageOf, type Language } from "../Language";
import { CalculationRun } from "./CalculationRun";
import { afterMoves, carryOver } from "./carryOver";
import { DependencyGraph, type FormulaNode } from "./DependencyGraph";
import { evaluateFormula, type Surroundings } from "./Evaluator";
import { KnownResults } from "./KnownResults";
import { findSavedCircles, renewSavedCircles, Uncalculable } from "./Uncalculable";

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
  /** How many changes of the workbook what was read and compiled takes into account. */
  private changesSeen = 0;

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
    this.changesSeen = pending.changes;
    this.forgetValues();
    const now = this.options.now();
    if (pending.everything) this.known.forget();
    this.exploreAsOpened(now);
    const graph = this.read();
    this.markClock(graph, now);
    const isWork = pending.everything || this.hasWork(graph);
    const run = this.runOver(graph, now);
    if (isWork) {
      this.explore(graph, run);
      if (run.tryAgain()) this.isRegrouped = true;
    }
    if (this.isRegrouped) {
      for (const node of this.uncalculable!.update()) node.due = true;
      this.isRegrouped = false;
    }
    if (pending.everything)
      for (const node of graph.formulas()) if (!this.uncalculable!.has(node)) node.due = true;
    if (isWork) run.calculate();
    pending.clear();
    return {
      computed: run.computed,
      changed: run.changedCells(),
      seconds: (performance.now() - started) / 1000,
    };
  }

  private runOver(graph: DependencyGraph, now: Date): CalculationRun {
    const surroundings = this.surroundings(now);
    return new CalculationRun(this.workbook, graph, this.uncalculable!, this.known, surroundings);
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

  /** The circles of the formulas as they were opened: with the first change, before what was written is read. */
  private exploreAsOpened(now: Date): void {
    const { graph } = this;
    const { pending } = this.workbook;
    if (graph === null || !this.isUnexplored || pending.isEmpty) return;
    // Where sheets or positions are others by now, what these formulas find by text is not what they found.
    if (!pending.structure) this.runOver(graph, now).trace();
    const placeOf = afterMoves(pending.moves);
    this.findSavedCircles(graph, ({ at }) => placeOf(at));
    this.isUnexplored = pending.structure;
    this.isRegrouped = true;
  }

  /** Finds what formulas read beyond their references, and circles: before the first calculation and not at opening. */
  private explore(graph: DependencyGraph, run: CalculationRun): void {
    run.trace();
    if (this.isUnexplored) {
      const { cells } = this.workbook.pending;
      this.findSavedCircles(
        graph,
        ({ at }) => at,
        ({ at }) => cells.get(at.sheetId)?.has(cellKey(at.row, at.column)) ?? false
      );
      this.isUnexplored = false;
      this.isRegrouped = true;
    } else if (this.isRegrouped) renewSavedCircles(graph);
  }

  /** @param placeOf Where a formula is now; null when it is gone. */
  private findSavedCircles(
    graph: DependencyGraph,
    placeOf: (node: FormulaNode) => Position | null,
    isWritten: (node: FormulaNode) => boolean = () => false
  ): void {
    const hasValue = (node: FormulaNode): boolean => {
      const at = placeOf(node);
      const value = at && this.cells.peek(at.sheetId, at.row, at.column);
      return value !== null && (value !== 0 || this.workbook.iterates);
    };
    findSavedCircles(graph, hasValue, isWritten);
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

/** What the file fills from one formula each, where it is now. */
function blocksOf(sheet: HostSheet): FormulaBlock[] {
  return sheet.found.blocks.flatMap(({ area, reads }) => {
    const now = movedArea(area, sheet.moves);
    return now
      ? [{ area: now, reads: reads.flatMap((each) => movedArea(each, sheet.moves) ?? []) }]
      : [];
  });
}
