import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function attempt(change: Attempt): Promise<void> {
  return host.current.Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** The rule of a cell, with what a test needs of it. */
function validation(
  rule: Excel.DataValidationRule,
  more: (target: Excel.DataValidation) => void = () => undefined
): Attempt {
  return (sheet) => {
    const target = sheet.getRange("B2").dataValidation;
    target.rule = rule;
    more(target);
  };
}

const whole = { wholeNumber: { formula1: 1, operator: "EqualTo" as const } };

function chart(change: (chart: Excel.Chart) => void): Attempt {
  return (sheet) => change(sheet.charts.add("Line", sheet.getRange("A1:B3")));
}

const REFUSED: [string, Attempt][] = [
  [
    "a column wider than 255 characters",
    (sheet) => (sheet.getRange("A:A").format.columnWidth = 1343),
  ],
  ["a standard width of more", (sheet) => (sheet.standardWidth = 1343)],
  ["a font without a name", (sheet) => (sheet.getRange("A1").format.font.name = "")],
  ["a font name of 32", (sheet) => (sheet.getRange("A1").format.font.name = "x".repeat(32))],
  ["a format of 256", (sheet) => (sheet.getRange("A1").numberFormat = [["0".repeat(256)]])],
  ["a name's comment of 256", (_, { workbook }) => workbook.names.add("N_", "=1", "x".repeat(256))],
  ["32,768 pages", (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 32768 })],
  ["a margin wider than paper", (sheet) => (sheet.pageLayout.leftMargin = 49 * 72 + 1)],
  ["rows as title columns", (sheet) => sheet.pageLayout.setPrintTitleColumns("1:2")],
  ["columns as title rows", (sheet) => sheet.pageLayout.setPrintTitleRows("A:B")],
  ["a table style that no one knows", (sheet) => (sheet.tables.add("A1:B2", true).style = "Mine")],
  [
    "a list's alert title of 33",
    validation(
      whole,
      (rule) =>
        (rule.errorAlert = { title: "x".repeat(33), message: "", showAlert: true, style: "Stop" })
    ),
  ],
  [
    "an alert of 256",
    validation(
      whole,
      (rule) =>
        (rule.errorAlert = { title: "", message: "x".repeat(256), showAlert: true, style: "Stop" })
    ),
  ],
  [
    "a prompt title of 33",
    validation(
      whole,
      (rule) => (rule.prompt = { title: "x".repeat(33), message: "", showPrompt: true })
    ),
  ],
  [
    "a prompt of 256",
    validation(
      whole,
      (rule) => (rule.prompt = { title: "", message: "x".repeat(256), showPrompt: true })
    ),
  ],
  [
    "a whole number that is none",
    validation({ wholeNumber: { formula1: 1.5, operator: "EqualTo" } }),
  ],
  ["a length below 0", validation({ textLength: { formula1: -1, operator: "GreaterThan" } })],
  [
    "a maximum below the minimum",
    validation({ decimal: { formula1: 9, formula2: 3, operator: "Between" } }),
  ],
  ["a chart from D4 to A1", chart((each) => each.setPosition("D4", "A1"))],
  ["an axis in steps of 0", chart((each) => (each.axes.valueAxis.majorUnit = 0))],
];

test.each(REFUSED)("%s is refused", async (_what, change) => {
  expect((await errorOf(attempt(change))).code).toBe("InvalidArgument");
});

test.each<[string, Attempt]>([
  ["a column of 255 characters", (sheet) => (sheet.getRange("A:A").format.columnWidth = 1342.5)],
  ["a font name of 31", (sheet) => (sheet.getRange("A1").format.font.name = "x".repeat(31))],
  ["titles given as cells", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
  ["a dark table", (sheet) => (sheet.tables.add("A1:B2", true).style = "TableStyleDark11")],
  [
    "a bound that is a formula",
    validation({ wholeNumber: { formula1: "=A1", formula2: 3, operator: "Between" } }),
  ],
  [
    "an alert as long as it may be",
    validation(
      whole,
      (rule) =>
        (rule.errorAlert = {
          title: "x".repeat(32),
          message: "x".repeat(255),
          showAlert: true,
          style: "Stop",
        })
    ),
  ],
  ["a chart over one cell", chart((each) => each.setPosition("D4", "D4"))],
])("%s is not", async (_what, change) => {
  await expect(attempt(change)).resolves.toBeUndefined();
});

test("charts of a protected sheet are not changed", async () => {
  await attempt(chart((each) => (each.name = "One")));
  await attempt((sheet) => sheet.protection.protect());
  const change: Attempt = (sheet) => (sheet.charts.getItem("One").title.text = "x");
  expect((await errorOf(attempt(change))).code).toBe("AccessDenied");
});
