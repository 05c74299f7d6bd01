import { rowCopied } from "./checks/rowCopied";
import { rowFormula } from "./checks/rowFormula";

/**
 * The checks of what the rows of score sheets say beside keys and scores. They are apart from the others, because what
 * they look at is read only when somebody checks.
 */
export const DETAILS_CHECKS = [rowFormula, rowCopied] as const;

/** Code of what one of them can find. */
export type DetailsCheckCode = (typeof DETAILS_CHECKS)[number]["finds"][number]["code"];
