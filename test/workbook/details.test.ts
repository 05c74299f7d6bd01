import type { Violation } from "../../src/register/model/Violation";
import { inspectDetails } from "../../src/validation/inspectDetails";
import { planFixes } from "../../src/validation/planFix";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { undoChange } from "../../src/workbook/change/undoChange";
import { readDetails } from "../../src/workbook/read/readDetails";
import { contentOf, expectContent, now, TestRegister, TODAY } from "./support";
import { SCORES } from "./TableView";

let register: TestRegister;
let seconds = 0;
/** Two changes never fall into the same moment. */
const later = (): Date => new Date(now().getTime() + 1000 * ++seconds);

beforeEach(async () => {
  register = await TestRegister.create();
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3, BIP02: 2 });
});
afterEach(() => register.host.close());

/** Types into cells: by table, header of the column and row of the body, from 0. */
async function type(cells: readonly [string, string, number, string | number][]): Promise<void> {
  await register.host.Excel.run(async (context) => {
    for (const [table, column, row, value] of cells) {
      const { columns } = context.workbook.tables.getItem(table);
      columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[value]];
    }
    await context.sync();
  });
}

const look = async () => {
  const read = await register.read();
  const details = await register.runner.run((context) => readDetails(context, read));
  return { read, details, found: inspectDetails(read, details, { today: TODAY }) };
};
const told = (found: readonly Violation[]): string[] =>
  found.map(({ code, place, parameters }) => `${code} ${place?.cell} ${parameters["count"]}`);

it("says nothing of a register that only the product has written", async () => {
  const { details, found } = await look();
  expect(found).toEqual([]);
  // Date row, then BIP01 of the citizen.
  expect(details[0]!.copies.direction!.slice(0, 2)).toEqual([null, 1]);
  expect(details[0]!.copies.type!.slice(0, 2)).toEqual([null, "scale"]);
});

it("reads it in one sync", async () => {
  const read = await register.read();
  const before = register.host.stats.syncs;
  await register.runner.run((context) => readDetails(context, read));
  expect(register.host.stats.syncs - before).toBe(1);
});

it("finds what was changed by hand, puts in step what is safe, and takes that back", async () => {
  await type([
    ["PRIndicators", "Maks", 0, 10],
    ["PRCitizens", "Sagsbehandler", 0, "XYZ"],
    [SCORES, "Indikator", 3, "Andet"],
  ]);
  const { read, details, found } = await look();
  const rows = read.scoreTables[0]!.rowCount;
  expect(told(found)).toEqual([
    "indicator.changed M4 1",
    `row.owner L4 ${rows}`,
    "row.copied C7 1",
  ]);
  const before = contentOf(register.host.workbook);
  const plan = planFixes(read, found, { today: TODAY, details })!;
  const { mark, verified } = await applyEdits(register.runner, plan.edits, {
    action: "fixFindings",
    now: later,
  });
  expect(verified).toBe(true);
  expect(told((await look()).found)).toEqual(["indicator.changed M4 1"]);
  await undoChange(register.runner, mark!, later);
  expectContent(register.host.workbook, before);
});

it("leaves a sheet out whose rows were sorted since it was read", async () => {
  const read = await register.read();
  await type([[SCORES, "Kode", 1, "BIP02"]]);
  expect(await register.runner.run((context) => readDetails(context, read))).toEqual([]);
});

it.each([
  ["as it is", null],
  ["with a name that is written in apostrophes", "Unge, 'nord' 2"],
])("finds formulas that were typed over or emptied, on a sheet %s", async (_name, renamed) => {
  await type([
    [SCORES, "Seneste", 1, 5],
    [SCORES, "Seneste", 2, ""],
    [SCORES, "Ændring", 0, "bedre"],
    [SCORES, "Ændring", 1, 2],
    [SCORES, "Antal", 22, 0],
  ]);
  if (renamed !== null) {
    await register.host.Excel.run(async (context) => {
      context.workbook.tables.getItem(SCORES).worksheet.name = renamed;
      await context.sync();
    });
  }
  expect(told((await look()).found)).toEqual([
    "row.formula E4 2",
    "row.formula P5 1",
    "row.formula P6 1",
    "row.formula N26 1",
  ]);
});
