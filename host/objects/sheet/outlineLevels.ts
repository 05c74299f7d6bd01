import type { HostSheet } from "../../workbook/HostSheet";
import { ensureColumn, ensureRow, setColumnHidden, setRowHidden } from "../../workbook/layout";

interface OutlineLayout {
  hidden: boolean;
  outlineLevel: number;
  collapsed: boolean;
}

/**
 * Shows the outline down to a level in each direction and hides what lies deeper.
 * @param rowLevels Levels of rows to show, 1 being what is in no group; 0 leaves rows as they are.
 * @param columnLevels The same for columns.
 */
export function showOutlineLevels(sheet: HostSheet, rowLevels: number, columnLevels: number): void {
  if (rowLevels > 0) {
    const step = sheet.summaryBelow ? 1 : -1;
    showLevels(
      sheet.rows,
      rowLevels,
      step,
      (row) => ensureRow(sheet, row),
      (row, hidden) => setRowHidden(sheet, row, hidden)
    );
    sheet.touch("cells", "outline");
  }
  if (columnLevels > 0) {
    const step = sheet.summaryRight ? 1 : -1;
    showLevels(
      sheet.columns,
      columnLevels,
      step,
      (column) => ensureColumn(sheet, column),
      (column, hidden) => {
        setColumnHidden(sheet, column, hidden);
      }
    );
    sheet.touch("columns", "outline");
  }
}

/** @param step From the end of a group to where its + stands. */
function showLevels(
  layouts: ReadonlyMap<number, OutlineLayout>,
  levels: number,
  step: 1 | -1,
  ensure: (index: number) => OutlineLayout,
  setHidden: (index: number, hidden: boolean) => void
): void {
  const grouped = [...layouts].filter(([, layout]) => layout.outlineLevel > 0);
  for (const [index, layout] of grouped) setHidden(index, layout.outlineLevel >= levels);
  for (const [index, layout] of grouped) {
    if (index + step < 0) continue;
    const next = ensure(index + step);
    if (next.outlineLevel < layout.outlineLevel) next.collapsed = layout.hidden;
  }
}
