/**
 * What a function of a plain formula, one that is no array formula, takes in each place: a single value (`V`), cells
 * as they are (`R`), whose operators still work on single values, or arrays (`A`), in which operators work on all of
 * them. The last letter holds for all further arguments. A dot takes what the whole call is taken for: the branches
 * of IF. After Excel's own classes of parameters; INDEX and LOOKUP work on arrays, as everybody's formulas rely on.
 */
const KINDS: readonly (readonly [kinds: string, names: string])[] = [
  [
    "V",
    `ABS SIGN INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD QUOTIENT SQRT POWER EXP LN LOG LOG10 CEILING FLOOR MROUND EVEN ODD
    FACT COMBIN PI SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS NOT ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR
    ISERR ISNA ISLOGICAL ISEVEN ISODD ERROR.TYPE TYPE LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER FIND SEARCH
    SUBSTITUTE REPLACE REPT EXACT TEXT VALUE FIXED CHAR CODE UNICHAR UNICODE CONCATENATE HYPERLINK DATE TIME YEAR MONTH
    DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM DATEVALUE TIMEVALUE DAYS DAYS360 DATEDIF EDATE EOMONTH YEARFRAC
    RANDBETWEEN ADDRESS PMT PV FV NPER RATE IPMT PPMT SLN`,
  ],
  ["V.", "IF CHOOSE"],
  [".", "IFERROR IFNA"],
  [
    "R",
    `SUM PRODUCT AVERAGE AVERAGEA MIN MINA MAX MAXA COUNT COUNTA COUNTBLANK MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR
    VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN AVEDEV DEVSQ AND OR XOR ROWS COLUMNS ROW COLUMN AREAS ISREF N T CONCAT`,
  ],
  ["RV", "COUNTIF LARGE SMALL PERCENTILE QUARTILE PERCENTRANK TRIMMEAN OFFSET"],
  ["RVR", "SUMIF AVERAGEIF"],
  ["VR", "SUBTOTAL"],
  ["VRV", "RANK RANK.EQ RANK.AVG MATCH"],
  ["VRVV", "VLOOKUP HLOOKUP"],
  ["VVR", "TEXTJOIN"],
  ["AV", "INDEX"],
  ["VA", "LOOKUP"],
];

const BY_NAME = new Map(
  KINDS.flatMap(([kinds, names]) => names.split(/\s+/).map((name) => [name, kinds] as const))
);
/** Functions that take ranges and criteria by turns. */
const PAIRS = new Map([
  ["COUNTIFS", 0],
  ["SUMIFS", 1],
  ["AVERAGEIFS", 1],
  ["MINIFS", 1],
  ["MAXIFS", 1],
]);

/** What an argument is taken for; `A` also where it is not known, as nothing is cut down there. */
export type ParameterKind = "V" | "R" | "A";

/**
 * What a function takes in a place.
 * @param name in any case, without prefix
 * @param index of the argument, from 0
 * @param whole what the call itself is taken for
 */
export function parameterKind(name: string, index: number, whole: ParameterKind): ParameterKind {
  const upper = name.toUpperCase();
  const first = PAIRS.get(upper);
  if (first !== undefined) return index < first || (index - first) % 2 === 0 ? "R" : "V";
  const kinds = BY_NAME.get(upper) ?? "A";
  const kind = kinds[Math.min(index, kinds.length - 1)];
  if (kind === ".") return whole;
  return kind === "V" || kind === "R" ? kind : "A";
}
