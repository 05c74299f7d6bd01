import { parse } from "papaparse";
import { unguardFormulas } from "../../register/model/formulaGuard";
import { exportedDataset } from "../map/exportedDataset";
import type { Violation } from "../../register/model/Violation";
import { inputViolation } from "../../register/model/findings";
import { ViolationList } from "../ViolationList";

/** A table of texts, as a file holds it. */
export interface ImportTable {
  /** Without spaces at the ends. */
  readonly headers: readonly string[];
  /**
   * Each as wide as the headers; lines without any text are left out. Without the guard against formulas where an
   * export of ours wrote the file; a text of anybody else stays as it is, whatever it looks like.
   */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file that each row begins on, from 1. */
  readonly lines: readonly number[];
}

/** A table, or why the text is none that can be relied on. */
export type ParsedTable =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly violations: readonly Violation[] };

const DELIMITERS = [",", ";", "\t"];

/**
 * The table in a text of comma, semicolon or tab separated values, quoted as in RFC 4180. Without a delimiter it is
 * found from the header. Gives `import.quotes` where a quotation mark is never closed or stands loose, `import.width` for each
 * row that is wider or narrower than the header (the first ones, and how many more), and `import.empty` for a text without rows.
 */
export function parseTable(text: string, delimiter?: string): ParsedTable {
  const content = text.replace(/^\uFEFF/, "");
  const { data, errors } = parse<string[]>(content, {
    delimiter: delimiter ?? likelyDelimiter(content),
  });
  const lines = lineNumbers(data);
  const quotes = errors.find((error) => error.type === "Quotes");
  if (quotes) {
    const line = lines[quotes.row ?? 0] ?? 1;
    return { ok: false, violations: [inputViolation("import.quotes", { line })] };
  }

  const filled = data.map((_, index) => index).filter((index) => !isBlank(data[index]!));
  const [header, ...rest] = filled;
  if (header === undefined || rest.length === 0) {
    return { ok: false, violations: [inputViolation("import.empty", {})] };
  }
  const headers = data[header]!.map((name) => name.trim());
  const isOurs = exportedDataset(headers) !== null;
  const violations = new ViolationList();
  for (const index of rest) {
    const found = data[index]!.length;
    if (found === headers.length) continue;
    const parameters = { line: lines[index]!, expected: headers.length, found };
    violations.add(inputViolation("import.width", parameters));
  }
  if (!violations.isEmpty) return { ok: false, violations: violations.toArray() };
  return {
    ok: true,
    table: {
      headers,
      rows: rest.map((index) => (isOurs ? data[index]!.map(unguardFormulas) : data[index]!)),
      lines: rest.map((index) => lines[index]!),
    },
  };
}

/** The delimiter that splits the header most: Papa Parse's own guess fails on two columns and a line break at the end. */
function likelyDelimiter(text: string): string {
  const start = text.trimStart();
  const widths = DELIMITERS.map(
    (delimiter) => parse<string[]>(start, { delimiter, preview: 1 }).data[0]?.length ?? 0
  );
  return DELIMITERS[widths.indexOf(Math.max(...widths))]!;
}

/** A line of the file without any text; a row of nothing but delimiters is one too, as spreadsheets leave them behind. */
function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field.trim() === "");
}

/** The line on which each row begins: a quoted field may hold line breaks of its own. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((fields) => {
    const start = line;
    line += 1;
    for (const field of fields) {
      if (field.includes("\n") || field.includes("\r")) line += field.match(/\r\n|\r|\n/g)!.length;
    }
    return start;
  });
}
