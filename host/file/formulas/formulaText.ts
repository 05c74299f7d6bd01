import {
  parseStructRef,
  stringifyStructRef,
  type Token,
  tokenize,
  tokenTypes,
} from "@borgar/fx/xlsx";

/**
 * Formulas between the file and the model. The file puts prefixes before names younger than the format
 * (`_xlfn.`, `_xlws.`, and `_xlpm.` before the names that LET and LAMBDA declare) and knows `[#This Row]`, but not
 * `@` and `#`; the model has what a person sees.
 */

const CACHE_LIMIT = 20000;
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;
const fileForms = new Map<string, FileFormula>();
const modelForms = new Map<string, string>();

/** A formula as the file holds it. */
export interface FileFormula {
  text: string;
  /** Excel would let its result spill, so the cell is stored as a dynamic array. */
  spills: boolean;
}

/** A formula as the file has it, in the model's form. */
export function formulaFromFile(formula: string): string {
  if (!/_xl(fn|ws|pm|udf)\./i.test(formula)) return formula;
  return remember(modelForms, formula, () => {
    const tokens = tokenize(formula);
    return unwrapOperators(tokens)
      .map((token) => (isName(token) ? withoutPrefix(token.value) : token.value))
      .join("");
  });
}

// What can need work: a function call, "@", "#" after a reference.
const NEEDS_LOOK = /[A-Za-z0-9.]\(|@|#/;

/** A formula of the model in the file's form: of a name, a rule, a column. */
export function formulaToFile(formula: string): string {
  return cellFormulaToFile(formula, null).text;
}

/** Whether a formula of the model has a reference such as `[Column]`, without `@` and without its table's name. */
export function hasBareColumn(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return tokenize(formula).some((token) => isBareColumn(token) && !token.value.includes("@"));
}

function isBareColumn({ type, value }: Token): boolean {
  return type === tokenTypes.REF_STRUCT && value.startsWith("[");
}

/**
 * A cell's formula in the file's form.
 * @param table name of the table that the cell lies in, for `[@Column]` without a table name; null outside tables.
 */
export function cellFormulaToFile(formula: string, table: string | null): FileFormula {
  if (!NEEDS_LOOK.test(formula)) return { text: formula, spills: false };
  const key = table !== null && formula.includes("[") ? `${table}\n${formula}` : formula;
  return remember(fileForms, key, () => {
    const tokens = tokenize(formula);
    const declared = declaredNames(tokens);
    for (const token of tokens) {
      if (token.type === tokenTypes.REF_STRUCT)
        token.value = fullStructuredReference(token.value, table);
    }
    wrapOperators(tokens);
    const text = tokens
      .map((token) => {
        if (isName(token) && declared.has(token.value.toUpperCase())) return `_xlpm.${token.value}`;
        if (token.type !== tokenTypes.FUNCTION) return token.value;
        return fileFunctionName(token.value) ?? token.value;
      })
      .join("");
    const spills = tokens.some(
      (token) => token.type === tokenTypes.FUNCTION && isSpilling(token.value)
    );
    return { text, spills };
  });
}

/** A function that is not known keeps its prefix, as in Excel: without it, it could not be written as it was. */
function withoutPrefix(name: string): string {
  const plain = name.replace(PREFIX, "");
  if (/^_xlpm\./i.test(name)) return plain;
  return fileFunctionName(plain)?.toUpperCase() === name.toUpperCase() ? plain : name;
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

function isName(token: Token): boolean {
  return token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED;
}

function isReference(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.type === tokenTypes.REF_RANGE ||
      token.type === tokenTypes.REF_BEAM ||
      token.type === tokenTypes.REF_NAMED ||
      token.type === tokenTypes.REF_STRUCT)
  );
}

/** `[@X]` and `T[@X]` become `T[[#This Row],[X]]`. */
function fullStructuredReference(text: string, table: string | null): string {
  if (!text.includes("@") && (table === null || !text.startsWith("["))) return text;
  const reference = parseStructRef(text);
  if (!reference) return text;
  if (!reference.table && table !== null) reference.table = table;
  return stringifyStructRef(reference, { thisRow: true });
}

