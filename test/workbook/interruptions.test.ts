import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { progressionCard } from "../../src/charts/progressionCard";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { LostRaceError, RegisterStateError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import { citizenEdits, contentOf, createEdits, now, TestRegister, TODAY } from "./support";
import { TableView } from "./TableView";

/** What people do around an interrupted change, and what must survive it. */

const seconds = (count: number) => (): Date => new Date(now().getTime() + count * 1000);

/** A register, opened by two panes of the same Excel; the second has a client of its own in reality. */
async function registerWith(...citizens: string[]): Promise<TestRegister> {
  const register = await TestRegister.create();
  for (const citizen of citizens) await register.addCitizen(citizen);
  return register;
}

/** The pane dies in the middle of adding a citizen: the log says "open", the rows are there. */
async function dieWhileAdding(register: TestRegister, citizen: string): Promise<TestRegister> {
  const edits = citizenEdits(await register.read(), citizen);
  // The write is the one after finding the register (2), reading keys (1) and looking for room (1).
  const died = register.host.faults.kill(5, { afterActions: 60 });
  void register.apply(edits).catch(() => undefined);
  await died;
  await register.host.idle();
  await register.host.restartClient();
  return TestRegister.on(register.host);
}

function setCell(
  workbook: HostWorkbook,
  sheet: number,
  row: number,
  column: number,
  value: string | number
) {
  workbook.sheets[sheet]!.cells.setValue(row, column, value);
}

/** Row on the score sheet (from 0) of a citizen's first indicator, by the citizen's number. */
const FIRST_SCORE_ROW = (citizen: number): number => 4 + (citizen - 1) * 23;
/** Column of M1 on the score sheet, from 0: Q. */
const M1 = 16;

describe("another pane", () => {
  /** A long change stopped between two of its requests. */
  async function duringLongChange(
    look: (register: TestRegister) => Promise<void>
  ): Promise<TestRegister> {
    const register = await registerWith("K1");
    const edits = ["K2", "K3", "K4"].flatMap((code) => [...citizenEdits(register1, code)]);
    const looks: Promise<void>[] = [];
    await applyEdits(register.runner, edits, {
      action: "import",
      now,
      requestBytes: 3_000,
      onProgress: () => {
        if (looks.length === 0) looks.push(look(TestRegister.on(register.host)));
      },
    });
    await Promise.all(looks);
    return register;
  }
  let register1: Awaited<ReturnType<TestRegister["read"]>>;
  beforeAll(async () => {
    const register = await registerWith("K1");
    register1 = await register.read();
    register.host.close();
  });

  test("that opens the register meanwhile waits, and the change is whole", async () => {
    const states: string[] = [];
    const register = await duringLongChange(async (other) => {
      states.push((await openRegister(other.runner, { now: seconds(30) })).state);
    });
    expect(states).toEqual(["working"]);
    expect((await register.read()).citizens.map(({ code }) => code)).toEqual([
      "K1",
      "K2",
      "K3",
      "K4",
    ]);
  });

  test("that writes meanwhile is refused", async () => {
    const errors: unknown[] = [];
    await duringLongChange(async (other) => {
      const edits = citizenEdits(register1, "K9");
      await applyEdits(other.runner, edits, { action: "test", now: seconds(30) }).catch(
        (error: unknown) => errors.push(error)
      );
    });
    expect(errors).toMatchObject([{ state: "working" }]);
    expect(errors[0]).toBeInstanceOf(RegisterStateError);
  });

  test("that takes it for dead puts it back whole, and the first pane says so", async () => {
    const refused = duringLongChange(async (other) => {
      await openRegister(other.runner, { now: seconds(3600) });
    });
    await expect(refused).rejects.toBeInstanceOf(LostRaceError);
  });
});

describe("after the pane died while it added a citizen", () => {
  test("a score that somebody gave meanwhile stays, with the citizen, and is told of", async () => {
    const next = await dieWhileAdding(await registerWith("K1"), "K2");
    setCell(next.host.workbook, 1, FIRST_SCORE_ROW(2), M1, 4);
    const opened = await openRegister(next.runner);
    expect(opened).toMatchObject({ state: "open", unfinished: { left: [{ cell: "Q28" }] } });
    const register = await next.read();
    expect(register.citizens.map(({ code }) => code)).toEqual(["K1", "K2"]);
    expect(register.scoreTables[0]!.columns[0]!.numbers[24]).toBe(4);
  });

  test("everything goes back where nobody did anything", async () => {
    const register = await registerWith("K1");
    const before = contentOf(register.host.workbook);
    const next = await dieWhileAdding(register, "K2");
    expect(contentOf(next.host.workbook)).not.toEqual(before);
    await openRegister(next.runner);
    expect(contentOf(next.host.workbook)).toEqual(before);
  });

  test("a log whose entry nobody can read any more is no reason to forget it", async () => {
    const next = await dieWhileAdding(await registerWith("K1"), "K2");
    const log = TableView.of(next.host.workbook, "PRLog");
    log.sheet.cells.setValue(5, log.columnOf("Tekst"), "{");
    expect(await openRegister(next.runner)).toMatchObject({
      unfinished: { reversed: 0, unreadable: 1 },
    });
    await expect(next.addCitizen("K3")).rejects.toMatchObject({
      state: "broken",
      subject: "PRLog",
    });
  });
});

describe("what a person wrote at a table's end", () => {
  test("in a row without a code is not inherited by the next citizen", async () => {
    const register = await registerWith("K1");
    const { workbook } = register.host;
    const sheet = workbook.sheetByName("Borgere")!;
    sheet.tables[0]!.area.bottom += 1;
    sheet.cells.setValue(
      4,
      TableView.of(workbook, "PRCitizens").columnOf("Udfald"),
      "Ordinært job"
    );
    await register.addCitizen("K2");
    const citizens = (await register.read()).citizens;
    expect(citizens.map(({ code, outcome }) => [code, outcome])).toEqual([
      ["K1", null],
      ["", "job"],
      ["K2", null],
    ]);
  });

  test("below it is not written over: the cell is named and nothing happens", async () => {
    const register = await registerWith("K1");
    const { workbook } = register.host;
    setCell(workbook, 1, 28, 1, "Husk møde");
    const before = contentOf(workbook);
    await expect(register.addCitizen("K2")).rejects.toMatchObject({
      state: "blocked",
      subject: "B29",
    });
    expect(contentOf(workbook)).toEqual(before);
  });

  test("a totals row is named, whatever is below it, and nothing happens", async () => {
    const register = await registerWith("K1");
    const { workbook } = register.host;
    const sheet = workbook.sheetByName("Borgere")!;
    const [table] = sheet.tables;
    table!.area.bottom += 1;
    table!.showTotals = true;
    setCell(workbook, workbook.sheets.indexOf(sheet), table!.area.bottom, 0, "I alt");
    const before = contentOf(workbook);
    const more = Array.from({ length: 40 }, (_, index) => `K${index + 2};2026-10-01;BIP02;1`);
    await expect(register.importLines(more)).rejects.toMatchObject({
      state: "totalsRow",
      sheet: "Borgere",
    });
    expect(contentOf(workbook)).toEqual(before);
  });
});

test("a sheet of the same name that a person made since is not an interrupted creation's", async () => {
  const register = await TestRegister.empty();
  const died = register.host.faults.kill(3, { afterActions: 7 });
  void register.apply(createEdits()).catch(() => undefined);
  await died;
  await register.host.idle();
  await register.host.restartClient();
  const { workbook } = register.host;
  const sheet = workbook.sheetByName("Borgere") ?? workbook.createSheet("Borgere");
  sheet.cells.setValue(0, 0, "Mine egne borgere");
  expect(await openRegister(TestRegister.on(register.host).runner)).toEqual({ state: "none" });
  expect(workbook.sheetByName("Borgere")?.cells.value(0, 0)).toBe("Mine egne borgere");
  expect(workbook.properties.custom).toEqual([]);
});

test("a card whose cells have been moved is changed where they are", async () => {
  const register = await registerWith("K1", "K2");
  for (const citizen of ["K1", "K2"])
    await register.addMeasurement(citizen, TODAY - 30, { BIP01: 3 });
  const draw = async (citizen: string): Promise<void> => {
    const card = progressionCard(await register.read(), { citizen });
    const options = { action: "drawCard", now };
    await applyEdits(register.runner, [{ kind: "drawCard", card: card! }], options);
  };
  await draw("K1");
  await register.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Progressionskort").getRange("A:A").insert("Right");
    await context.sync();
  });
  await draw("K2");
  const card = register.host.workbook.sheetByName("Progressionskort")!;
  expect(card.cells.value(3, 3)).toBe("K2");
  expect(card.cells.value(3, 2)).toBe("Borger (vælg kode)");
});
