import { raiseDataChanged } from "../../../host/objects/events";
import { noticeTexts, paneTexts, refusalTexts } from "../../../src/locales/everyLanguage";
import { SCORE_COLUMNS } from "../../../src/register/tables/scores";
import { PaneSession } from "../../../src/taskpane/session/PaneSession";
import { REFUSAL_REASONS } from "../../../src/workbook/errors";
import { readDetails } from "../../../src/workbook/read/readDetails";
import { Runner } from "../../../src/workbook/runner";
import {
  citizenEdits,
  contentOf,
  createEdits,
  expectContent,
  importEdits,
  now,
  TestRegister,
  TODAY,
  writingSyncs,
} from "../../workbook/support";
import { undo } from "../../workbook/undoSupport";
import {
  ADD,
  createSession,
  openSession,
  sessionWithCitizen,
  type SessionTrial,
} from "./sessionTrial";

/** A code of Office.js for the reasons that the session treats each in its own way. */
const CODES: Readonly<Record<string, string>> = {
  cellEditMode: "InvalidOperationInCellEditMode",
  notFound: "ItemNotFound",
  accessDenied: "AccessDenied",
  tooLarge: "RequestPayloadSizeLimitExceeded",
  inactiveWorkbook: "InactiveWorkbook",
  notSupported: "ApiNotFound",
  busy: "ActivityLimitReached",
  timedOut: "5012",
  dialogOpen: "5016",
  general: "SomethingNew",
};

let trial: SessionTrial;
afterEach(() => trial.close());

const edits = (code = "K2") => citizenEdits(trial.shown().register, code);
const undoable = () => trial.session.getSnapshot().undoable;
const codes = () => trial.shown().register.citizens.map(({ code }) => code);

describe("opening", () => {
  test("an empty workbook has no register", async () => {
    trial = await openSession(await TestRegister.empty());
    expect(trial.session.getSnapshot()).toMatchObject({
      workbook: { kind: "noRegister" },
      work: null,
      notice: null,
      undoable: null,
      selected: { row: 0, column: 0 },
    });
  });

  test("a register is shown, with what is wrong in it and what can be undone", async () => {
    const register = await TestRegister.create();
    await register.addCitizen("K1");
    register.host.workbook.sheets[1]!.cells.setValue(4, SCORE_COLUMNS.length, 9);
    trial = await openSession(register);
    expect(trial.shown()).toMatchObject({ isReadOnly: false });
    expect(trial.shown().violations.map(({ code }) => code)).toContain("score.maximum");
    expect(trial.session.getSnapshot().undoable).toMatchObject({ action: "test" });
  });

  test("what an interruption left is put back, and told of", async () => {
    const register = await TestRegister.create();
    await register.addCitizen("K1");
    const before = contentOf(register.host.workbook);
    const plan = citizenEdits(await register.read(), "K2");
    const [sync] = await writingSyncs(register, (copy) => copy.apply(plan));
    const died = register.host.faults.kill(sync, { afterActions: 30 });
    void register.apply(plan).catch(() => undefined);
    await died;
    await register.host.idle();
    await register.host.restartClient();
    trial = await openSession(TestRegister.on(register.host));
    expectContent(register.host.workbook, before);
    expect(trial.notice()).toMatchObject({
      intent: "info",
      title: noticeTexts.da.putBack.happened,
    });
  });

  test("somebody else's long change is waited for", async () => {
    const register = await TestRegister.create();
    const log = register.host.workbook.sheetByName("Log")!;
    const { area } = log.tables[0]!;
    const soon = new Date(2026, 10, 21, 12, 0, 30).toISOString();
    log.cells.setValue(area.top + 1, area.left + 2, `writing ${soon}`);
    trial = await openSession(register);
    expect(trial.session.getSnapshot().workbook).toEqual({ kind: "working" });
    log.cells.setValue(area.top + 1, area.left + 2, "done");
    await trial.later();
    expect(trial.shown().register.citizens).toEqual([]);
  });

  test.each(REFUSAL_REASONS.filter((reason) => reason in CODES))(
    "a refusal (%s) is told of, and the workbook can be read again",
    async (reason) => {
      const register = await TestRegister.create();
      register.host.faults.failSync(1, { code: CODES[reason]! });
      trial = await openSession(register);
      expect(trial.session.getSnapshot().workbook).toEqual({ kind: "refused", reason });
      const texts = noticeTexts.da.reasons[reason] ?? refusalTexts.da.reasons[reason];
      expect(trial.notice()).toMatchObject({ title: texts.happened });
      await trial.session.refresh();
      expect(trial.shown().register.citizens).toEqual([]);
      expect(trial.notice()).toBeNull();
    }
  );

  test("what is not Excel's doing is told of too", async () => {
    trial = createSession(await TestRegister.empty());
    const session = new PaneSession({
      runner: new Runner(() => {
        throw new Error("no Excel");
      }),
      texts: paneTexts.en,
      now: () => new Date(),
      today: () => TODAY,
      later: () => () => undefined,
      reload: () => undefined,
    });
    await session.open();
    expect(session.getSnapshot()).toMatchObject({
      workbook: { kind: "failed" },
      notice: { intent: "error", title: noticeTexts.en.failed.happened },
    });
    expect(await session.goTo({ sheet: "Ark1", cell: "A1" })).toBe(false);
    expect(await session.undo()).toBe(false);
    await session.close();
  });
});

