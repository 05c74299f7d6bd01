import { parse, stringifyStructRef, type ReferenceStruct, type Token } from "@borgar/fx";
import { HostError } from "../../protocol/HostError";
import { contains, cellArea } from "../areas";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { Table } from "../model";
import { assertLimits } from "./formulaLimits";
import {
  rewriteFormula,
  splitAtTables,
  tokensOf,
  writeReference,
  writeStructured,
} from "./formulaTokens";

/** Characters of a formula with its "=". */
export const MAX_FORMULA_LENGTH = 8192;

const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

/** The table that a cell lies in, on a sheet. */
export function tableAt(sheet: HostSheet, row: number, column: number): Table | null {
  if (sheet.tables.length === 0) return null;
  const cell = cellArea(row, column);
  return sheet.tables.find((table) => contains(table.area, cell)) ?? null;
}

/**
 * The form in which a cell keeps a formula: no "=", functions and references in capitals, no file prefixes, and
 * table references in full with the table's name.
 * @param formula Without "=".
 * @param home The table that the cell lies in; null outside of tables.
 * @throws HostError InvalidArgument when Excel would refuse the formula, FormulaLengthExceedsLimit when it is too
 *   long, ApiNotFound for a new link to another workbook.
 */
export function normalizeFormula(
  formula: string,
  home: Table | null,
  workbook: HostWorkbook
): string {
  if (formula.length >= MAX_FORMULA_LENGTH) {
    throw new HostError(
      "FormulaLengthExceedsLimit",
      `A formula has at most ${MAX_FORMULA_LENGTH} characters.`
    );
  }
  return piecesOf(formula)
    .map((piece) =>
      typeof piece === "string" ? piece : writeStructured(completed(piece, home, workbook))
    )
    .join("");
}

/** Formulas that were read, by their text: a column of a table gets the same one row after row. */
const read = new Map<string, readonly (string | ReferenceStruct)[]>();

/** So many are remembered; then all are forgotten and read once more. */
const MOST_READ = 1000;

/**
 * A formula as a cell keeps it, but for its references to tables.
 * @throws HostError as `normalizeFormula`.
 */
function piecesOf(formula: string): readonly (string | ReferenceStruct)[] {
  const known = read.get(formula);
  if (known) return known;
  const tokens = assertSyntax(formula);
  assertLimits(tokens);
  assertNoLinks(tokens);
  const pieces = splitAtTables(formula, {
    cells: ({ sheetName, external, range }) => (external ? null : writeReference(sheetName, range)),
    func: (name) => name.replace(FILE_PREFIX, "").toUpperCase(),
  });
  if (read.size === MOST_READ) read.clear();
  read.set(formula, pieces);
  return pieces;
}

/**
 * The formula as `Range.formulas` gives it: with "=", and table references short as Excel shows them
 * (`[@X]` inside of the table, `T[@X]` elsewhere).
 * @param formula As the cell keeps it.
 */
export function displayFormula(formula: string, home: Table | null): string {
  if (!formula.includes("[")) return `=${formula}`;
  const short = rewriteFormula(formula, {
    structured: (reference) => {
      const own = home !== null && reference.table?.toLowerCase() === home.name.toLowerCase();
      const thisRow = reference.sections?.[0] === "this row";
      const columns = reference.columns ?? [];
      if (thisRow && columns.length === 0) return `${own ? "" : (reference.table ?? "")}[@]`;
      return stringifyStructRef(own && thisRow ? { ...reference, table: "" } : reference);
    },
  });
  return `=${short}`;
}

/**
 * @returns the formula's tokens.
 * @throws HostError InvalidArgument for what is no formula.
 */
function assertSyntax(formula: string): readonly Token[] {
  try {
    // The parser does not know a sheet before a broken reference.
    const tokens = tokensOf(`=${formula}`).filter(
      (token, index, all) =>
        token.type !== "context" && !(token.value === "!" && all[index - 1]?.type === "context")
    );
    parse(tokens);
    return tokens;
  } catch {
    throw new HostError("InvalidArgument", `"=${formula}" is not a formula that Excel accepts.`);
  }
}

/** `[Book.xlsx]Sheet!A1` by the other workbook's name; by its number it is a link that the file has already. */
const NEW_LINK = /^(?:\[|'[^']*\[)(?!\d+\])/;

/** @throws HostError ApiNotFound for a link to another workbook, which a file must list and this host does not make. */
function assertNoLinks(tokens: readonly Token[]): void {
  if (tokens.some(({ type, value }) => type.startsWith("range") && NEW_LINK.test(value))) {
    throw new HostError("ApiNotFound", "Formulas with new links to other workbooks are not found.");
  }
}

/** A reference with its table's name and the columns in the table's own spelling. */
function completed(
  reference: ReferenceStruct,
  home: Table | null,
  workbook: HostWorkbook
): ReferenceStruct {
  const table = reference.table ? workbook.tableByName(reference.table)?.table : home;
  if (!table) {
    throw new HostError("InvalidArgument", "The formula refers to a table that does not exist.");
  }
  const columns = (reference.columns ?? []).map((name) => {
    const key = name.toLowerCase();
    const column = table.columns.find((each) => each.name.toLowerCase() === key);
    if (!column) {
      throw new HostError("InvalidArgument", `The table ${table.name} has no column "${name}".`);
    }
    return column.name;
  });
  return { ...reference, table: table.name, columns };
}
