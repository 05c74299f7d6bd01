import { cellKey, contains as containsArea, overlaps } from "../../workbook/areas";
import type { ErrorText } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import {
  resolveReference,
  type CompiledFormula,
  type Position,
  type SheetArea,
} from "../compile/Expression";

/** A cell with a formula. */
export class FormulaNode {
  readonly kind = "formula";
  /** What it reads; the same area is one node for all formulas that read it. */
  readonly areas: AreaNode[] = [];
  /** The same, one for each of its references in order; an error for one that stands for no cells here. */
  readonly inputs: (AreaNode | ErrorText)[] = [];
  /** Cells that it was found to read beyond its references when it was last evaluated; null before that. */
  traced: AreaNode[] | null = null;
  /** Finds its cells only when it is evaluated, and could not be: it may read any cell. */
  readsUnknown = false;
  /** To be evaluated even if nothing that it reads has changed. */
  due = false;
  /** Was part of a circle of references when last reached. */
  circular = false;
  /** Is part of a circle of references with which the file was opened. */
  savedCircle = false;
  /** Gave more values than its cell can show when last evaluated. */
  spills = false;
  /** All cells that show its results, where the file fills more than its own: then it is not calculated here. */
  block: Area | null = null;

  constructor(
    readonly at: Position,
    readonly text: string,
    readonly compiled: CompiledFormula
  ) {}
}

/** An area of cells that formulas read. */
export class AreaNode {
  readonly kind = "area";
  readonly dependents = new Set<FormulaNode>();
  /** A cell in it has changed in this calculation. */
  changed = false;

  constructor(
    readonly sheetId: string,
    readonly area: Area
  ) {}
}

/** What the graph holds: formulas, and areas that formulas read. */
export type GraphNode = FormulaNode | AreaNode;

/**
 * Areas of one row, of which there are most, are found by their row. Other rows are indexed in strips of 32; an area
 * over more strips than this is kept in one list of tall areas.
 */
const STRIP_BITS = 5;
const MOST_STRIPS = 4;

/** Which formula reads which cells. */
export class DependencyGraph {
  private readonly sheets = new Map<string, SheetIndex>();
  /** Formulas that depend on the clock or on chance. */
  readonly volatile = new Set<FormulaNode>();
  /** Formulas that read more than their references. */
  readonly dynamic = new Set<FormulaNode>();
  /** Formulas that depend on which rows are hidden. */
  readonly seesHidden = new Set<FormulaNode>();
  /** Formulas that are not calculated here, whatever they read. */
  readonly beyond = new Set<FormulaNode>();

  /** How many formulas there are. */
  get size(): number {
    let size = 0;
    for (const sheet of this.sheets.values()) size += sheet.formulas.size;
    return size;
  }

  /** Every formula, in no particular order. */
  *formulas(): IterableIterator<FormulaNode> {
    for (const sheet of this.sheets.values()) yield* sheet.formulas.values();
  }

