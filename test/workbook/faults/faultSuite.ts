import type { Platform } from "../../../host/client/platforms";
import type { FaultMoment } from "../../../host/protocol/Faults";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { parseColumnMap } from "../../../src/import/columnMap";
import { parseTable } from "../../../src/import/parseTable";
import { planImport } from "../../../src/import/planImport";
import type { Edit } from "../../../src/register/Edit";
import { applyEdits } from "../../../src/workbook/applyEdits";
import { progressionCard } from "../../../src/charts/progressionCard";
import { ExcelRefusal } from "../../../src/workbook/errors";
import { drawCard } from "../../../src/workbook/card/drawCard";
import { openRegister } from "../../../src/workbook/openRegister";
import {
  citizenEdits,
  contentOf,
  createEdits,
  editsOf,
  measurementEdits,
  now,
  TestRegister,
  theTemplate,
  TODAY,
} from "../support";

/**
 * Each action of the product leaves the old or the new register, whatever happens at whichever sync: refused before or
 * after its changes or in the middle of them, once or for good, or the pane gone. Every sync of every action is tried.
 */
interface Action {
  readonly name: string;
  /** Brings the workbook to where the action starts. */
  readonly before: (register: TestRegister) => Promise<void>;
  readonly run: (register: TestRegister) => Promise<unknown>;
}

const ACTIONS: readonly Action[] = [
  {
    name: "create a register",
    before: async () => undefined,
    run: (register) => register.apply(createEdits()),
  },
  {
    name: "add the first citizen",
    before: async (register) => {
      await register.apply(createEdits());
    },
    run: async (register) => register.apply(citizenEdits(await register.read(), "K7M")),
  },
  {
    name: "add another citizen",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    run: async (register) => register.apply(citizenEdits(await register.read(), "PFD")),
  },
  {
    name: "add a measurement that moves a later one",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3, BIP02: 2 });
      await register.addMeasurement("K7M", TODAY - 30, { BIP01: 4 });
    },
    run: async (register) =>
      register.apply(
        measurementEdits(await register.read(), "K7M", TODAY - 60, { BIP01: 2, BIP02: 5 })
      ),
  },
  {
    name: "add a measurement for which there is no column",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      for (let number = 12; number > 0; number--) {
        await register.addMeasurement("K7M", TODAY - number * 20, { BIP01: 1 + (number % 5) });
      }
    },
    run: async (register) =>
      register.apply(measurementEdits(await register.read(), "K7M", TODAY, { BIP01: 5 })),
  },
  {
    name: "import a table",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    run: async (register) => register.apply(await importEdits(register)),
  },
  {
    name: "import a table in many requests",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    run: async (register) =>
      applyEdits(register.runner, await importEdits(register), {
        action: "import",
        now,
        requestBytes: 6_000,
      }),
  },
  {
    name: "draw a card",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3 });
    },
    run: async (register) => draw(register, "K7M"),
  },
  {
    name: "show another citizen on the card",
    before: async (register) => {
      await register.apply(createEdits());
      for (const citizen of ["K7M", "PFD"]) {
        await register.addCitizen(citizen);
        await register.addMeasurement(citizen, TODAY - 90, { BIP01: 3 });
      }
      await draw(register, "K7M");
    },
    run: async (register) => draw(register, "PFD"),
  },
];

/** Three citizens, one of them known, with an effort: rows in three tables, one of which comes on demand. */
async function importEdits(register: TestRegister): Promise<readonly Edit[]> {
  const table = parseTable(
    "id,when,BIP,points,course\nK7M,2026-08-01,BIP01,4,IGU\nPFD,2026-08-01,BIP01,2,\nPFD,2026-09-01,BIP01,,\nR2D,2026-08-02,BIP02,5,IGU\n"
  );
  const map = parseColumnMap({
    language: "da",
    template: "bip",
    group: { code: "BIP" },
    columns: { citizen: "id", date: "when", indicator: "BIP", score: "points", effort: "course" },
    constants: { respondent: "citizen" },
  });
  if (!table.ok || !map.ok) throw new Error("the table to import is wrong");
  return editsOf(
    planImport(await register.read(), table.table, map.map, {
      today: TODAY,
      templates: [theTemplate()],
    })
  );
}

async function draw(register: TestRegister, citizen: string): Promise<void> {
  const card = progressionCard(await register.read(), { citizen });
  if (!card) throw new Error("nothing to draw");
  await drawCard(register.runner, card, { action: "drawCard", now });
}

/** In the middle of a batch: every one of the first changes, and then ever wider apart. */
const MIDDLES = [1, 2, 5, 13, 34, 89, 233];
/** The same for an action of many batches. */
const FEW_MIDDLES = [2, 21];

/** More syncs than any action has. */
const MOST_SYNCS = 40;

