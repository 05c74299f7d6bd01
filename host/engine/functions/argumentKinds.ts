/** What a function makes of a text that it is given as an argument. */
export type ArgumentKind =
  /** It stays the text that it is, even where it reads as a number. */
  | "as it is"
  /** A text is wanted: a number becomes one. */
  | "text"
  /** A number is wanted: a text that reads as one becomes it, in a cell too. */
  | "number"
  /** A text is the number that it reads as, but one in a cell or an array is left out. */
  | "number if alone"
  /** Not known here. */
  | "unknown";

/** By function, a kind for all of its arguments. */
const WHOLE = new Map<string, ArgumentKind>([
  ...named(
    "as it is",
    "IF IFERROR IFNA CHOOSE SWITCH N T TYPE ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISREF",
    "COUNTA COUNTBLANK COUNTUNIQUE MATCH XMATCH LOOKUP XLOOKUP UNIQUE SORT SORTBY FILTER TRANSPOSE HSTACK VSTACK",
    "TOCOL TOROW ROWS COLUMNS AREAS SHEET HYPERLINK ERROR.TYPE NA TRUE FALSE PI"
  ),
  ...named(
    "number if alone",
    "SUM PRODUCT AVERAGE MEDIAN MIN MAX COUNT LARGE SMALL SUMSQ SUMPRODUCT STDEV STDEV.S STDEV.P STDEVP VAR VAR.S",
    "VAR.P VARP MODE MODE.SNGL GEOMEAN HARMEAN AVEDEV DEVSQ PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE",
    "QUARTILE.INC QUARTILE.EXC RANK RANK.EQ RANK.AVG CORREL SLOPE INTERCEPT RSQ PEARSON"
  ),
  ...named(
    "number",
    "ABS ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH CEILING CEILING.MATH CEILING.PRECISE COMBIN COMBINA COS",
    "COSH COT COTH CSC CSCH DEGREES EVEN EXP FACT FACTDOUBLE FLOOR FLOOR.MATH FLOOR.PRECISE INT ISO.CEILING LN LOG",
    "LOG10 MOD MROUND ODD POWER QUOTIENT RADIANS RANDBETWEEN ROMAN ROUND ROUNDDOWN ROUNDUP SEC SECH SEQUENCE SIGN",
    "SIN SINH SQRT SQRTPI TAN TANH TRUNC CHAR UNICHAR BITAND BITOR BITXOR BITLSHIFT BITRSHIFT DELTA GESTEP ISEVEN",
    "ISODD DAYS DAYS360 HOUR ISOWEEKNUM MINUTE SECOND TIME WEEKDAY WEEKNUM YEARFRAC FIXED DB DDB EFFECT FV IPMT",
    "ISPMT NOMINAL NPER PDURATION PMT PPMT PV RATE RRI SLN SYD VDB"
  ),
  ...named(
    "text",
    "CONCAT CONCATENATE LEN LENB TRIM CLEAN UPPER LOWER EXACT CODE UNICODE ENCODEURL ASC DBCS NUMBERVALUE"
  ),
]);

/** By function, the kinds of single arguments, in order. */
const SINGLE = new Map<string, readonly ArgumentKind[]>([
  ...ordered("text, number", "LEFT LEFTB RIGHT RIGHTB REPT"),
  ...ordered("text, number, number", "MID MIDB"),
  ...ordered("text, number, number, text", "REPLACE REPLACEB"),
  ...ordered("text, text, text, number", "SUBSTITUTE"),
  ...ordered("text, text, number", "FIND FINDB SEARCHB"),
  ...ordered("text, text, number, number, number, as it is", "TEXTBEFORE TEXTAFTER"),
  ...ordered("text, text, text, number, number, as it is", "TEXTSPLIT"),
  ...ordered("number, number, number, number, as it is", "ADDRESS"),
  ...ordered("as it is, as it is, number, number", "VLOOKUP HLOOKUP"),
  ...ordered(
    "number if alone, number",
    "LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC"
  ),
  ...ordered("number, number if alone, number", "RANK RANK.EQ RANK.AVG"),
]);

/**
 * What a function of the library makes of a text in one of its arguments, as Excel does.
 * @param name In capitals.
 * @param index From 0.
 */
export function argumentKind(name: string, index: number): ArgumentKind {
  if (name === "TEXTJOIN") return index === 1 ? "number" : "text";
  // Conditions and values by turns.
  if (name === "IFS") return index % 2 === 0 ? "unknown" : "as it is";
  return SINGLE.get(name)?.[index] ?? WHOLE.get(name) ?? "unknown";
}

function named(kind: ArgumentKind, ...lines: string[]): [string, ArgumentKind][] {
  return lines.flatMap((line) => line.split(" ")).map((name) => [name, kind]);
}

function ordered(kinds: string, names: string): [string, readonly ArgumentKind[]][] {
  return names.split(" ").map((name) => [name, kinds.split(", ") as ArgumentKind[]]);
}
