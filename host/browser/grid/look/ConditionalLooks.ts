import type { Engine } from "../../../engine/Engine";
import { intersect } from "../../../workbook/areas";
import type { Area } from "../../../workbook/CellGrid";
import { moveFormula } from "../../../workbook/formulas/references";
import type { HostSheet } from "../../../workbook/HostSheet";
import type { HostWorkbook } from "../../../workbook/HostWorkbook";
import type { ConditionalFormat, ConditionalRule, PartialStyle } from "../../../workbook/model";

/** Milliseconds of evaluation before the page gets to draw and to answer the keyboard. */
const SLICE_MS = 8;
/** Milliseconds between two drawings of what was found so far: drawing costs more than evaluating. */
const SHOW_MS = 150;
/** Cells remembered for a sheet before those out of sight are forgotten. */
const MOST_CELLS = 20_000;
const COLUMNS = 16_384;

type CustomFormat = ConditionalFormat & { rule: Extract<ConditionalRule, { kind: "Custom" }> };

/** What was found for a cell, and with which content of the workbook. */
interface Finding {
  readonly content: string;
  readonly look: PartialStyle | null;
}

/** What was found on a sheet, by cell. */
interface SheetFindings {
  /** How often the sheet's cells had been moved: after another time, the places are others'. */
  readonly moves: number;
  readonly cells: Map<number, Finding>;
}

/** What conditional formats are asked for: the cells in view, with the content that the workbook has. */
export interface ConditionalRequest {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** The cells in view. */
  readonly areas: readonly Area[];
  /** Another text whenever cells may have changed. */
  readonly content: string;
}

/**
 * What conditional formats with a formula make of the cells in view. Formulas are evaluated in slices between
 * which the page goes on; until a new answer is there, a cell keeps its last look. Formats of other kinds are
 * kept in the file only and change nothing here.
 */
export class ConditionalLooks {
  private readonly sheets = new Map<string, SheetFindings>();
  /** One object for equal looks, so that whoever compares them need not look inside. */
  private readonly interned = new Map<string, PartialStyle>();
  private run = 0;

  /**
   * @param engine Evaluates the formulas.
   * @param onChange Told when a cell in view looks otherwise than before.
   */
  constructor(
    private readonly engine: Engine,
    private readonly onChange: () => void
  ) {}

  /** The look of a cell as far as it is known; null where no format applies. */
  at(sheet: HostSheet, row: number, column: number): PartialStyle | null {
    const found = this.sheets.get(sheet.id);
    if (found?.moves !== sheet.moves.length) return null;
    return found.cells.get(row * COLUMNS + column)?.look ?? null;
  }

  /** Forgets everything: another workbook is open. */
  clear(): void {
    this.run++;
    this.sheets.clear();
  }

  /** Brings the cells in view up to date. A newer request ends an older one. */
  async update(request: ConditionalRequest): Promise<void> {
    const run = ++this.run;
    const { sheet } = request;
    const formats = customFormats(sheet);
    const findings = this.findingsOf(sheet);
    if (formats.length === 0) {
      if (findings.size > 0) {
        findings.clear();
        this.onChange();
      }
      return;
    }
    if (findings.size > MOST_CELLS) findings.clear();
    const truth = new Map<string, boolean>();
    let sliceStart = performance.now();
    let shownAt = sliceStart;
    let changed = false;
    for (const area of request.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        if (sheet.rows.get(row)?.hidden) continue;
        const ofRow = formats.filter((format) => touchesRow(format, area, row));
        for (let column = area.left; column <= area.right; column++) {
          if (sheet.columns.get(column)?.hidden) continue;
          const key = row * COLUMNS + column;
          const before = findings.get(key);
          if (before?.content === request.content) continue;
          const look = await this.lookAt(request, ofRow, row, column, truth);
          if (run !== this.run) return;
          if (look !== (before?.look ?? null)) changed = true;
          findings.set(key, { content: request.content, look });
        }
        if (performance.now() - sliceStart < SLICE_MS) continue;
        if (changed && performance.now() - shownAt > SHOW_MS) {
          this.onChange();
          changed = false;
          shownAt = performance.now();
        }
        await nextTask();
        if (run !== this.run) return;
        sliceStart = performance.now();
      }
    }
    if (changed) this.onChange();
  }

  private findingsOf(sheet: HostSheet): Map<number, Finding> {
    const moves = sheet.moves.length;
    let found = this.sheets.get(sheet.id);
    if (found?.moves !== moves) {
      found = { moves, cells: new Map<number, Finding>() };
      this.sheets.set(sheet.id, found);
    }
    return found.cells;
  }

  /** The first format that says something about a part of the look decides it. */
  private async lookAt(
    request: ConditionalRequest,
    formats: readonly CustomFormat[],
    row: number,
    column: number,
    truth: Map<string, boolean>
  ): Promise<PartialStyle | null> {
    let look: PartialStyle | null = null;
    for (const format of formats) {
      if (!isInside(format.areas, row, column)) continue;
      if (!(await this.applies(request, format, row, column, truth))) continue;
      look = { ...format.rule.format, ...(look ?? {}) };
      if (format.stopIfTrue) break;
    }
    return look && this.intern(look);
  }

  /** Formulas that read the same at two cells, such as `$B4="DATO"` along a row, are evaluated once. */
  private async applies(
    { workbook, sheet }: ConditionalRequest,
    format: CustomFormat,
    row: number,
    column: number,
    truth: Map<string, boolean>
  ): Promise<boolean> {
    const [first] = format.areas;
    const from = { row: first?.top ?? row, column: first?.left ?? column };
    const formula = moveFormula(format.rule.formula, from, { row, column });
    // A formula may ask for its own cell without naming it; those are told apart by the place.
    const key = /\b(?:ROW|COLUMN|CELL|OFFSET|INDIRECT)\(/i.test(formula)
      ? `${row} ${column} ${formula}`
      : formula;
    let applies = truth.get(key);
    if (applies === undefined) {
      const value = await this.engine.evaluate(workbook, sheet.id, row, column, formula);
      applies = value === true || (typeof value === "number" && value !== 0);
      truth.set(key, applies);
    }
    return applies;
  }

  private intern(look: PartialStyle): PartialStyle {
    const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.interned.get(key);
    if (known) return known;
    this.interned.set(key, look);
    return look;
  }
}

function customFormats(sheet: HostSheet): CustomFormat[] {
  return sheet.conditionalFormats
    .filter((format): format is CustomFormat => format.rule.kind === "Custom")
    .sort((a, b) => a.priority - b.priority);
}

function touchesRow(format: CustomFormat, area: Area, row: number): boolean {
  const line = { ...area, top: row, bottom: row };
  return format.areas.some((each) => intersect(each, line) !== null);
}

function isInside(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
  );
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
