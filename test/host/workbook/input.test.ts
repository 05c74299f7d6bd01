import { CellError } from "../../../host/workbook/cell";
import { MAX_TEXT_LENGTH, readInput } from "../../../host/workbook/entry/input";

const CONTEXT = { currentYear: 2026, date1904: false };
/** Days since 1899-12-30, independent of the code under test. */
const serial = (text: string): number =>
  (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe("a text in a cell that is not formatted as text", () => {
  test.each<[string, unknown, string | null]>([
    // Texts stay texts.
    ["Borger", "Borger", null],
    ["FUNG-00123", "FUNG-00123", null],
    ["12 kr", "12 kr", null],
    ["1.2.3", "1.2.3", null],
    ["31-12-2024", "31-12-2024", null],
    ["13-1", "13-1", null],
    ["1,23", "1,23", null],
    ["1-2-3-4", "1-2-3-4", null],
    ["3E5x", "3E5x", null],
    ["2/30/2024", "2/30/2024", null],
    ["25:61", "25:61", null],
    ["1E400", "1E400", null],
    ["TRUEISH", "TRUEISH", null],
    ["Marie", "Marie", null],
    ["Mar", "Mar", null],
    ["-", "-", null],
    ["+", "+", null],
    ["@", "@", null],
    ["=", "=", null],
    ["'0123", "0123", null],
    ["'=A1", "=A1", null],
    // Numbers.
    ["0123", 123, null],
    [" 7 ", 7, null],
    ["-5", -5, null],
    ["+5", 5, null],
    [".5", 0.5, null],
    ["(5)", -5, null],
    ["29.96", 29.96, null],
    ["3E5", 300000, "0.00E+00"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$5", 5, "$#,##0_);[Red]($#,##0)"],
    ["-$5.25", -5.25, "$#,##0.00_);[Red]($#,##0.00)"],
    ["1 1/2", 1.5, "# ?/?"],
    ["0 3/16", 0.1875, "# ??/??"],
    // Logical values and errors.
    ["TRUE", true, null],
    ["false", false, null],
    ["#N/A", CellError.of("#N/A"), null],
    ["#div/0!", CellError.of("#DIV/0!"), null],
    ["#1", "#1", null],
    // Dates, of the current year where there is none.
    ["1-2", serial("2026-01-02"), "d-mmm"],
    ["1/2", serial("2026-01-02"), "d-mmm"],
    ["15-Feb", serial("2026-02-15"), "d-mmm"],
    ["Feb 15", serial("2026-02-15"), "d-mmm"],
    ["2-30", serial("1930-02-01"), "mmm-yy"],
    ["Jan-49", serial("1949-01-01"), "mmm-yy"],
    ["March 2024", serial("2024-03-01"), "mmm-yy"],
    ["2024-1", serial("2024-01-01"), "mmm-yy"],
    ["2018-12-31", serial("2018-12-31"), "m/d/yyyy"],
    ["12/31/2024", serial("2024-12-31"), "m/d/yyyy"],
    ["1-2-3", serial("2003-01-02"), "m/d/yyyy"],
    ["15-Jan-2024", serial("2024-01-15"), "d-mmm-yy"],
    ["Jan 15, 2024", serial("2024-01-15"), "d-mmm-yy"],
    ["4/5/2024 12:00", serial("2024-04-05") + 0.5, "m/d/yyyy h:mm"],
    // Times.
    ["12:00", 0.5, "h:mm"],
    ["6:00:00", 0.25, "h:mm:ss"],
    ["6 PM", 0.75, "h:mm AM/PM"],
    ["36:00", 1.5, "[h]:mm:ss"],
  ])("%p becomes %p with the format %p", (text, value, numberFormat) => {
    expect(readInput(text, false, CONTEXT)).toEqual({ kind: "value", value, numberFormat });
  });

  test.each([
    ["=SUM(A1)", "SUM(A1)"],
    ["-A1", "-A1"],
    ["+B2*2", "+B2*2"],
    ["@foo", "@foo"],
    ["-abc", "-abc"],
  ])("%p becomes the formula %p", (text, formula) => {
    expect(readInput(text, false, CONTEXT)).toEqual({ kind: "formula", formula });
  });
});

describe("a cell that is formatted as text", () => {
  test.each<[unknown, string]>([
    ["0123", "0123"],
    ["3E5", "3E5"],
    ["1-2", "1-2"],
    ["=A1", "=A1"],
    ["-abc", "-abc"],
    ["TRUE", "TRUE"],
    ["'x", "'x"],
    [12, "12"],
    [true, "TRUE"],
  ])("keeps %p as %p", (value, text) => {
    expect(readInput(value, true, CONTEXT)).toEqual({
      kind: "value",
      value: text,
      numberFormat: null,
    });
  });
});

test("null leaves the cell, an empty text empties it", () => {
  expect(readInput(null, false, CONTEXT)).toEqual({ kind: "keep" });
  expect(readInput("", true, CONTEXT)).toEqual({ kind: "value", value: null, numberFormat: null });
});

test("dates count from 1904 where the workbook does", () => {
  const input = readInput("2024-01-01", false, { ...CONTEXT, date1904: true });
  expect(input).toMatchObject({ value: serial("2024-01-01") - 1462 });
});

test.each([["x".repeat(MAX_TEXT_LENGTH + 1)], [{}], [[]], [NaN], [Infinity]])(
  "refuses what no cell can hold",
  (value) => {
    expect(() => readInput(value, false, CONTEXT)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  }
);

test("takes the longest text", () => {
  const text = "x".repeat(MAX_TEXT_LENGTH);
  expect(readInput(text, false, CONTEXT)).toMatchObject({ value: text });
});
