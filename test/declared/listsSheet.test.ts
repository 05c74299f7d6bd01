import type { Settings } from "../../src/register/model/Register";
import type { RegisterTable } from "../../src/register/tables/tables";
import { TestRegister } from "../workbook/support";

/**
 * A setting is its default and its words; a column of the lists and a table on their sheet are found by what they are
 * called. The lists stand in another order than the product's here, with a table and a setting that it does not have.
 */
jest.mock("../../src/register/tables/declared", () => {
  interface Lists {
    readonly columns: object;
  }
  const actual = jest.requireActual<{ TABLES: { readonly lists: Lists } }>(
    "../../src/register/tables/declared"
  );
  const { lists } = actual.TABLES;
  const columns = Object.fromEntries(Object.entries(lists.columns).reverse());
  const trial = {
    ...{ name: "PRTrial", sheet: "lists", holds: "entries", isRequired: true, key: ["code"] },
    ...{ isKeyUnique: false, columns: { code: { type: "text", widthPx: 60 } } },
  };
  return { TABLES: { ...actual.TABLES, lists: { ...lists, columns }, trial } };
});
jest.mock("../../src/register/model/Register", () => {
  const actual = jest.requireActual<{ DEFAULT_SETTINGS: object }>(
    "../../src/register/model/Register"
  );
  return { ...actual, DEFAULT_SETTINGS: { ...actual.DEFAULT_SETTINGS, longestPause: 90 } };
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
beforeAll(async () => {
  register = await TestRegister.create();
});
afterAll(() => register.host.close());

const longestPause = async (): Promise<number | undefined> =>
  ((await register.read()).settings as Settings & { longestPause?: number }).longestPause;

async function valuesOf(table: string): Promise<unknown[][]> {
  return register.host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    return range.values;
  });
}

it("writes each list under its own header, whatever their order", async () => {
  const [headers, first] = await valuesOf("PRLists");
  expect(headers).toEqual(["Respondent", "Udfald", "Status", "Betydning", "Kode"]);
  expect(first).toEqual(["Borger", "Ordinært job", "Aktiv", "ikke relevant", "IR"]);
  expect((await register.read()).reasons[0]).toEqual({ code: "IR", meaning: "ikke relevant" });
});

it("has the drop-downs offer the lists where they stand", async () => {
  const name = await register.host.Excel.run(async (context) => {
    const item = context.workbook.names.getItem("PR_Statuses").load("formula");
    await context.sync();
    return String(item.formula);
  });
  expect(name).toBe("=Lister!$C$4:$C$6");
});

it("lays out every table of the sheet beside the others, where the model says that it lies", async () => {
  expect(await valuesOf("PRTrial")).toEqual([["Kode"], [""]]);
  const { places } = await register.read();
  const trial = places["trial" as RegisterTable];
  expect(trial).toMatchObject({ table: "PRTrial", sheet: "Lister", column: 15 });
});

it("writes and reads every setting", async () => {
  const [, ...rows] = await valuesOf("PRSettings");
  expect(rows[2]).toEqual(["Længste pause i dage", 90]);
  await register.host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("PRSettings").getDataBodyRange();
    body.getCell(2, 1).values = [[120]];
    await context.sync();
  });
  expect(await longestPause()).toBe(120);
});
