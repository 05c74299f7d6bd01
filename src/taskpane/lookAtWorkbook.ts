import type { DateSerial } from "../register/Register";
import { inspectRegister } from "../validation/inspectRegister";
import { ExcelRefusal } from "../workbook/errors";
import { openRegister } from "../workbook/openRegister";
import type { Runner } from "../workbook/runner";
import type { PaneState } from "./PaneState";
import { summariseRegister } from "./summariseRegister";

/** Reads the workbook, changes nothing in it, and says what the pane has to show. Never rejects. */
export async function lookAtWorkbook(runner: Runner, today: DateSerial): Promise<PaneState> {
  try {
    const opened = await openRegister(runner, { readOnly: true });
    if (opened.state === "none") return { kind: "noRegister" };
    if (opened.state === "date1904") return { kind: "date1904" };
    if (opened.state === "working") return { kind: "refused", reason: "busy" };
    const { register, structure } = opened;
    const violations = [...structure, ...inspectRegister(register, { today })];
    const figures = summariseRegister(register, violations);
    return { kind: "register", newer: opened.state === "newer", figures };
  } catch (error) {
    if (error instanceof ExcelRefusal) return { kind: "refused", reason: error.reason };
    return { kind: "failed" };
  }
}
