import { ScoreRows } from "../../src/register/model/ScoreRows";
import { progressionCard } from "../../src/charts/progressionCard";
import { planNote } from "../../src/register/plans/planNote";
import { CancelledError } from "../../src/workbook/errors";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { openRegister } from "../../src/workbook/read/openRegister";
import { undoChange, type Undone } from "../../src/workbook/change/undoChange";
import { ACTIONS } from "./faults/actions";
import { shareOf } from "../support/testLength";
import { TableView } from "./TableView";
import { backdateLog, FINAL_ACTION, unfinishedOf, undo } from "./undoSupport";
import {
  citizenEdits,
  contentOf,
  createEdits,
  editsOf,
  expectContent,
  now,
  TestRegister,
  TODAY,
  writingSyncs,
} from "./support";

/** A clock that moves on by a second with each look: entries of the log are told apart by their time. */
function clock(): () => Date {
  let seconds = 0;
  return () => new Date(now().getTime() + ++seconds * 1000);
}

async function registerWith(...citizens: string[]): Promise<TestRegister> {
  const register = await TestRegister.empty();
  const ticking = clock();
  const apply = async (edits: Parameters<typeof applyEdits>[1]): Promise<unknown> =>
    applyEdits(register.runner, edits, { action: "test", now: ticking });
  await apply(createEdits());
  for (const citizen of citizens) await apply(citizenEdits(await register.read(), citizen));
  return register;
}

test("a pane that dies in the middle of taking back is finished by the next one", async () => {
  const register = await registerWith("K1");
  const before = contentOf(register.host.workbook);
  await applyEdits(register.runner, citizenEdits(await register.read(), "K2"), {
    action: "addCitizen",
    now,
  });
  const [sync] = await writingSyncs(register, undo);
  const died = register.host.faults.kill(sync, { afterActions: 4 });
  void undo(register).catch(() => undefined);
  await died;
  await register.host.idle();
  await register.host.restartClient();
  const next = TestRegister.on(register.host);
  expect(await openRegister(next.runner)).toMatchObject({ unfinished: { reversed: 1 } });
  expectContent(next.host.workbook, before);
  next.host.close();
});

describe.each([
  // Between the cells of the one row that a table keeps, and after the columns before their widths and rules.
  ["add the first citizen", [4, 5, 6, 7, 8]],
  ["import a table", [4, 5, 6]],
  ["add a measurement for which there is no column", [3, 5, 8, 34, 55]],
] as const)("%s: a pane that dies while it is taken back", (name, moments) => {
  test("is finished by the next one, however far it came", async () => {
    const action = ACTIONS.find((each) => each.name === name)!;
    const register = await TestRegister.empty();
    await action.before(register);
    await backdateLog(register);
    const before = contentOf(register.host.workbook);
    await (
      await action.prepare(register)
    )(register);
    const done = await register.host.save();
    const syncs = await writingSyncs(register, undo);
    const last = syncs[syncs.length - 1];
    register.host.close();
    for (const afterActions of shareOf(moments, 3)) {
      const dying = await TestRegister.from(done);
      const died = dying.host.faults.kill(last, { afterActions });
      void undo(dying).catch(() => undefined);
      await died;
      await dying.host.idle();
      await dying.host.restartClient();
      const next = TestRegister.on(dying.host);
      await openRegister(next.runner);
      expectContent(next.host.workbook, before);
      next.host.close();
    }
  });
});

test("one change after the other is taken back, down to the empty workbook", async () => {
  const register = await TestRegister.empty();
  const empty = contentOf(register.host.workbook);
  const ticking = clock();
  for (const edits of [createEdits(), "K1", "K2"]) {
    const plan = typeof edits === "string" ? citizenEdits(await register.read(), edits) : edits;
    await applyEdits(register.runner, plan, { action: "test", now: ticking });
  }
  for (let change = 0; change < 3; change++) expect((await undo(register)).state).toBe("undone");
  expectContent(register.host.workbook, empty);
  expect(await openRegister(register.runner)).toEqual({ state: "none" });
  register.host.close();
});

