import type { Platform } from "../../../host/client/platforms";
import type { FaultMoment } from "../../../host/protocol/Faults";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { ExcelRefusal } from "../../../src/workbook/errors";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { isLong, shareOf } from "../../support/testLength";
import { contentOf, TestRegister } from "../support";
import { ACTIONS, type Action } from "./actions";

/** In the middle of a batch: after each of the first changes, and then ever wider apart. */
export const MIDDLES = [1, 2, 3, 4, 5, 6, 7, 8, 13, 21, 34, 55, 89, 144, 233, 377];
/** More syncs than any action has. */
const MOST_SYNCS = 40;

/** The log and everything else. */
function wholeContent(workbook: HostWorkbook): string {
  const rows = workbook.sheets.map((sheet) =>
    [...sheet.cells.entries()].map(([row, cells]) => [row, cells.values])
  );
  return JSON.stringify([rows, contentOf(workbook)]);
}

/** Making an action ready takes longer than its faults: in the plain run each client takes a third of the actions. */
const FIRST_ACTION: Readonly<Record<Platform, number>> = { web: 0, win32: 1, mac: 2 };

/** Something that goes wrong on the way. */
interface Trial {
  readonly sync: number;
  readonly when: FaultMoment;
  /** Whether it goes on being wrong. */
  readonly lasting: boolean;
}

/**
 * Each action of the product leaves the old or the new register, whatever happens at whichever sync: refused before or
 * after its changes or in the middle of them, once or for good, or the pane gone. Every sync of every action is tried.
 * @param platform whose of Microsoft's clients is used.
 */
export function faultSuite(platform: Platform): void {
  const first = FIRST_ACTION[platform];
  const taken = ACTIONS.map((action, index) => ({ ...action, index })).filter(
    ({ index }) => isLong || index % 3 === first
  );
  describe.each(taken)("$name", (action) => tryEveryFault(action, platform, action.index));
}

function tryEveryFault({ before, prepare }: Action, platform: Platform, offset: number): void {
  let run: (register: TestRegister) => Promise<unknown>;
  let oldBytes: Uint8Array;
  let oldText: string;
  let newContent: unknown;
  let newText: string;
  let syncs: number;
  /** The syncs that change something; the others only read. */
  let writing: number[];
  beforeAll(async () => {
    const register = await TestRegister.empty({ platform });
    await before(register);
    oldBytes = await register.host.save();
    const reopened = await TestRegister.from(oldBytes, { platform });
    oldText = JSON.stringify(contentOf(reopened.host.workbook));
    run = await prepare(reopened);
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
    newContent = contentOf(reopened.host.workbook);
    newText = JSON.stringify(newContent);
    register.host.close();
    reopened.host.close();
    expect(newText).not.toBe(oldText);
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
    // Texts are compared sooner by far, and show no differences.
    const text = JSON.stringify(content);
    if (text === oldText) return "old";
    register.host.close();
    current = null;
    if (text !== newText) expect(content).toEqual(newContent);
    return "new";
  }

  async function tryFault({ sync, when, lasting }: Trial): Promise<void> {
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

  /** Before and after every sync, and, where asked for, in the middle of those that change something. */
  function moments(inside: readonly number[] = []): Omit<Trial, "lasting">[] {
    return Array.from({ length: syncs }, (_, index) => index + 1).flatMap((sync) => [
      { sync, when: "before" as const },
      { sync, when: "after" as const },
      ...(writing.includes(sync) ? inside : []).map((afterActions) => ({
        sync,
        when: { afterActions },
      })),
    ]);
  }

  test.each([
    ["passing", false],
    ["lasting", true],
  ] as const)("a %s refusal at every sync", async (_, lasting) => {
    for (const moment of shareOf(moments(), offset)) await tryFault({ ...moment, lasting });
  });

  test("a refusal in the middle of every batch that changes something", async () => {
    const trials = writing.flatMap((sync) =>
      MIDDLES.flatMap((afterActions) =>
        [false, true].map((lasting) => ({ sync, when: { afterActions }, lasting }))
      )
    );
    for (const trial of shareOf(trials, offset)) await tryFault(trial);
  });

  test("the pane gone at every sync, and started again", async () => {
    for (const { sync, when } of shareOf(moments(MIDDLES), offset)) {
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
  });

  async function restart(register: TestRegister): Promise<TestRegister> {
    await register.host.idle();
    await register.host.restartClient();
    const next = TestRegister.on(register.host);
    if (current) current = next;
    return next;
  }
}