describe("changing", () => {
  test("makes a register, tells of it, and can undo it", async () => {
    trial = await openSession(await TestRegister.empty());
    const before = contentOf(trial.register.host.workbook);
    const change = { action: "createRegister", done: "Registeret er oprettet." };
    expect(await trial.session.apply(createEdits(), change)).toBe(true);
    expect(trial.notice()).toEqual({
      intent: "success",
      title: "Registeret er oprettet.",
      text: "",
      undo: expect.any(Function),
      retry: null,
    });
    expect(undoable()).toMatchObject({ action: "createRegister", isOwn: true });
    expect(await trial.session.undo()).toBe(true);
    expect(trial.session.getSnapshot().workbook).toEqual({ kind: "noRegister" });
    expect(trial.notice()).toMatchObject({
      intent: "success",
      title: "Fortrudt: register oprettet.",
    });
    expectContent(trial.register.host.workbook, before);
  });

  test("figures that came with a new register are taken out before it, and that is said", async () => {
    trial = await openSession(await TestRegister.empty());
    const before = contentOf(trial.register.host.workbook);
    const plan = importEdits(null, ["K7M;2026-10-01;BIP02;3"]);
    await trial.session.apply(plan, { action: "importTable", done: "" });
    expect(await trial.session.undo()).toBe(true);
    expect(trial.notice()).toMatchObject({
      title: paneTexts.da.actions.importTable.undoneBut!.createRegister,
    });
    expect(undoable()).toMatchObject({ action: "createRegister", isOwn: true });
    expect(codes()).toEqual([]);
    trial.notice()!.undo!();
    await trial.idle();
    expect(trial.notice()).toMatchObject({ title: "Fortrudt: register oprettet.", undo: null });
    expectContent(trial.register.host.workbook, before);
  });

  test("the message of before stays until there is another one: nothing moves meanwhile", async () => {
    trial = await sessionWithCitizen();
    await trial.session.apply(edits(), ADD);
    const first = trial.notice();
    const second = trial.session.refresh();
    expect(trial.notice()).toBe(first);
    await second;
    expect(trial.notice()).toBeNull();
  });

  describe("when somebody else has changed something since", () => {
    test("the notice's undo is about its own change, and does nothing to the newer one", async () => {
      trial = await sessionWithCitizen();
      await trial.session.apply(edits("K2"), ADD);
      const { undo } = trial.notice()!;
      await trial.register.addCitizen("K3");
      undo!();
      await trial.idle();
      expect(trial.notice()).toMatchObject({ title: noticeTexts.da.undoGone.happened });
      expect(codes()).toEqual(["K1", "K2", "K3"]);
    });

    test("the notice that offers to undo goes, and the newer one is not taken for the pane's own", async () => {
      trial = await sessionWithCitizen();
      await trial.session.apply(edits("K2"), ADD);
      expect(undoable()).toMatchObject({ isOwn: true });
      await trial.register.addCitizen("K3");
      await trial.session.refresh();
      expect(trial.notice()).toBeNull();
      expect(undoable()).toMatchObject({ isOwn: false });
    });

    test("another try at an undo is about the same change", async () => {
      trial = await sessionWithCitizen();
      await trial.session.apply(edits("K2"), ADD);
      trial.register.host.faults.failSync(1, { code: "5012" });
      await trial.session.undo();
      const { retry } = trial.notice()!;
      await trial.register.addCitizen("K3");
      retry!();
      await trial.idle();
      expect(codes()).toEqual(["K1", "K2", "K3"]);
    });

    test("and that is taken back there, the pane that made it is told", async () => {
      trial = await sessionWithCitizen();
      const whenUndone = jest.fn();
      await trial.session.apply(edits("K2"), { ...ADD, whenUndone });
      expect((await undo(trial.register)).state).toBe("undone");
      await trial.session.refresh();
      expect(whenUndone).toHaveBeenCalledTimes(1);
      expect(trial.notice()).toBeNull();
    });
  });

  test("tells who made a change when that very change is taken back", async () => {
    trial = await sessionWithCitizen();
    const whenUndone = jest.fn();
    await trial.session.apply(edits("K2"), ADD);
    await trial.session.apply(edits("K3"), { ...ADD, whenUndone });
    expect(whenUndone).not.toHaveBeenCalled();
    await trial.session.undo();
    await trial.session.undo();
    expect(whenUndone).toHaveBeenCalledTimes(1);
    expect(codes()).toEqual(["K1"]);
  });

  test("shows the register as it became, and undoes one change after the other", async () => {
    trial = await sessionWithCitizen();
    await trial.session.apply(edits("K2"), ADD);
    await trial.session.apply(edits("K3"), ADD);
    expect(codes()).toEqual(["K1", "K2", "K3"]);
    await trial.session.undo();
    await trial.session.undo();
    expect(codes()).toEqual(["K1"]);
  });

  test("one thing at a time: a second click does nothing", async () => {
    trial = await sessionWithCitizen();
    const first = trial.session.apply(edits(), ADD);
    expect(trial.session.getSnapshot().work).toMatchObject({ kind: "writing" });
    expect(await trial.session.apply(edits("K3"), ADD)).toBe(false);
    expect(await first).toBe(true);
    expect(codes()).toEqual(["K1", "K2"]);
  });

  test("in cell edit mode there is one banner, and its button does the same again", async () => {
    trial = await sessionWithCitizen();
    trial.register.host.faults.editMode(true);
    const whenDone = jest.fn();
    expect(await trial.session.apply(edits(), { ...ADD, whenDone })).toBe(false);
    expect(whenDone).not.toHaveBeenCalled();
    expect(trial.notice()).toMatchObject({ intent: "warning", title: "Tryk på Enter i cellen." });
    expect(trial.notice()!.text).toContain(refusalTexts.da.kept.old);
    trial.register.host.faults.editMode(false);
    trial.notice()!.retry!();
    await trial.idle();
    expect(codes()).toEqual(["K1", "K2"]);
    expect(trial.notice()).toMatchObject({ title: ADD.done });
    expect(whenDone).toHaveBeenCalledTimes(1);
  });

  test("what could not be put back is put back when the pane tries again", async () => {
    trial = await sessionWithCitizen();
    const before = contentOf(trial.register.host.workbook);
    const plan = edits();
    const [sync] = await writingSyncs(trial.register, (copy) => copy.apply(plan));
    trial.register.host.faults.failSync(sync!, {
      code: "GeneralException",
      when: { afterActions: 20 },
      lasting: true,
    });
    expect(await trial.session.apply(plan, ADD)).toBe(false);
    expect(trial.notice()!.text).toContain(refusalTexts.da.kept.pending);
    trial.register.host.faults.clear();
    trial.notice()!.retry!();
    await trial.idle();
    expectContent(trial.register.host.workbook, before);
    expect(trial.notice()).toMatchObject({ title: noticeTexts.da.putBack.happened });
  });

  test("somebody else's change in the same cells is shown", async () => {
    trial = await sessionWithCitizen();
    const plan = edits();
    await trial.register.addCitizen("K2");
    expect(await trial.session.apply(plan, ADD)).toBe(false);
    expect(trial.notice()).toMatchObject({
      intent: "warning",
      title: refusalTexts.da.lostRace.before.happened,
      retry: null,
    });
    expect(trial.notice()!.text).toContain("Borgere");
    expect(codes()).toEqual(["K1", "K2"]);
  });

  test("a workbook that was replaced asks for the pane to be opened again", async () => {
    trial = await sessionWithCitizen();
    trial.register.host.faults.failSync(1, { code: "InactiveWorkbook" });
    await trial.session.apply(edits(), ADD);
    expect(trial.notice()).toMatchObject({
      title: "Projektmappen er skiftet ud.",
      retryLabel: noticeTexts.da.reload,
    });
    trial.notice()!.retry!();
    expect(trial.reloads()).toBe(1);
  });

  test("a session that timed out is looked at again, and the change made once it is there", async () => {
    trial = await sessionWithCitizen();
    trial.register.host.faults.failSync(1, { code: "5012" });
    await trial.session.apply(edits(), ADD);
    // Not yet.
    trial.register.host.faults.failSync(1, { code: "5012" });
    trial.notice()!.retry!();
    await trial.idle();
    expect(trial.notice()).toMatchObject({ title: noticeTexts.da.reasons.timedOut!.happened });
    expect(codes()).toEqual(["K1"]);
    trial.notice()!.retry!();
    await trial.idle();
    expect(codes()).toEqual(["K1"]);

    trial.register.host.faults.failSync(1, { code: "5012" });
    await trial.session.apply(edits(), ADD);
    trial.notice()!.retry!();
    await trial.idle();
    expect(trial.notice()).toMatchObject({ title: ADD.done });
    expect(codes()).toEqual(["K1", "K2"]);
  });

  test("that cannot be read afterwards stands, and says so", async () => {
    trial = await sessionWithCitizen();
    const plan = edits();
    const copy = await TestRegister.from(await trial.register.host.save());
    copy.host.stats.reset();
    await copy.apply(plan);
    const { syncs } = copy.host.stats;
    copy.host.close();
    // Rows that came somewhere: what became of the change is not known without reading.
    const { session, workbook } = trial.register.host;
    const area = { top: 40, left: 0, bottom: 40, right: 0 };
    const sheet = workbook.sheetByName("Borgere")!;
    raiseDataChanged(session, sheet, { changeType: "RowInserted", area });
    await trial.idle();
    trial.register.host.faults.failSync(syncs + 1, { code: "GeneralException" });
    expect(await trial.session.apply(plan, ADD)).toBe(true);
    expect(trial.notice()).toMatchObject({ intent: "warning", title: ADD.done });
    expect(trial.notice()!.text).toContain(noticeTexts.da.notReadAfter);
    await trial.later();
    expect(codes()).toEqual(["K1", "K2"]);
  });

  test("tells how far it has come, and can be stopped", async () => {
    trial = await sessionWithCitizen();
    const before = contentOf(trial.register.host.workbook);
    const lines = Array.from(
      { length: 90 },
      (_, index) => `B-${index};2026-10-01;BIP02;${1 + (index % 5)}`
    );
    const plan = importEdits(trial.shown().register, lines);
    const seen: { done: number; total: number }[] = [];
    const unsubscribe = trial.session.subscribe(() => {
      const { work } = trial.session.getSnapshot();
      if (!work?.progress) return;
      seen.push(work.progress);
      if (seen.length === 2) work.cancel?.();
    });
    const stands = await trial.session.apply(plan, { action: "importTable", done: "" });
    unsubscribe();
    expect(stands).toBe(false);
    expect(trial.notice()).toMatchObject({ intent: "info", title: noticeTexts.da.cancelled });
    expect(seen[0]!.total).toBeGreaterThan(2000);
    expect(seen.at(-1)!.done).toBeLessThan(seen[0]!.total);
    expectContent(trial.register.host.workbook, before);
  });

  test("a register that somebody worked on is not taken away", async () => {
    trial = await openSession(await TestRegister.create());
    const indicators = trial.register.host.workbook.sheetByName("Indikatorer")!;
    indicators.cells.setValue(3, 5, "Vores egen ordlyd");
    expect(await trial.session.undo()).toBe(false);
    expect(trial.notice()).toMatchObject({
      intent: "warning",
      title: noticeTexts.da.undoChanged.happened,
    });
    expect(trial.session.getSnapshot().undoable).toBeNull();
    await trial.session.refresh();
    expect(trial.session.getSnapshot().undoable).toBeNull();
  });
});

