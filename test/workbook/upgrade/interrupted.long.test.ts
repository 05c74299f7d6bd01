import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { applyEdits } from "../../../src/workbook/change/applyEdits";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { readRegister } from "../../../src/workbook/read/readRegister";
import { shareOf } from "../../support/testLength";
import { describeWorkbook } from "../saved/describeWorkbook";
import { differencesOf } from "../saved/differencesOf";
import { keptFile } from "../saved/keptFile";
import { TestRegister } from "../support";

/** Later than anything that the kept logs say; a pane that is silent for so long is dead. */
const now = (): Date => new Date(2027, 0, 1);
const later = (): Date => new Date(2027, 0, 2);

const FILE = keptFile("measurement-with-note-en", "schemaOne");

/** How much of a batch Excel has done when the pane dies: nothing, some, most of it. */
const DONE = [0, 5, 15, 40, 90, 160, 240];

async function upgrade(register: TestRegister): Promise<void> {
  const { register: before, structure } = await register.runner.run(readRegister);
  const plan = upgradeRegister.plan(before, structure);
  if (!plan?.ok) throw new Error("schema 1 is brought up to date");
  await applyEdits(register.runner, plan.edits, { action: "upgradeRegister", now });
}

/** Syncs that reading and the whole change take. */
async function syncsOf(): Promise<{ readonly before: number; readonly all: number }> {
  const register = await TestRegister.from(FILE);
  const { stats } = register.host;
  const start = stats.syncs;
  await register.runner.run(readRegister);
  const before = stats.syncs - start;
  await upgrade(register);
  return { before: 0, all: stats.syncs - start - before };
}

const CASES = Array.from({ length: 9 }, (_, sync) => sync + 1).flatMap((sync) =>
  DONE.map((afterActions) => [sync, afterActions] as const)
);

describe("an upgrade that is broken off", () => {
  it("takes as many syncs as are tried", async () => {
    expect((await syncsOf()).all).toBeLessThanOrEqual(9);
  });

  it.each(shareOf(CASES, 0))(
    "at sync %d, with %d actions of it done, is put back at the next opening, or stands",
    async (sync, afterActions) => {
      const register = await TestRegister.from(FILE);
      const died = register.host.faults.kill(sync, { afterActions });
      void upgrade(register).catch(() => undefined);
      await died;
      await register.host.idle();
      await register.host.restartClient();
      const next = TestRegister.on(register.host);
      const opened = await openRegister(next.runner, { now: later });
      if (opened.state === "open") {
        expect(opened.structure).toEqual([]);
        return;
      }
      expect(opened.state).toBe("older");
      const content = (bytes: Uint8Array): readonly string[] =>
        describeWorkbook(bytes).content.filter((line) => !/ columns |^Lists!/.test(line));
      expect(differencesOf(content(FILE), content(await register.host.save()))).toEqual([]);
    }
  );
});
