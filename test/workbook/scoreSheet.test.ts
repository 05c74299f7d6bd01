import { formatArea } from "../../host/workbook/address";
import type { HostSheet } from "../../host/workbook/HostSheet";
import { closedAtEnd, TestRegister, TODAY } from "./support";
import { SCORES, TableView } from "./TableView";

/** The sheet as docs/workbook.md has it: header, width in pixels, number format of a row, hidden in the outline. */
const COLUMNS: readonly [header: string, widthPx: number, format: string, grouped?: "grouped"][] = [
  ["Borger", 75, "@"],
  ["Kode", 66, "@"],
  ["Indikator", 222, "@"],
  ["Respondent", 124, "@"],
  ["Ændring", 92, '"▲ +"General;"▼ −"General;"= "General;@'],
  ["Indsatsområde", 140, "@", "grouped"],
  ["Retning", 75, "General", "grouped"],
  ["Nr", 50, "General", "grouped"],
  ["Type", 60, "@", "grouped"],
  ["Min", 50, "General", "grouped"],
  ["Maks", 55, "General", "grouped"],
  ["Sagsbehandler", 117, "@", "grouped"],
  ["Afsnit", 110, "@", "grouped"],
  ["Antal", 61, "[>36525]dd-mm-yy;General", "grouped"],
  ["Første", 80, "[>36525]dd-mm-yy;General"],
  ["Seneste", 88, "[>36525]dd-mm-yy;General"],
  ...Array.from({ length: 12 }, (_, index): [string, number, string] => [
    `M${index + 1}`,
    66,
    "[>36525]dd-mm-yy;General",
  ]),
  ["+", 22, "[>36525]dd-mm-yy;General"],
];

/** The date row, the citizen's (all indicators but BIP03) and the caseworker's (all but BIP12). */
const ROWS_OF_A_CITIZEN = 1 + 11 + 11;

function columnsOf(view: TableView): [string, number | null, string, string?][] {
  const key = { Borger: "0123" };
  return view.headers.map((header) => {
    const layout = view.sheet.columns.get(view.columnOf(header));
    const { numberFormat } = view.style(key, header);
    const column: [string, number | null, string] = [header, layout?.widthPx ?? null, numberFormat];
    return layout?.hidden && layout.outlineLevel === 1 ? [...column, "grouped"] : column;
  });
}

/** Where rules lie: each area with how many rules cover it. */
function areasOf(rules: HostSheet["conditionalFormats"] | HostSheet["validations"]): string[] {
  return rules.map(({ areas }) => areas.map((area) => formatArea(area)).join(" "));
}

describe("the score sheet", () => {
  let register: TestRegister;
  let scores: TableView;
  beforeAll(async () => {
    register = closedAtEnd(await TestRegister.create());
    await register.addCitizen("0123");
    await register.addCitizen("K7M");
    scores = TableView.of(register.host.workbook, SCORES);
  });

  test("has the columns, widths and formats of the documentation", () => {
    expect(columnsOf(scores)).toEqual(COLUMNS);
  });

  test("has its header in row 3 under a title and a line, and a row an indicator and respondent", () => {
    const { sheet, table } = scores;
    expect(formatArea(table.area)).toBe(`A3:AC${3 + 2 * ROWS_OF_A_CITIZEN}`);
    expect(sheet.cells.value(0, 0)).toBe("Aktivitetsparate borgere – mål: I job eller uddannelse");
    expect(sheet.cells.value(1, 0)).toMatch(
      /^1 = laveste, 5 = højeste .* IR ikke relevant {3}ØI .* tom = /
    );
    const codes = new Set(
      Array.from({ length: scores.rowCount }, (_, row) => sheet.cells.value(scores.top + row, 0))
    );
    expect([...codes]).toEqual(["0123", "K7M"]);
  });

  test("is frozen after Ændring and under the header, with the details folded away", () => {
    const { sheet } = scores;
    expect(sheet.freeze).toEqual({ rows: 3, columns: 5 });
    expect(sheet.columns.get(scores.columnOf("Første"))).toMatchObject({
      collapsed: true,
      hidden: false,
    });
    expect({ gridlines: sheet.showGridlines, merges: sheet.merges }).toEqual({
      gridlines: false,
      merges: [],
    });
  });

  test("prints on A4 as wide as a page, its header on every page", () => {
    expect(scores.sheet.page).toMatchObject({
      orientation: "Landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      titleRows: [2, 2],
    });
  });

  function expectRulesOverAll(): void {
    const rows = (from: string, to: string): string => scores.body(from, to);
    expect(areasOf(scores.sheet.validations)).toEqual([rows("M1", "+")]);
    expect(
      areasOf([...scores.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority))
    ).toEqual([
      rows("M1", "+"),
      rows("Ændring", "Ændring"),
      rows("Ændring", "Ændring"),
      rows("Borger", "+"),
      rows("Borger", "+"),
      rows("Borger", "Borger"),
      rows("Kode", "Indikator"),
      rows("M1", "+"),
    ]);
  }

  test("has one validation and eight formats, each over the whole area", () => {
    expectRulesOverAll();
  });

  test("grows to the right before +, with formats, rules and formulas over it all", async () => {
    for (let number = 1; number <= 13; number++) {
      await register.addMeasurement("K7M", TODAY - 400 + number * 20, { BIP01: 1 + (number % 5) });
    }
    expect(columnsOf(scores)).toEqual([
      ...COLUMNS.slice(0, -1),
      ["M13", 66, "[>36525]dd-mm-yy;General"],
      COLUMNS.at(-1),
    ]);
    expectRulesOverAll();
    expect(scores.formula({ Borger: "0123" }, "Seneste")).toContain(
      `${SCORES}[[#This Row],[M1]:[+]]`
    );
  });

  test("gets its rules back whole with the next citizen after a paste has split them", async () => {
    await register.host.Excel.run(async (context) => {
      const pasted = context.workbook.worksheets.getItem(scores.sheet.name).getRange("Q6:S9");
      pasted.dataValidation.clear();
      pasted.conditionalFormats.clearAll();
      pasted.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      await context.sync();
    });
    expect(areasOf(scores.sheet.validations)).toHaveLength(2);
    await register.addCitizen("PFD");
    expectRulesOverAll();
  });
});

test("the rule that greys a repeated indicator leaves a person's own column alone", async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.host.Excel.run(async ({ workbook }) => {
    workbook.tables.getItem(SCORES).columns.add(2, undefined, "Bemærkning");
    await workbook.context.sync();
  });
  await register.addCitizen("0123");
  const scores = TableView.of(register.host.workbook, SCORES);
  const greyed = scores.sheet.conditionalFormats.find(({ priority }) => priority === 6)!;
  expect(areasOf([greyed])).toEqual([scores.body("Kode", "Kode")]);
});
