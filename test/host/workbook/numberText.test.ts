import { CellError, type CellValue } from "../../../host/workbook/cell";
import { numberText } from "../../../host/workbook/entry/numberText";

test.each<[CellValue, string, string, string]>([
  [1234.5, "General", "en-US", "1234.5"],
  [1234.5, "General", "da-DK", "1234,5"],
  [0.1 + 0.2, "General", "en-US", "0.3"],
  [1234.5, "#,##0.00", "da-DK", "1.234,50"],
  [0.125, "0%", "en-US", "13%"],
  [45000, "m/d/yyyy", "en-US", "3/15/2023"],
  [45000, "m/d/yyyy", "da-DK", "15-03-2023"],
  [45000.5, "m/d/yyyy h:mm", "en-US", "3/15/2023 12:00"],
  [45000.25, "m/d/yyyy h:mm", "da-DK", "15-03-2023 06:00"],
  [45000.25, "m/d/yyyy h:mm", "en-GB", "15/03/2023 06:00"],
  [45000, "dd-mm-yy", "da-DK", "15-03-23"],
  [45000, "d. mmmm yyyy", "da-DK", "15. marts 2023"],
  [-1, "dd-mm-yyyy", "en-US", "########"],
  [3, '"▲ +"General;"▼ −"General;"= "General;@', "da-DK", "▲ +3"],
  [-3, '"▲ +"General;"▼ −"General;"= "General;@', "da-DK", "▼ −3"],
  [0, '"▲ +"General;"▼ −"General;"= "General;@', "da-DK", "= 0"],
  ["4 uger", '"▲ +"General;"▼ −"General;"= "General;@', "da-DK", "4 uger"],
  ["0123", "@", "en-US", "0123"],
  [true, "General", "en-US", "TRUE"],
  [false, "General", "da-DK", "FALSK"],
  [CellError.of("#N/A"), "General", "en-US", "#N/A"],
  [CellError.of("#N/A"), "0.00", "da-DK", "#I/T"],
  [null, "0.00", "en-US", ""],
])("%p as %s in %s is %s", (value, numberFormat, locale, text) => {
  expect(numberText(value, numberFormat, locale)).toBe(text);
});

test("a date of the 1904 system", () => {
  expect(numberText(45000 - 1462, "yyyy-mm-dd", "en-US", true)).toBe("2023-03-15");
});
