import fc from "fast-check";
import {
  columnIndexOf,
  columnLetters,
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
  quoteSheetName,
} from "../../../host/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../host/workbook/areas";

const whole = { rows: MAX_ROWS - 1, columns: MAX_COLUMNS - 1 };

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:c5", { top: 1, left: 1, bottom: 4, right: 2 }],
  ["C5:B2", { top: 1, left: 1, bottom: 4, right: 2 }],
  ["A:C", { top: 0, left: 0, bottom: whole.rows, right: 2 }],
  ["2:5", { top: 1, left: 0, bottom: 4, right: whole.columns }],
  [
    "XFD1048576",
    { top: whole.rows, left: whole.columns, bottom: whole.rows, right: whole.columns },
  ],
])("%s is an area", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A1048577",
  "XFE1",
  "A1:B",
  "A1:5",
  "A1:B2:C3",
  "A1,B2",
  "Table1[X]",
  "A 1",
  "-A1",
])("%p is no area", (text) => {
  expect(() => parseArea(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test.each([
  ["Sheet1!A1", "Sheet1"],
  ["'My sheet'!A1", "My sheet"],
  ["'Bo''s ark'!A1", "Bo's ark"],
  ["'a!b'!A1", "a!b"],
  ["A1", null],
])("%s names its sheet", (text, sheetName) => {
  expect(parseAddress(text).sheetName).toBe(sheetName);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["Målgrupper", "Målgrupper"],
  ["My sheet", "'My sheet'"],
  ["Bo's", "'Bo''s'"],
  ["2024", "'2024'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["TRUE", "'TRUE'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
});

test("what is written is read again", () => {
  const area = fc
    .tuple(
      fc.nat(MAX_ROWS - 1),
      fc.nat(MAX_COLUMNS - 1),
      fc.nat(MAX_ROWS - 1),
      fc.nat(MAX_COLUMNS - 1)
    )
    .map(([a, b, c, d]) => ({
      top: Math.min(a, c),
      bottom: Math.max(a, c),
      left: Math.min(b, d),
      right: Math.max(b, d),
    }));
  fc.assert(
    fc.property(area, fc.boolean(), (each, absolute) => {
      expect(parseArea(formatArea(each, absolute))).toEqual(each);
      expect(parseAddress(formatAddress("Ark 1", each)).area).toEqual(each);
    })
  );
});

test("letters of columns go both ways", () => {
  fc.assert(
    fc.property(
      fc.nat(MAX_COLUMNS - 1),
      (column) => columnIndexOf(columnLetters(column)) === column
    )
  );
});
