import { parseArea } from "../../../host/workbook/address";
import { readValues } from "../../../host/workbook/cells/readCells";
import { areasReference } from "../../../ooxml/cells/references";
import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

/** Runs on the first sheet, with a second one beside it. */
function onSheets(use: (sheet: Excel.Worksheet, other: Excel.Worksheet) => unknown): Promise<void> {
  return host.current.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    use(worksheets.getFirst(), worksheets.getItem("To"));
    await context.sync();
  });
}

/** What lies on a sheet, with where. */
function rules(sheet = 0): { merges: string; validations: unknown[]; formats: unknown[] } {
  const { merges, validations, conditionalFormats } = host.current.workbook.sheets[sheet]!;
  return {
    merges: areasReference(merges),
    validations: validations.map(({ areas, formula1 }) => [areasReference(areas), formula1]),
    formats: conditionalFormats.map(({ areas, rule }) => [
      areasReference(areas),
      rule.kind === "Custom" ? rule.formula : rule.kind,
    ]),
  };
}

/** Cells A1:B2 with a rule for what is typed (B1:B9), a conditional format (A1:A9) and merged cells (A2:B2). */
beforeEach(async () => {
  await host.current.Excel.run(async (context) => {
    context.workbook.worksheets.add("To");
    await context.sync();
  });
  await onSheets((sheet) => {
    sheet.getRange("A1:B1").values = [["a", 1]];
    sheet.getRange("B1:B9").dataValidation.rule = { custom: { formula: "=B1>A1" } };
    const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    custom.rule.formula = "=A1>$D$1";
    custom.format.fill.color = "red";
    sheet.getRange("A2:B2").merge();
  });
});

const OWN = { merges: "A2:B2", validations: [["B1:B9", "B1>A1"]], formats: [["A1:A9", "A1>$D$1"]] };

test("all of the cells brings their rules and merged cells, as often as they are repeated", async () => {
  await onSheets((sheet) => sheet.getRange("E4:H5").copyFrom("A1:B2"));
  expect(rules()).toEqual({
    merges: "A2:B2 E5:F5 G5:H5",
    validations: [...OWN.validations, ["F4:F5 H4:H5", "F4>E4"]],
    formats: [...OWN.formats, ["E4:E5 G4:G5", "E4>$D$1"]],
  });
});

test("all of the cells brings them to another sheet, where they look the same", async () => {
  await onSheets((sheet, other) => other.getRange("C3").copyFrom(sheet.getRange("A1:B2")));
  expect(rules(1)).toEqual({
    merges: "C4:D4",
    validations: [["D3:D4", "D3>C3"]],
    formats: [["C3:C4", "C3>$D$1"]],
  });
  const [from, to] = host.current.workbook.sheets;
  expect(to?.conditionalFormats[0]?.rule).toMatchObject({ format: { fillColor: "#FF0000" } });
  expect(to?.conditionalFormats[0]?.id).not.toBe(from?.conditionalFormats[0]?.id);
});

test("formats bring conditional formats and merged cells, values and formulas nothing", async () => {
  await onSheets((sheet, other) => {
    other.getRange("A1").copyFrom(sheet.getRange("A1:B2"), "Formats");
    other.getRange("D1").copyFrom(sheet.getRange("A1:B2"), "Values");
    other.getRange("G1").copyFrom(sheet.getRange("A1:B2"), "Formulas");
  });
  expect(rules(1)).toEqual({ merges: "A2:B2", validations: [], formats: [["A1:A2", "A1>$D$1"]] });
});

test("cells without rules take away those of where they go", async () => {
  await onSheets((sheet) => sheet.getRange("A2:B3").copyFrom("D8:E9"));
  expect(rules()).toEqual({
    merges: "",
    validations: [["B1 B4:B9", "B1>A1"]],
    formats: [["A1 A4:A9", "A1>$D$1"]],
  });
});

test("cells may be copied over themselves", async () => {
  await onSheets((sheet) => sheet.getRange("B1").copyFrom("A1:B1"));
  expect(rules()).toMatchObject({
    validations: [
      ["B2:B9", "B2>A2"],
      ["C1", "C1>B1"],
    ],
    formats: [
      ["A1:A9", "A1>$D$1"],
      ["B1", "B1>$D$1"],
    ],
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["part of merged cells", "MergedRangeConflict", (sheet) => sheet.getRange("E1").copyFrom("A2")],
  ["into a part of them", "MergedRangeConflict", (sheet) => sheet.getRange("B2").copyFrom("E1")],
  [
    "rules that turn",
    "ApiNotFound",
    (sheet) => sheet.getRange("E1").copyFrom("A1:B1", "All", false, true),
  ],
  [
    "rules without blank cells",
    "ApiNotFound",
    (sheet) => sheet.getRange("E1").copyFrom("A1:B1", "All", true),
  ],
  [
    "what leaves the rules of some cells",
    "ApiNotFound",
    (sheet) => sheet.getRange("A1").copyFrom("E1:F1", "All", true),
  ],
  [
    "merged cells into a table",
    "InvalidOperation",
    (sheet) => {
      sheet.tables.add("F10:G12", true);
      sheet.getRange("F11").copyFrom("A2:B2");
    },
  ],
])("%s is refused, and nothing written: %s", async (_what, code, use) => {
  expect((await errorOf(onSheets(use))).code).toBe(code);
  expect(rules()).toEqual(OWN);
  const [sheet] = host.current.workbook.sheets;
  expect(readValues(sheet!, parseArea("A1:E2"))).toEqual([
    ["a", 1, "", "", ""],
    ["", "", "", "", ""],
  ]);
});

test("a conditional format that is only kept is not copied in part", async () => {
  const [sheet] = host.current.workbook.sheets;
  sheet!.conditionalFormats[0]!.rule = { kind: "Kept", xml: "<cfRule/>", formulas: [] };
  const error = await errorOf(onSheets((own) => own.getRange("E1").copyFrom("A1:B1")));
  expect(error).toMatchObject({ code: "ApiNotFound" });
  await onSheets((own) => own.getRange("E1").copyFrom("A1:B1", "Values"));
});
