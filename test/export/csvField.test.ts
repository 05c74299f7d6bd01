import fc from "fast-check";
import { parse } from "papaparse";
import { CSV_FORMATS, csvNumber, csvText } from "../../src/export/csvField";

const { international, danish } = CSV_FORMATS;

it.each([
  ["K1", "K1"],
  ["", ""],
  ["a,b", '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ["a\nb", '"a\nb"'],
  [" a", '" a"'],
  ["=1+1", "'=1+1"],
  ["+45 12", "'+45 12"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ["\0x", "'\0x"],
  ["＝1", "'＝1"],
  ["-5", "-5"],
  ["-5.25", "-5.25"],
  ["-5+1", "'-5+1"],
  ["a=b", "a=b"],
])("%j becomes %j", (text, field) => {
  expect(csvText(text, international)).toBe(field);
});

it.each([
  [3, "3", "3"],
  [-2.5, "-2.5", "-2,5"],
  [0, "0", "0"],
  [null, "", ""],
])("%p becomes %p and, in Danish, %p", (number, point, comma) => {
  expect(csvNumber(number, international)).toBe(point);
  expect(csvNumber(number, danish)).toBe(comma);
});

it("gives no reader a formula, and keeps every text otherwise", () => {
  const characters = [
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\0",
    '"',
    "'",
    ";",
    ",",
    " ",
    "a",
    "1",
    ".",
  ];
  const text = fc.string({ unit: fc.constantFrom(...characters) });
  fc.assert(
    fc.property(text, fc.constantFrom(international, danish), (original, format) => {
      const line = [csvText(original, format), "end"].join(format.delimiter);
      const [[read, end]] = parse<string[]>(line, { delimiter: format.delimiter, newline: "\r\n" })
        .data as [string[]];
      expect(end).toBe("end");
      expect(read!.replace(/^'(?=[=+\-@\t\r\n\0])/, "")).toBe(
        original.replace(/^'(?=[=+\-@\t\r\n\0])/, "")
      );
      if (!/^-\d+([.,]\d+)?$/.test(read!)) expect(read).not.toMatch(/^[=+\-@\t\r\n\0]/);
    })
  );
});
