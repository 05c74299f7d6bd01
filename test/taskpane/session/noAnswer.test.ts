import { noticeTexts } from "../../../src/locales/everyLanguage";
import type { EntryMark } from "../../../src/workbook/change/ChangeLog";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { PATIENCE, PATIENCE_WHEN_STOPPED } from "../../../src/workbook/Patience";
import { undoChange } from "../../../src/workbook/change/undoChange";
import {
  citizenEdits,
  contentOf,
  createEdits,
  expectContent,
  importEdits,
  now,
  TestRegister,
  writingSyncs,
} from "../../workbook/support";
import { ADD, openSession, sessionWithCitizen, type SessionTrial } from "./sessionTrial";

let trial: SessionTrial;
afterEach(() => trial.close());

const codes = () => trial.shown().register.citizens.map(({ code }) => code);
const work = () => trial.session.getSnapshot().work;

async function latestMark(): Promise<EntryMark> {
  const opened = await openRegister(trial.register.runner, { now });
  if (opened.state !== "open" || !opened.unfinished.latest) throw new Error("nothing in the log");
  return opened.unfinished.latest.mark;
}

/** The answer to the k-th sync from now never comes. */
function loseAnswer(k: number, when: "before" | "after" = "after"): Promise<void> {
  return trial.register.loseAnswer(k, when);
}

async function retry(): Promise<void> {
  trial.notice()!.retry!();
  await trial.idle();
}

test("a reading that is not answered is given up, and can be tried again", async () => {
  trial = await sessionWithCitizen();
  const lost = loseAnswer(1);
  const reading = trial.session.refresh();
  await lost;
  trial.register.pass(PATIENCE - 1);
  expect(work()).toMatchObject({ kind: "reading" });
  trial.register.pass(PATIENCE);
  await reading;
  expect(work()).toBeNull();
  expect(trial.notice()).toMatchObject({ title: noticeTexts.da.reasons.noAnswer!.happened });
  await retry();
  expect(trial.notice()).toBeNull();
  expect(codes()).toEqual(["K1"]);
});

test("a slow reading can be stopped, and frees the pane at once", async () => {
  trial = await sessionWithCitizen();
  const lost = loseAnswer(1);
  const reading = trial.session.refresh();
  await lost;
  expect(work()!.cancel).toBeNull();
  trial.pass();
  work()!.cancel!();
  trial.register.pass(0);
  await reading;
  expect(work()).toBeNull();
  expect(trial.notice()).toMatchObject({ intent: "info", title: noticeTexts.da.cancelled });
  await retry();
  expect(codes()).toEqual(["K1"]);
});

test("what waits for an earlier piece of work can be stopped while it waits", async () => {
  trial = await sessionWithCitizen();
  const lost = loseAnswer(1);
  const following = trial.session.follow({ sheet: "Borgere", cell: "A4" });
  await lost;
  const writing = trial.session.apply(citizenEdits(trial.shown().register, "K2"), ADD);
  work()!.cancel!();
  expect(await writing).toBe(false);
  expect(trial.notice()).toMatchObject({ title: noticeTexts.da.cancelled });
  trial.register.pass(PATIENCE);
  await following;
  await trial.session.refresh();
  expect(codes()).toEqual(["K1"]);
});

describe.each(["before", "after"] as const)("a writing whose request is lost (%s)", (when) => {
  test.each([
    ["is given up", PATIENCE, false],
    ["is stopped", PATIENCE_WHEN_STOPPED, true],
  ])("%s, and the register is whole", async (_name, patience, isStopped) => {
    trial = await sessionWithCitizen();
    const plan = citizenEdits(trial.shown().register, "K2");
    const [sync] = await writingSyncs(trial.register, (copy) => copy.apply(plan));
    const lost = loseAnswer(sync!, when);
    const writing = trial.session.apply(plan, ADD);
    await lost;
    if (isStopped) work()!.cancel!();
    trial.register.pass(patience);
    expect(await writing).toBe(false);
    expect(work()).toBeNull();
    const { cancelled, reasons, unanswered } = noticeTexts.da;
    expect(trial.notice()).toMatchObject({
      title: isStopped ? cancelled : reasons.noAnswer!.happened,
    });
    expect(trial.notice()!.text).toContain(unanswered.writing);
    await retry();
    expect(codes()).toEqual(when === "after" ? ["K1", "K2"] : ["K1"]);
    expect(trial.shown().violations).toEqual([]);
  });
});

