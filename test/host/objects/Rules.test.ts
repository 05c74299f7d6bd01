import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

function onSheet<R>(use: (sheet: Excel.Worksheet) => R): Promise<R> {
  return host.current.Excel.run(async (context) => {
    const result = use(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

describe("data validation", () => {
  test.each<[Excel.DataValidationRule, string, Excel.DataValidationRule]>([
    [{ custom: { formula: "=isnumber(A1)" } }, "Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
    [
      { list: { inCellDropDown: true, source: "IR,ØI" } },
      "List",
      { list: { inCellDropDown: true, source: "IR,ØI" } },
    ],
    [
      { list: { inCellDropDown: false, source: "=$D$1:$D$5" } },
      "List",
      { list: { inCellDropDown: false, source: "=$D$1:$D$5" } },
    ],
    [
      { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
      "WholeNumber",
      { wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } },
    ],
    [
      { date: { formula1: "2024-01-01", operator: "GreaterThan" } },
      "Date",
      { date: { formula1: "=45292", operator: "GreaterThan" } },
    ],
  ])("%j", async (rule, type, shown) => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("A1:B5");
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = {
        message: "Nej",
        showAlert: true,
        style: "Warning",
        title: "Score",
      };
      dataValidation.prompt = { message: "1-5", showPrompt: true, title: "Score" };
    });
    const read = await onSheet((sheet) => sheet.getRange("A1:B5").dataValidation.load());
    expect(read).toMatchObject({
      type,
      rule: shown,
      ignoreBlanks: false,
      errorAlert: { message: "Nej", showAlert: true, style: "Warning", title: "Score" },
      prompt: { message: "1-5", showPrompt: true, title: "Score" },
    });
  });

  test.each<[string, unknown]>([
    ["two kinds at once", { custom: { formula: "=A1" }, list: { source: "a" } }],
    ["none", {}],
    ["a formula over 255 characters", { custom: { formula: `=${"1+".repeat(130)}1` } }],
    ["a list over 255 characters", { list: { inCellDropDown: true, source: "abc,".repeat(70) } }],
    ["a reference to a table", { custom: { formula: "=SUM(T[X])>0" } }],
    ["what is no formula", { custom: { formula: "=SUM(" } }],
  ])("%s is refused", async (_what, rule) => {
    const error = await errorOf(
      onSheet(
        (sheet) => (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule)
      )
    );
    expect(error.code).toBe("InvalidArgument");
  });

  test("does not hold back what the object model writes", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "EqualTo" },
      };
      sheet.getRange("A1").values = [["text"]];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1").load("values"));
    expect(range.values).toEqual([["text"]]);
  });

  test("that holds for part of the range, or differs, is told so", async () => {
    await onSheet(
      (sheet) => (sheet.getRange("A1:A4").dataValidation.rule = { custom: { formula: "=A1>0" } })
    );
    const some = await onSheet((sheet) => sheet.getRange("A3:A6").dataValidation.load("type,rule"));
    expect(some).toMatchObject({ type: "Inconsistent", rule: null });
    await onSheet((sheet) => sheet.getRange("A2").dataValidation.clear());
    const types = await onSheet((sheet) =>
      ["A1", "A2", "A3:A4"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule")
      )
    );
    expect(types.map(({ type }) => type)).toEqual(["Custom", "None", "Custom"]);
    expect(types[2]!.rule).toEqual({ custom: { formula: "=A3>0" } });
  });
});

describe("conditional formats", () => {
  test("with a formula", async () => {
    await onSheet((sheet) => {
      const format = sheet.getRange("A1:B5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1=5";
      format.custom.format.font.bold = true;
      format.custom.format.font.color = "#112233";
      format.custom.format.fill.color = "yellow";
      format.custom.format.borders.getItem("EdgeTop").style = "Continuous";
      format.stopIfTrue = true;
    });
    const formats = await onSheet((sheet) =>
      sheet
        .getRange("B2")
        .conditionalFormats.load(
          "items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/font/bold,items/custom/format/font/italic,items/custom/format/fill/color"
        )
    );
    const [format] = formats.items;
    expect(format).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
    expect(format!.custom.rule.formula).toBe("=$A1=5");
    expect(format!.custom.format.font).toMatchObject({ bold: true, italic: null });
    expect(host.current.workbook.sheets[0]!.conditionalFormats[0]?.rule).toMatchObject({
      format: { fillColor: "#FFFF00", fontColor: "#112233", borderTop: { style: "Continuous" } },
    });
    const range = await onSheet((sheet) =>
      sheet.getRange("B2").conditionalFormats.getItemAt(0).getRange().load("address")
    );
    expect(range.address).toBe("'Ark1'!A1:B5");
  });

  test("the newest is applied first, unless its priority says otherwise", async () => {
    await onSheet((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      for (const formula of ["=A1=1", "=A1=2", "=A1=3"])
        conditionalFormats.add("Custom").custom.rule.formula = formula;
      conditionalFormats.getItemAt(0).priority = 2;
    });
    const formats = await onSheet((sheet) =>
      sheet.getRange("A1").conditionalFormats.load("items/custom/rule/formula")
    );
    expect(formats.items.map((item) => item.custom.rule.formula)).toEqual([
      "=A1=2",
      "=A1=1",
      "=A1=3",
    ]);
  });

  test("go one by one or all, and only from the range", async () => {
    await onSheet((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
      conditionalFormats.getItemAt(0).delete();
      sheet.getRange("A1:A2").conditionalFormats.clearAll();
    });
    const counts = await onSheet((sheet) => [
      sheet.getRange("A1").conditionalFormats.getCount(),
      sheet.getRange("A3").conditionalFormats.getCount(),
    ]);
    expect(counts.map((count) => count.value)).toEqual([0, 1]);
    const [kept] = host.current.workbook.sheets[0]!.conditionalFormats;
    expect(kept?.rule).toMatchObject({ formula: "A3=1" });
  });

  test("of other kinds are refused by name", async () => {
    const error = await errorOf(
      onSheet((sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"))
    );
    expect(error.code).toBe("ApiNotFound");
  });
});

describe("whether what stands in the cells is valid", () => {
  const calculating = hostPerTest({ calculation: "automatic" });

  test.each<[string, Excel.DataValidationRule, unknown[][], boolean | null]>([
    ["a formula that holds", { custom: { formula: "=A1>0" } }, [[1], [2]], true],
    ["a formula that holds nowhere", { custom: { formula: "=A1>0" } }, [[-1], [-2]], false],
    ["a formula that holds in part", { custom: { formula: "=A1>0" } }, [[1], [-2]], null],
    ["a list", { list: { inCellDropDown: true, source: "IR,VE" } }, [["IR"], ["VE"]], true],
    [
      "a list from cells",
      { list: { inCellDropDown: true, source: "=$D$1:$D$2" } },
      [["x"], ["y"]],
      false,
    ],
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
      [[1], [2.5]],
      null,
    ],
  ])("%s", async (_what, rule, values, expected) => {
    await calculating.current.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("D1:D2").values = [["a"], ["b"]];
      const range = sheet.getRange("A1:A2");
      range.values = values as string[][];
      range.dataValidation.rule = rule;
      range.dataValidation.load("valid");
      await context.sync();
      expect(range.dataValidation.valid).toBe(expected);
    });
  });
});
