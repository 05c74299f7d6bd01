import type { Edit } from "../../src/register/model/Edit";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import type { Register } from "../../src/register/model/Register";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { LostRaceError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import { Runner } from "../../src/workbook/runner";
import { citizenEdits, closedAtEnd, measurementEdits, now, TestRegister, TODAY } from "./support";

/** Two caseworkers with the same register open, each in a pane and with a client of their own. */

type Planned = (register: Register) => readonly Edit[];

class TwoPanes {
  private constructor(
    readonly ours: Runner,
    readonly theirs: Runner
  ) {}

  /** A register with the citizens K1 and K2. */
  static async open(): Promise<TwoPanes> {
    const register = closedAtEnd(await TestRegister.create());
    for (const citizen of ["K1", "K2"]) await register.addCitizen(citizen);
    const second = await register.host.secondClient();
    return new TwoPanes(register.runner, new Runner(() => second.Excel));
  }

  /** Both plan on what they see now, then both write. @returns what each was told: null when all is well. */
  async atOnce(ours: Planned, theirs: Planned): Promise<[unknown, unknown]> {
    const ourEdits = ours(await read(this.ours));
    const theirEdits = theirs(await read(this.theirs));
    const [us, them] = await Promise.allSettled([
      applyEdits(this.ours, ourEdits, { action: "test", now }),
      applyEdits(this.theirs, theirEdits, { action: "test", now }),
    ]);
    return [told(us), told(them)];
  }
}

function told(result: PromiseSettledResult<unknown>): unknown {
  return result.status === "fulfilled" ? null : result.reason;
}

async function read(runner: Runner): Promise<Register> {
  const opened = await openRegister(runner);
  if (opened.state !== "open") throw new Error(`no register: ${opened.state}`);
  return opened.register;
}

/** Dates and scores on BIP01 of a citizen's measurements, as the register has them. */
function measured(register: Register, citizen: string): [number | null, number][] {
  const table = register.scoreTables[0]!;
  const row = table.citizens.findIndex(
    (code, index) => code === citizen && table.codes[index] === "BIP01"
  );
  return ScoreRows.of(table)
    .measurementsOf(citizen)
    .map(({ date, number }) => [
      date,
      table.columns.find(({ name }) => name === `M${number}`)!.numbers[row]!,
    ]);
}

const measure =
  (citizen: string, date: number, score: number): Planned =>
  (register) =>
    measurementEdits(register, citizen, date, { BIP01: score });

test("a measurement each, of different citizens: both stand", async () => {
  const panes = await TwoPanes.open();
  const errors = await panes.atOnce(measure("K1", TODAY - 1, 2), measure("K2", TODAY - 2, 4));
  expect(errors).toEqual([null, null]);
  for (const pane of [panes.ours, panes.theirs]) {
    const register = await read(pane);
    expect(measured(register, "K1")).toEqual([[TODAY - 1, 2]]);
    expect(measured(register, "K2")).toEqual([[TODAY - 2, 4]]);
    expect(inspectRegister(register, { today: TODAY })).toEqual([]);
  }
});

test("a measurement each of the same citizen: one stands whole, and who lost is told", async () => {
  const panes = await TwoPanes.open();
  const errors = await panes.atOnce(measure("K1", TODAY - 1, 2), measure("K1", TODAY - 2, 4));
  expect(errors).toEqual([expect.any(LostRaceError), null]);
  const register = await read(panes.ours);
  expect(measured(register, "K1")).toEqual([[TODAY - 2, 4]]);
  expect(inspectRegister(register, { today: TODAY })).toEqual([]);
});

test("a new citizen each: one stands whole, and who lost is told", async () => {
  const panes = await TwoPanes.open();
  const errors = await panes.atOnce(
    (register) => citizenEdits(register, "K3"),
    (register) => citizenEdits(register, "K4")
  );
  expect(errors).toEqual([expect.any(LostRaceError), null]);
  const register = await read(panes.ours);
  expect(register.citizens.map(({ code }) => code)).toEqual(["K1", "K2", "K4"]);
  expect(inspectRegister(register, { today: TODAY })).toEqual([]);
});

test("one after the other: the second sees what the first has done, and both stand", async () => {
  const panes = await TwoPanes.open();
  for (const [pane, plan] of [
    [panes.ours, measure("K1", TODAY - 60, 2)],
    [panes.theirs, measure("K1", TODAY, 4)],
  ] as const) {
    await applyEdits(pane, plan(await read(pane)), { action: "test", now });
  }
  expect(measured(await read(panes.ours), "K1")).toEqual([
    [TODAY - 60, 2],
    [TODAY, 4],
  ]);
});
