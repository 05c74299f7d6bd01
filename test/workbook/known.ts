import { openRegister } from "../../src/workbook/read/openRegister";
import { applyEdits, type Applied } from "../../src/workbook/change/applyEdits";
import type { Followed } from "../../src/workbook/change/followChanges";
import type { WorkbookEdit } from "../../src/workbook/edits/WorkbookEdit";
import { now, type TestRegister } from "./support";

/** A register as a pane knows it that has just read it. */
export async function knownOf(register: TestRegister): Promise<Followed> {
  const opened = await openRegister(register.runner, { now });
  if (opened.state !== "open") throw new Error(`no register: ${opened.state}`);
  const { latest, logEnd } = opened.unfinished;
  return { known: { ...opened, log: logEnd }, latest };
}

/** Writes edits as a pane does that knows the register. */
export function applyKnowing(
  { runner }: TestRegister,
  { known }: Followed,
  edits: readonly WorkbookEdit[]
): Promise<Applied> {
  return applyEdits(runner, edits, { action: "test", now, known });
}
