import type { Register } from "../../src/register/model/Register";
import { cellAddress } from "../../src/register/model/places";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { applyKnowing, knownOf } from "./known";
import {
  closedAtEnd,
  contentOf,
  expectContent,
  measurementEdits,
  TestRegister,
  TODAY,
} from "./support";

/** What saving one measurement may cost, at any size. */
const MOST_SYNCS = 5;
const MOST_BYTES = 50_000;

/** An answer of the citizen's to every question that they have. */
function answersOf({ indicators }: Register): Record<string, number> {
  const asked = indicators.filter(({ questions }) => (questions.citizen ?? "") !== "");
  return Object.fromEntries(asked.map(({ code, minimum }) => [code, minimum ?? 1]));
}

async function registerOf(citizens: number): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.create());
  const lines = Array.from({ length: citizens }, (_, index) => `A-${index + 1};2026-08-01;BIP01;3`);
  await register.importLines(lines);
  return register;
}

test.each([3, 500])(
  "saving costs the same with %d citizens, and nothing is read after it",
  async (citizens) => {
    const register = await registerOf(citizens);
    let before = await knownOf(register);
    const { stats } = register.host;
    for (const daysAgo of [2, 40]) {
      const edits = measurementEdits(
        before.known.register,
        "A-3",
        TODAY - daysAgo,
        answersOf(before.known.register)
      );
      stats.reset();
      const { after, verified } = await applyKnowing(register, before, edits);
      expect(stats.syncs).toBeLessThanOrEqual(MOST_SYNCS);
      expect(stats.requestBytes + stats.responseBytes).toBeLessThanOrEqual(MOST_BYTES);
      expect(verified).toBe(true);
      before = after!;
    }
    expect((await knownOf(register)).known.log).toEqual(before.known.log);
  }
);

/** The score sheet, and where its body begins. */
function scoresIn(workbook: HostWorkbook) {
  const sheet = workbook.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === "PRScoresBIP")
  )!;
  return { sheet, ...sheet.tables[0]!.area };
}

/** What others did since the register was read, without that anybody was told. */
const MEANWHILE: readonly [
  name: string,
  act: (register: TestRegister) => Promise<unknown> | void,
][] = [
  [
    "sorted the sheet",
    (register) =>
      inExcel(register, ({ tables }) =>
        tables.getItem("PRScoresBIP").sort.apply([{ key: 0, ascending: false }])
      ),
  ],
  [
    "put a row above",
    (register) => inExcel(register, ({ tables }) => void tables.getItem("PRScoresBIP").rows.add(0)),
  ],
  [
    "moved the table down",
    (register) =>
      inExcel(
        register,
        ({ worksheets }) =>
          void worksheets
            .getItem(scoresIn(register.host.workbook).sheet.name)
            .getRange("1:1")
            .insert("Down")
      ),
  ],
  [
    "put a column of their own in",
    (register) =>
      inExcel(
        register,
        ({ tables }) => void tables.getItem("PRScoresBIP").columns.add(1, undefined, "Bil")
      ),
  ],
  [
    "made a change with another pane",
    async (register) =>
      register.apply(measurementEdits(await register.read(), "A-1", TODAY - 3, { BIP01: 2 })),
  ],
];

async function inExcel(
  { host }: TestRegister,
  act: (workbook: Excel.Workbook) => void
): Promise<void> {
  await host.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

test.each(MEANWHILE)(
  "where somebody %s, the answers go where they belong, and what is shown is what is there",
  async (_name, act) => {
    const register = await registerOf(4);
    const before = await knownOf(register);
    const edits = measurementEdits(before.known.register, "A-3", TODAY - 2, { BIP01: 5 });
    await act(register);
    const searched = closedAtEnd(await TestRegister.from(await register.host.save()));
    await searched.apply(edits);
    const { after } = await applyKnowing(register, before, edits);
    expectContent(register.host.workbook, contentOf(searched.host.workbook));
    const { known } = await knownOf(register);
    const table = known.register.scoreTables[0]!;
    const row = ScoreRows.of(table).find("A-3", "BIP01", "citizen")!;
    const column = table.columns.find(({ name }) => name === "M2")!;
    expect(column.numbers[row]).toBe(5);
    // Where anything was found elsewhere than it was known to be, it is to be read.
    if (after) expect(after.known.register.scoreTables[0]!.citizens).toEqual(table.citizens);
  }
);

test("nothing is written over what somebody put into the very cell", async () => {
  const register = await registerOf(3);
  const before = await knownOf(register);
  const edits = measurementEdits(before.known.register, "A-3", TODAY - 2, { BIP01: 5 });
  const { sheet, left, top } = scoresIn(register.host.workbook);
  const table = before.known.register.scoreTables[0]!;
  const row = top + 1 + ScoreRows.of(table).find("A-3", "BIP01", "citizen")!;
  const column = left + table.place.columns.M2!;
  sheet.cells.setValue(row, column, 2);
  const content = contentOf(register.host.workbook);
  await expect(applyKnowing(register, before, edits)).rejects.toMatchObject({
    places: [{ sheet: sheet.name, cell: cellAddress(row, column) }],
  });
  expectContent(register.host.workbook, content);
});
