import { changeAllFormulas } from "../../../host/workbook/formulas/allFormulas";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import {
  followColumnDelete,
  followColumnRename,
  followSheetDelete,
  followSheetRename,
  followShift,
  followTableRename,
  fromR1C1,
  moveFormula,
  toR1C1,
} from "../../../host/workbook/formulas/references";
import { parseArea } from "../../../host/workbook/address";
import type { Shift } from "../../../host/workbook/move/shift";

function shift(kind: Shift["kind"], axis: Shift["axis"], address: string): Shift {
  return { kind, axis, area: parseArea(address) };
}

describe("references on the sheet follow", () => {
  test.each([
    ["rows put in above", "A10", shift("insert", "rows", "3:4"), "A12"],
    ["rows put in below", "A10", shift("insert", "rows", "11:12"), "A10"],
    ["rows put in inside", "SUM(A1:A10)", shift("insert", "rows", "5:5"), "SUM(A1:A11)"],
    ["rows put in at the first row", "SUM(A5:A10)", shift("insert", "rows", "5:5"), "SUM(A6:A11)"],
    [
      "rows put in after the last row",
      "SUM(A5:A10)",
      shift("insert", "rows", "11:11"),
      "SUM(A5:A10)",
    ],
    ["absolute ends alike", "$A$10+A$10", shift("insert", "rows", "1:1"), "$A$11+A$11"],
    ["whole columns when rows come", "SUM(A:B)", shift("insert", "rows", "1:1"), "SUM(A:B)"],
    ["whole columns when columns come", "SUM(B:C)", shift("insert", "columns", "C:C"), "SUM(B:D)"],
    ["whole rows", "SUM(2:3)", shift("delete", "rows", "1:1"), "SUM(1:2)"],
    ["a deleted cell", "A10+1", shift("delete", "rows", "10:10"), "#REF!+1"],
    ["a deleted part", "SUM(A5:A10)", shift("delete", "rows", "3:6"), "SUM(A3:A6)"],
    ["a deleted end", "SUM(A5:A10)", shift("delete", "rows", "8:20"), "SUM(A5:A7)"],
    ["cells of its columns", "B10", shift("insert", "rows", "B2:C3"), "B12"],
    ["not cells of other columns", "D10", shift("insert", "rows", "B2:C3"), "D10"],
    [
      "not when only partly in the way",
      "SUM(A10:B10)",
      shift("insert", "rows", "B2:C3"),
      "SUM(A10:B10)",
    ],
    ["cells put in to the left", "E2", shift("insert", "columns", "B2:C3"), "G2"],
    ["texts stay", 'A10&"A10"', shift("insert", "rows", "1:1"), 'A11&"A10"'],
    [
      "names stay",
      "Foo+T[[#This Row],[A10]]",
      shift("insert", "rows", "1:1"),
      "Foo+T[[#This Row],[A10]]",
    ],
    [
      "functions that look like cells stay",
      "LOG10(A1)",
      shift("insert", "rows", "1:1"),
      "LOG10(A2)",
    ],
    ["other sheets stay", "Other!A10", shift("insert", "rows", "1:1"), "Other!A10"],
    ["the sheet by name", "'My sheet'!A10", shift("insert", "rows", "1:1"), "'My sheet'!A11"],
    [
      "a deleted cell by name",
      "'My sheet'!A10",
      shift("delete", "rows", "10:10"),
      "'My sheet'!#REF!",
    ],
    ["other workbooks stay", "[1]My!A10", shift("insert", "rows", "1:1"), "[1]My!A10"],
    ["what leaves the sheet breaks", "A1048576", shift("insert", "rows", "1:1"), "#REF!"],
  ])("%s: %s", (_what, formula, change, expected) => {
    expect(followShift(change, "My sheet", "My sheet")(formula)).toBe(expected);
  });
});

test("references without a sheet belong to the formula's own", () => {
  const change = followShift(shift("insert", "rows", "1:1"), "Here", "There");
  expect(change("A1+There!A1+Here!A1")).toBe("A1+There!A2+Here!A1");
});

