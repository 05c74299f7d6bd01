import type { Edit } from "../../src/register/model/Edit";
import { planFixes } from "../../src/validation/planFix";
import { planIgnore, planRestore } from "../../src/register/plans/planIgnore";
import type { Violation } from "../../src/register/model/Violation";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { undoChange } from "../../src/workbook/change/undoChange";
import {
  closedAtEnd,
  contentOf,
  editsOf,
  expectContent,
  now,
  TestRegister,
  TODAY,
} from "./support";
import { SCORES } from "./TableView";

let register: TestRegister;
let seconds = 0;
/** Two changes never fall into the same moment. */
const later = (): Date => new Date(now().getTime() + 1000 * ++seconds);

beforeEach(async () => {
  register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3, BIP02: 2 });
  await register.addMeasurement("K7M", TODAY - 20, { BIP01: 4 });
});

/** What somebody types or pastes on the score sheet: by header of the column and row of the body, from 0. */
async function write(cells: readonly [column: string, row: number, text: string][]): Promise<void> {
  await register.host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(SCORES);
    for (const [column, row, text] of cells) {
      const cell = table.columns.getItem(column).getDataBodyRange().getCell(row, 0);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    }
    await context.sync();
  });
}

async function findings(): Promise<Violation[]> {
  return inspectRegister(await register.read(), { today: TODAY });
}

async function found(): Promise<string[]> {
  return (await findings()).map(({ code, place }) => `${code} ${place?.cell}`);
}

/** Applies edits, hands the register to `look`, and takes them back by the log: everything is as it was. */
async function applyAndTakeBack(edits: readonly Edit[], look: () => Promise<void>): Promise<void> {
  const before = contentOf(register.host.workbook);
  const { verified, mark } = await applyEdits(register.runner, edits, {
    action: "fix",
    now: later,
  });
  expect(verified).toBe(true);
  await look();
  const undone = await undoChange(register.runner, mark!, later);
  expect(undone).toEqual({ state: "undone", left: [] });
  expect(valuesIn(contentOf(register.host.workbook))).toEqual(valuesIn(before));
}

/** Without looks: what was formatted as text need not become so again. */
function valuesIn(content: unknown): unknown {
  const { sheets } = content as { sheets: { name: string; cells: Record<string, unknown[]> }[] };
  return sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells)
      .map(([cell, [value, formula]]) => [cell, value, formula])
      .filter(([, value, formula]) => value !== null || formula !== null),
  ]);
}

it("fixes what stands as text in cells that are formatted as text", async () => {
  // Rows: dates, BIP01 of citizen and caseworker, BIP02 of citizen, …
  await write([
    ["M2", 0, "1-11-26"],
    ["M1", 1, "4"],
    ["M1", 2, " ir"],
    ["M2", 1, " "],
  ]);
  expect(await found()).toEqual([
    "measurement.date R4",
    "score.enum Q5",
    "score.enum R5",
    "score.enum Q6",
  ]);
  const plan = planFixes(await register.read(), await findings(), { today: TODAY });
  await applyAndTakeBack(plan!.edits, async () => {
    expect(await found()).toEqual([]);
    const [table] = (await register.read()).scoreTables;
    const [first, second] = table!.columns;
    expect([second!.numbers[0], first!.numbers[1]]).toEqual([46327, 4]);
  });
});

it("gives rows and the list the code that was meant", async () => {
  await write([
    ["Borger", 0, "K7M "],
    ["Borger", 1, "K7M "],
    ["Kode", 3, "BIP02 "],
  ]);
  expect(await found()).toEqual([
    "row.citizen A4",
    "score.indicator B7",
    "measurement.required Q7",
  ]);
  const plan = planFixes(await register.read(), await findings(), { today: TODAY });
  expect(plan!.summary).toEqual({ findings: 2, cells: 3 });
  await applyAndTakeBack(plan!.edits, async () => {
    expect(await found()).toEqual([]);
  });
});

it("writes nothing where somebody has been meanwhile", async () => {
  await write([["M1", 1, "4"]]);
  const plan = planFixes(await register.read(), await findings(), { today: TODAY });
  await write([["M1", 1, "5 "]]);
  const before = contentOf(register.host.workbook);
  await expect(register.apply(plan!.edits)).rejects.toMatchObject({ name: "LostRaceError" });
  expectContent(register.host.workbook, before);
});

it("puts a warning aside, and brings it back", async () => {
  await write([["Respondent", 3, "Kollega"]]);
  const [warning] = await findings();
  expect(warning!.code).toBe("row.respondent");
  const input = { reason: "Kun denne gang", by: "ANK", today: TODAY };
  const plan = planIgnore(await register.read(), warning!, input);
  await applyAndTakeBack(editsOf(plan!), async () => {
    expect(await found()).toEqual([]);
    const aside = await register.read();
    expect(aside.ignored).toEqual([
      {
        code: "row.respondent",
        subject: "K7M · BIP02 · Kollega",
        value: "",
        reason: "Kun denne gang",
        by: "ANK",
        date: TODAY,
      },
    ]);
  });
  await register.apply(editsOf(plan!));
  const aside = await register.read();
  await applyAndTakeBack(editsOf(planRestore(aside, aside.ignored[0]!)), async () => {
    expect(await found()).toEqual(["row.respondent D7"]);
  });
});
