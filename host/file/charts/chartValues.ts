import { parseArea, splitSheet, splitUnion } from "../../../ooxml/cells/references";
import type { CellValue } from "../../workbook/cell";
import type { HostWorkbook } from "../../workbook/HostWorkbook";

/** What a chart shows of a reference: the cells' values in order, and the first one's number format. */
export interface ChartValues {
  values: CellValue[];
  formatCode: string;
}

/** Chains of names longer than this are taken for a circle. */
const MAX_NAMES = 8;

/**
 * The current values behind a chart's reference (`'My sheet'!$B$2:$B$9`, several in parentheses, or a defined name).
 * @param visibleOnly leave out hidden rows and columns.
 * @returns null for a reference that is none of these, or whose sheet is not there.
 */
export function chartValues(
  workbook: HostWorkbook,
  formula: string,
  visibleOnly: boolean
): ChartValues | null {
  const result: ChartValues = { values: [], formatCode: "General" };
  let first = true;
  for (const piece of splitUnion(resolveName(workbook, formula).replace(/^\((.*)\)$/s, "$1"))) {
    const split = splitSheet(piece.trim());
    const sheet = split && workbook.sheetByName(split.sheet);
    const area = split && parseArea(split.rest);
    if (!sheet || !area) return null;
    const bottom = Math.min(area.bottom, Math.max(area.top, sheet.cells.rowCount - 1));
    const wholeColumns = area.bottom - area.top > 100000;
    for (let row = area.top; row <= (wholeColumns ? bottom : area.bottom); row++) {
      if (visibleOnly && sheet.rows.get(row)?.hidden) continue;
      for (let column = area.left; column <= area.right; column++) {
        if (visibleOnly && sheet.columns.get(column)?.hidden) continue;
        result.values.push(sheet.cells.value(row, column));
        if (!first) continue;
        first = false;
        result.formatCode = workbook.styles.get(sheet.cells.style(row, column)).numberFormat;
      }
    }
  }
  return result;
}

function resolveName(workbook: HostWorkbook, formula: string): string {
  let text = formula.trim();
  for (let depth = 0; depth < MAX_NAMES; depth++) {
    // A name may stand behind the workbook's or its sheet's name: `Book1.xlsx!Name`, `Sheet1!Name`.
    const split = splitSheet(text);
    const key = (split?.rest ?? text).toLowerCase();
    const sheetId = split ? (workbook.sheetByName(split.sheet)?.id ?? null) : null;
    const found =
      workbook.names.find((name) => name.sheetId === sheetId && name.name.toLowerCase() === key) ??
      workbook.names.find((name) => name.sheetId === null && name.name.toLowerCase() === key);
    if (!found) return text;
    text = found.formula;
  }
  return text;
}