/** Column of M1 on the score sheet, from 0: Q. */
const M1 = 16;

test("a score that somebody gave since stays, with its citizen, and is told of", async () => {
  const register = await registerWith("K1");
  register.host.workbook.sheets[1]!.cells.setValue(5, M1, 4);
  expect(await undo(register)).toEqual({
    state: "undone",
    left: [{ sheet: expect.any(String), cell: "Q6" }],
  });
  expect((await register.read()).citizens.map(({ code }) => code)).toEqual(["K1"]);
  register.host.close();
});

describe("the date of a measurement stays where somebody else's answer stands", () => {
  /** Answers of the citizen K1, and of the caseworker in the same measurement. */
  const CITIZENS = 4;
  const CASEWORKERS = 5;

  test.each([
    ["over the one that is taken back", CITIZENS, [4, 0]],
    ["beside it", CASEWORKERS, [0, 4]],
  ])("%s", async (_, row, scores) => {
    const register = await registerWith("K1");
    await register.addMeasurement("K1", TODAY, { BIP01: 2 });
    const sheet = register.host.workbook.sheets[1]!;
    sheet.cells.setValue(row, M1, 4);
    const undone = await undo(register);
    expect(undone).toMatchObject({
      state: "undone",
      left: expect.arrayContaining([{ sheet: sheet.name, cell: "Q4" }]),
    });
    const table = (await register.read()).scoreTables[0]!;
    expect(ScoreRows.of(table).measurementsOf("K1")).toEqual([{ number: 1, date: TODAY }]);
    const answers = table.columns.find(({ name }) => name === "M1")!.numbers;
    expect([...answers.slice(1, 3)]).toEqual(scores);
    register.host.close();
  });
});

test("a register that somebody has worked on is not taken away", async () => {
  const register = await TestRegister.create();
  const sheet = register.host.workbook.sheetByName("Indikatorer")!;
  sheet.cells.setValue(3, 5, "Vores egen ordlyd");
  const before = contentOf(register.host.workbook);
  expect(await undo(register)).toEqual({ state: "changed" });
  expectContent(register.host.workbook, before);
  register.host.close();
});

test("a change that is not the latest any more is left alone", async () => {
  const register = await registerWith("K1");
  const { latest } = await unfinishedOf(register);
  const later = new Date(now().getTime() + 3_600_000);
  await applyEdits(register.runner, citizenEdits(await register.read(), "K2"), {
    action: "addCitizen",
    now: () => later,
  });
  expect(await undoChange(register.runner, latest!.mark, now)).toEqual({ state: "gone" });
  register.host.close();
});

test("a card that took another one's place stays", async () => {
  const final = ACTIONS.find(({ name }) => name === FINAL_ACTION)!;
  const register = await TestRegister.empty();
  await final.before(register);
  await backdateLog(register);
  await (
    await final.prepare(register)
  )(register);
  expect((await unfinishedOf(register)).latest).toMatchObject({
    action: "drawCard",
    isFinal: true,
  });
  expect(await undo(register)).toEqual({ state: "changed" });
  register.host.close();
});

test("what somebody chose on the card since stays", async () => {
  const register = await registerWith("K1", "K2");
  for (const citizen of ["K1", "K2"]) {
    await register.addMeasurement(citizen, TODAY - 30, { BIP01: 3 });
  }
  await backdateLog(register);
  await register.drawCard("K1");
  await backdateLog(register);
  await register.drawCard("K2");
  const card = register.host.workbook.sheetByName("Progressionskort")!;
  card.cells.setValue(3, 2, "K1 igen");
  expect(await undo(register)).toEqual({
    state: "undone",
    left: [{ sheet: "Progressionskort", cell: "C4" }],
  });
  expect(card.cells.value(3, 2)).toBe("K1 igen");
  register.host.close();
});

