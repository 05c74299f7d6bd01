import { newEntry } from "../../src/register/tables/entries";
import { TABLES } from "../../src/register/tables/tables";
import { BROKEN_TABLES } from "../../host/objects/symptoms/brokenTables";
import { upgradeRegister } from "../../src/actions/upgradeRegister";
import { ALL_SCORES } from "../../src/export/ScoreSelection";
import { scores } from "../../src/export/datasets/scores";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { planFix } from "../../src/validation/planFix";
import type { Register } from "../../src/register/model/Register";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { openRegister } from "../../src/workbook/read/openRegister";
import { readRegister } from "../../src/workbook/read/readRegister";
import { applyKnowing, knownOf } from "./known";
import { keptFile } from "./saved/keptFile";
import {
  citizenEdits,
  closedAtEnd,
  contentOf,
  expectContent,
  measurementEdits,
  TestRegister,
  TODAY,
} from "./support";
import { SCORES } from "./TableView";
import { undo } from "./undoSupport";

let whole: Uint8Array;
beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3 });
  whole = await register.host.save();
});

/** Every sheet with tables is copied, as a person does who wants a backup; their tables get numbers behind their names. */
function copySheets({ host }: TestRegister): void {
  BROKEN_TABLES.find(({ name }) => name === "copiedSheets")!.happens!(host.workbook);
}

async function findingsOf(register: TestRegister): Promise<string[]> {
  const opened = await openRegister(register.runner);
  if (opened.state !== "open") throw new Error(opened.state);
  return [...opened.structure, ...inspectRegister(opened.register, { today: TODAY })].map(
    ({ code, severity, place }) => `${severity} ${code} ${place?.sheet}!${place?.cell}`
  );
}

function linesOf(register: Register): unknown[] {
  const columns = Object.values(scores.columns);
  return [...scores.rows(register, ALL_SCORES)]
    .flat()
    .map((line) => columns.map(({ value }) => value(line)));
}

/** What a person types into a row below *Målgrupper*. */
async function typeGroup(register: TestRegister, cells: readonly string[]): Promise<void> {
  await register.host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PRTargetGroups");
    const headers = table.getHeaderRowRange().load("values");
    await context.sync();
    table.rows.add(undefined, [headers.values[0]!.map((_, column) => cells[column] ?? "")]);
    await context.sync();
  });
}

async function write(register: TestRegister, table: string, cell: [string, number, string]) {
  await register.host.Excel.run(async (context) => {
    const [column, row, text] = cell;
    const { columns } = context.workbook.tables.getItem(table);
    columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[text]];
    await context.sync();
  });
}

/** A person's own tables, on a sheet of their own: called nearly as the register's, with the register's headers. */
const OWN_TABLES = ["PR_salg", "PRSalg2", "PRCitizensArchive"];

async function addOwnTables(register: TestRegister): Promise<void> {
  await register.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Salg");
    OWN_TABLES.forEach((name, index) => {
      const range = sheet.getRangeByIndexes(0, index * 3, 2, 2);
      range.values = [
        ["Borger", "Gruppe"],
        ["K7M", "BIP"],
      ];
      sheet.tables.add(range, true).name = name;
    });
    await context.sync();
  });
}

