/** Excel's limit for a sheet's name. */
const MAX_LENGTH = 31;

/**
 * A name for a new sheet: the wished one without what Excel refuses, and with a number behind it when a sheet is
 * called so already. Names are compared without regard to case.
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const cleaned = wish
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const base = /^history$/i.test(cleaned) || cleaned === "" ? "Register" : cleaned;
  const used = new Set(taken.map(foldName));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const name = base.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    if (!used.has(foldName(name))) return name;
  }
}

/** A name of a sheet, a table or a formula as Excel compares it: without regard to case. */
export function foldName(name: string): string {
  return name.toLowerCase();
}
