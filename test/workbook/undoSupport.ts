import { openRegister } from "../../src/workbook/read/openRegister";
import type { Unfinished } from "../../src/workbook/change/putBackUnfinished";
import { undoChange, type Undone } from "../../src/workbook/change/undoChange";
import { now, type TestRegister } from "./support";

/** What a card replaces is deleted: that one change cannot be taken back. */
export const FINAL_ACTION = "draw a card anew because it has more lines now";

/** Takes back the latest change that the log knows. */
export async function undo(register: TestRegister): Promise<Undone> {
  const { latest } = await unfinishedOf(register);
  if (latest === null) throw new Error("there is nothing to take back");
  return undoChange(register.runner, latest.mark, now);
}

/** What opening the register found. */
export async function unfinishedOf(register: TestRegister): Promise<Unfinished> {
  const opened = await openRegister(register.runner);
  if (opened.state !== "open") throw new Error(opened.state);
  return opened.unfinished;
}

/** Everything in the log happened so many days before: in the tests all happens at one moment. */
export async function backdateLog(register: TestRegister): Promise<void> {
  const sheet = register.host.workbook.sheets.find((each) =>
    each.tables.some(({ name }) => name === "PRLog")
  );
  if (!sheet) return;
  const { area } = sheet.tables[0]!;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const time = new Date(now().getTime() - (area.bottom - row + 1) * 60_000).toISOString();
    if (sheet.cells.value(row, area.left) !== null) sheet.cells.setValue(row, area.left, time);
  }
}
