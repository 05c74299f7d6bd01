import { isDateFormat } from "numfmt";
import { builtInFormat, dateKind } from "../../ooxml/cells/numberFormats";

test.each<[code: string, kind: "date" | "time" | null]>([
  ["General", null],
  ["0.00", null],
  ["@", null],
  ["0%", null],
  ["0.00E+00", null],
  ["# ?/?", null],
  ['#,##0 "days"', null],
  ["#,##0\\d", null],
  ["0_d", null],
  ["*d0", null],
  ["[Red]0.0", null],
  ["[$DKK] #,##0.00", null],
  ["[>=100]0;0.0", null],
  ["yyyy-mm-dd", "date"],
  ["DD-MM-YYYY", "date"],
  ["[$-406]d. mmmm yyyy;@", "date"],
  ["dd/mm/yyyy hh:mm", "date"],
  ["mmm", "date"],
  ["dddd", "date"],
  ["[Blue]d/m", "date"],
  ["hh:mm", "time"],
  ["h:mm AM/PM", "time"],
  ["[h]:mm:ss", "time"],
  ["[mm]", "time"],
  ["mm:ss.0", "time"],
  ["0;yyyy", null],
])("%s shows %s", (code, kind) => {
  expect(dateKind(code)).toBe(kind);
});

test("of the formats that every file has, those are of days or hours that another program takes for such", () => {
  const codes = Array.from({ length: 50 }, (_, id) => builtInFormat(id)).filter(
    (code) => code !== null
  );
  expect(codes.length).toBeGreaterThan(30);
  const kinds = codes.map((code) => [code, dateKind(code) !== null]);
  expect(kinds).toEqual(codes.map((code) => [code, isDateFormat(code)]));
});