/** A change of several requests: in between it says that it is alive. */
async function importMany(): Promise<{ before: unknown; writing: Promise<boolean> }> {
  trial = await sessionWithCitizen();
  const before = contentOf(trial.register.host.workbook);
  const lines = Array.from({ length: 100 }, (_, index) => `B-${index};2026-10-01;BIP02;3`);
  const plan = importEdits(trial.shown().register, lines);
  const lost = new Promise<void>((resolve) => {
    const unsubscribe = trial.session.subscribe(() => {
      if (!work()?.progress) return;
      unsubscribe();
      resolve(loseAnswer(1));
    });
  });
  const writing = trial.session.apply(plan, { action: "importTable", done: "" });
  await lost;
  return { before, writing };
}

test.each([
  ["given up", PATIENCE, false],
  ["stopped", PATIENCE_WHEN_STOPPED, true],
])("a long change that is %s in the middle is put back by the next reading", async (...row) => {
  const [, patience, isStopped] = row;
  const { before, writing } = await importMany();
  if (isStopped) work()!.cancel!();
  trial.register.pass(patience);
  expect(await writing).toBe(false);
  await retry();
  expectContent(trial.register.host.workbook, before);
  expect(trial.notice()).toMatchObject({ title: noticeTexts.da.putBack.happened });
});

test("a long change that is stopped while Excel answers is put back at once", async () => {
  trial = await sessionWithCitizen();
  const before = contentOf(trial.register.host.workbook);
  const lines = Array.from({ length: 100 }, (_, index) => `B-${index};2026-10-01;BIP02;3`);
  const unsubscribe = trial.session.subscribe(() => {
    if (work()?.progress) work()!.cancel?.();
  });
  const plan = importEdits(trial.shown().register, lines);
  expect(await trial.session.apply(plan, { action: "importTable", done: "" })).toBe(false);
  unsubscribe();
  expectContent(trial.register.host.workbook, before);
});

test.each(["before", "after"] as const)(
  "undoing that is not answered (%s) leaves the register whole",
  async (when) => {
    trial = await sessionWithCitizen();
    await trial.session.apply(citizenEdits(trial.shown().register, "K2"), ADD);
    const mark = await latestMark();
    const [sync] = await writingSyncs(trial.register, (copy) => undoChange(copy.runner, mark, now));
    const lost = loseAnswer(sync!, when);
    const undoing = trial.session.undo();
    await lost;
    trial.register.pass(PATIENCE);
    expect(await undoing).toBe(false);
    expect(trial.notice()!.text).toContain(noticeTexts.da.unanswered.undoing);
    await retry();
    expect(codes()).toEqual(when === "after" ? ["K1"] : ["K1", "K2"]);
  }
);

test.each(["before", "after"] as const)(
  "making a register that is not answered (%s) makes it or does not",
  async (when) => {
    trial = await openSession(await TestRegister.empty());
    const edits = createEdits();
    const [sync] = await writingSyncs(trial.register, (copy) => copy.apply(edits));
    const lost = loseAnswer(sync!, when);
    const writing = trial.session.apply(edits, { action: "createRegister", done: "" });
    await lost;
    trial.register.pass(PATIENCE);
    expect(await writing).toBe(false);
    await retry();
    // The rest of the creation was never sent: nothing of it stays.
    expect(trial.session.getSnapshot().workbook).toEqual({ kind: "noRegister" });
    expect(await trial.session.apply(edits, { action: "createRegister", done: "" })).toBe(true);
  }
);
