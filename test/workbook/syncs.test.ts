import { INITIAL_MEASUREMENTS } from "../../src/register/tables/scores";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { openRegister } from "../../src/workbook/read/openRegister";
import {
  closedAtEnd,
  contentOf,
  expectContent,
  importEdits,
  now,
  TestRegister,
  TODAY,
} from "./support";

/** What an action cost on the wire. */
interface Cost {
  readonly syncs: number;
  /** Bytes of requests and answers together. */
  readonly bytes: number;
  /** Bytes of the largest single request or answer. */
  readonly largest: number;
}

const SIZES = [5, 50, 300] as const;
const BATCH_BYTES = 1_500_000;
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Lines of so many new citizens with three measurements of four indicators each. */
function linesOf(citizens: number, prefix: string): string[] {
  const lines: string[] = [];
  for (let citizen = 1; citizen <= citizens; citizen++) {
    for (const date of ["2026-08-01", "2026-09-01", "2026-10-01"]) {
      for (const code of ["BIP01", "BIP02", "BIP06", "BIP09"]) {
        lines.push(`${prefix}-${citizen};${date};${code};${1 + ((citizen + lines.length) % 5)}`);
      }
    }
  }
  return lines;
}

async function costOf(register: TestRegister, action: () => Promise<unknown>): Promise<Cost> {
  const { stats } = register.host;
  stats.reset();
  let largest = 0;
  let seen = { request: 0, response: 0 };
  stats.onResponse = () => {
    largest = Math.max(
      largest,
      stats.requestBytes - seen.request,
      stats.responseBytes - seen.response
    );
    seen = { request: stats.requestBytes, response: stats.responseBytes };
  };
  await action();
  stats.onResponse = null;
  return { syncs: stats.syncs, bytes: stats.requestBytes + stats.responseBytes, largest };
}

/** What a register of each size goes through; the same in every size, so that the costs can be compared. */
const ACTIONS: readonly [
  name: string,
  action: (register: TestRegister, size: number) => Promise<unknown>,
][] = [
  ["import citizens", (register, size) => register.importLines(linesOf(size, "A"))],
  ["read", (register) => openRegister(register.runner)],
  ["add a citizen", (register) => register.addCitizen("NY")],
  [
    "add a late measurement",
    (register) => register.addMeasurement("A-3", TODAY - 70, { BIP01: 2, BIP06: 3 }),
  ],
  ["import more citizens", (register) => register.importLines(linesOf(5, "B"))],
  ["draw a card", (register) => register.drawCard("A-3")],
  ["show another citizen on it", (register) => register.drawCard("B-2")],
];

/** Syncs of reading the register first, and of the action itself: two to find the tables, one to read, one to write, one to look again. */
const MOST_SYNCS = 16;

describe("what travels between the add-in and Excel", () => {
  const costs = new Map<string, Map<number, Cost>>(
    ACTIONS.map(([name]) => [name, new Map<number, Cost>()])
  );
  beforeAll(async () => {
    for (const size of SIZES) {
      const register = closedAtEnd(await TestRegister.create());
      for (const [name, action] of ACTIONS) {
        costs.get(name)!.set(size, await costOf(register, () => action(register, size)));
      }
    }
  }, 60_000);

  test.each(ACTIONS)(
    "%s: as many syncs for 300 citizens as for 5, and one more for each 1.5 MB",
    (name) => {
      const [small, ...larger] = SIZES.map((size) => costs.get(name)!.get(size)!);
      expect(small!.syncs).toBeLessThanOrEqual(MOST_SYNCS);
      for (const { syncs, bytes } of larger) {
        expect(syncs).toBeLessThanOrEqual(small!.syncs + Math.floor(bytes / BATCH_BYTES));
      }
    }
  );

  test.each(ACTIONS)(
    "%s: no request and no answer comes near what Excel on the web refuses",
    (name) => {
      for (const { largest, bytes } of costs.get(name)!.values()) {
        expect(largest).toBeGreaterThan(0);
        expect(largest).toBeLessThan(bytes);
        expect(largest).toBeLessThan(PAYLOAD_LIMIT / 2);
      }
    }
  );

  test("a register of 300 citizens costs more to read than one of 5: the measure itself works", () => {
    const read = costs.get("read")!;
    // Where tables lie, and the lists that a small register has as well, are a good part of a small one.
    expect(read.get(300)!.bytes).toBeGreaterThan(5 * read.get(5)!.bytes);
  });

  test("what rows and new columns look at travels in one request", async () => {
    const register = closedAtEnd(await TestRegister.create());
    await register.importLines(linesOf(1, "A"));
    const before = await register.read();
    const single = linesOf(1, "B").filter((line) => line.includes("2026-08-01"));
    const rows = await costOf(register, () => register.apply(importEdits(before, single)));
    const many = Array.from({ length: INITIAL_MEASUREMENTS + 1 }, (_, index) => {
      const [year, month] = [2020 + Math.floor(index / 12), (index % 12) + 1];
      return `C-1;${year}-${String(month).padStart(2, "0")}-01;BIP01;3`;
    });
    const edits = importEdits(await register.read(), many);
    expect(edits.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["addRows", "addMeasurementColumns"])
    );
    const both = await costOf(register, () => register.apply(edits));
    expect(both.syncs).toBe(rows.syncs);
  });

  test("a change in many small requests is the same change", async () => {
    const whole = closedAtEnd(await TestRegister.create());
    const cut = closedAtEnd(await TestRegister.create());
    const edits = importEdits(await whole.read(), linesOf(40, "A"));
    const inOne = await costOf(whole, () => whole.apply(edits));
    const requestBytes = 30_000;
    const inMany = await costOf(cut, () =>
      applyEdits(cut.runner, edits, { action: "import", now, requestBytes })
    );
    expect(inMany.syncs).toBeGreaterThan(inOne.syncs + 2);
    expect(inMany.largest).toBeLessThan(inOne.largest);
    expectContent(cut.host.workbook, contentOf(whole.host.workbook));
  });
});
