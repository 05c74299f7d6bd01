import { CellError, type CellValue } from "../cell";
import type { Area, RowCells } from "../CellGrid";
import { manyMover } from "../formulas/references";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { CellStyle } from "../style";

/** A column to sort by, from 0 within the area. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/** One row's cells while they are on the move. */
interface Carried {
  from: number;
  values: CellValue[];
  formulas: (string | null)[];
  styles: number[];
}

/**
 * Sorts the rows of an area as Excel does: numbers, then texts, logical values and errors, empty cells always last.
 * Formulas are moved as if copied, looks go along but borders stay.
 * @param locale For the order of letters.
 */
export function sortRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
  locale: string
): void {
  const rows: Carried[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    rows.push(carry(sheet.cells.row(row), row, area));
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compareValues(
        a.values[column] ?? null,
        b.values[column] ?? null,
        ascending,
        collator
      );
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const borders = rows.map(
    (_, index) => carry(sheet.cells.row(area.top + index), area.top + index, area).styles
  );
  // A row is never put down over another that finds no place.
  workbook.styles.assertRoom(() =>
    rows.flatMap(({ styles }, index) =>
      styles.map((style, at) => [style, bordersOf(workbook, borders[index]?.[at] ?? 0)] as const)
    )
  );
  const move = manyMover();
  rows.forEach((row, index) =>
    putDown(workbook, sheet, area, row, area.top + index, borders[index] ?? [], move)
  );
  sheet.touch("cells");
}

function carry(cells: RowCells | undefined, from: number, area: Area): Carried {
  const carried: Carried = { from, values: [], formulas: [], styles: [] };
  for (let column = area.left; column <= area.right; column++) {
    carried.values.push(cells?.values[column] ?? null);
    carried.formulas.push(cells?.formulas?.[column] ?? null);
    carried.styles.push(cells?.styles?.[column] ?? 0);
  }
  return carried;
}

function putDown(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  carried: Carried,
  to: number,
  placeStyles: readonly number[],
  move: ReturnType<typeof manyMover>
): void {
  if (carried.from === to) return;
  for (let index = 0; index < carried.values.length; index++) {
    const column = area.left + index;
    const formula = carried.formulas[index] ?? null;
    const value = carried.values[index] ?? null;
    if (formula === null) sheet.cells.setValue(to, column, value);
    else {
      const moved = move(formula, { row: carried.from, column }, { row: to, column });
      sheet.cells.setFormula(to, column, moved, value);
    }
    const style = withBordersOf(workbook, carried.styles[index] ?? 0, placeStyles[index] ?? 0);
    sheet.cells.setStyle(to, column, style);
    workbook.pending.markCell(sheet.id, to, column);
  }
}

function withBordersOf(workbook: HostWorkbook, style: number, place: number): number {
  return style === place ? style : workbook.styles.derive(style, bordersOf(workbook, place));
}

function bordersOf(workbook: HostWorkbook, style: number): Partial<CellStyle> {
  const { borderTop, borderBottom, borderLeft, borderRight } = workbook.styles.get(style);
  return { borderTop, borderBottom, borderLeft, borderRight };
}

function compareValues(
  a: CellValue,
  b: CellValue,
  ascending: boolean,
  collator: Intl.Collator
): number {
  const emptyA = a === null || a === "";
  const emptyB = b === null || b === "";
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const direction = ascending ? 1 : -1;
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds * direction;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b) * direction;
  if (a instanceof CellError || b instanceof CellError) return 0;
  return (Number(a) - Number(b)) * direction;
}

function kindOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
