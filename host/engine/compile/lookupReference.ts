import { MAX_COLS, MAX_ROWS, type RangeA1, type ReferenceStruct } from "@borgar/fx";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Table } from "../../workbook/model";
import type { Position, ReferenceSpec } from "./Expression";

/** A table with the sheet it lies on. */
export interface PlacedTable {
  sheet: HostSheet;
  table: Table;
}

/** The area of an A1 range; whole columns and rows go to the sheet's edges. Null for a range open at one end. */
export function areaOfA1(range: RangeA1): Area | null {
  const { top, left, bottom, right } = range;
  const wholeColumns = top === null && bottom === null;
  const wholeRows = left === null && right === null;
  if (wholeColumns === wholeRows && wholeColumns) return null;
  return {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS,
    right: right ?? MAX_COLS,
  };
}

/** The table that a cell lies in. */
export function tableAt(workbook: HostWorkbook, at: Position): PlacedTable | undefined {
  const sheet = workbook.sheetById(at.sheetId);
  const table = sheet?.tables.find(
    ({ area }) =>
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right
  );
  return sheet && table ? { sheet, table } : undefined;
}

/** What a structured reference means: `T[X]`, `T[[#All],[A]:[B]]`, `T[[#This Row],[X]]`, … #REF! for what is not there. */
export function structuredReference(
  placed: PlacedTable | undefined,
  reference: Pick<ReferenceStruct, "columns" | "sections">
): ReferenceSpec {
  if (!placed) return { kind: "error", error: "#REF!" };
  const { sheet, table } = placed;
  const columns = columnsOf(table, reference.columns ?? []);
  const sections = (reference.sections ?? []).map((each) => each.toLowerCase());
  const rows = rowsOf(table, sections);
  if (!columns || !rows) return { kind: "error", error: "#REF!" };
  const target = { sheetId: sheet.id, area: { ...rows, ...columns } };
  return { kind: sections.includes("this row") ? "row" : "area", target };
}

function columnsOf(table: Table, names: readonly string[]): Pick<Area, "left" | "right"> | null {
  if (names.length === 0) return { left: table.area.left, right: table.area.right };
  const indexes = names.map((name) => {
    const key = name.toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === key);
  });
  if (indexes.includes(-1)) return null;
  return {
    left: table.area.left + Math.min(...indexes),
    right: table.area.left + Math.max(...indexes),
  };
}

/** Sections in lower case without "#"; two that meet (headers and data, data and totals) are one area. */
function rowsOf(table: Table, sections: readonly string[]): Pick<Area, "top" | "bottom"> | null {
  const { top, bottom } = table.area;
  const firstData = top + (table.showHeaders ? 1 : 0);
  const lastData = bottom - (table.showTotals ? 1 : 0);
  if (sections.length === 0) return { top: firstData, bottom: lastData };
  const parts = sections.map((section) => {
    switch (section) {
      case "all":
        return { top, bottom };
      case "data":
      case "this row":
        return { top: firstData, bottom: lastData };
      case "headers":
        return table.showHeaders ? { top, bottom: top } : null;
      case "totals":
        return table.showTotals ? { top: bottom, bottom } : null;
      default:
        return null;
    }
  });
  let rows: Pick<Area, "top" | "bottom"> | null = null;
  for (const part of parts) {
    if (!part) return null;
    rows = rows
      ? { top: Math.min(rows.top, part.top), bottom: Math.max(rows.bottom, part.bottom) }
      : part;
  }
  return rows;
}
