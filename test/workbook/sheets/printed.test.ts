import type { Language } from "../../../src/register/model/Register";
import { closedAtEnd, createEdits, TestRegister } from "../support";
import { TableView } from "../TableView";

/** How tables are shown and printed, as far as a person would notice at once. */

async function withCaseloads(language: Language): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.empty());
  const columns = ["caseworker", "caseload", "targetShare"];
  await register.apply([
    ...createEdits(language),
    { kind: "createTable", table: "caseloads" },
    { kind: "addRows", table: "caseloads", columns, rows: [["MKL", 42, 0.5]] },
  ]);
  return register;
}

describe.each([
  ["da", "Målandel"],
  ["en", "Target share"],
] as const)("in %s", (language, header) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await withCaseloads(language);
  });

  test("the list of citizens fits on one page across", () => {
    const { sheet } = TableView.of(register.host.workbook, "PRCitizens");
    expect(sheet.page).toMatchObject({ fitToPage: true, fitToWidth: 1 });
  });

  test("a share is shown in percent", async () => {
    const table = TableView.of(register.host.workbook, "PRCaseloads");
    const text = await register.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheet.name);
      const cell = sheet.getRangeByIndexes(table.top, table.columnOf(header), 1, 1).load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([["50%"]]);
  });
});
