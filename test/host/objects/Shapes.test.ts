import { parseArea } from "../../../host/workbook/address";
import {
  readFormulas,
  readNumberFormats,
  readValues,
} from "../../../host/workbook/cells/readCells";
import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

function onSheet<R>(use: (sheet: Excel.Worksheet) => R): Promise<R> {
  return host.current.Excel.run(async (context) => {
    const result = use(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

/** As the types would not have it: what a program without types sends. */
function loose(
  range: Excel.Range
): Record<"values" | "formulas" | "formulasR1C1" | "numberFormat", unknown> {
  return range;
}

const square = (value: unknown): unknown[][] => [
  [value, value],
  [value, value],
];

describe("one value for a whole range", () => {
  test.each<[string, unknown]>([
    ["a number", 5],
    ["a text", "Prøve"],
    ["a truth value", true],
  ])("%s goes into every cell", async (_what, value) => {
    await onSheet((sheet) => (loose(sheet.getRange("A1:B2")).values = value));
    expect(readValues(host.current.workbook.sheets[0]!, parseArea("A1:B2"))).toEqual(square(value));
  });

  test("is a formula, a relative one, or a format, also in an array of its own", async () => {
    await onSheet((sheet) => {
      loose(sheet.getRange("A1:B2")).formulas = "=1+1";
      loose(sheet.getRange("C1:D2")).formulasR1C1 = "=RC[-2]";
      loose(sheet.getRange("A1:B2")).numberFormat = [["0.00"]];
      loose(sheet.getRange("C1:D2")).numberFormat = "0.0";
      loose(sheet.getRange("A1:B2")).numberFormat = [[null]];
    });
    const { workbook } = host.current;
    const [sheet] = workbook.sheets;
    expect(readFormulas(sheet!, parseArea("A1:B2"))).toEqual(square("=1+1"));
    expect(readFormulas(sheet!, parseArea("C1:D2"))).toEqual([
      ["=A1", "=B1"],
      ["=A2", "=B2"],
    ]);
    expect(readNumberFormats(workbook, sheet!, parseArea("A1:B2"))).toEqual(square("0.00"));
    expect(readNumberFormats(workbook, sheet!, parseArea("C1:D2"))).toEqual(square("0.0"));
  });

  test.each<["values" | "formulas" | "formulasR1C1", unknown]>([
    ["values", [[5]]],
    ["values", [["Prøve"]]],
    ["values", [[null]]],
    ["formulas", [["=1+1"]]],
    ["formulasR1C1", [["=RC[2]"]]],
  ])("is not %s %j, as Excel compares an array with the whole range", async (property, value) => {
    const attempt = onSheet((sheet) => (loose(sheet.getRange("A1:B2"))[property] = value));
    expect((await errorOf(attempt)).code).toBe("InvalidArgument");
    await onSheet((sheet) => (loose(sheet.getRange("A1"))[property] = value));
  });

  test.each<[string, unknown]>([
    ["a row for a square", [[1, 2]]],
    ["a column for a square", [[1], [2]]],
    ["a list", [1, 2]],
    ["a list of one", [1]],
    ["an empty array", []],
    ["a row of nothing", [[]]],
    ["rows of different lengths", [[1, 2], [3]]],
    [
      "more rows than there are",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  ])("is not %s", async (_what, value) => {
    for (const property of ["values", "formulas", "numberFormat"] as const) {
      const attempt = onSheet((sheet) => (loose(sheet.getRange("A1:B2"))[property] = value));
      expect((await errorOf(attempt)).code).toBe("InvalidArgument");
    }
  });
});

describe("columns of a table", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Forhandler", "Beløb"],
        ["A", 1],
        ["B", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "Salg";
    })
  );

  test.each(["Forhandler", "FORHANDLER", "forhandler"])("are found as %s", async (name) => {
    const { column, range } = await onSheet((sheet) => {
      const { columns } = sheet.tables.getItem("SALG");
      const found = columns.getItemOrNullObject(name).load("name,index");
      return { column: found, range: columns.getItem(name).getDataBodyRange().load("values") };
    });
    expect(column).toMatchObject({ isNullObject: false, name: "Forhandler", index: 0 });
    expect(range.values).toEqual([["A"], ["B"]]);
  });

  test.each(["beløb", "BELØB"])("are found in a formula as %s", async (name) => {
    await onSheet((sheet) => (sheet.getRange("D1").formulas = [[`=SUM(salg[${name}])`]]));
    expect(readFormulas(host.current.workbook.sheets[0]!, parseArea("D1"))).toEqual([
      ["=SUM(Salg[Beløb])"],
    ]);
  });

  test("take an array of one-element rows", async () => {
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItem("Salg");
      columns.getItem("beløb").getDataBodyRange().values = [[3], [4]];
      columns.add(undefined, [["Dato"], ["x"], ["y"]]);
    });
    expect(readValues(host.current.workbook.sheets[0]!, parseArea("A1:C3"))).toEqual([
      ["Forhandler", "Beløb", "Dato"],
      ["A", 3, "x"],
      ["B", 4, "y"],
    ]);
  });
});

test.each<[string, number, number, string]>([
  ["larger", 2, 1, "C3:E6"],
  ["smaller", -1, -1, "C3:C3"],
  ["not at all", 0, 0, "C3:D4"],
  ["beyond its first row", -3, 0, "C1:D3"],
  ["beyond its first column", 0, -3, "A3:C4"],
])("a range is resized %s from its first cell", async (_what, rows, columns, address) => {
  const range = await onSheet((sheet) =>
    sheet.getRange("C3:D4").getResizedRange(rows, columns).load("address")
  );
  expect(range.address.replace(/^.*!/, "")).toBe(address.replace(/^(\w+):\1$/, "$1"));
});

test("a range is not resized off the sheet", async () => {
  const attempt = onSheet((sheet) =>
    sheet.getRange("C3:D4").getResizedRange(-4, 0).load("address")
  );
  expect((await errorOf(attempt)).code).toBe("InvalidArgument");
});

test("brackets in a text of a rule's formula are no table", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.conditionalFormats.add("Custom").custom.rule.formula = '=A1>INDIRECT("RC[-1]",0)';
    range.dataValidation.rule = { custom: { formula: '=A1<>"[x]"' } };
  });
  const [sheet] = host.current.workbook.sheets;
  expect(sheet?.conditionalFormats[0]?.rule).toMatchObject({ formula: 'A1>INDIRECT("RC[-1]",0)' });
  expect(sheet?.validations[0]?.formula1).toBe('A1<>"[x]"');
});

test.each(["=T[Tal]>1", "=[1]Ark1!A1>1", "='[2]Ark 1'!A1>1"])(
  "%s is no rule's formula",
  async (formula) => {
    const uses: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula),
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula } }),
    ];
    for (const use of uses) {
      expect((await errorOf(onSheet(use))).code).toBe("InvalidArgument");
    }
  }
);
