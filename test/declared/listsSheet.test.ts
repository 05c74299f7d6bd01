import { settingOf, type SettingName } from "../../src/register/model/settings";
import { newEntry } from "../../src/register/tables/entries";
import { TABLES, type RegisterTable } from "../../src/register/tables/tables";
import { TestRegister } from "../workbook/support";

/**
 * A required table of *Lister* lies there beside the others, whatever their order and that of their columns; a setting
 * is its default and its words. The tables stand in another order than the product's here, with one and a setting that
 * the product does not have.
 */
jest.mock("../../src/register/tables/declared", () => {
  type Tables = Readonly<Record<string, { readonly sheet: string; readonly columns: object }>>;
  const actual = jest.requireActual<{ TABLES: Tables }>("../../src/register/tables/declared");
  const entries = Object.entries(actual.TABLES);
  const lists = entries
    .filter(([, { sheet }]) => sheet === "lists")
    .map(([name, table]) => {
      const columns = Object.fromEntries(Object.entries(table.columns).reverse());
      return [name, { ...table, columns }] as const;
    });
  const trial = {
    ...{ name: "PRTrial", sheet: "lists", holds: "entries", isRequired: true, key: ["code"] },
    ...{ isKeyUnique: false, columns: { code: { type: "text", widthPx: 60 } } },
  };
  const others = entries.filter(([, { sheet }]) => sheet !== "lists");
  return { TABLES: Object.fromEntries([...others, ...lists.reverse(), ["trial", trial]]) };
});
jest.mock("../../src/register/model/settings", () => {
  const actual = jest.requireActual<{ DEFAULT_SETTINGS: Record<string, number> }>(
    "../../src/register/model/settings"
  );
  actual.DEFAULT_SETTINGS["longestPause"] = 90;
  return actual;
});
jest.mock("../../src/locales/workbook", () => {
  const actual = jest.requireActual<{
    workbookTexts: { da: Record<"explanations" | "settings", object> };
  }>("../../src/locales/workbook");
  const { da } = actual.workbookTexts;
  const explanations = { ...da.explanations, trial: "Prøven." };
  const settings = { ...da.settings, longestPause: "Længste pause i dage" };
  return {
    ...actual,
    workbookTexts: { ...actual.workbookTexts, da: { ...da, explanations, settings } },
  };
});

let register: TestRegister;
beforeEach(async () => {
  register = await TestRegister.create();
});
afterEach(() => register.host.close());

const longestPause = async (): Promise<number> =>
  settingOf(await register.read(), "longestPause" as SettingName);

async function valuesOf(table: string): Promise<unknown[][]> {
  return register.host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    return range.values;
  });
}

/** Somebody writes a word into a table by hand, over what stands there, wherever that is. */
async function rewrite(table: string, from: string, to: string): Promise<void> {
  await register.host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    const row = range.values.findIndex((cells) => cells.includes(from));
    range.getCell(row, range.values[row]!.indexOf(from)).values = [[to]];
    await context.sync();
  });
}

it("writes each column of a list under its own header, whatever their order", async () => {
  expect((await valuesOf("PRReasons")).slice(0, 2)).toEqual([
    ["Slut", "Hvem", "Betydning", "Kode"],
    ["", "", "ikke relevant", "IR"],
  ]);
  expect((await valuesOf("PRStatuses")).slice(0, 2)).toEqual([
    ["Navn", "Kode"],
    ["Aktiv", "active"],
  ]);
  expect((await register.read()).reasons[0]).toEqual(
    newEntry(TABLES.reasons, { code: "IR", meaning: "ikke relevant" })
  );
});

it("has the drop-downs offer the lists' own columns", async () => {
  const formulas = await register.host.Excel.run(async (context) => {
    const names = ["PR_Statuses", "PR_Outcomes", "PR_Respondents", "PR_Reasons"].map((name) =>
      context.workbook.names.getItem(name).load("formula")
    );
    await context.sync();
    return names.map(({ formula }) => String(formula));
  });
  expect(formulas).toEqual([
    "=PRStatuses[Navn]",
    "=PROutcomes[Navn]",
    "=PRRespondents[Navn]",
    "=PRReasons[Kode]",
  ]);
});

it("lays out every required table of the sheet beside the others, where the model says that it lies", async () => {
  expect(await valuesOf("PRTrial")).toEqual([["Kode"], [""]]);
  const { places } = await register.read();
  const onSheet = Object.values(places)
    .flatMap((place) => (place?.sheet === "Lister" ? [place] : []))
    .sort((one, other) => one.column - other.column);
  expect(onSheet.map(({ table }) => table)).toEqual([
    ...["PRIgnored", "PRSettings", "PRTexts", "PROutcomes", "PRStatuses", "PRReasons"],
    ...["PRRespondents", "PRTrial"],
  ]);
  // One empty column between two of them.
  onSheet.slice(1).forEach(({ column }, index) => {
    const before = onSheet[index]!;
    expect(column).toBe(before.column + before.headers.length + 1);
  });
  expect(places["trial" as RegisterTable]).toMatchObject({ table: "PRTrial", headers: ["Kode"] });
});

it("writes and reads every setting, and has what it begins with where none is written", async () => {
  const [headers, ...rows] = await valuesOf("PRSettings");
  expect(headers).toEqual(["Værdi", "Indstilling", "Gruppe", "Kode"]);
  expect(rows[3]).toEqual([90, "Længste pause i dage", "", "longestPause"]);
  await register.host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("PRSettings").getDataBodyRange();
    body.getCell(3, 0).values = [[120]];
    await context.sync();
  });
  expect(await longestPause()).toBe(120);
  await rewrite("PRSettings", "longestPause", "another");
  expect(await longestPause()).toBe(90);
});

it("has the team's own words read and written from the moment that they stand on the list", async () => {
  await rewrite("PRStatuses", "Aktiv", "I gang");
  await rewrite("PROutcomes", "Ordinært job", "Rigtigt job");
  await rewrite("PRRespondents", "Sagsbehandler", "Rådgiver");
  // What was written before stays as it is: the team changes it where it stands.
  await rewrite("PRTargetGroups", "Borger, Sagsbehandler", "Borger, Rådgiver");
  await register.addCitizen("K7M");
  const [headers, citizen] = await valuesOf("PRCitizens");
  expect(citizen![headers!.indexOf("Status")]).toBe("I gang");
  const words = new Set((await valuesOf("PRScoresBIP")).map((cells) => cells[3]));
  expect([...words]).toEqual(["Respondent", "Alle", "Borger", "Rådgiver"]);

  const { citizens, scoreTables } = await register.read();
  expect(citizens.map(({ status }) => status)).toEqual(["active"]);
  expect(new Set(scoreTables[0]!.respondents)).toEqual(
    new Set(["everyone", "citizen", "caseworker"])
  );

  await register.host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("PRCitizens").getDataBodyRange();
    body.getCell(0, headers!.indexOf("Udfald")).values = [["Rigtigt job"]];
    await context.sync();
  });
  expect((await register.read()).citizens[0]!.outcome).toBe("job");
});
