import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  type RangeA1,
  type ReferenceStruct,
  type Token,
} from "@borgar/fx";
import { quoteSheetName } from "../address";

/** A reference to cells as it stands in a formula. */
export interface CellReference {
  /** Sheet as written, without quotes; null when the reference has none. `A:B` of a 3D reference stays one text. */
  sheetName: string | null;
  /** The reference goes to another workbook. */
  external: boolean;
  range: RangeA1;
}

/** What to put in place of parts of a formula; null leaves the part as it is. */
export interface FormulaRewrite {
  cells?(reference: CellReference): string | null;
  structured?(reference: ReferenceStruct): string | null;
  /** A name, a table's bare name among them; with the sheet it may be written with. */
  name?(text: string): string | null;
  func?(name: string): string | null;
  /** The sheet before a reference that is already broken: `Sheet1!#REF!`. */
  brokenContext?(sheetName: string): string | null;
}

/** The formula in tokens, references in one piece each. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, allowTernary: true });
}

/** Whether a formula refers to a table's part or to another workbook: what a rule's formula may not. */
export function refersInBrackets(formula: string): boolean {
  return tokensOf(`=${formula}`).some(
    ({ type, value }) => type === "structured" || (type.startsWith("range") && value.includes("["))
  );
}

/** The formula with its parts replaced as `rewrite` says. */
export function rewriteFormula(formula: string, rewrite: FormulaRewrite): string {
  return tokensOf(formula)
    .map((token) => replacementOf(token, rewrite) ?? token.value)
    .join("");
}

/**
 * The formula in pieces: references to tables as what they are, and all between them as text, with the rest replaced as
 * `rewrite` says.
 */
export function splitAtTables(
  formula: string,
  rewrite: Omit<FormulaRewrite, "structured">
): readonly (string | ReferenceStruct)[] {
  return tokensOf(formula).map(
    (token) =>
      (token.type === "structured" ? parseStructRef(token.value) : null) ??
      replacementOf(token, rewrite) ??
      token.value
  );
}

/** Writes a reference with its sheet, if it has one. */
export function writeReference(sheetName: string | null, range: RangeA1): string {
  return withSheet(sheetName, stringifyA1Ref({ range }));
}

/** `Sheet1!` before a text; both ends of a 3D reference share one pair of quotes. */
export function withSheet(sheetName: string | null, text: string): string {
  if (sheetName === null) return text;
  const ends = sheetName.split(":");
  if (ends.length === 2 && ends.every((end) => quoteSheetName(end) === end))
    return `${sheetName}!${text}`;
  return `${quoteSheetName(sheetName)}!${text}`;
}

/** A structured reference in full: `T[[#This Row],[X]]`, never `T[@X]`. */
export function writeStructured(reference: ReferenceStruct): string {
  return stringifyStructRef(reference, { thisRow: true });
}

function replacementOf(token: Token, rewrite: FormulaRewrite): string | null {
  switch (token.type) {
    case "range":
    case "range_beam":
    case "range_ternary": {
      const reference = rewrite.cells ? cellReferenceOf(token.value) : null;
      return reference ? rewrite.cells!(reference) : null;
    }
    case "structured": {
      const reference = rewrite.structured ? parseStructRef(token.value) : undefined;
      return reference ? rewrite.structured!(reference) : null;
    }
    case "range_named":
      return rewrite.name?.(token.value) ?? null;
    case "func":
      return rewrite.func?.(token.value) ?? null;
    case "context":
      return rewrite.brokenContext?.(token.value) ?? null;
    default:
      return null;
  }
}

function cellReferenceOf(text: string): CellReference | null {
  const parsed = parseA1Ref(text, { allowTernary: true, allowNamed: false });
  if (!parsed || !("range" in parsed)) return null;
  const context = parsed.context ?? [];
  const external = text.startsWith("[") || text.startsWith("'[") || context.length > 1;
  return { sheetName: context.at(-1) ?? null, external, range: parsed.range };
}
