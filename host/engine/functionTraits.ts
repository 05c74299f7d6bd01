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
