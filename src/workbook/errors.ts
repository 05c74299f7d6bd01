import type { Place } from "../register/model/Violation";

/** Why Excel said no, in the product's own words; `src/locales` says for each what to do next. */
export const REFUSAL_REASONS = [
  "cellEditMode",
  "notFound",
  "invalidArgument",
  "invalidReference",
  "invalidSelection",
  "accessDenied",
  "conflict",
  "filtered",
  "merged",
  "tooLarge",
  "inactiveWorkbook",
  "notSupported",
  "busy",
  "timedOut",
  "dialogOpen",
  "noAnswer",
  "general",
] as const;
/** One of `REFUSAL_REASONS`. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * What is known of the workbook after a refusal: `old` nothing changed (or it was put back); `partly` it was put back
 * but for cells that someone else had changed meanwhile; `pending` a change was begun and will be put back the next
 * time the register is opened.
 */
export type Kept = "old" | "partly" | "pending";

/** Excel refused. Carries Office.js' code for the log and the reason for the user. */
export class ExcelRefusal extends Error {
  override readonly name = "ExcelRefusal";
  constructor(
    readonly reason: RefusalReason,
    /** Code of Office.js, such as "AccessDenied". */
    readonly code: string,
    readonly kept: Kept,
    options?: ErrorOptions,
    /** Where something of the change was left, because someone else had been there. */
    readonly left: readonly Place[] = []
  ) {
    super(`${reason} (${code}), ${kept}`, options);
  }
}

/** Somebody else changed the same cells between our reading and our writing. `written` tells whether our change stands. */
export class LostRaceError extends Error {
  override readonly name = "LostRaceError";
  constructor(
    readonly places: readonly Place[],
    readonly written: boolean
  ) {
    super(`lost race at ${places.length} place(s), ${written ? "after" : "before"} writing`);
  }
}

/** The user stopped a change that was being written. What was begun was put back, as far as `kept` says. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
  constructor(
    readonly kept: Kept = "old",
    /** Where something of the change was left, because someone else had been there. */
    readonly left: readonly Place[] = [],
    options?: ErrorOptions
  ) {
    super(`cancelled, ${kept}`, options);
  }
}

/** The workbook is not one that this action can be done on. */
export class RegisterStateError extends Error {
  override readonly name = "RegisterStateError";
  constructor(
    readonly state:
      /** There is no register in the workbook. */
      | "none"
      /** There is one already. */
      | "exists"
      /** A new register cannot be made: something else in the workbook is called as a part of it. */
      | "taken"
      /** It was made by a newer version of the product: read only. */
      | "newer"
      /** It was made by an older version of the product: to be brought up to date before anything else is changed. */
      | "older"
      /** Its dates count from 1904. */
      | "date1904"
      /** A table or column that the action needs is gone. */
      | "broken"
      /** Another pane is in the middle of a long change. */
      | "working"
      /** Something stands where a table would have to grow. */
      | "blocked"
      /** A table that would have to grow ends with a totals row, which a person has switched on. */
      | "totalsRow",
    /** What is missing: a table's name, or `table[column]`; the name that is taken; the cell in the way; the sheet of the totals row; null where the state says it all. */
    readonly subject: string | null = null,
    readonly sheet: string | null = null
  ) {
    super(`${state}${subject === null ? "" : `: ${subject}`}`);
  }
}

/** A part of the product that is fetched when it is needed could not be: a new release has taken its place, or the network fails. */
export class PartGoneError extends Error {
  override readonly name = "PartGoneError";
}

const REASON_BY_CODE: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  ItemNotFound: "notFound",
  InvalidArgument: "invalidArgument",
  InvalidReference: "invalidReference",
  InvalidBinding: "invalidReference",
  InvalidSelection: "invalidSelection",
  AccessDenied: "accessDenied",
  Unauthenticated: "accessDenied",
  Conflict: "conflict",
  InsertDeleteConflict: "conflict",
  ItemAlreadyExists: "conflict",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  InactiveWorkbook: "inactiveWorkbook",
  NotImplemented: "notSupported",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  UnsupportedOperation: "notSupported",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  // Excel on the web gives these two by number; its client gives the names on to the add-in.
  "5012": "timedOut",
  InvalidOrTimedOutSession: "timedOut",
  "5016": "dialogOpen",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
};

/** The code of an error of Office.js; "" for an error that is none. */
export function officeCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}

/** An error of Office.js as a refusal; errors of the product's own pass unchanged. */
export function toRefusal(error: unknown, kept: Kept): Error {
  if (
    error instanceof ExcelRefusal ||
    error instanceof LostRaceError ||
    error instanceof RegisterStateError ||
    error instanceof CancelledError
  ) {
    return error;
  }
  const code = officeCode(error);
  if (code === "") return error instanceof Error ? error : new Error(String(error));
  return new ExcelRefusal(REASON_BY_CODE[code] ?? "general", code, kept, { cause: error });
}

/** Was it given up because Excel did not answer? Then nobody knows what became of the last request. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof ExcelRefusal && error.reason === "noAnswer") return true;
  return error instanceof Error && isUnanswered(error.cause);
}

/** The same refusal, knowing now that what was begun could not be put back yet. */
export function pending(error: unknown): Error {
  if (error instanceof CancelledError) return new CancelledError("pending", [], { cause: error });
  if (error instanceof ExcelRefusal) {
    return new ExcelRefusal(error.reason, error.code, "pending", { cause: error });
  }
  return toRefusal(error, "pending");
}

/** The same refusal, knowing now that it was put back but for cells that someone else had changed. */
export function partly(error: unknown, left: readonly Place[]): Error {
  if (error instanceof CancelledError) return new CancelledError("partly", left, { cause: error });
  const refusal = error instanceof ExcelRefusal ? error : null;
  return new ExcelRefusal(
    refusal?.reason ?? "conflict",
    refusal?.code ?? "",
    "partly",
    { cause: error },
    left
  );
}
