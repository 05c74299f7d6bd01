import { columnRuns } from "../read/readRows";
import { parseReversal, type Reversal } from "./Reversal";

/** Excel holds 32,767 characters in a cell; one block of a longer entry stays well below. */
const BLOCK_CHARACTERS = 30_000;

/** A block of an entry. */
export interface LogRow {
  readonly row: number;
  readonly time: string;
  readonly action: string;
  /** "2/4": the second of four. */
  readonly block: string;
  readonly text: string;
}

/** An entry whose change was begun and not finished. */
export interface OpenEntry {
  /** When it was begun. */
  readonly time: string;
  /** Null when somebody changed the log so that it cannot be read any more. */
  readonly reversal: Reversal | null;
  /** Rows of its blocks in the log's body. */
  readonly rows: readonly number[];
  /** Somebody is still at it. */
  readonly isAlive: boolean;
}

/** Blocks as they were written. */
export function inOrder(blocks: readonly LogRow[]): LogRow[] {
  return [...blocks].sort((a, b) => Number.parseInt(a.block) - Number.parseInt(b.block));
}

/** Whether an entry has all of its blocks, in their order. */
export function isWhole(blocks: readonly LogRow[]): boolean {
  return blocks.every(({ block: number }, index) => number === `${index + 1}/${blocks.length}`);
}

/** An unfinished entry. @param rows with its blocks. */
export function entryOf(rows: readonly LogRow[], isRowAlive: (row: number) => boolean): OpenEntry {
  const blocks = inOrder(rows);
  return {
    time: blocks[0]?.time ?? "",
    rows: blocks.map(({ row }) => row),
    isAlive: blocks.some(({ row }) => isRowAlive(row)),
    reversal: isWhole(blocks) ? parseReversal(blocks.map(({ text }) => text).join("")) : null,
  };
}

/** A text in blocks that fit into a cell each. */
export function blocksOf(text: string): string[] {
  return cut(text, BLOCK_CHARACTERS);
}

/** Parts of a text, none of which ends within a character of two units. */
function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + length, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/**
 * Cells of new rows in runs of neighbouring columns, by what stands in which column; the last run first. An entry that
 * is broken off between two of them must not say that it is one: what puts it back stands last, and comes first.
 * @param columns of the log; null for one that is not the register's.
 */
export function cellRunsOf(
  columns: readonly ({ readonly name: string } | null)[],
  rows: readonly Readonly<Record<string, string>>[]
): { readonly at: number; readonly values: string[][] }[] {
  const names = columns.map((column) => column?.name ?? null);
  const known = names.flatMap((name, index) => (name === null ? [] : [index]));
  const runs = columnRuns(known).map(({ column, count }) => ({
    at: column,
    values: rows.map((row) => names.slice(column, column + count).map((name) => row[name!] ?? "")),
  }));
  return runs.reverse();
}
