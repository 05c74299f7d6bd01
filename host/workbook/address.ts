import { fromCol, parseA1Range, toCol } from "@borgar/fx";
import { HostError } from "../protocol/HostError";
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "./areas";
import type { Area } from "./CellGrid";

/** A cell, two cells, two columns or two rows; what the parser makes of `A1:B` is no address of Excel's. */
const AREA_FORM =
  /^(?:\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+)$/i;

/** An address with the sheet that it names, if it names one. */
export interface Address {
  /** Without quotes; null when the address has no sheet. */
  sheetName: string | null;
  area: Area;
}

/** The letters of a column, from 0: 0 is "A", 16383 is "XFD". */
export function columnLetters(column: number): string {
  return toCol(column);
}

/** The column of its letters, from 0. */
export function columnIndexOf(letters: string): number {
  return fromCol(letters);
}

/**
 * Reads an address such as `B2`, `$A$1:C3`, `A:C`, `2:5` or `'My sheet'!A1`.
 * @throws HostError InvalidArgument for anything else, and for what lies outside the sheet.
 */
export function parseAddress(text: string): Address {
  const mark = text.lastIndexOf("!");
  const sheetName = mark < 0 ? null : unquoteSheetName(text.slice(0, mark).trim());
  if (sheetName === "") throw invalidAddress(text);
  return { sheetName, area: parseArea(text.slice(mark + 1)) };
}

/**
 * Reads the part of an address after the sheet.
 * @throws HostError InvalidArgument when it is no area of a sheet.
 */
export function parseArea(text: string): Area {
  const trimmed = text.trim();
  const range = AREA_FORM.test(trimmed) ? parseA1Range(trimmed, false) : undefined;
  if (!range) throw invalidAddress(text);
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? (range.top === null ? MAX_ROWS - 1 : top);
  const right = range.right ?? (range.left === null ? MAX_COLUMNS - 1 : left);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS || top < 0 || left < 0) throw invalidAddress(text);
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Whether a text reads as an address of cells (without a sheet). */
export function isCellAddress(text: string): boolean {
  return AREA_FORM.test(text) && parseA1Range(text, false) !== undefined;
}

/** `A1`, `A1:B2`, `A:C` or `2:5`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const rowText = (row: number): string => `${mark}${row + 1}`;
  const columnText = (column: number): string => `${mark}${toCol(column)}`;
  if (isEntireColumn(area)) return `${columnText(area.left)}:${columnText(area.right)}`;
  if (isEntireRow(area)) return `${rowText(area.top)}:${rowText(area.bottom)}`;
  const first = columnText(area.left) + rowText(area.top);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${columnText(area.right)}${rowText(area.bottom)}`;
}

/** An address with its sheet: `Sheet1!A1:B2`, `'My sheet'!A:A`. */
export function formatAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;
}

/** A sheet's name as formulas and addresses write it: in apostrophes where it could be read as something else. */
export function quoteSheetName(name: string): string {
  return needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

/** The name behind `quoteSheetName`. */
export function unquoteSheetName(text: string): string {
  if (text.length >= 2 && text.startsWith("'") && text.endsWith("'")) {
    return text.slice(1, -1).replaceAll("''", "'");
  }
  return text;
}

function needsQuotes(name: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) return true;
  if (isCellAddress(name)) return true;
  return /^(?:R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
}

function invalidAddress(text: string): HostError {
  return new HostError("InvalidArgument", `"${text}" is not an address of cells.`);
}
