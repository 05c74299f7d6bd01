import { cellArea, cellKey, columnOfKey, rowOfKey } from "./areas";
import { shiftCells, type Shift } from "./move/shift";

/**
 * What a formula shows that this host does not calculate, because it cannot do it or because it depends on one that
 * it cannot do:
 *
 * - `saved`: the value that the file had, and nothing that it depends on has changed since: it is right;
 * - `outdated`: the value that the file had, but something that it depends on has changed;
 * - `provisional`: the file had none, so the host shows what it can, and saves none.
 */
export type UncalculatedState = "saved" | "outdated" | "provisional";

/** The cells of a workbook whose values are not this host's calculation. The engine keeps it; nothing of it is saved in a cell. */
export class UncalculatedCells {
  private readonly sheets = new Map<string, Map<number, UncalculatedState>>();

  /** Null for a cell without formula, or one that is calculated. */
  stateAt(sheetId: string, row: number, column: number): UncalculatedState | null {
    return this.sheets.get(sheetId)?.get(cellKey(row, column)) ?? null;
  }

  /** @param state null for a cell that is calculated. */
  set(sheetId: string, row: number, column: number, state: UncalculatedState | null): void {
    const known = this.sheets.get(sheetId);
    if (state === null) known?.delete(cellKey(row, column));
    else if (known) known.set(cellKey(row, column), state);
    else this.sheets.set(sheetId, new Map([[cellKey(row, column), state]]));
  }

  /** Ids of the sheets with cells that Excel has to calculate: those outdated or provisional. */
  sheetsToCalculate(): Set<string> {
    const ids = new Set<string>();
    for (const [id, cells] of this.sheets)
      for (const state of cells.values()) if (state !== "saved") ids.add(id);
    return ids;
  }

  /** Every cell with its state. */
  *entries(): IterableIterator<{
    sheetId: string;
    row: number;
    column: number;
    state: UncalculatedState;
  }> {
    for (const [sheetId, cells] of this.sheets)
      for (const [key, state] of cells)
        yield { sheetId, row: rowOfKey(key), column: columnOfKey(key), state };
  }

  /** Cells of a sheet have moved. */
  follow(sheetId: string, shift: Shift): void {
    const cells = this.sheets.get(sheetId);
    if (!cells || cells.size === 0) return;
    const moved = new Map<number, UncalculatedState>();
    for (const [key, state] of cells)
      for (const { top, left } of shiftCells(cellArea(rowOfKey(key), columnOfKey(key)), shift))
        moved.set(cellKey(top, left), state);
    this.sheets.set(sheetId, moved);
  }

  /** What is known now, to be put back. */
  copy(): UncalculatedCells {
    const copy = new UncalculatedCells();
    copy.replaceBy(this);
    return copy;
  }

  /** Takes over what another one knows. */
  replaceBy(other: UncalculatedCells): void {
    const sheets = [...other.sheets].map(([id, cells]) => [id, new Map(cells)] as const);
    this.sheets.clear();
    for (const [id, cells] of sheets) this.sheets.set(id, cells);
  }
}
