import { workbookTexts } from "../../../src/locales/workbook";
import { CLOSED_LISTS } from "../../../src/register/tables/words";
import { columnsOf, TABLE_KEYS, tableOf, TABLES } from "../../../src/register/tables/tables";
import { tableName } from "../../../src/workbook/read/tableLayout";
import type { HeaderName } from "../../../src/locales/workbook";
import { closedAtEnd, TestRegister } from "../support";
import { TableView } from "../TableView";

const CLOSED: Readonly<Record<string, { readonly words: string } | undefined>> = CLOSED_LISTS;

/** Columns that hold a word of a closed list or offer what a list of the register has, and what they offer. */
const COLUMNS = TABLE_KEYS.flatMap((table) =>
  columnsOf(tableOf(table)).flatMap(({ type, header, offers }) => {
    const words = CLOSED[type]?.words as keyof typeof workbookTexts.da | undefined;
    return words === undefined && offers === undefined
      ? []
      : [{ table, header: header as HeaderName, words, offers }];
  })
);

describe.each(["da", "en"] as const)("drop-downs in a register in %s", (language) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = closedAtEnd(await TestRegister.create({}, language));
    const onDemand = TABLE_KEYS.filter((table) => !TABLES[table].isRequired);
    await register.apply(onDemand.map((table) => ({ kind: "createTable", table })));
    await register.addCitizen("K7M");
  });

  test("are there at all", () => {
    expect(new Set(COLUMNS.map(({ words }) => words))).toEqual(
      new Set([undefined, ...Object.values(CLOSED_LISTS).map(({ words }) => words)])
    );
  });

  test.each(COLUMNS)("$table, $header", ({ table, header, words, offers }) => {
    const view = TableView.of(register.host.workbook, tableName(table));
    const column = view.columnOf(workbookTexts[language].headers[header]);
    const rules = view.sheet.validations.filter(({ areas }) =>
      areas.some(
        ({ left, right, top, bottom }) =>
          left <= column && column <= right && top <= view.top && view.top <= bottom
      )
    );
    expect(rules).toMatchObject([{ type: "List", errorStyle: "Warning" }]);
    const listed =
      words && `"${Object.values(workbookTexts[language][words] as object).join(",")}"`;
    expect(rules[0]!.formula1).toBe(offers ?? listed);
  });
});
