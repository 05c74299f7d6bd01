import { decodeText, type Encoding } from "../../../import/table/decodeText";
import { fileKind } from "../../../import/table/fileKind";
import { parseTable, type ImportTable } from "../../../import/table/parseTable";
import type { Violation } from "../../../register/model/Violation";

/** A table that a person has given. */
export interface ImportSource {
  /** The file's name; null for a table that was pasted. */
  readonly name: string | null;
  readonly table: ImportTable;
  /** What the file was read as; null for a table that was pasted, and where there is nothing but ASCII in it. */
  readonly encoding: Encoding | null;
}

/** Why there is no table. */
export type SourceProblem =
  /** A workbook was chosen. */
  | { readonly kind: "workbook" }
  /** Something else that is no text. */
  | { readonly kind: "other" }
  | { readonly kind: "tooLarge" }
  /** The browser could not read the file: it was moved, or is open elsewhere. */
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "violations";
      readonly violations: readonly Violation[];
      /** The text may be in the encoding of older Danish files. */
      readonly mayBeOld: boolean;
    };

/** How reading went. */
export type SourceResult =
  | { readonly ok: true; readonly source: ImportSource }
  | { readonly ok: false; readonly problem: SourceProblem };

/** Most bytes that are read: far above what a workbook is good for, and what a pane can hold. */
export const MOST_BYTES = 25_000_000;

/**
 * Reads a file that is said to be a table. It pauses between the steps, so that the pane answers while a large file is
 * read.
 * @param encoding Given when the file is known not to be what its bytes say.
 */
export async function readFile(file: File, encoding?: Encoding): Promise<SourceResult> {
  if (file.size > MOST_BYTES) return { ok: false, problem: { kind: "tooLarge" } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, problem: { kind: "unreadable" } };
  }
  const kind = fileKind(bytes);
  if (kind !== "text") return { ok: false, problem: { kind } };
  await pause();
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return wrong(decoded.violations, encoding === undefined && !bytes.includes(0));
  return readText(decoded.text, file.name, decoded.encoding);
}

/** Reads a table that was pasted, or a file's text. @param name The file's; null for what was pasted. */
export async function readText(
  text: string,
  name: string | null,
  encoding: Encoding | null = null
): Promise<SourceResult> {
  await pause();
  const parsed = parseTable(text);
  return parsed.ok
    ? { ok: true, source: { name, table: parsed.table, encoding } }
    : wrong(parsed.violations, false);
}

function wrong(violations: readonly Violation[], mayBeOld: boolean): SourceResult {
  return { ok: false, problem: { kind: "violations", violations, mayBeOld } };
}

/** Lets the browser show what has changed, and take clicks, before something long. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