describe("following the workbook", () => {
  /** Somebody writes in a cell, and Excel tells of it. */
  function type(sheetName: string, row: number, column: number, value: string): void {
    const { session, workbook } = trial.register.host;
    const sheet = workbook.sheetByName(sheetName)!;
    sheet.cells.setValue(row, column, value);
    const area = { top: row, left: column, bottom: row, right: column };
    raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
  }

  test("the selection is read, and read again when it moves", async () => {
    trial = await sessionWithCitizen();
    const sheet = trial.shown().register.scoreTables[0]!.place.sheet;
    expect(await trial.session.goTo({ sheet, cell: "C7" })).toBe(true);
    await trial.later();
    expect(trial.session.getSnapshot().selected).toEqual({ sheet, row: 6, column: 2 });
  });

  test("a workbook that was replaced is told of as soon as the selection moves", async () => {
    trial = await sessionWithCitizen();
    const { reasons } = noticeTexts.da;
    trial.register.host.faults.failSync(1, { code: "InactiveWorkbook" });
    await trial.session.follow({ sheet: "Borgere", cell: "A4" });
    expect(trial.notice()).toMatchObject({ title: reasons.inactiveWorkbook!.happened });
    trial.session.dismissNotice();
    await trial.session.goTo({ sheet: "Borgere", cell: "A4" });
    trial.register.host.faults.failSync(1, { code: "InactiveWorkbook" });
    await trial.later();
    expect(trial.notice()).toMatchObject({ title: reasons.inactiveWorkbook!.happened });
  });

  test("where the user is may stay unknown when Excel is busy", async () => {
    trial = await sessionWithCitizen();
    trial.register.host.faults.failSync(1, { code: "ActivityLimitReached" });
    await trial.session.follow({ sheet: "Borgere", cell: "A4" });
    expect(trial.notice()).toBeNull();
  });

  test.each([
    ["is gone", "Væk", noticeTexts.da.gone.happened],
    ["is hidden", "Log", noticeTexts.da.hidden.happened],
  ])("a sheet that %s is not shown, and the user told", async (_name, sheet, title) => {
    trial = await sessionWithCitizen();
    expect(await trial.session.goTo({ sheet, cell: "A1" })).toBe(false);
    expect(trial.notice()).toMatchObject({ intent: "warning", title });
  });

  test("what the pane itself writes is no reason to read again", async () => {
    trial = await sessionWithCitizen();
    await trial.session.apply(edits(), ADD);
    await trial.later();
    const before = trial.shown();
    await trial.session.apply(edits("K3"), ADD);
    const after = trial.shown();
    expect(after).not.toBe(before);
    await trial.later();
    expect(trial.shown()).toBe(after);
  });

  test("what somebody writes on the register's sheets is shown, in one reading for many cells", async () => {
    trial = await sessionWithCitizen();
    type("Borgere", 3, 2, "XYZ");
    type("Borgere", 3, 3, "Syd");
    await trial.idle();
    expect(trial.shown().register.citizens[0]).toMatchObject({ caseworker: "ANK" });
    await trial.later();
    expect(trial.shown().register.citizens[0]).toMatchObject({ caseworker: "XYZ", section: "Syd" });
  });

  test("what is written on another sheet is no reason to read", async () => {
    trial = await sessionWithCitizen();
    const before = trial.shown();
    type("Ark1", 0, 0, "Huskeliste");
    await trial.later();
    expect(trial.shown()).toBe(before);
  });

  test("what others have begun a moment ago is left to them, and read when they are done", async () => {
    trial = await sessionWithCitizen();
    const { workbook } = trial.register.host;
    const log = workbook.sheetByName("Log")!;
    const { area } = log.tables[0]!;
    const before = contentOf(workbook);
    log.cells.setValue(area.bottom, area.left + 2, "open");
    log.cells.setValue(area.bottom, area.left, now().toISOString());
    type("Borgere", 3, 3, "Nord");
    await trial.later();
    expectContent(workbook, before);
    expect(codes()).toEqual(["K1"]);
    log.cells.setValue(area.bottom, area.left + 2, "done");
    await trial.later();
    expect(trial.notice()).toBeNull();
  });

  test("nothing is followed any more when the pane is closed", async () => {
    trial = await sessionWithCitizen();
    await trial.session.close();
    const before = trial.shown();
    type("Borgere", 3, 2, "XYZ");
    await trial.later();
    expect(trial.shown()).toBe(before);
  });
});

