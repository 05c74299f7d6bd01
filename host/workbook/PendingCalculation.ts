import { cellArea, cellKey, columnOfKey, isEntireRow, rowOfKey } from "./areas";
import type { Area } from "./CellGrid";
import { shiftCells, type Shift } from "./move/shift";

/** How cells of a sheet have moved. */
export interface SheetMove {
  readonly sheetId: string;
  readonly shift: Shift;
}

/** What the engine must look at again. Cells are named by where they are now: when cells move, so do the marks. */
export class PendingCalculation {
  /** Cells that got another value or formula, by sheet id; keys are those of `cellKey`. */
  readonly cells = new Map<string, Set<number>>();
  /** The same for whole areas, where cells were written while everything was to be read anew. */
  readonly areas: { sheetId: string; area: Area }[] = [];
  /** Cells that were put back together with all that they depend on: they are read anew, and their values hold. */
  readonly restored = new Map<string, Set<number>>();
  /** Rows that were hidden or shown, by sheet id. */
  readonly rows = new Map<string, Set<number>>();
  /** How cells moved since the last calculation, in order. */
  readonly moves: SheetMove[] = [];
  /** The workbook was put back whole to what it was: its values hold, whatever is read anew. */
  isRestored = false;
  private isStructure = true;
  private isEverything = false;
  private count = 1;

  /** Rises with everything that becomes pending: the same number is the same workbook. */
  get changes(): number {
    return this.count;
  }

  /** Sheets, tables, names or positions changed: all formulas are to be read anew. */
  get structure(): boolean {
    return this.isStructure;
  }

  set structure(isPending: boolean) {
    this.isStructure = isPending;
    this.count += 1;
  }

  /** Every formula is to be calculated: the person or the add-in asked for it. */
  get everything(): boolean {
    return this.isEverything;
  }

  set everything(isPending: boolean) {
    this.isEverything = isPending;
    this.count += 1;
  }

  /** A cell got another value or formula. */
  markCell(sheetId: string, row: number, column: number): void {
    setOf(this.cells, sheetId).add(cellKey(row, column));
    this.count += 1;
  }

  /** Cells of an area got other values or formulas. */
  markArea(sheetId: string, area: Area): void {
    this.areas.push({ sheetId, area });
    this.count += 1;
  }

  /** A cell was put back to what it was, and so were all others. */
  markRestored(sheetId: string, row: number, column: number): void {
    setOf(this.restored, sheetId).add(cellKey(row, column));
    this.count += 1;
  }

  /** A row was hidden or shown. */
  markRow(sheetId: string, row: number): void {
    setOf(this.rows, sheetId).add(row);
    this.count += 1;
  }

  /** Cells of a sheet have moved: what is marked there moves along. */
  follow(sheetId: string, shift: Shift): void {
    this.moves.push({ sheetId, shift });
    this.isRestored = false;
    for (const marks of [this.cells, this.restored]) {
      const keys = marks.get(sheetId);
      if (!keys) continue;
      const moved = [...keys].flatMap((key) =>
        shiftCells(cellArea(rowOfKey(key), columnOfKey(key)), shift)
      );
      marks.set(sheetId, new Set(moved.map(({ top, left }) => cellKey(top, left))));
    }
    const areas = this.areas.flatMap((each) =>
      each.sheetId === sheetId
        ? shiftCells(each.area, shift).map((area) => ({ sheetId, area }))
        : [each]
    );
    this.areas.splice(0, this.areas.length, ...areas);
    const rows = this.rows.get(sheetId);
    if (rows) this.rows.set(sheetId, movedRows(rows, shift));
  }

  get isEmpty(): boolean {
    return (
      !this.isStructure &&
      !this.isEverything &&
      this.cells.size === 0 &&
      this.areas.length === 0 &&
      this.restored.size === 0 &&
      this.rows.size === 0
    );
  }

  clear(): void {
    this.isStructure = false;
    this.isEverything = false;
    this.cells.clear();
    this.areas.length = 0;
    this.restored.clear();
    this.rows.clear();
    this.moves.length = 0;
    this.isRestored = false;
  }
}

/** Rows are hidden as a whole: they move only with shifts of whole rows. */
function movedRows(rows: ReadonlySet<number>, shift: Shift): Set<number> {
  if (!isEntireRow(shift.area) || shift.axis === "columns") return new Set(rows);
  const moved = [...rows].flatMap((row) => shiftCells(cellArea(row, 0), shift));
  return new Set(moved.map(({ top }) => top));
}

function setOf(marks: Map<string, Set<number>>, sheetId: string): Set<number> {
  let keys = marks.get(sheetId);
  if (!keys) marks.set(sheetId, (keys = new Set()));
  return keys;
}
