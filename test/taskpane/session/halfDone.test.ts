import { raiseDataChanged } from "../../../host/objects/events";
import { noticeTexts } from "../../../src/locales/everyLanguage";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { applyKnowing, knownOf } from "../../workbook/known";
import { measurementEdits, now, TestRegister, TODAY, writingSyncs } from "../../workbook/support";
import { unfinishedOf } from "../../workbook/undoSupport";
import { openSession, type SessionTrial } from "./sessionTrial";

/**
 * What Excel carried out without saying so: the answer is a failure, and so is all that would find out what became of
 * it. What the pane shows then must be what the workbook holds, and not what it held before.
 */

let trial: SessionTrial;
afterEach(() => trial.close());

const MEASURE = { action: "addMeasurement", done: "Målingen er gemt." };
const answers = (day = TODAY - 3) =>
  measurementEdits(trial.shown().register, "K1", day, { BIP01: 4 });

/** A citizen with an occasion, whose answers are the pane's own change. */
async function measured(): Promise<void> {
  const register = await TestRegister.create();
  await register.addCitizen("K1");
  await register.addMeasurement("K1", TODAY - 40, { BIP01: 2 });
  trial = await openSession(register);
  expect(await trial.session.apply(answers(), MEASURE)).toBe(true);
}

/** From the k-th sync on all is carried out, and every answer is a failure. */
function failFrom(sync: number): void {
  const { faults } = trial.register.host;
  faults.failSync(sync, { code: "GeneralException", when: "after", lasting: true });
}

/** Somebody writes the section of K1. */
function typeSection(): void {
  const { session, workbook } = trial.register.host;
  const sheet = workbook.sheetByName("Borgere")!;
  sheet.cells.setValue(3, 3, "Nord");
  const area = { top: 3, left: 3, bottom: 3, right: 3 };
  raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
}

/** The pane shows what a fresh reading gives. */
async function expectShown(): Promise<void> {
  const read = await trial.register.read();
  expect(trial.shown().register).toEqual(read);
}

test("a change that Excel carries out and calls a failure is shown once Excel answers again", async () => {
  await measured();
  const plan = answers(TODAY - 2);
  const known = await knownOf(trial.register);
  const [sync] = await writingSyncs(trial.register, (copy) => applyKnowing(copy, known, plan));
  failFrom(sync!);
  expect(await trial.session.apply(plan, MEASURE)).toBe(false);
  trial.register.host.faults.clear();
  await trial.later();
  await expectShown();
});

test("what helps with a change that failed is offered still when nothing can be read either", async () => {
  await measured();
  trial.register.host.faults.failSync(1, { code: "5012", lasting: true });
  expect(await trial.session.undo()).toBe(false);
  const told = trial.notice()!;
  await trial.later();
  expect(trial.notice()).toBe(told);
});

describe("an undo that Excel carries out and calls a failure", () => {
  beforeEach(async () => {
    await measured();
    const { latest } = await unfinishedOf(trial.register);
    const [sync] = await writingSyncs(trial.register, (copy) =>
      undoChange(copy.runner, latest!.mark, now)
    );
    failFrom(sync!);
    expect(await trial.session.undo()).toBe(false);
    expect(trial.notice()!.text).toContain(noticeTexts.da.keptWhenUndoing.pending);
    trial.register.host.faults.clear();
  });

  test("is shown as it went, once Excel answers again", async () => {
    await trial.later();
    await expectShown();
  });

  test("is shown as it went, with what somebody typed meanwhile", async () => {
    typeSection();
    await trial.later();
    await expectShown();
    expect(trial.shown().register.citizens[0]).toMatchObject({ section: "Nord" });
  });
});
