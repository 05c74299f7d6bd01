import type { DateSerial, Register } from "../../model/Register";
import type { ScoreDetails } from "../../model/ScoreDetails";
import type { Place } from "../../model/Violation";
import type { Fix } from "./Fix";
import { fixGroup, fixListedCode, fixRowCitizen } from "./fixCitizenCode";
import { fixCopies } from "./fixCopies";
import { fixDate } from "./fixDate";
import { fixGroupSheet } from "./fixGroupSheet";
import { fixMissingRows } from "./fixMissingRows";
import { fixRowCode } from "./fixRowCode";
import { fixScore } from "./fixScore";

/** What a fix needs to know from outside. */
export interface FixOptions {
  /** Later dates are in the future. */
  readonly today: DateSerial;
  /** What rows of score sheets say beside keys and scores; left out where nobody read that. */
  readonly details?: readonly ScoreDetails[];
}

/** How a finding at a place is put right; null where there is doubt what was meant. */
export type PlanFix = (register: Register, place: Place, options: FixOptions) => Fix | null;

/**
 * The fixes, by the names that checks declare them under: every pane checks when it opens, and few need a fix then, so
 * only who plans one loads them.
 */
export const FIXES = {
  fixCopies,
  fixDate,
  fixGroup,
  fixGroupSheet,
  fixListedCode,
  fixMissingRows,
  fixRowCitizen,
  fixRowCode,
  fixScore,
} satisfies Readonly<Record<string, PlanFix>>;

/** Name of a fix. */
export type FixName = keyof typeof FIXES;