test("what says who makes a change is worked out with the initials that were given for it", async () => {
  trial = await sessionWithCitizen();
  const told: string[] = [];
  const work = (_: AbortSignal, initials: string): Promise<ReturnType<typeof edits>> => {
    told.push(initials);
    return Promise.resolve(edits());
  };
  trial.session.setInitials(" ANK ");
  expect(await trial.session.apply(work, ADD)).toBe(true);
  expect(told).toEqual(["ANK"]);
});

test("initials are remembered through readings and changes, and nowhere but in memory", async () => {
  trial = await sessionWithCitizen();
  const seen: string[] = [];
  const end = trial.session.subscribe(() => seen.push(trial.session.getSnapshot().initials));
  trial.session.setInitials("ANK");
  await trial.session.apply(edits(), ADD);
  await trial.session.refresh();
  end();
  expect(new Set(seen)).toEqual(new Set(["ANK"]));
  const other = createSession(trial.register);
  expect(other.session.getSnapshot().initials).toBe("");
});

test("a view reads what only it needs; where Excel refuses that, nothing is shown instead", async () => {
  trial = await sessionWithCitizen();
  const { register } = trial.shown();
  const read = () => trial.session.look((context) => readDetails(context, register));
  expect(await read()).toMatchObject([{ table: "PRScoresBIP", typedOver: [] }]);
  trial.register.host.faults.failSync(1, { code: "GeneralException" });
  expect(await read()).toBeNull();
  expect(trial.notice()).toBeNull();
  expect(trial.shown().register).toBe(register);
});
