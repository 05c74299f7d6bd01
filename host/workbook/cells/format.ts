import { isEntireColumn, isEntireRow, MAX_ROWS } from "../areas";
import type { Area } from "../CellGrid";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import { ensureColumn, ensureRow, styleAt } from "../layout";
import type { CellStyle } from "../style";

/** What a cell's style becomes. */
export type StyleChange = (style: CellStyle) => Partial<CellStyle>;

/**
 * Changes the look of an area; of whole rows and columns so that cells that are still empty have it too.
 * @throws HostError InvalidOperation when the workbook has no room for so many formats; nothing is changed then.
 */
export function formatArea(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  change: StyleChange
): void {
  workbook.styles.assertRoom(() =>
    Array.from(distinctStyles(sheet, area), (style) => [style, change(workbook.styles.get(style))])
  );
  const derived = new Map<number, number>();
  const derive = (style: number): number => {
    let result = derived.get(style);
    if (result === undefined) {
      result = workbook.styles.derive(style, change(workbook.styles.get(style)));
      derived.set(style, result);
    }
    return result;
  };
  if (isEntireColumn(area)) formatColumns(sheet, area, derive);
  else if (isEntireRow(area)) formatRows(sheet, area, derive);
  else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        sheet.cells.setStyle(row, column, derive(styleAt(sheet, row, column)));
      }
    }
  }
  sheet.touch("cells");
}

/** The indexes of all styles that cells of an area show. */
export function distinctStyles(sheet: HostSheet, area: Area): Set<number> {
  const found = new Set<number>();
  const ofColumns = columnStyles(sheet, area);
  const last = Math.min(area.bottom, lastOwnRow(sheet));
  let plain = area.bottom > last;
  for (let row = area.top; row <= last; row++) {
    const styles = sheet.cells.row(row)?.styles;
    const ofRow = sheet.rows.get(row)?.style ?? 0;
    if (!styles && ofRow === 0) {
      plain = true;
      continue;
    }
    const end = Math.min(area.right, (styles?.length ?? 0) - 1);
    for (let column = area.left; column <= end; column++) found.add(styleAt(sheet, row, column));
    if (end < area.right) {
      if (ofRow !== 0) found.add(ofRow);
      else
        for (const style of columnStyles(sheet, { ...area, left: Math.max(area.left, end + 1) }))
          found.add(style);
    }
  }
  if (plain) for (const style of ofColumns) found.add(style);
  return found;
}

/** The one value that all cells of an area have in their style; null when they differ. */
export function commonStyle<V>(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  pick: (style: CellStyle) => V
): V | null {
  const values = new Set<string>();
  let value: V | null = null;
  for (const index of distinctStyles(sheet, area)) {
    value = pick(workbook.styles.get(index));
    values.add(JSON.stringify(value));
    if (values.size > 1) return null;
  }
  return value;
}

function formatColumns(sheet: HostSheet, area: Area, derive: (style: number) => number): void {
  for (const [row, cells] of sheet.cells.entries()) {
    const ofRow = sheet.rows.get(row)?.style ?? 0;
    const end = ofRow === 0 ? Math.min(area.right, (cells.styles?.length ?? 0) - 1) : area.right;
    for (let column = area.left; column <= end; column++) {
      if (ofRow !== 0 || cells.styles?.[column]) {
        sheet.cells.setStyle(row, column, derive(styleAt(sheet, row, column)));
      }
    }
  }
  for (let column = area.left; column <= area.right; column++) {
    const layout = ensureColumn(sheet, column);
    layout.style = derive(layout.style);
  }
  sheet.touch("columns");
}

function formatRows(sheet: HostSheet, area: Area, derive: (style: number) => number): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const styles = sheet.cells.row(row)?.styles;
    for (let column = 0; column < (styles?.length ?? 0); column++) {
      if (styles?.[column]) styles[column] = derive(styles[column]!);
    }
    const layout = ensureRow(sheet, row);
    layout.style = derive(layout.style);
  }
}

function columnStyles(sheet: HostSheet, area: Area): Set<number> {
  const found = new Set<number>();
  let known = 0;
  for (const [column, layout] of sheet.columns) {
    if (column < area.left || column > area.right) continue;
    known++;
    found.add(layout.style);
  }
  if (known < area.right - area.left + 1) found.add(0);
  return found;
}

function lastOwnRow(sheet: HostSheet): number {
  let last = sheet.cells.rowCount - 1;
  for (const row of sheet.rows.keys()) if (row > last && row < MAX_ROWS) last = row;
  return last;
}
