import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A set of kept workbooks: those that the product gives today, or those of schema 1, which are kept for ever as they
 * are, to be opened, brought up to date and taken back.
 */
export type KeptSet = "today" | "schemaOne";

/** Where they are kept. */
export const folderOf = (set: KeptSet): string => join(__dirname, "fixtures", set);
/** The file of one of them. */
export const pathOf = (name: string, set: KeptSet): string => join(folderOf(set), `${name}.xlsx`);
/** A kept workbook. */
export function keptFile(name: string, set: KeptSet): Uint8Array {
  return new Uint8Array(readFileSync(pathOf(name, set)));
}
