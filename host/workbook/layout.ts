import type { HostSheet } from "./HostSheet";
import type { ColumnLayout, RowLayout } from "./model";

/** The layout of a column, made with Excel's defaults if it has none; the caller changes it and touches "columns". */
export function ensureColumn(sheet: HostSheet, column: number): ColumnLayout {
  let layout = sheet.columns.get(column);
  if (!layout) {
    layout = { widthPx: null, hidden: false, outlineLevel: 0, collapsed: false, style: 0 };
    sheet.columns.set(column, layout);
  }
  return layout;
}

/** The layout of a row, made with Excel's defaults if it has none; the caller changes it and touches "cells". */
export function ensureRow(sheet: HostSheet, row: number): RowLayout {
  let layout = sheet.rows.get(row);
  if (!layout) {
    layout = { height: null, hidden: false, outlineLevel: 0, collapsed: false, style: 0 };
    sheet.rows.set(row, layout);
  }
  return layout;
}

/** Hides a row or shows it; the caller touches "cells". What leaves hidden rows out is calculated again. */
export function setRowHidden(sheet: HostSheet, row: number, hidden: boolean): void {
  const layout = ensureRow(sheet, row);
  if (layout.hidden === hidden) return;
  layout.hidden = hidden;
  sheet.onRowShown(row);
}

/** Hides a column or shows it; the caller touches "columns". */
export function setColumnHidden(sheet: HostSheet, column: number, hidden: boolean): void {
  ensureColumn(sheet, column).hidden = hidden;
}

/** The style that a cell shows: its own, else its row's, else its column's. */
export function styleAt(sheet: HostSheet, row: number, column: number): number {
  const own = sheet.cells.style(row, column);
  if (own !== 0) return own;
  const ofRow = sheet.rows.get(row)?.style ?? 0;
  return ofRow !== 0 ? ofRow : (sheet.columns.get(column)?.style ?? 0);
}
