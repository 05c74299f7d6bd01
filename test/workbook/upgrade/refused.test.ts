import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { applyEdits } from "../../../src/workbook/change/applyEdits";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { readRegister } from "../../../src/workbook/read/readRegister";
import { keptFile } from "../saved/keptFile";
import { citizenEdits, contentOf, TestRegister } from "../support";

/** Later than anything that the kept log says. */
const now = (): Date => new Date(2027, 0, 1);
const FILE = keptFile("set-aside-da", "schemaOne");

type ByHand = (workbook: Excel.Workbook) => void;

async function changed(byHand: ByHand): Promise<TestRegister> {
  const register = await TestRegister.from(FILE);
  await register.host.Excel.run(async (context) => {
    byHand(context.workbook);
    await context.sync();
  });
  return register;
}

async function upgrade(register: TestRegister): Promise<void> {
  const { register: before, structure } = await register.runner.run(readRegister);
  const plan = upgradeRegister.plan(before, structure);
  if (!plan?.ok) throw new Error("nothing is broken");
  await applyEdits(register.runner, plan.edits, { action: "upgradeRegister", now });
}

const lists = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem("Lister");

describe("what would be lost stops an upgrade, and the cell is named", () => {
  it.each<[string, ByHand, string]>([
    [
      "a column of one's own in the lists",
      (workbook) => {
        workbook.tables.getItem("PRLists").columns.add(1, undefined, "Egen");
      },
      "B3",
    ],
    [
      "a remark right of the lists",
      (workbook) => {
        lists(workbook).getRange("U6").values = [["husk"]];
      },
      "U6",
    ],
    [
      "a remark over where a list goes",
      (workbook) => {
        lists(workbook).getRange("F2").values = [["husk"]];
      },
      "F2",
    ],
    [
      "a remark below them",
      (workbook) => {
        lists(workbook).getRange("B14").values = [["husk"]];
      },
      "",
    ],
  ])("%s", async (_, byHand, cell) => {
    const register = await changed(byHand);
    const before = contentOf(register.host.workbook);
    if (cell === "") {
      // The new tables end above it.
      await upgrade(register);
      return;
    }
    await expect(upgrade(register)).rejects.toMatchObject({ state: "blocked", subject: cell });
    expect(contentOf(register.host.workbook)).toEqual(before);
  });
});

describe("what is broken in a file of schema 1 is named, and nothing is planned", () => {
  const without =
    (table: string): ByHand =>
    ({ tables }) =>
      tables.getItem(table).delete();
  const withoutColumn =
    (table: string, column: string): ByHand =>
    ({ tables }) =>
      tables.getItem(table).columns.getItem(column).delete();
  const renamed =
    (table: string, column: string): ByHand =>
    ({ tables }) => {
      tables.getItem(table).columns.getItem(column).getHeaderRowRange().values = [["Andet"]];
    };
  const ownColumn =
    (table: string, column: string): ByHand =>
    ({ tables }) => {
      tables.getItem(table).columns.add(undefined, undefined, column);
    };

  it.each<[string, ByHand, string]>([
    ["the settings gone", without("PRSettings"), "structure.table PRSettings"],
    ["the lists gone", without("PRLists"), "structure.table PRLists"],
    ["the citizens gone", without("PRCitizens"), "structure.table PRCitizens"],
    ["the indicators gone", without("PRIndicators"), "structure.table PRIndicators"],
    ["the log gone", without("PRLog"), "structure.table PRLog"],
    ["the score table gone", without("PRScoresAKTIV"), "structure.table PRScoresAKTIV"],
    ["a key column gone", withoutColumn("PRScoresAKTIV", "Kode"), "structure.column PRScoresAKTIV"],
    ["a measurement gone", withoutColumn("PRScoresAKTIV", "M3"), "structure.column PRScoresAKTIV"],
    ["+ gone", withoutColumn("PRScoresAKTIV", "+"), "structure.column PRScoresAKTIV"],
    ["a header reworded", renamed("PRCitizens", "Afsnit"), "structure.column PRCitizens"],
    ["the group's header", renamed("PRCitizens", "Målgruppe"), "structure.column PRCitizens"],
    // It would be taken for the register's column, and whose group it is for a column of nobody's.
    [
      "an own column of the new name",
      ownColumn("PRCitizens", "Gruppe"),
      "structure.twice PRCitizens",
    ],
    ["one of the log", ownColumn("PRLog", "Tid"), "structure.twice PRLog"],
    [
      "a name gone",
      ({ names }) => names.getItem("PR_Reasons").delete(),
      "structure.name undefined",
    ],
  ])("%s", async (_, byHand, expected) => {
    const register = await changed(byHand);
    const before = contentOf(register.host.workbook);
    const { register: read, structure } = await register.runner.run(readRegister);
    expect(structure.map(({ code, parameters }) => `${code} ${parameters.table}`)).toContain(
      expected
    );
    expect(upgradeRegister.plan(read, structure)).toEqual({ ok: false, violations: structure });
    expect(contentOf(register.host.workbook)).toEqual(before);
  });
});

it("nothing else is written into a register of an older version", async () => {
  const register = await TestRegister.from(FILE);
  const opened = await openRegister(register.runner, { now });
  if (opened.state !== "older") throw new Error(opened.state);
  const before = contentOf(register.host.workbook);
  const edits = citizenEdits(opened.register, "NY1", opened.register.targetGroups[0]!.code);
  const change = applyEdits(register.runner, edits, { action: "addCitizen", now });
  await expect(change).rejects.toMatchObject({ state: "older" });
  expect(contentOf(register.host.workbook)).toEqual(before);
});

it("a register of today is left as it is", async () => {
  const register = await TestRegister.create();
  expect(upgradeRegister.plan(await register.read(), [])).toBeNull();
});