test("efforts that somebody wrote on a sheet that an import made stay", async () => {
  const action = ACTIONS.find(({ name }) => name === "import a table")!;
  const register = await TestRegister.empty();
  await action.before(register);
  await backdateLog(register);
  await (
    await action.prepare(register)
  )(register);
  const efforts = TableView.of(register.host.workbook, "PREfforts");
  efforts.addRows("end", [{ Borger: "K7M", Indsats: "Mentor" }]);
  const undone = await undo(register);
  expect(undone).toMatchObject({ state: "undone", left: [{ sheet: "Indsatser" }] });
  expect((await register.read()).efforts.map(({ name }) => name)).toEqual(["Mentor"]);
  register.host.close();
});

test("a row with something in a column of somebody's own stays, one with a formula there does not", async () => {
  const register = await registerWith("K1");
  await register.host.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("PRCitizens");
    columns.add(undefined, [["Vores"], ["husk"]]);
    columns.add(undefined, [["Antal"], ["=1+1"]]);
    await context.sync();
  });
  await backdateLog(register);
  for (const [remark, stays] of [
    ["", false],
    ["ring først", true],
  ] as const) {
    await register.addCitizen("K2");
    await register.host.Excel.run(async (context) => {
      const body = context.workbook.tables
        .getItem("PRCitizens")
        .getDataBodyRange()
        .load("columnCount");
      await context.sync();
      body.getCell(1, body.columnCount - 2).values = [[remark]];
      body.getCell(1, body.columnCount - 1).formulas = [["=1+1"]];
      await context.sync();
    });
    const { state, left } = (await undo(register)) as Extract<Undone, { state: "undone" }>;
    expect([state, left]).toEqual(["undone", stays ? [{ sheet: "Borgere", cell: "A5" }] : []]);
    const codes = (await register.read()).citizens.map(({ code }) => code);
    expect(codes).toEqual(stays ? ["K1", "K2"] : ["K1"]);
  }
  register.host.close();
});

test("scoring columns that are added leave colours, formats and widths of those that are there", async () => {
  const register = await registerWith("K1");
  await register.addMeasurement("K1", TODAY - 30, { BIP01: 3 });
  const looks = () =>
    register.host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("PRScoresBIP").columns.getItem("M2");
      const cell = body.getDataBodyRange().getCell(1, 0).load("numberFormat");
      const format = cell.format.load("columnWidth,fill/color");
      await context.sync();
      return [String(cell.numberFormat[0]![0]), format.columnWidth, format.fill.color];
    });
  await register.host.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("PRScoresBIP").columns.getItem("M2");
    const cell = column.getDataBodyRange().getCell(1, 0);
    cell.numberFormat = [["0.0"]];
    cell.format.fill.color = "#FFCC00";
    cell.format.columnWidth = 99;
    await context.sync();
  });
  const before = await looks();
  await register.apply([{ kind: "addMeasurementColumns", group: "BIP", first: 13, count: 2 }]);
  expect(await looks()).toEqual(before);
  expect(before).toEqual(["0.0", 99, "#FFCC00"]);
  register.host.close();
});

test("a remark beside the table of a sheet that a change made stays, with its sheet", async () => {
  const register = await registerWith("K1");
  await backdateLog(register);
  const note = { citizen: "K1", date: TODAY, text: "Ring på fredag", by: "ANK", today: TODAY };
  await register.apply(editsOf(planNote(await register.read(), note)));
  const sheet = register.host.workbook.sheetByName("Aftaler")!;
  sheet.cells.setValue(4, 11, "husk mødet");
  expect(await undo(register)).toEqual({
    state: "undone",
    left: [{ sheet: "Aftaler", cell: "L5" }],
  });
  expect(sheet.cells.value(4, 11)).toBe("husk mødet");
  expect((await register.read()).notes).toEqual([]);
  register.host.close();
});

