import { applyValues, textReader } from "../../objects/table/FilterObject";
import type { HostSession } from "../../protocol/HostSession";
import { CellError, type CellValue } from "../../workbook/cell";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Table } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { clearColumnFilter, clearFilters, filterValues } from "../../workbook/tables/filter";
import { dataArea } from "../../workbook/tables/tableParts";
import { type Outcome, Refused } from "../Outcome";
import type { ActRunner } from "./ActRunner";

/** A text that a column shows, for the list behind the button in its header. */
export interface FilterChoice {
  /** "" stands for empty cells. */
  readonly text: string;
  /** Whether its rows are shown as far as this column is concerned. */
  readonly shown: boolean;
}

/** See `Person.filterChoices`; an unknown table or column has none. */
export function filterChoices(
  session: HostSession,
  sheet: HostSheet,
  tableId: number,
  column: number
): FilterChoice[] {
  const table = sheet.tables.find((each) => each.id === tableId);
  if (!table?.columns[column]) return [];
  const textOf = textReader(sheet, session);
  const passes = otherFilters(table, column, textOf);
  const chosen = filterValues(table, column)?.map((text) => text.toLowerCase());
  const found = new Map<string, { text: string; value: CellValue }>();
  const data = dataArea(table);
  const at = table.area.left + column;
  for (let row = data.top; row <= data.bottom; row++) {
    if (!passes(row)) continue;
    const text = textOf(row, at);
    const key = text.toLowerCase();
    if (!found.has(key)) found.set(key, { text, value: sheet.cells.value(row, at) });
  }
  const collator = new Intl.Collator(session.locale, { numeric: true });
  return [...found]
    .sort(([, a], [, b]) => compare(a, b, collator))
    .map(([key, { text }]) => ({ text, shown: chosen?.includes(key) ?? true }));
}

/** See `Person.setFilter`. */
export function setFilter(
  acts: ActRunner,
  session: HostSession,
  sheet: HostSheet,
  tableId: number,
  index: number,
  texts: readonly string[]
): Promise<Outcome> {
  return acts.run("filter", "notFound", () => {
    const table = tableOf(sheet, tableId, index);
    applyValues({ sheet, table, index }, texts, session);
  });
}

/** See `Person.clearFilter`. */
export function clearFilter(
  acts: ActRunner,
  session: HostSession,
  sheet: HostSheet,
  tableId: number,
  column: number
): Promise<Outcome> {
  return acts.run("clearFilter", "notFound", () => {
    const table = tableOf(sheet, tableId, column);
    assertAllowed(sheet, "allowAutoFilter");
    clearColumnFilter(sheet, table, column, textReader(sheet, session));
  });
}

/** See `Person.clearAllFilters`. */
export function clearAllFilters(
  acts: ActRunner,
  session: HostSession,
  sheet: HostSheet,
  tableId: number
): Promise<Outcome> {
  return acts.run("clearFilter", "notFound", () => {
    const table = tableOf(sheet, tableId, 0);
    assertAllowed(sheet, "allowAutoFilter");
    clearFilters(sheet, table, textReader(sheet, session));
  });
}

/** A table of a sheet that has a column, from 0. @throws Refused "notFound". */
export function tableOf(sheet: HostSheet, tableId: number, column: number): Table {
  const table = sheet.tables.find((each) => each.id === tableId);
  if (!table?.columns[column]) throw new Refused("notFound");
  return table;
}

/** Whether the filters of all columns but one let a row through. */
function otherFilters(
  table: Table,
  column: number,
  textOf: (row: number, column: number) => string
): (row: number) => boolean {
  const rules = table.columns.flatMap((_, index) => {
    const values = index === column ? null : filterValues(table, index);
    if (!values) return [];
    const texts = new Set(values.map((text) => text.toLowerCase()));
    return [{ at: table.area.left + index, texts }];
  });
  return (row) => rules.every(({ at, texts }) => texts.has(textOf(row, at).toLowerCase()));
}

/** Numbers and dates by size, then texts by the alphabet, errors, and last what is empty. */
function compare(
  a: { text: string; value: CellValue },
  b: { text: string; value: CellValue },
  collator: Intl.Collator
): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a.value === "number" && typeof b.value === "number") return a.value - b.value;
  return collator.compare(a.text, b.text);
}

function kindOf({ text, value }: { text: string; value: CellValue }): number {
  if (text === "") return 3;
  if (typeof value === "number") return 0;
  return value instanceof CellError ? 2 : 1;
}