/** Names that LET and LAMBDA declare anywhere in the formula, in capitals. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  // One entry an open parenthesis: the function it belongs to and how many arguments it has had.
  const open: { call: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    if (token.value === "(" && token.type === tokenTypes.OPERATOR) {
      const before = tokens[index - 1];
      const call = before?.type === tokenTypes.FUNCTION ? before.value.toUpperCase() : "";
      open.push({ call, argument: 0 });
    } else if (token.value === ")" && token.type === tokenTypes.OPERATOR) open.pop();
    else {
      const inside = open[open.length - 1];
      if (!inside) return;
      if (token.value === "," && token.type === tokenTypes.OPERATOR) inside.argument++;
      else if (token.type === tokenTypes.REF_NAMED && isDeclaration(tokens, index, inside)) {
        names.add(token.value.toUpperCase());
      }
    }
  });
  return names;
}

function isDeclaration(
  tokens: readonly Token[],
  index: number,
  inside: { call: string; argument: number }
): boolean {
  const next = tokens.slice(index + 1).find((token) => token.type !== tokenTypes.WHITESPACE);
  if (next?.value !== ",") return false;
  return inside.call === "LAMBDA" || (inside.call === "LET" && inside.argument % 2 === 0);
}

/** `A1#` becomes `ANCHORARRAY(A1)` and `@A1` becomes `SINGLE(A1)`, in place. */
function wrapOperators(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type !== tokenTypes.OPERATOR) continue;
    if (token.value === "#" && isReference(tokens[index - 1])) {
      token.value = ")";
      tokens.splice(index - 1, 0, call("ANCHORARRAY"), operator("("));
      index += 2;
    } else if (token.value === "@") {
      const end = operandEnd(tokens, index + 1);
      tokens.splice(end + 1, 0, operator(")"));
      tokens.splice(index, 1, call("SINGLE"), operator("("));
      index++;
    }
  }
}

/** Index of the last token of the reference or call that starts at `start`. */
function operandEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.type !== tokenTypes.FUNCTION) {
    return tokens[start + 1]?.value === "#" ? start + 1 : start;
  }
  let depth = 0;
  for (let index = start + 1; index < tokens.length; index++) {
    const value = tokens[index]!.type === tokenTypes.OPERATOR ? tokens[index]!.value : "";
    if (value === "(") depth++;
    else if (value === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** The way back, for the plain case of one reference in the parentheses; others stay calls. */
function unwrapOperators(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const name =
      token.type === tokenTypes.FUNCTION ? token.value.replace(PREFIX, "").toUpperCase() : "";
    const operand = tokens[index + 2];
    const plain =
      tokens[index + 1]?.value === "(" && isReference(operand) && tokens[index + 3]?.value === ")";
    if (operand && plain && (name === "SINGLE" || name === "ANCHORARRAY")) {
      result.push(...(name === "SINGLE" ? [operator("@"), operand] : [operand, operator("#")]));
      index += 3;
    } else result.push(token);
  }
  return result;
}

function operator(value: string): Token {
  return { type: tokenTypes.OPERATOR, value };
}

function call(value: string): Token {
  return { type: tokenTypes.FUNCTION, value };
}

/** Functions younger than the file format; in the file they carry the prefix `_xlfn.`. */
const PREFIXED = `
ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST
F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY
RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P
SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE
TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const FUTURE = new Map<string, string>();
for (const name of PREFIXED.trim().split(/\s+/)) FUTURE.set(name, `_xlfn.${name}`);
for (const name of ["FILTER", "SORT"]) FUTURE.set(name, `_xlfn._xlws.${name}`);

/** Functions whose result is an array that spills; a formula with one is stored as a dynamic array. */
const SPILLING = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK MAKEARRAY MAP PIVOTBY RANDARRAY SCAN SEQUENCE
  SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/)
);

/** The name in the file of a function that needs a prefix there; null for all others. */
export function fileFunctionName(name: string): string | null {
  return FUTURE.get(name.toUpperCase()) ?? null;
}

/** Whether a function gives an array that spills. */
export function isSpilling(name: string): boolean {
  return SPILLING.has(name.toUpperCase());
}
