/** Most arguments that any function takes. */
export const MAX_ARGUMENTS = 255;

/**
 * How many arguments Excel's functions take, by least and most: "2-3" is two or three, "1-" one and any number more.
 * Excel refuses a formula with more or fewer. A function that is not here is not checked.
 */
const FUNCTIONS_BY_COUNT: Readonly<Record<string, string>> = {
  "0": "FALSE NA NOW PI RAND TODAY TRUE",
  "0-1": "COLUMN ROW SHEET SHEETS",
  "1":
    "ABS ACOS AREAS ASIN ATAN CHAR CLEAN CODE COLUMNS COS COUNTBLANK DATEVALUE DAY DEGREES ERROR.TYPE EVEN EXP FACT " +
    "FORMULATEXT HOUR INT ISBLANK ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM " +
    "ISREF ISTEXT LEN LN LOG10 LOWER MINUTE MONTH N NOT ODD PROPER RADIANS ROWS SECOND SIGN SIN SQRT T TAN TIMEVALUE " +
    "TRANSPOSE TRIM TYPE UNICHAR UNICODE UPPER VALUE YEAR",
  "1-": "AND AVERAGE AVERAGEA CONCAT CONCATENATE COUNT COUNTA GCD LCM MAX MAXA MEDIAN MIN MINA MODE OR PRODUCT STDEV STDEV.P STDEV.S STDEVP SUM SUMPRODUCT SUMSQ VAR VAR.P VAR.S VARP XOR",
  "1-2": "CEILING.MATH FLOOR.MATH HYPERLINK INDIRECT LEFT LOG RIGHT ROMAN TRUNC WEEKDAY WEEKNUM",
  "1-3": "FIXED NUMBERVALUE UNIQUE",
  "1-4": "SEQUENCE SORT",
  "2":
    "ATAN2 BITAND BITOR CEILING COMBIN COUNTIF DAYS EDATE EOMONTH EXACT FLOOR FREQUENCY IFERROR IFNA INTERCEPT LARGE " +
    "MMULT MOD MROUND PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERMUT POWER QUARTILE QUARTILE.EXC QUARTILE.INC " +
    "QUOTIENT RANDBETWEEN REPT ROUND ROUNDDOWN ROUNDUP RSQ SLOPE SMALL TEXT TRIMMEAN CORREL",
  "2-": "CHOOSE COUNTIFS IFS SUBTOTAL",
  "2-3":
    "AVERAGEIF DAYS360 FILTER FIND IF LOOKUP MATCH NETWORKDAYS PERCENTRANK RANK RANK.AVG RANK.EQ " +
    "SEARCH SUMIF WORKDAY YEARFRAC",
  "2-4": "INDEX NETWORKDAYS.INTL WORKDAY.INTL XMATCH",
  "2-5": "ADDRESS",
  "3": "DATE DATEDIF FORECAST MID TIME",
  "3-": "AGGREGATE AVERAGEIFS LET MAXIFS MINIFS SUMIFS SWITCH TEXTJOIN",
  "3-4": "HLOOKUP SUBSTITUTE VLOOKUP",
  "3-5": "OFFSET",
  "3-6": "XLOOKUP",
  "4": "REPLACE",
};

const counts = new Map<string, readonly [least: number, most: number]>();
for (const [count, names] of Object.entries(FUNCTIONS_BY_COUNT)) {
  const [least = "", most = least] = count.split("-");
  for (const name of names.split(" ")) {
    counts.set(name, [Number(least), most === "" ? MAX_ARGUMENTS : Number(most)]);
  }
}

/**
 * Whether a function may be called with so many arguments; true for one that is not known.
 * @param name In capitals, without prefixes.
 */
export function takesArguments(name: string, count: number): boolean {
  const [least, most] = counts.get(name) ?? [0, MAX_ARGUMENTS];
  return count >= least && count <= most;
}
