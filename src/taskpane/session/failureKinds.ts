import {
  CancelledError,
  ExcelRefusal,
  LostRaceError,
  RegisterStateError,
} from "../../workbook/errors";
import type { WorkbookState } from "./PaneSnapshot";

/** What the workbook is to the pane when it could not be read. */
export function failureStateOf(error: unknown): WorkbookState {
  return error instanceof ExcelRefusal
    ? { kind: "refused", reason: error.reason }
    : { kind: "failed" };
}

/** Somebody else has been at the register meanwhile. */
export function isOthersDoing(error: unknown): boolean {
  if (error instanceof ExcelRefusal || error instanceof CancelledError) {
    return error.kept === "partly";
  }
  return error instanceof LostRaceError || error instanceof RegisterStateError;
}

/** The workbook of the pane is not there any more, or not to be reached: the user must know without asking. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof ExcelRefusal &&
    (error.reason === "inactiveWorkbook" || error.reason === "timedOut")
  );
}
