import type { Platform } from "../../../host/client/platforms";
import type { FaultMoment } from "../../../host/protocol/Faults";
import { ExcelRefusal } from "../../../src/workbook/errors";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { isLong, shareOf } from "../../support/testLength";
import { contentOf, expectContent, now, TestRegister } from "../support";
import { backdateLog, FINAL_ACTION, unfinishedOf, undo } from "../undoSupport";
import { ACTIONS } from "./actions";
import { MIDDLES } from "./faultSuite";

const PLATFORMS: readonly Platform[] = isLong ? ["web", "win32", "mac"] : ["web"];
const MOMENTS: readonly FaultMoment[] = [
  "before",
  "after",
  ...MIDDLES.map((afterActions) => ({ afterActions })),
];
/** Making an action ready takes longer than its faults: the plain run takes every third. */
const TAKEN_BACK = ACTIONS.filter(({ name }) => name !== FINAL_ACTION).filter(
  (_, index) => isLong || index % 3 === 1
);

describe.each(
  PLATFORMS.flatMap((platform) =>
    TAKEN_BACK.map((action, index) => ({ ...action, index, platform }))
  )
)("$name, $platform", ({ before, prepare, index, platform }) => {
  let done: Uint8Array;
  let oldContent: unknown;
  let newContent: unknown;
  let syncs: number;

  beforeAll(async () => {
    const register = await TestRegister.empty({ platform });
    await before(register);
    // What came before was long ago.
    await backdateLog(register);
    const copy = await TestRegister.from(await register.host.save(), { platform });
    oldContent = contentOf(copy.host.workbook);
    await (
      await prepare(copy)
    )(copy);
    done = await copy.host.save();
    copy.host.close();
    register.host.close();
    const whole = await TestRegister.from(done, { platform });
    newContent = contentOf(whole.host.workbook);
    const { latest } = await unfinishedOf(whole);
    whole.host.stats.reset();
    await undoChange(whole.runner, latest!.mark, now);
    syncs = whole.host.stats.syncs;
    whole.host.close();
  });

  test("is taken back whole", async () => {
    const register = await TestRegister.from(done, { platform });
    expect(newContent).not.toEqual(oldContent);
    expect(await undo(register)).toEqual({ state: "undone", left: [] });
    expectContent(register.host.workbook, oldContent);
    register.host.close();
  });

  test("is taken back or stands, whatever happens at whichever sync", async () => {
    const trials = Array.from({ length: syncs }, (_, before) => before + 1).flatMap((sync) =>
      MOMENTS.flatMap((when) => [false, true].map((lasting) => ({ sync, when, lasting })))
    );
    let current: TestRegister | null = null;
    for (const { sync, when, lasting } of shareOf(trials, index)) {
      const register = (current ??= await TestRegister.from(done, { platform }));
      const { latest } = await unfinishedOf(register);
      register.host.faults.failSync(sync, { code: "GeneralException", when, lasting });
      let error: unknown = null;
      await undoChange(register.runner, latest!.mark, now).catch(
        (thrown: unknown) => (error = thrown)
      );
      register.host.faults.clear();
      const isPending = error instanceof ExcelRefusal && error.kept === "pending";
      if (isPending) await openRegister(register.runner);
      const content = JSON.stringify(contentOf(register.host.workbook));
      const isOld = content === JSON.stringify(oldContent);
      if (!isOld) expectContent(register.host.workbook, newContent);
      if (error === null) expect(isOld).toBe(true);
      else {
        expect(error).toBeInstanceOf(ExcelRefusal);
        if (!isPending) expect(isOld).toBe(false);
      }
      if (!isOld) continue;
      // What is not taken back yet serves the next trial.
      register.host.close();
      current = null;
    }
  });
});
