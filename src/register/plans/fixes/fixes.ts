import type { DateSerial, Register } from "../../model/Register";
import type { Place } from "../../model/Violation";
import type { Fix } from "./Fix";
import { fixGroup, fixListedCode, fixRowCitizen } from "./fixCitizenCode";
import { fixDate } from "./fixDate";
import { fixGroupSheet } from "./fixGroupSheet";
import { fixMissingRows } from "./fixMissingRows";
import { fixRowCode } from "./fixRowCode";
import { fixScore } from "./fixScore";

/** How a finding at a place is put right; null where there is doubt what was meant. */
export type PlanFix = (register: Register, place: Place, today: DateSerial) => Fix | null;

/**
 * The fixes, by the names that checks declare them under: every pane checks when it opens, and few need a fix then, so
 * only who plans one loads them.
 */
export const FIXES = {
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
