import fc from "fast-check";
import { parse } from "papaparse";
import { CSV_FORMATS, csvNumber, csvText } from "../../src/export/csvField";
import { unguardFormulas } from "../../src/register/model/formulaGuard";

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

/**
 * Fields of a text as Excel splits it: a quotation mark opens a quoted part only where a field begins, and what comes
 * after its end is added as it stands.
 */
function readLikeExcel(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let state: "start" | "plain" | "quoted" = "start";
  const endField = (): void => {
    row.push(field);
    field = "";
    state = "start";
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (state === "quoted") {
      if (character !== '"') field += character;
      else if (text[index + 1] === '"') field += text[++index]!;
      else state = "plain";
    } else if (character === '"' && state === "start") {
      state = "quoted";
    } else if (character === delimiter) {
      endField();
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[index + 1] === "\n") index++;
      endField();
      rows.push(row);
      row = [];
    } else {
      field += character;
      state = "plain";
    }
  }
  endField();
  rows.push(row);
  return rows;
}

it("gives no reader a formula, whichever delimiter the reader knows, and every text back", () => {
  const characters = Array.from("=+-@\t\r\n\0\"'; ,a1.");
  const text = fc.string({ unit: fc.constantFrom(...characters) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(international, danish),
      (records, format) => {
        const { delimiter } = format;
        const file = records
          .map((record) =>
            record.map((each, index) => csvText(each, format, index === 0)).join(delimiter)
          )
          .map((line) => `${line}\r\n`)
          .join("");
        for (const reader of [",", ";", "\t"]) {
          const byPapa = parse<string[]>(file, { delimiter: reader, newline: "\r\n" }).data;
          for (const field of [...byPapa, ...readLikeExcel(file, reader)].flat()) {
            if (/^-\d+([.,]\d+)?$/.test(field)) continue;
            expect(field).not.toMatch(/^[=+\-@\t\r\0]/);
          }
        }
        const own = parse<string[]>(file, { delimiter, newline: "\r\n" }).data.slice(0, -1);
        expect(own.map((record) => record.map((each) => unguardFormulas(each)))).toEqual(
          records.map((record) => [...record])
        );
      }
    ),
    { numRuns: 400 }
  );
});