  formulaAt(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheetId)?.formulas.get(cellKey(row, column));
  }

  /** Puts a formula into a cell, in place of one that was there. */
  add(at: Position, text: string, compiled: CompiledFormula): FormulaNode {
    this.remove(at);
    const node = new FormulaNode(at, text, compiled);
    this.sheet(at.sheetId).formulas.set(cellKey(at.row, at.column), node);
    for (const spec of compiled.references) {
      const target = resolveReference(spec, at);
      node.inputs.push(typeof target === "string" ? target : this.read(node, target));
    }
    if (compiled.volatile) this.volatile.add(node);
    if (compiled.dynamic) this.dynamic.add(node);
    if (compiled.seesHidden) this.seesHidden.add(node);
    if (compiled.beyond) this.beyond.add(node);
    return node;
  }

  /** The file fills an area from one formula: it is not calculated here. A data table's has no text. */
  addBlock(sheetId: string, block: Area, reads: readonly Area[], none: CompiledFormula): void {
    const { top: row, left: column } = block;
    const node =
      this.formulaAt(sheetId, row, column) ?? this.add({ sheetId, row, column }, "", none);
    node.block = block;
    for (const area of reads) this.read(node, { sheetId, area });
    this.beyond.add(node);
  }

  /** What a dynamic formula was found to read. */
  trace(node: FormulaNode, found: readonly SheetArea[]): void {
    const areas = new Set<AreaNode>();
    for (const { sheetId, area } of found) {
      const isKnown = node.areas.some(
        (each) => each.sheetId === sheetId && containsArea(each.area, area)
      );
      if (!isKnown) areas.add(this.sheet(sheetId).areaNode(sheetId, area));
    }
    for (const area of node.traced ?? []) if (!areas.has(area)) this.unread(node, area);
    for (const area of areas) area.dependents.add(node);
    node.traced = [...areas];
  }

  private read(node: FormulaNode, { sheetId, area }: SheetArea): AreaNode {
    const found = this.sheet(sheetId).areaNode(sheetId, area);
    if (!found.dependents.has(node)) {
      found.dependents.add(node);
      node.areas.push(found);
    }
    return found;
  }

  private unread(node: FormulaNode, area: AreaNode): void {
    area.dependents.delete(node);
    if (area.dependents.size === 0) this.sheets.get(area.sheetId)?.dropArea(area);
  }

  /** Takes the formula, if any, out of a cell. */
  remove({ sheetId, row, column }: Position): void {
    const sheet = this.sheets.get(sheetId);
    const node = sheet?.formulas.get(cellKey(row, column));
    if (!sheet || !node) return;
    sheet.formulas.delete(cellKey(row, column));
    for (const area of [...node.areas, ...(node.traced ?? [])]) this.unread(node, area);
    for (const kind of [this.volatile, this.dynamic, this.seesHidden, this.beyond])
      kind.delete(node);
  }

  /** The areas that formulas read and that contain the cell. */
  areasAt({ sheetId, row, column }: Position): AreaNode[] {
    return this.sheets.get(sheetId)?.areasAt(row, column) ?? [];
  }

  /** The areas that formulas read and that have a cell in common with an area. */
  areasOver(sheetId: string, area: Area): AreaNode[] {
    return this.sheets.get(sheetId)?.areasOver(area) ?? [];
  }

  /** The areas that formulas read and that contain what a formula gives. */
  areasWith({ at, block }: FormulaNode): AreaNode[] {
    return block ? this.areasOver(at.sheetId, block) : this.areasAt(at);
  }

  private sheet(sheetId: string): SheetIndex {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) this.sheets.set(sheetId, (sheet = new SheetIndex()));
    return sheet;
  }
}

class SheetIndex {
  readonly formulas = new Map<number, FormulaNode>();
  private readonly areas = new Map<string, AreaNode>();
  private readonly rows = new Map<number, Set<AreaNode>>();
  private readonly strips = new Map<number, Set<AreaNode>>();
  private readonly tall = new Set<AreaNode>();

  areaNode(sheetId: string, area: Area): AreaNode {
    const key = areaKey(area);
    let node = this.areas.get(key);
    if (node) return node;
    node = new AreaNode(sheetId, area);
    this.areas.set(key, node);
    for (const set of this.setsOf(area)) set.add(node);
    return node;
  }

  dropArea(node: AreaNode): void {
    this.areas.delete(areaKey(node.area));
    for (const set of this.setsOf(node.area)) set.delete(node);
  }

  areasAt(row: number, column: number): AreaNode[] {
    const found: AreaNode[] = [];
    const collect = (nodes: Iterable<AreaNode>) => {
      for (const node of nodes) if (contains(node.area, row, column)) found.push(node);
    };
    collect(this.tall);
    collect(this.strips.get(row >> STRIP_BITS) ?? []);
    collect(this.rows.get(row) ?? []);
    return found;
  }

  areasOver(area: Area): AreaNode[] {
    const found = new Set<AreaNode>();
    const collect = (nodes: Iterable<AreaNode>) => {
      for (const node of nodes) if (overlaps(node.area, area)) found.add(node);
    };
    if (area.bottom - area.top > this.rows.size + this.strips.size) {
      collect(this.areas.values());
      return [...found];
    }
    collect(this.tall);
    for (let strip = area.top >> STRIP_BITS; strip <= area.bottom >> STRIP_BITS; strip++)
      collect(this.strips.get(strip) ?? []);
    for (let row = area.top; row <= area.bottom; row++) collect(this.rows.get(row) ?? []);
    return [...found];
  }

  private setsOf(area: Area): Set<AreaNode>[] {
    if (area.top === area.bottom) return [setAt(this.rows, area.top)];
    const first = area.top >> STRIP_BITS;
    const last = area.bottom >> STRIP_BITS;
    if (last - first >= MOST_STRIPS) return [this.tall];
    const sets: Set<AreaNode>[] = [];
    for (let strip = first; strip <= last; strip++) sets.push(setAt(this.strips, strip));
    return sets;
  }
}

function setAt(sets: Map<number, Set<AreaNode>>, at: number): Set<AreaNode> {
  let set = sets.get(at);
  if (!set) sets.set(at, (set = new Set()));
  return set;
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function areaKey({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}
