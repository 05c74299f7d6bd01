import { codeFolder, foldCode, sameCode } from "../register/model/keys";
import type { DateSerial, Register } from "../register/model/Register";
import type { ScoreTable } from "../register/model/ScoreTable";

/** Which scores are wanted. */
export interface ScoreSelection {
  /** Code of the one target group; null for all of them. */
  readonly group: string | null;
  /** Everybody with rows, those whose stay is active, or one. */
  readonly citizens: "all" | "active" | { readonly code: string };
  /** First and last day, both included; null for no limit. With a limit, a measurement without a date is left out. */
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
}

/** Every score of the register. */
export const ALL_SCORES: ScoreSelection = { group: null, citizens: "all", from: null, to: null };

/** The score sheets that a selection is about. */
export function tablesIn(
  { scoreTables }: Register,
  { group }: ScoreSelection
): readonly ScoreTable[] {
  return group === null ? scoreTables : scoreTables.filter((table) => sameCode(table.group, group));
}

/** Tells of a citizen's code, as it stands on a score sheet, whether the citizen is wanted. */
export function citizenTest(
  { citizens }: Register,
  selection: ScoreSelection
): (code: string) => boolean {
  const wanted = selection.citizens;
  if (wanted === "all") return () => true;
  if (wanted !== "active") return (code) => sameCode(code, wanted.code);
  const active = new Set(
    citizens.filter(({ status }) => status === "active").map(({ code }) => foldCode(code))
  );
  const folded = codeFolder();
  return (code) => active.has(folded(code));
}

/** Whether a measurement of that date is wanted. */
export function isInPeriod(date: DateSerial | null, { from, to }: ScoreSelection): boolean {
  if (date === null) return from === null && to === null;
  return (from === null || date >= from) && (to === null || date <= to);
}
