import { displayFormula, normalizeFormula } from "../../../host/workbook/formulas/formula";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { createTable } from "../../../host/workbook/tables/tables";

const workbook = HostWorkbook.empty("S");
const sheet = workbook.sheets[0]!;
["Kode", "M1", "a b", "+"].forEach((name, column) => sheet.cells.setValue(0, column, name));
const table = createTable(workbook, sheet, { top: 0, left: 0, bottom: 3, right: 3 }, true);

test.each([
  ["sum(a1:$b2)", "SUM(A1:$B2)"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
  ["_xlfn._xlws.FILTER(A1:A2,B1:B2)", "FILTER(A1:A2,B1:B2)"],
  ["[@Kode]", "Table1[[#This Row],[Kode]]"],
  ["[@[a b]]", "Table1[[#This Row],[a b]]"],
  ["table1[@kode]", "Table1[[#This Row],[Kode]]"],
  ["SUM([M1])", "SUM(Table1[M1])"],
  ["SUM(Table1[[#This Row],[M1]:[+]])", "SUM(Table1[[#This Row],[M1]:[+]])"],
  ['IF(A1="x y",1,"")', 'IF(A1="x y",1,"")'],
  ["'my sheet'!a1", "'my sheet'!A1"],
  ["S!#REF!+1", "S!#REF!+1"],
  ["LET(x,1,x+1)", "LET(x,1,x+1)"],
])("%s is kept as %s", (written, kept) => {
  expect(normalizeFormula(written, table, workbook)).toBe(kept);
});

test.each(["", "1+", "SUM(A1", ")", "5 kr", '"x', "SUM(1;2)", "[@Missing]", "Nowhere[X]", "a+$b"])(
  "%p is refused",
  (formula) => {
    expect(() => normalizeFormula(formula, table, workbook)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  }
);

test("this row without a table is refused outside of tables", () => {
  expect(() => normalizeFormula("[@Kode]", null, workbook)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});

test("the same text means another table in another table, and another name after a column is renamed", () => {
  const other = HostWorkbook.empty("S");
  const [first] = other.sheets;
  ["Kode", "", "KODE"].forEach((name, column) => first!.cells.setValue(0, column, name));
  const [left, right] = [0, 2].map((column) =>
    createTable(other, first!, { top: 0, left: column, bottom: 2, right: column }, true)
  );
  expect(normalizeFormula("[@kode]", left!, other)).toBe("Table1[[#This Row],[Kode]]");
  expect(normalizeFormula("[@kode]", right!, other)).toBe("Table2[[#This Row],[KODE]]");
  left!.columns[0]!.name = "Nr";
  expect(() => normalizeFormula("[@kode]", left!, other)).toThrow('no column "kode"');
});

test("a formula has at most 8192 characters", () => {
  expect(() => normalizeFormula(`1+${"1".repeat(8190)}`, null, workbook)).toThrow(
    expect.objectContaining({ code: "FormulaLengthExceedsLimit" })
  );
});

test.each([
  ["Table1[[#This Row],[Kode]]", "=[@Kode]", "=Table1[@Kode]"],
  ["Table1[[#This Row],[a b]]", "=[@[a b]]", "=Table1[@[a b]]"],
  ["SUM(Table1[[#This Row],[M1]:[+]])", "=SUM([@[M1]:[+]])", "=SUM(Table1[@[M1]:[+]])"],
  ["SUM(Table1[M1])", "=SUM(Table1[M1])", "=SUM(Table1[M1])"],
  ["A1+1", "=A1+1", "=A1+1"],
])("%s is shown as %s in the table and %s elsewhere", (kept, inside, outside) => {
  expect(displayFormula(kept, table)).toBe(inside);
  expect(displayFormula(kept, null)).toBe(outside);
});