/** The log and everything else. */
function wholeContent(workbook: HostWorkbook): string {
  const rows = workbook.sheets.map((sheet) =>
    [...sheet.cells.entries()].map(([row, cells]) => [row, cells.values])
  );
  return JSON.stringify([rows, contentOf(workbook)]);
}

/** All actions with all faults, with one of Microsoft's clients. */
export function faultSuite(platform: Platform): void {
  describe.each(ACTIONS)("$name", (action) => tryEveryFault(action, platform));
}

function tryEveryFault({ before, run }: Action, platform: Platform): void {
  let oldBytes: Uint8Array;
  let oldContent: unknown;
  let newContent: unknown;
  let syncs: number;
  /** The syncs that change something; the others only read. */
  let writing: number[];
  let middles: readonly number[];

  beforeAll(async () => {
    const register = await TestRegister.empty({ platform });
    await before(register);
    oldBytes = await register.host.save();
    const reopened = await TestRegister.from(oldBytes, { platform });
    oldContent = contentOf(reopened.host.workbook);
    reopened.host.stats.reset();
    const seen: string[] = [];
    const look = (workbook: HostWorkbook): void => void seen.push(wholeContent(workbook));
    for (let sync = 1; sync <= MOST_SYNCS; sync++) reopened.host.faults.betweenSyncs(sync, look);
    await run(reopened);
    look(reopened.host.workbook);
    syncs = reopened.host.stats.syncs;
    expect(syncs).toBeLessThan(MOST_SYNCS);
    writing = seen.flatMap((content, index) =>
      index > 0 && content !== seen[index - 1] ? [index] : []
    );
    expect(writing.length).toBeGreaterThan(0);
    middles = writing.length > 3 ? FEW_MIDDLES : MIDDLES;
    newContent = contentOf(reopened.host.workbook);
    register.host.close();
    reopened.host.close();
    expect(newContent).not.toEqual(oldContent);
  });

  /** A fresh register, or the same one again when the last trial left it old: that is what was just checked. */
  let current: TestRegister | null = null;
  async function start(): Promise<TestRegister> {
    current ??= await TestRegister.from(oldBytes, { platform });
    return current;
  }
  afterAll(() => current?.host.close());

  function check(register: TestRegister): "old" | "new" {
    const content = contentOf(register.host.workbook);
    if (JSON.stringify(content) === JSON.stringify(oldContent)) return "old";
    register.host.close();
    current = null;
    expect(content).toEqual(newContent);
    return "new";
  }

  async function tryFault(sync: number, when: FaultMoment, lasting: boolean): Promise<void> {
    const register = await start();
    register.host.faults.failSync(sync, { code: "GeneralException", when, lasting });
    let error: unknown = null;
    await run(register).catch((thrown: unknown) => (error = thrown));
    register.host.faults.clear();
    const pending = error instanceof ExcelRefusal && error.kept === "pending";
    if (lasting || pending) await openRegister(register.runner);
    const left = check(register);
    // What is said must be so: an error means that nothing was kept, and none that the change stands.
    if (error === null) expect(left).toBe("new");
    else if (!pending) expect(left).toBe("old");
    if (error !== null) expect(error).toBeInstanceOf(ExcelRefusal);
  }

  test("a passing refusal at every sync", async () => {
    for (let sync = 1; sync <= syncs; sync++) {
      for (const when of ["before", "after"] as const) await tryFault(sync, when, false);
    }
  });

  test("a lasting refusal from every sync on", async () => {
    for (let sync = 1; sync <= syncs; sync++) {
      for (const when of ["before", "after"] as const) await tryFault(sync, when, true);
    }
  });

  test("a refusal in the middle of every batch that changes something", async () => {
    for (const sync of writing) {
      for (const afterActions of middles) {
        for (const lasting of [false, true]) await tryFault(sync, { afterActions }, lasting);
      }
    }
  });

  test("the pane gone at every sync, and started again", async () => {
    for (let sync = 1; sync <= syncs; sync++) {
      const inside = writing.includes(sync) ? middles : [];
      for (const when of [
        "before",
        "after",
        ...inside.map((afterActions) => ({ afterActions })),
      ] as const) {
        const register = await start();
        const died = register.host.faults.kill(sync, when);
        // The dead pane's promise never ends; the next pane starts with a runner of its own.
        void run(register).catch(() => undefined);
        await died;
        const next = await restart(register);
        const opened = await openRegister(next.runner);
        expect(["none", "open"]).toContain(opened.state);
        check(next);
      }
    }
  });

  async function restart(register: TestRegister): Promise<TestRegister> {
    await register.host.idle();
    await register.host.restartClient();
    const next = TestRegister.on(register.host);
    if (current) current = next;
    return next;
  }
}