test("where Excel does not say which sheet is in front, a card is drawn and taken back all the same", async () => {
  const register = await registerWith("K1");
  await register.addMeasurement("K1", TODAY - 30, { BIP01: 3 });
  await backdateLog(register);
  const before = contentOf(register.host.workbook);
  const card = progressionCard(await register.read(), { citizen: "K1" })!;
  // Two to find the tables, one for the log; then it is asked. A chart sheet in front makes Excel refuse to say.
  register.host.faults.failSync(4, { code: "InvalidOperation", when: "before" });
  const { verified, mark } = await applyEdits(register.runner, [{ kind: "drawCard", card }], {
    action: "drawCard",
    now,
  });
  expect(verified).toBe(true);
  expect(await undoChange(register.runner, mark!, now)).toEqual({ state: "undone", left: [] });
  expectContent(register.host.workbook, before);
  register.host.close();
});

test("an import for which the first sheet of scores got rows and columns is taken back whole", async () => {
  const register = await TestRegister.create();
  await backdateLog(register);
  const before = contentOf(register.host.workbook);
  const lines = Array.from({ length: 14 }, (_, index) => {
    const day = `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
    return `N1;${day};BIP02;3`;
  });
  await register.importLines(lines);
  expect(await undo(register)).toEqual({ state: "undone", left: [] });
  expectContent(register.host.workbook, before);
  register.host.close();
});

test("on a protected sheet nothing is begun", async () => {
  const register = await registerWith("K1");
  await register.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Borgere").protection.protect();
    await context.sync();
  });
  const before = contentOf(register.host.workbook);
  await expect(undo(register)).rejects.toMatchObject({ reason: "accessDenied", kept: "old" });
  expectContent(register.host.workbook, before);
  expect(await unfinishedOf(register)).toMatchObject({ reversed: 0 });
  register.host.close();
});

describe("stopping a change", () => {
  test("between two requests puts everything back", async () => {
    const register = await registerWith("K1");
    const before = contentOf(register.host.workbook);
    const read = await register.read();
    const edits = ["K2", "K3", "K4"].flatMap((code) => [...citizenEdits(read, code)]);
    const stopper = new AbortController();
    const seen: [number, number][] = [];
    const stopped = applyEdits(register.runner, edits, {
      action: "import",
      now,
      requestBytes: 3_000,
      signal: stopper.signal,
      onProgress(done, total) {
        seen.push([done, total]);
        if (done > 0) stopper.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: "CancelledError", kept: "old" });
    expectContent(register.host.workbook, before);
    // Rows of three citizens: one on the list each, and 23 on the score sheet.
    expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([72]));
    expect(seen.at(-1)![0]).toBeLessThan(72);
    register.host.close();
  });

  test.each([
    ["a change", (register: TestRegister) => register.read().then((r) => citizenEdits(r, "K2"))],
    ["the making of a register", async () => createEdits()],
  ])("before %s is begun changes nothing", async (name, plan) => {
    const register = name === "a change" ? await registerWith("K1") : await TestRegister.empty();
    const edits = await plan(register);
    const before = contentOf(register.host.workbook);
    const signal = AbortSignal.abort();
    const stopped = applyEdits(register.runner, edits, { action: "test", now, signal });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    expectContent(register.host.workbook, before);
    register.host.close();
  });

  test("where it cannot be put back at once is told as pending", async () => {
    const register = await registerWith("K1");
    const before = contentOf(register.host.workbook);
    const read = await register.read();
    const edits = ["K2", "K3"].flatMap((code) => [...citizenEdits(read, code)]);
    const stopper = new AbortController();
    const stopped = applyEdits(register.runner, edits, {
      action: "import",
      now,
      requestBytes: 3_000,
      signal: stopper.signal,
      onProgress() {
        stopper.abort();
        register.host.faults.failSync(1, { code: "GeneralException", lasting: true });
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: "CancelledError", kept: "pending" });
    register.host.faults.clear();
    await openRegister(register.runner, { now: () => new Date(now().getTime() + 120_000) });
    expectContent(register.host.workbook, before);
    register.host.close();
  });
});
