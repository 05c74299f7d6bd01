import type { Edits } from "../../src/taskpane/session/PaneActions";
import type { WorkbookEdit } from "../../src/workbook/edits/WorkbookEdit";

/** Edits that are there when they are to be written. @throws Error for those that are yet to be worked out. */
export function known(edits: Edits): readonly WorkbookEdit[] {
  if (typeof edits === "function") throw new Error("these edits are yet to be worked out");
  return edits;
}
