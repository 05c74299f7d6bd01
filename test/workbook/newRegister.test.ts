import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { closedAtEnd, contentOf, createEdits, expectContent, TestRegister } from "./support";
import { SCORES, TableView } from "./TableView";

/** What a person has in the workbook before. */
type Before = (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void;

const ownSheets: Before = (sheets) => {
  sheets.getFirst().getRange("C3").values = [["her begynder det"]];
  const plan = sheets.add("Ugeplan");
  plan.getRange("A1:B3").values = [
    ["Dag", "Timer"],
    ["mandag", 7],
    ["tirsdag", 3],
  ];
  plan.getRange("D1").formulas = [["=SUM(B2:B3)"]];
  plan.tables.add("A1:B3", true).name = "Uge";
  plan.getRange("B2:B3").numberFormat = [["0.0"], ["0.0"]];
  plan.getRange("A:A").format.columnWidth = 90;
  sheets.add("Gemt").visibility = "Hidden";
};

async function workbookWith(before: Before | null): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.empty({ calculation: "automatic" }));
  if (before) {
    await register.host.Excel.run(async (context) => {
      before(context.workbook.worksheets, context.workbook);
      await context.sync();
    });
  }
  return register;
}

const namesOf = (workbook: HostWorkbook): string[] => workbook.sheets.map((sheet) => sheet.name);
/** The parts of `contentOf` that are one sheet each. */
const sheetsOf = (workbook: HostWorkbook): unknown[] =>
  (contentOf(workbook) as { sheets: unknown[] }).sheets;

describe("a new register", () => {
  test("in an empty workbook comes first, with the lists and the log hidden", async () => {
    const register = await workbookWith(null);
    await register.apply(createEdits());
    const { workbook } = register.host;
    expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Forside Visible",
      "Aktivitetsparate borgere Visible",
      "Borgere Visible",
      "Målgrupper Visible",
      "Indikatorer Visible",
      "Lister Hidden",
      "Log Hidden",
      "Ark1 Visible",
    ]);
    const tables = workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name }) => `${sheet.name} ${name}`)
    );
    expect(tables).toEqual([
      `Aktivitetsparate borgere ${SCORES}`,
      "Borgere PRCitizens",
      "Målgrupper PRTargetGroups",
      "Indikatorer PRIndicators",
      "Lister PRRespondents",
      "Lister PRReasons",
      "Lister PRStatuses",
      "Lister PROutcomes",
      "Lister PRTexts",
      "Lister PRSettings",
      "Lister PRIgnored",
      "Log PRLog",
    ]);
    expect(workbook.properties.custom).toEqual([{ key: "Progressionsregister", value: 2 }]);
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
  });

  test("has no merged cells, no macro and no protection", async () => {
    const register = await workbookWith(null);
    await register.apply(createEdits());
    for (const { merges, protection } of register.host.workbook.sheets) {
      expect({ merges, protection }).toEqual({ merges: [], protection: null });
    }
  });

  test("leaves the sheets that were there exactly as they were, and in front", async () => {
    const register = await workbookWith(ownSheets);
    const { workbook } = register.host;
    const before = sheetsOf(workbook);
    await register.apply(createEdits());
    expect(namesOf(workbook).slice(0, 4)).toEqual(["Ark1", "Ugeplan", "Gemt", "Forside"]);
    expect(sheetsOf(workbook).slice(0, 3)).toEqual(before);
  });

  test("takes another name for a sheet whose name is taken", async () => {
    const register = await workbookWith((sheets) => {
      for (const name of ["BORGERE", "Log", "Log 2", "Aktivitetsparate borgere"]) sheets.add(name);
    });
    const { workbook } = register.host;
    await register.apply(createEdits());
    await register.addCitizen("K7M");
    expect(namesOf(workbook)).toEqual(
      expect.arrayContaining(["Borgere 2", "Log 3", "Aktivitetsparate borgere 2"])
    );
    expect(TableView.of(workbook, "PRCitizens").sheet.name).toBe("Borgere 2");
    expect((await register.read()).citizens.map(({ code }) => code)).toEqual(["K7M"]);
    const front = workbook.sheetByName("Forside")!;
    const shown = [...front.cells.entries()].flatMap(([, { values }]) => values);
    expect(shown).toEqual(expect.arrayContaining(["Borgere 2", "Aktivitetsparate borgere 2"]));
  });

  const clashes: [what: string, name: string, before: Before][] = [
    [
      "a table",
      "PRReasons",
      (sheets) => void (sheets.getFirst().tables.add("A1:B2", true).name = "PRReasons"),
    ],
    [
      "a table",
      "prscoresbip",
      (sheets) => void (sheets.getFirst().tables.add("A1:B2", true).name = "prscoresbip"),
    ],
    ["a name", "PR_Min", (_, workbook) => void workbook.names.add("PR_Min", "=42")],
    ["a name", "PRLog", (_, workbook) => void workbook.names.add("PRLog", "=42")],
  ];
  test.each(clashes)("is refused where %s is called %s", async (_, name, before) => {
    const register = await workbookWith(before);
    const old = contentOf(register.host.workbook);
    await expect(register.apply(createEdits())).rejects.toMatchObject({
      state: "taken",
      subject: name,
    });
    expectContent(register.host.workbook, old);
  });

  test("does not mind a sheet's own name", async () => {
    const register = await workbookWith(
      (sheets) => void sheets.getFirst().names.add("PR_Min", "=42")
    );
    await register.apply(createEdits());
    expect((await register.read()).targetGroups).toHaveLength(1);
  });

  test("is refused where there is one already", async () => {
    const register = await workbookWith(null);
    await register.apply(createEdits());
    await register.addCitizen("K7M");
    const old = contentOf(register.host.workbook);
    await expect(register.apply(createEdits("en"))).rejects.toMatchObject({ state: "exists" });
    expectContent(register.host.workbook, old);
  });
});