describe("a sheet's new name", () => {
  test.each([
    ["Old!A1+Other!A1", "'New name'!A1+Other!A1"],
    ["old!A1", "'New name'!A1"],
    ["SUM(Old:Last!A1)", "SUM('New name:Last'!A1)"],
    ["Old!#REF!", "'New name'!#REF!"],
    ["Old!Local+1", "'New name'!Local+1"],
    ['INDIRECT("Old!A1")', 'INDIRECT("Old!A1")'],
  ])("%s becomes %s", (formula, expected) => {
    expect(followSheetRename("Old", "New name")(formula)).toBe(expected);
  });
});

test.each([
  ["Gone!A1:B2+Stays!A1", "#REF!+Stays!A1"],
  ["SUM(T[X])", "SUM(#REF!)"],
  ["ROWS(T)+Gone!Name", "ROWS(#REF!)+#REF!"],
  ["U[X]", "U[X]"],
])("without its sheet %s is %s", (formula, expected) => {
  expect(followSheetDelete("Gone", ["T"])(formula)).toBe(expected);
});

test.each([
  ["SUM(T[X])+ROWS(t)+TT[X]", "SUM(Scores[X])+ROWS(Scores)+TT[X]"],
  ["T[[#This Row],[X]]", "Scores[[#This Row],[X]]"],
])("with the table's new name %s is %s", (formula, expected) => {
  expect(followTableRename("T", "Scores")(formula)).toBe(expected);
});

test("columns' new names", () => {
  const change = followColumnRename("T", new Map([["X", "Y [1]"]]));
  expect(change("T[x]+T[[#This Row],[X]:[Z]]+U[X]")).toBe(
    "T[Y '[1']]+T[[#This Row],[Y '[1']]:[Z]]+U[X]"
  );
});

test.each([
  ["T[M1]", "#REF!"],
  ["T[[#This Row],[M1]:[+]]", "T[[#This Row],[M2]:[+]]"],
  ["T[[Kode]:[+]]", "T[[Kode]:[+]]"],
  ["T[[Kode]:[M1]]", "T[[Kode]:[Kode]]"],
  ["T[[M1]:[M1]]", "#REF!"],
  ["T[M2]+T", "T[M2]+T"],
])("with the column M1 gone %s is %s", (formula, expected) => {
  expect(followColumnDelete("T", ["Kode", "M1", "M2", "+"], ["M1"])(formula)).toBe(expected);
});

test.each([
  ["A1+$A1+A$1+$A$1", "C4+$A4+C$1+$A$1"],
  ["SUM(A:A)+SUM(2:2)", "SUM(C:C)+SUM(5:5)"],
  ["Other!A1", "Other!C4"],
  ["T[[#This Row],[X]]", "T[[#This Row],[X]]"],
])("%s three rows down and two columns right is %s", (formula, expected) => {
  expect(moveFormula(formula, { row: 0, column: 0 }, { row: 3, column: 2 })).toBe(expected);
});

test("a reference moved off the sheet breaks", () => {
  expect(moveFormula("A1+B2", { row: 1, column: 0 }, { row: 0, column: 0 })).toBe("#REF!+B1");
});

test("R1C1 and back", () => {
  expect(toR1C1("A1+$B$2", 1, 1)).toBe("R[-1]C[-1]+R2C2");
  expect(fromR1C1("R[-1]C[-1]+R2C2", 1, 1)).toBe("A1+$B$2");
});

test("every formula of the workbook is reached", () => {
  const workbook = HostWorkbook.empty("S");
  const sheet = workbook.sheets[0]!;
  sheet.cells.setFormula(0, 0, "Old!A1");
  workbook.names.push({
    name: "N",
    formula: "Old!$A$1",
    comment: "",
    visible: true,
    sheetId: null,
  });
  changeAllFormulas(workbook, () => followSheetRename("Old", "New"));
  expect(sheet.cells.formula(0, 0)).toBe("New!A1");
  expect(workbook.names[0]?.formula).toBe("New!$A$1");
  expect(sheet.touched.has("cells")).toBe(true);
});
