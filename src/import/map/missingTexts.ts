import type { ColumnMap } from "./columnMap";
import type { ImportColumn } from "./importColumns";

/** Those that a list without columns is about: a citizen may be called 99, and a caseworker NA. */
const ABOUT_SCORES: readonly ImportColumn[] = ["score", "baseline", "missingReason"];

/** What means that there is no score where the map does not say it. */
export const USUALLY_MISSING: readonly string[] = ["", "NA"];

/** The texts of a column that mean that there is nothing; an empty field always does. */
export function missingTexts({ missing }: ColumnMap, column: ImportColumn): ReadonlySet<string> {
  const isAboutScores = ABOUT_SCORES.includes(column);
  if (Array.isArray(missing)) return new Set(isAboutScores ? ["", ...missing] : [""]);
  const ofColumns: Partial<Record<ImportColumn, readonly string[]>> = missing;
  return new Set(["", ...(ofColumns[column] ?? (isAboutScores ? USUALLY_MISSING : []))]);
}
