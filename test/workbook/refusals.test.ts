import { openRegister } from "../../src/workbook/read/openRegister";
import {
  closedAtEnd,
  contentOf,
  createEdits,
  expectContent,
  TestRegister,
  TODAY,
  writingSyncs,
} from "./support";
import { SCORES, scoreKey, TableView } from "./TableView";

/** What a person does in the pane, on a register with K7M and PFD and a measurement. */
const ACTIONS: readonly [name: string, run: (register: TestRegister) => Promise<unknown>][] = [
  ["add a citizen", (register) => register.addCitizen("NY")],
  [
    "add a late measurement",
    (register) => register.addMeasurement("K7M", TODAY - 60, { BIP01: 5 }),
  ],
  [
    "import citizens and measurements",
    (register) => register.importLines(["NY;2026-10-01;BIP01;2", "K7M;2026-10-20;BIP01;2"]),
  ],
  ["draw a card", (register) => register.drawCard("PFD")],
];

let ready: Uint8Array;
/** The register before anything is done. */
let old: unknown;
/** What each action leaves behind when nothing stands in its way, and which of its syncs change something. */
const outcomes = new Map<string, { readonly done: unknown; readonly writing: readonly number[] }>();

beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addCitizen("PFD");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3 });
  ready = await register.host.save();
  const untouched = await start();
  old = contentOf(untouched.host.workbook);
  for (const [name, run] of ACTIONS) {
    const done = await start();
    await run(done);
    const writing = await writingSyncs(untouched, run);
    outcomes.set(name, { done: contentOf(done.host.workbook), writing });
  }
});

async function start(): Promise<TestRegister> {
  return closedAtEnd(await TestRegister.from(ready));
}

/** What a person does in Excel besides. */
async function byHand(
  register: TestRegister,
  change: (workbook: Excel.Workbook) => void
): Promise<void> {
  await register.host.Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

describe("somebody is typing in a cell", () => {
  test.each(ACTIONS)(
    "%s is refused, leaves the register as it was, and works afterwards",
    async (name, run) => {
      const register = await start();
      register.host.faults.editMode(true);
      await expect(run(register)).rejects.toMatchObject({ reason: "cellEditMode", kept: "old" });
      register.host.faults.editMode(false);
      expectContent(register.host.workbook, old);
      await run(register);
      expectContent(register.host.workbook, outcomes.get(name)!.done);
    }
  );

  test("a register cannot be made, and can be afterwards", async () => {
    const register = closedAtEnd(await TestRegister.empty());
    const blank = contentOf(register.host.workbook);
    register.host.faults.editMode(true);
    await expect(register.apply(createEdits())).rejects.toMatchObject({
      reason: "cellEditMode",
      kept: "old",
    });
    register.host.faults.editMode(false);
    expectContent(register.host.workbook, blank);
    await register.apply(createEdits());
    expect((await register.read()).targetGroups).toHaveLength(1);
  });

  test.each(ACTIONS)("%s, and the typing begins in the middle", async (name, run) => {
    const register = await start();
    const [writing] = outcomes.get(name)!.writing;
    register.host.faults.betweenSyncs(writing!, () => register.host.faults.editMode(true));
    await expect(run(register)).rejects.toMatchObject({ reason: "cellEditMode", kept: "old" });
    register.host.faults.clear();
    expectContent(register.host.workbook, old);
  });
});

describe("a protected sheet", () => {
  const cases: [name: string, tables: readonly string[]][] = [
    ["add a citizen", [SCORES, "PRCitizens", "PRLog"]],
    ["add a late measurement", [SCORES, "PRLog"]],
    ["import citizens and measurements", [SCORES, "PRCitizens", "PRLog"]],
    ["draw a card", ["PRLog"]],
  ];
  const each = cases.flatMap(([name, tables]) =>
    tables.map((table): [string, string] => [name, table])
  );
  test.each(each)("%s with the sheet of %s protected is refused whole", async (name, table) => {
    const [, run] = ACTIONS.find(([action]) => action === name)!;
    const register = await start();
    const sheet = TableView.of(register.host.workbook, table).sheet.name;
    await byHand(register, ({ worksheets }) => worksheets.getItem(sheet).protection.protect());
    await expect(run(register)).rejects.toMatchObject({ reason: "accessDenied", kept: "old" });
    expectContent(register.host.workbook, old);
    expect(await openRegister(register.runner)).toMatchObject({
      state: "open",
      unfinished: { reversed: 0, left: [] },
    });
    await byHand(register, ({ worksheets }) => worksheets.getItem(sheet).protection.unprotect());
    await run(register);
    expectContent(register.host.workbook, outcomes.get(name)!.done);
  });

  test("takes scores all the same where the cells for them are unlocked", async () => {
    const register = await start();
    const scores = TableView.of(register.host.workbook, SCORES);
    const sheet = scores.sheet.name;
    await byHand(register, ({ worksheets }) => {
      const scoring = worksheets.getItem(sheet).getRange(scores.body("M1", "+"));
      scoring.format.protection.locked = false;
      worksheets.getItem(sheet).protection.protect();
    });
    await register.addMeasurement("K7M", TODAY - 60, { BIP01: 5 });
    expect(scores.values(scoreKey("K7M", "BIP01"), "M1", "M2")).toEqual([5, 3]);
    await expect(register.addCitizen("NY")).rejects.toMatchObject({
      reason: "accessDenied",
      kept: "old",
    });
  });

  test("a protected workbook takes no new sheets", async () => {
    const register = await start();
    await byHand(register, (workbook) => workbook.protection.protect());
    await expect(register.drawCard("K7M")).rejects.toMatchObject({
      reason: "accessDenied",
      kept: "old",
    });
    expectContent(register.host.workbook, old);
    await register.addCitizen("NY");
  });
});

describe("an answer that never comes", () => {
  test.each(ACTIONS)("to %s: the next pane finds it done", async (name, run) => {
    const register = await start();
    await loseAnswer(register, name, run, "after");
    expectContent(register.host.workbook, outcomes.get(name)!.done);
  });

  test.each(ACTIONS)(
    "to %s, which never arrived: the next pane finds nothing",
    async (name, run) => {
      const register = await start();
      await loseAnswer(register, name, run, "before");
      expectContent(register.host.workbook, old);
    }
  );

  /** Loses the answer to the last sync that changes something, and opens the register in the next pane. */
  async function loseAnswer(
    register: TestRegister,
    name: string,
    run: (typeof ACTIONS)[number][1],
    when: "before" | "after"
  ): Promise<void> {
    const { host } = register;
    const last = outcomes.get(name)!.writing.at(-1)!;
    host.faults.failSync(last, { code: "Timeout", when, loseReply: true });
    host.stats.reset();
    const made = new Promise<void>((resolve) => {
      host.stats.onResponse = () => {
        if (host.stats.syncs === last) resolve();
      };
    });
    void run(register).catch(() => undefined);
    await made;
    await host.idle();
    await host.restartClient();
    const opened = await openRegister(TestRegister.on(host).runner);
    expect(opened.state).toBe("open");
  }
});
