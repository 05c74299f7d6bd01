import fc from "fast-check";
import { isChangedByExcel } from "../../src/export/isChangedByExcel";
import { citizenCodeProblem } from "../../src/register/model/codes";

it.each([
  // Numbers that are not written as Excel writes them.
  ["0123", "123"],
  ["00", "0"],
  ["3E5", "300000"],
  ["12e3", "12000"],
  ["1E-5", "0,00001"],
  ["123456789012", "1,23457E+11"],
  ["12345678901234567890", "1,23457E+19"],
  ["1.234", "1234"],
  // Days, months and years.
  ["1-2", "01-feb"],
  ["1/2", "01-feb"],
  ["1.2", "01-feb"],
  ["31-12", "31-dec"],
  ["12-31", "31-dec"],
  ["3-77", "mar-77"],
  ["1-2026", "jan-26"],
  ["2026-01", "jan-26"],
  ["1-2-3", "01-02-2003"],
  ["2026-01-05", "05-01-2026"],
  // Months by their names.
  ["MAJ20", "20-maj"],
  ["5-maj", "05-maj"],
  ["OKT4", "04-okt"],
  ["SEPT2", "02-sep"],
  ["mar-99", "mar-99"],
  ["5maj2026", "05-maj-26"],
  // Logical values.
  ["sand", "SAND"],
  ["FALSK", "FALSK"],
])("%s is a code that Excel makes %s of", (code) => {
  expect(citizenCodeProblem(code)).toBeNull();
  expect(isChangedByExcel(code)).toBe(true);
});

it.each([
  ...["0", "7", "123", "12345678901"],
  ...["K-1", "K1", "E5", "3E", "3E5X", "1A", "0123A", "B-0123"],
  ...["31-2-31-2", "45-13", "32-13", "0-0", "30-2", "1-2-333", "1--2", "1-123", "123-1"],
  ...["MAJ", "MAJA1", "MAJ-123", "40maj123", "JANUS", "SANDY", "maj-1-2-3", "Å1"],
])("%s is a code that Excel leaves alone", (code) => {
  expect(citizenCodeProblem(code)).toBeNull();
  expect(isChangedByExcel(code)).toBe(false);
});

it.each(["1E+05", " 0123", "-007", "+5", "1,50"])(
  "%j can stand in a workbook, and Excel changes it",
  (code) => {
    expect(isChangedByExcel(code)).toBe(true);
  }
);

it("leaves alone every code with a letter that is in no number, month or logical value", () => {
  const part = fc.stringMatching(/^[0-9KBHW]{1,4}$/);
  fc.assert(
    fc.property(part, fc.constantFrom("-", ".", "/", ""), part, (first, between, last) => {
      const code = `${first}${between}${last}`;
      fc.pre(/[KBHW]/.test(code));
      expect(isChangedByExcel(code)).toBe(false);
    })
  );
});

it("finds every number with zeros before it, and none of those that Excel writes so itself", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 99_999_999_999 }),
      fc.integer({ min: 1, max: 5 }),
      (number, zeros) => {
        expect(isChangedByExcel(String(number))).toBe(false);
        expect(isChangedByExcel("0".repeat(zeros) + String(number))).toBe(true);
      }
    )
  );
});
