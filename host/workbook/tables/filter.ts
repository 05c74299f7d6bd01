import type { HostSheet } from "../HostSheet";
import { setRowHidden } from "../layout";
import type { Table } from "../model";
import { dataArea } from "./tableParts";

/** A column's filter as the file writes it. */
interface ColumnFilter {
  /** From 0 within the table. */
  column: number;
  /** The whole `filterColumn` element. */
  xml: string;
}

/** The text that a cell shows. */
export type CellText = (row: number, column: number) => string;

/** The texts that a column's filter lets through; null when the column has no filter, or one of another kind. */
export function filterValues(table: Table, column: number): string[] | null {
  const filter = columnFilters(table).find((each) => each.column === column);
  return filter ? valuesOf(filter) : null;
}

/** Whether a column has a filter, of whatever kind. */
export function isColumnFiltered(table: Table, column: number): boolean {
  return columnFilters(table).some((each) => each.column === column);
}

/** Whether any column of the table is filtered. */
export function isFiltered(table: Table): boolean {
  return table.filterXml.includes("<filterColumn");
}

/** Shows only the rows where a column has one of the texts. */
export function setValuesFilter(
  sheet: HostSheet,
  table: Table,
  column: number,
  values: readonly string[],
  textOf: CellText
): void {
  const filters = values
    .map((value) => (value === "" ? "" : `<filter val="${escapeXml(value)}"/>`))
    .join("");
  const blank = values.includes("") ? ' blank="1"' : "";
  const xml = `<filterColumn colId="${column}"><filters${blank}>${filters}</filters></filterColumn>`;
  const others = columnFilters(table).filter((each) => each.column !== column);
  putFilters(sheet, table, [...others, { column, xml }], textOf);
}

/** Takes a column's filter away. */
export function clearColumnFilter(
  sheet: HostSheet,
  table: Table,
  column: number,
  textOf: CellText
): void {
  putFilters(
    sheet,
    table,
    columnFilters(table).filter((each) => each.column !== column),
    textOf
  );
}

/** Takes every filter away and shows all rows. */
export function clearFilters(sheet: HostSheet, table: Table, textOf: CellText): void {
  putFilters(sheet, table, [], textOf);
}

/** Hides and shows rows by the filters once more, after values have changed. */
export function reapplyFilters(sheet: HostSheet, table: Table, textOf: CellText): void {
  putFilters(sheet, table, columnFilters(table), textOf);
}

function putFilters(
  sheet: HostSheet,
  table: Table,
  filters: readonly ColumnFilter[],
  textOf: CellText
): void {
  const inOrder = [...filters].sort((a, b) => a.column - b.column);
  table.filterXml = inOrder.map((each) => each.xml).join("");
  sheet.touch("tables", "cells");
  const rules = inOrder.map((each) => ({
    column: table.area.left + each.column,
    values: lowered(valuesOf(each)),
  }));
  // What a filter of a kind that is not modelled hid stays hidden: showing it would be a guess.
  const keepsHidden = rules.some((rule) => rule.values === null);
  const data = dataArea(table);
  for (let row = data.top; row <= data.bottom; row++) {
    const shown = rules.every(
      (rule) => rule.values === null || rule.values.has(textOf(row, rule.column).toLowerCase())
    );
    const isHidden = sheet.rows.get(row)?.hidden ?? false;
    const hidden = !shown || (keepsHidden && isHidden);
    if (hidden !== isHidden) setRowHidden(sheet, row, hidden);
  }
}

function columnFilters(table: Table): ColumnFilter[] {
  const pattern = /<filterColumn\b[^>]*?\bcolId="(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/filterColumn>)/g;
  return [...table.filterXml.matchAll(pattern)].map(([xml, id]) => ({ column: Number(id), xml }));
}

/** The values of a plain list of values; null for any other kind of filter. */
function valuesOf(filter: ColumnFilter): string[] | null {
  const list = /<filters\b([^>]*?)(?:\/>|>([\s\S]*?)<\/filters>)/.exec(filter.xml);
  if (!list || /<dateGroupItem\b/.test(filter.xml)) return null;
  const values = [...(list[2] ?? "").matchAll(/<filter\b[^>]*?\bval="([^"]*)"/g)].map(([, value]) =>
    unescapeXml(value ?? "")
  );
  return /\bblank="(?:1|true)"/.test(list[1] ?? "") ? [...values, ""] : values;
}

function lowered(values: readonly string[] | null): Set<string> | null {
  return values && new Set(values.map((value) => value.toLowerCase()));
}

/** Also for what an attribute would not keep as it is. */
const ENTITIES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
];

function escapeXml(text: string): string {
  return ENTITIES.reduce(
    (result, [character, entity]) => result.replaceAll(character, entity),
    text
  );
}

function unescapeXml(text: string): string {
  return [...ENTITIES]
    .reverse()
    .reduce((result, [character, entity]) => result.replaceAll(entity, character), text);
}
