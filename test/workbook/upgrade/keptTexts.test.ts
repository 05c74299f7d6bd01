import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { applyEdits, type Applied } from "../../../src/workbook/change/applyEdits";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { readRegister } from "../../../src/workbook/read/readRegister";
import type { ReadRegister } from "../../../src/workbook/read/readRegister";
import { keptFile } from "../saved/keptFile";
import { contentOf, TestRegister } from "../support";

/** Later than anything that the kept log says. */
const now = (): Date => new Date(2027, 0, 1);
const FILE = keptFile("set-aside-da", "schemaOne");

type ByHand = (workbook: Excel.Workbook) => void;

async function byHand({ host }: TestRegister, change: ByHand): Promise<void> {
  await host.Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

const read = ({ runner }: TestRegister): Promise<ReadRegister> => runner.run(readRegister);

function upgrade(
  register: TestRegister,
  { register: before, structure }: ReadRegister
): Promise<Applied> {
  const plan = upgradeRegister.plan(before, structure);
  if (!plan?.ok) throw new Error("nothing is broken");
  return applyEdits(register.runner, plan.edits, { action: "upgradeRegister", now });
}

async function upgraded(change: ByHand): Promise<ReadRegister> {
  const register = await TestRegister.from(FILE);
  await byHand(register, change);
  await upgrade(register, await read(register));
  return read(register);
}

describe("what a co-author writes between plan and writing is not lost: the upgrade waits, and names the cell", () => {
  it.each<[string, ByHand]>([
    ["another value of a setting", ({ tables }) => setFirst(tables.getItem("PRSettings"), 1, 21)],
    [
      "a reason more",
      ({ tables }) => tables.getItem("PRLists").rows.add(undefined, [["Z", "zz", "", "", ""]]),
    ],
    [
      "a finding set aside",
      ({ tables }) =>
        tables.getItem("PRIgnored").rows.add(undefined, [["a", "b", "c", "AB", 46000]]),
    ],
    ["a setting's words", ({ tables }) => setFirst(tables.getItem("PRSettings"), 0, "Andre ord")],
  ])("%s", async (_, change) => {
    const register = await TestRegister.from(FILE);
    const before = await read(register);
    await byHand(register, change);
    const content = contentOf(register.host.workbook);
    await expect(upgrade(register, before)).rejects.toMatchObject({
      name: "LostRaceError",
      places: [{ sheet: "Lister" }],
    });
    expect(contentOf(register.host.workbook)).toEqual(content);
  });

  it("nor what is written into the new lists, when the upgrade is taken back", async () => {
    const register = await TestRegister.from(FILE);
    const { mark } = await upgrade(register, await read(register));
    await byHand(register, ({ tables }) =>
      setFirst(tables.getItem("PRRespondents"), 1, "Borgeren")
    );
    const content = contentOf(register.host.workbook);
    expect(await undoChange(register.runner, mark!, now)).toEqual({ state: "changed" });
    expect(contentOf(register.host.workbook)).toEqual(content);
  });
});

function setFirst(table: Excel.Table, column: number, value: string | number): void {
  table.getDataBodyRange().getCell(0, column).values = [[value]];
}

it.each(["14 dage", "'1/2", "'=1+1"])(
  "a text where a number should stand stays: %s",
  async (text) => {
    const { register } = await upgraded(({ tables }) =>
      setFirst(tables.getItem("PRSettings"), 1, text)
    );
    const { misread } = register.places.settings!;
    expect(misread).toEqual([{ entry: 0, column: "value", text: text.replace(/^'/, "") }]);
  }
);

it("a day of a finding set aside that is written as words stays too", async () => {
  const { register } = await upgraded(({ tables }) =>
    setFirst(tables.getItem("PRIgnored"), 4, "i foråret")
  );
  expect(register.places.ignored!.misread).toEqual([
    { entry: 0, column: "date", text: "i foråret" },
  ]);
});

it("rows that stand twice stop nothing, and both stand afterwards", async () => {
  const { register } = await upgraded(({ tables }) => {
    tables.getItem("PRSettings").rows.add(0, [["Dage, som logbogen husker", 3]]);
    tables.getItem("PRSettings").rows.add(0, [["Dage, som logbogen husker", 4]]);
    tables.getItem("PRLists").rows.add(undefined, [
      ["Z", "først", "Egen", "Egen", "Egen"],
      ["z", "så", "egen", "egen", "egen"],
    ]);
  });
  expect(register.settings.map(({ value }) => value).slice(0, 2)).toEqual([4, 3]);
  expect(register.reasons.slice(-2).map(({ meaning }) => meaning)).toEqual(["først", "så"]);
  // A word is only itself: written twice it is one.
  for (const list of ["respondents", "statuses", "outcomes"] as const) {
    expect(register[list].filter(({ name }) => /egen/i.test(name))).toHaveLength(1);
  }
});

it("two rows of a score sheet with one key, however it is written, stop nothing", async () => {
  const { register } = await upgraded(({ tables }) => {
    const table = tables.getItem("PRScoresAKTIV");
    const [first, second] = [0, 1].map((row) => table.getDataBodyRange().getRow(row));
    second!.getCell(0, 0).values = [["k7M"]];
    second!.getCell(0, 1).copyFrom(first!.getCell(0, 1));
    second!.getCell(0, 3).copyFrom(first!.getCell(0, 3));
  });
  expect(register.schemaVersion).toBe(2);
});
