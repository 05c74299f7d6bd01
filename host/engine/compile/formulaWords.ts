import {
  parseA1Ref,
  tokenize,
  tokenTypes,
  type AstExpression,
  type ReferenceIdentifier,
  type Token,
} from "@borgar/fx";

/** What the words, references and operators of a formula say by themselves, without a workbook. */

/** Pieces of a formula's text that stand for cells wherever they are read. */
const REFERENCE_TOKENS = new Set<string>([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_STRUCT,
]);
const RANGE_TOKENS = new Set<string>([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
]);
const KINDS = new Map<string, ReferenceIdentifier["kind"]>([
  [tokenTypes.REF_STRUCT, "table"],
  [tokenTypes.REF_NAMED, "name"],
]);
/** Takes the place of a reference in a shape; no formula has it outside of quotes. */
const REFERENCE_MARK = "\u0000";

/** `[1]Sheet!A1`, `'[Book.xlsx]My sheet'!A1`, `[1]!Name`. */
export function isExternal(reference: string): boolean {
  return reference.startsWith("[") || reference.startsWith("'[");
}

/** Whether what stands before `!` names more than one sheet. */
export function isSeveralSheets(context: readonly string[]): boolean {
  return context.length > 1 || context.some((name) => name.includes(":"));
}

/** Whether the second argument of INDIRECT says A1 for sure. The parser gives null for one left out. */
export function isA1Style(style: AstExpression | null | undefined): boolean {
  if (style === undefined || style === null) return style === undefined;
  if (style.type === "Literal") return Boolean(style.value);
  return style.type === "CallExpression" && (style.callee as { name?: string }).name === "TRUE";
}

/** Whether a name's formula refers to cells by where they are from the cell that uses the name. */
export function hasRelativeReference(formula: string): boolean {
  try {
    return tokenize(formula).some(({ type, value }) => RANGE_TOKENS.has(type) && isRelative(value));
  } catch {
    return false;
  }
}

function isRelative(text: string): boolean {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return false;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
  return (
    (top !== null && !$top) ||
    (left !== null && !$left) ||
    (bottom !== null && !$bottom) ||
    (right !== null && !$right)
  );
}

/** `Ark1:Ark3!B2`, where the first sheet's name reads as a cell: Excel takes it for cells of all sheets between. */
export function isSheetSpan(operator: string, left: AstExpression, right: AstExpression): boolean {
  return (
    operator === ":" &&
    left.type === "ReferenceIdentifier" &&
    right.type === "ReferenceIdentifier" &&
    !left.value.includes("!") &&
    right.value.includes("!")
  );
}

/** Newer functions carry a prefix in files: `_xlfn.MINIFS`, `_xlfn._xlws.FILTER`. */
export function functionName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
}

/** Variables carry a prefix in files: `_xlpm.x`. Case does not count. */
export function variableName(name: string): string {
  return name.toLowerCase().replace(/^_xlpm\./, "");
}

/** What is left of a reference to a deleted cell, `Sheet1!#REF!`, is three tokens and becomes the error that it is. */
export function mergeLostReferences(tokens: Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE) {
      return tokens[index + 2]?.type !== tokenTypes.ERROR;
    }
    return !(token.value === "!" && tokens[index + 1]?.type === tokenTypes.ERROR);
  });
}

/** A piece of a formula's text as its shape has it: every reference looks the same. */
export function withoutReference(token: Token): string {
  return REFERENCE_TOKENS.has(token.type) ? REFERENCE_MARK : token.value;
}

/** Every reference and name in a formula's text, for what is no tree. */
export function referencesIn(tokens: readonly Token[]): ReferenceIdentifier[] {
  return tokens.flatMap(({ type, value }) => {
    const kind = RANGE_TOKENS.has(type) ? "range" : KINDS.get(type);
    return kind === undefined ? [] : [{ type: "ReferenceIdentifier", value, kind }];
  });
}
