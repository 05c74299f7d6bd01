import type { Register } from "../../register/model/Register";
import { kindOf } from "./kinds";
import type { WorkbookEdit } from "./WorkbookEdit";

/**
 * What a register is once edits are written into its workbook, worked out from the model alone. Edits of a plan can so
 * be built on those of another one before either is written.
 * @param register null for a workbook without one: then the first edit makes it.
 * @throws Error where an edit meets something else than it expects.
 */
export function registerAfter(register: Register | null, edits: readonly WorkbookEdit[]): Register {
  const after = edits.reduce<Register | null>((before, edit) => {
    const kind = kindOf(edit);
    return kind.after ? kind.after(before, edit) : before;
  }, register);
  if (after === null) throw new Error("There is no register to change.");
  return after;
}
