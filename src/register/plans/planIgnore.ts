import { holdsCivilRegistrationNumber } from "../model/codes";
import { rowOf } from "../tables/entries";
import { columnNames, TABLES } from "../tables/tables";
import type { Plan } from "../model/Edit";
import { ignoredKey, ignoredSubject, isInForce } from "../model/ignored";
import { initialsViolations } from "./planNote";
import type { DateSerial, IgnoredViolation, Register } from "../model/Register";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";

/** Why a finding is put aside, as a form gives it. */
export interface IgnoreInput {
  readonly reason: string;
  /** Initials of who puts it aside. */
  readonly by: string;
  readonly today: DateSerial;
}

/** What putting a finding aside, or bringing it back, comes to. */
export interface IgnoreSummary {
  readonly code: string;
  /** What the finding is about, as the row says it. */
  readonly subject: string;
  /** What is wrong with that, as the row says it. */
  readonly value: string;
}

/** Most characters of a reason for putting a finding aside. */
export const LONGEST_IGNORE_REASON = 200;

const IGNORED_COLUMNS = columnNames("ignored");

/**
 * Plans to put a finding aside with a reason: a row more among the ignored ones. Null where that cannot be done: the
 * finding is an error, or the register's table is gone.
 */
export function planIgnore(
  register: Register,
  violation: Violation,
  input: IgnoreInput
): Plan<IgnoreSummary> | null {
  const subject = ignoredSubject(violation);
  if (subject === null || register.places.ignored === null) return null;
  const reason = input.reason.trim();
  const by = input.by.trim();
  const violations = [...reasonViolations(reason), ...initialsViolations(by)];
  if (violations.length > 0) return { ok: false, violations };
  const { code } = violation;
  const entry = { code, ...subject, reason, by, date: input.today };
  const row = rowOf(TABLES.ignored, IGNORED_COLUMNS, entry);
  return {
    ok: true,
    edits: [{ kind: "addRows", table: "ignored", columns: IGNORED_COLUMNS, rows: [row] }],
    summary: { code, ...subject },
  };
}

/** Plans to bring a finding back: its rows lose their reasons, and without one they no longer hold. */
export function planRestore(
  register: Register,
  { code, subject, value }: Pick<IgnoredViolation, "code" | "subject" | "value">
): Plan<IgnoreSummary> {
  const key = ignoredKey({ code, subject, value });
  const cells = register.ignored
    .filter((each) => isInForce(each) && ignoredKey(each) === key)
    .map((entry) => ({
      key: rowOf(TABLES.ignored, IGNORED_COLUMNS, entry),
      column: "reason",
      from: entry.reason,
      to: null,
    }));
  return {
    ok: true,
    edits: [{ kind: "setCells", table: "ignored", keyColumns: IGNORED_COLUMNS, cells }],
    summary: { code, subject, value },
  };
}

function reasonViolations(reason: string): Violation[] {
  if (reason === "") return [inputViolation("input.required", { field: "grounds" })];
  if (holdsCivilRegistrationNumber(reason)) {
    return [inputViolation("input.privacy", { field: "grounds" })];
  }
  const maximum = LONGEST_IGNORE_REASON;
  if (reason.length <= maximum) return [];
  return [inputViolation("input.length", { field: "grounds", value: reason, maximum })];
}
