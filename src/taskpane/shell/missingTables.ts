import type { Violation } from "../../register/model/Violation";
import type { WorkbookState } from "../session/PaneSnapshot";

/** Findings that say that a table of the register is gone, with its sheet or without; none where no register is open. */
export function missingTables(workbook: WorkbookState): Violation[] {
  return workbook.kind === "register"
    ? workbook.violations.filter(({ code }) => code === "structure.table")
    : [];
}