describe("tables of a person's own whose names begin as the register's", () => {
  test("make no register of a workbook", async () => {
    const register = closedAtEnd(await TestRegister.empty());
    await addOwnTables(register);
    expect(await openRegister(register.runner)).toEqual({ state: "none" });
  });

  test("are none of the register's: nothing is found, and all goes on beside them", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    const before = await register.read();
    await addOwnTables(register);
    const own = register.host.workbook.sheets.find(({ name }) => name === "Salg")!;
    const cells = JSON.stringify([...own.cells.entries()]);

    const known = await knownOf(register);
    expect(await findingsOf(register)).toEqual([]);
    expect(known.known.register.copies).toEqual([]);
    const { after } = await applyKnowing(register, known, citizenEdits(before, "NY"));
    expect(after?.known.register.citizens).toHaveLength(2);
    await undo(register);
    expect(linesOf(await register.read())).toEqual(linesOf(before));
    expect(own.tables.map(({ name }) => name)).toEqual(OWN_TABLES);
    expect(JSON.stringify([...own.cells.entries()])).toBe(cells);
  });

  test("stay as they are through an upgrade", async () => {
    const register = closedAtEnd(await TestRegister.from(keptFile("set-aside-da", "schemaOne")));
    await addOwnTables(register);
    const { register: before, structure } = await register.runner.run(readRegister);
    const plan = upgradeRegister.plan(before, structure);
    if (!plan?.ok) throw new Error("not to be upgraded");
    const now = (): Date => new Date(2027, 0, 1);
    await applyEdits(register.runner, plan.edits, { action: "upgradeRegister", now });
    expect((await register.read()).schemaVersion).toBe(2);
    const own = register.host.workbook.sheets.find(({ name }) => name === "Salg")!;
    expect(own.tables.map(({ name }) => name)).toEqual(OWN_TABLES);
  });
});

describe("copies of the register's sheets", () => {
  test("are one finding each, and count nowhere; all goes on beside them", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    const before = await register.read();
    copySheets(register);
    const copied = [
      "warning sheet.copy Aktivitetsparate borgere (2)!A3",
      "warning sheet.copy Borgere (2)!A3",
      "warning sheet.copy Indikatorer (2)!A3",
      "warning sheet.copy Målgrupper (2)!A3",
    ];
    expect(await findingsOf(register)).toEqual(copied);
    const after = await register.read();
    expect(after.scoreTables.map(({ group }) => group)).toEqual(["BIP"]);
    expect(linesOf(after)).toEqual(linesOf(before));

    const old = contentOf(register.host.workbook);
    await register.apply(measurementEdits(after, "K7M", TODAY, { BIP01: 4 }));
    expect((await register.read()).scoreTables).toHaveLength(1);
    await undo(register);
    expect(await findingsOf(register)).toEqual(copied);
    expect(linesOf(await register.read())).toEqual(linesOf(before));
    expect(JSON.stringify(old)).toContain("Borgere (2)");
  });

  test("need no reading again after a save", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    copySheets(register);
    const known = await knownOf(register);
    const edits = citizenEdits(known.known.register, "NY");
    const { after } = await applyKnowing(register, known, edits);
    expect(after?.known.register.citizens).toHaveLength(2);
    expect(after?.known.register.copies).toHaveLength(4);
  });

  test("do not stop an upgrade", async () => {
    const register = closedAtEnd(await TestRegister.from(keptFile("set-aside-da", "schemaOne")));
    copySheets(register);
    const { register: before, structure } = await register.runner.run(readRegister);
    expect([structure, before.copies.length > 0]).toEqual([[], true]);
    const plan = upgradeRegister.plan(before, structure);
    if (!plan?.ok) throw new Error("not to be upgraded");
    const now = (): Date => new Date(2027, 0, 1);
    await applyEdits(register.runner, plan.edits, { action: "upgradeRegister", now });
    const after = await register.read();
    expect([after.schemaVersion, linesOf(after)]).toEqual([2, linesOf(before)]);
  });

  test("of one group is not the sheet of another that is called so", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    copySheets(register);
    const [copy] = (await register.read()).copies.filter(({ table }) => table.startsWith(SCORES));
    const code = copy!.table.slice("PRScores".length);
    await typeGroup(register, [code, "Nye"]);
    expect(await findingsOf(register)).toContain("warning group.taken Målgrupper!A5");
    const { copies, scoreTables } = await register.read();
    expect([copies.length, scoreTables.map(({ group }) => group)]).toEqual([4, ["BIP"]]);
  });
});

