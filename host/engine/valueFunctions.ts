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
