/** What of a function the calculation must know beside its result. */

/** Functions whose value changes without any cell having changed. */
export const VOLATILE = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);
/** Functions that depend on more cells than those that they name. */
export const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
/** Functions that leave hidden rows out. */
export const SEES_HIDDEN = new Set(["SUBTOTAL", "AGGREGATE"]);
/** Functions whose value depends on where they, or the cells that they name, stand, or on these cells' formulas. */
export const PLACED = new Set(
  "ROW COLUMN ADDRESS SHEET SHEETS AREAS INDIRECT OFFSET ISFORMULA FORMULATEXT".split(" ")
);
/** Functions that tell of formulas or of the list of sheets, or look up sheets, names and tables while they run. */
export const SEES_WORKBOOK = new Set(["ISFORMULA", "FORMULATEXT", "SHEET", "SHEETS", "INDIRECT"]);
/** Functions that tell of, or ask, what this host or its library has not: the answers would be guesses. */
export const FOREIGN = new Set(
  "AGGREGATE CELL INFO PHONETIC RTD WEBSERVICE GETPIVOTDATA IMAGE CALL REGISTER.ID STOCKHISTORY".split(
    " "
  )
);

/**
 * Functions that give the same whenever their arguments have the same values: they look neither at where these
 * stand nor at anything else. What is not named here is calculated whenever formulas are read anew; so is what
 * counts by criteria, because the cells that it adds up may lie outside of those that it names.
 */
export const VALUE_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    "IF IFS IFERROR IFNA AND OR NOT XOR TRUE FALSE SWITCH CHOOSE",
    "ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISEVEN ISODD N NA",
    "COUNT COUNTA COUNTBLANK SUM PRODUCT AVERAGE MEDIAN MIN MAX LARGE SMALL SUMPRODUCT",
    "ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD SIGN SQRT POWER CEILING FLOOR",
    "INDEX MATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP XMATCH ROWS COLUMNS",
    "LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER FIND SEARCH SUBSTITUTE REPLACE REPT EXACT",
    "CONCAT CONCATENATE TEXTJOIN TEXT VALUE",
    "DATE YEAR MONTH DAY WEEKDAY EDATE EOMONTH DAYS",
  ].flatMap((line) => line.split(" "))
);