describe("a score sheet whose group is not on the list", () => {
  test("keeps its scores, and it is said what to do", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    const before = linesOf(await register.read());
    await write(register, "PRTargetGroups", ["Gruppe", 0, "BIPX"]);
    const found = await findingsOf(register);
    expect(found).toContain("error sheet.group Aktivitetsparate borgere!A3");
    expect(found.filter((each) => each.includes("group.sheet"))).toEqual([]);
    expect(linesOf(await register.read())).toHaveLength(before.length);
  });
});

describe("a target group that a person typed", () => {
  test.each([
    ["a code", ["UNGE", "Unge"], "group.sheet"],
    ["a code of 12 characters", ["UNGEUNGEUNGE", "Unge"], "group.sheet"],
    ["no name", ["UNGE"], "group.sheet"],
    ["a code of 13 characters", ["UNGEUNGEUNGE1", "Unge"], "group.pattern"],
    ["odd characters", ["UN GE-*", "Unge"], "group.pattern"],
    ["small letters", ["unge", "Unge"], "group.pattern"],
    ["a code that differs in case only", ["bip", "Unge"], "table.unique"],
    ["the same code", ["BIP", "Unge"], "table.unique"],
  ])("%s: one finding, and all goes on", async (_name, cells, code) => {
    const register = closedAtEnd(await TestRegister.from(whole));
    await typeGroup(register, cells);
    const severity = code === "table.unique" ? "error" : "warning";
    expect(await findingsOf(register)).toEqual([`${severity} ${code} Målgrupper!A5`]);
    const edits = measurementEdits(await register.read(), "K7M", TODAY, { BIP01: 4 });
    expect(await register.apply(edits)).toMatchObject({ verified: true });
    await register.addCitizen("NY");
    expect(await findingsOf(register)).toEqual([`${severity} ${code} Målgrupper!A5`]);
    const opened = inspectRegister(await register.read(), { today: TODAY });
    const fix = planFix(await register.read(), opened[0]!, { today: TODAY });
    expect(fix !== null).toBe(code === "group.sheet");
  });

  test("is set up by the fix, with the citizens who are in it, and that is taken back", async () => {
    const register = closedAtEnd(await TestRegister.from(whole));
    await typeGroup(register, ["UNGE", "Unge"]);
    await write(register, "PRTargetGroups", ["Respondenter", 1, "Borger, Sagsbehandler"]);
    await write(register, "PRIndicators", ["Gruppe", 1, "UNGE"]);
    await write(register, "PRCitizens", ["Gruppe", 0, "UNGE"]);
    const before = await register.read();
    const violations = inspectRegister(before, { today: TODAY });
    const [violation] = violations.filter(({ code }) => code === "group.sheet");
    const plan = planFix(before, violation!, { today: TODAY });
    expect(plan?.edits.map(({ kind }) => kind)).toEqual(["createScoreSheet", "addRows"]);
    const [main] = before.citizens;
    const twice = { ...before, citizens: [main!, ...before.citizens] };
    expect(planFix(twice, violation!, { today: TODAY })?.edits).toEqual(plan?.edits);
    const stay = { citizen: "K7M", type: "stay", group: "UNGE", from: TODAY } as const;
    const also = { ...before, periods: [newEntry(TABLES.periods, stay)] };
    expect(planFix(also, violation!, { today: TODAY })?.edits).toEqual(plan?.edits);
    const old = contentOf(register.host.workbook);
    await register.apply(plan!.edits);
    const after = await register.read();
    const [, table] = after.scoreTables;
    const code = before.indicators[1]!.code;
    expect([table?.place.sheet, table?.citizens[0]]).toEqual(["Unge", "K7M"]);
    expect([...new Set(table?.codes)]).toEqual(["DATO", code]);
    expect(await findingsOf(register)).not.toContainEqual(expect.stringContaining("group.sheet"));
    const edits = measurementEdits(after, "K7M", TODAY, { [code]: 4 });
    expect(await register.apply(edits)).toMatchObject({ verified: true });
    await undo(register);
    await undo(register);
    expectContent(register.host.workbook, old);
  });
});
