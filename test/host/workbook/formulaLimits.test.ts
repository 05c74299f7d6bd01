import { normalizeFormula } from "../../../host/workbook/formulas/formula";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";

const workbook = HostWorkbook.empty();

function nested(depth: number): string {
  return "ABS(".repeat(depth) + "1" + ")".repeat(depth);
}

function args(count: number): string {
  return `SUM(${Array.from({ length: count }, () => "1").join(",")})`;
}

test.each([
  ["a text of 255 characters", `"${"x".repeat(255)}"`],
  ["a text of 255 quotes", `"${'""'.repeat(255)}"`],
  ["64 functions in each other", nested(64)],
  ["255 arguments", args(255)],
])("%s is within the limits", (_what, formula) => {
  expect(() => normalizeFormula(formula, null, workbook)).not.toThrow();
});

test.each([
  ["a text of 256 characters", `"${"x".repeat(256)}"`],
  ["65 functions in each other", nested(65)],
  ["256 arguments", args(256)],
])("%s is beyond them", (_what, formula) => {
  expect(() => normalizeFormula(formula, null, workbook)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});

test.each(["[Book2.xlsx]Sheet1!A1", "SUM('[Book 2.xlsx]Sheet 1'!A1:B2)", "1+[B.xlsx]S!$A$1"])(
  "%s would be a new link to another workbook",
  (formula) => {
    expect(() => normalizeFormula(formula, null, workbook)).toThrow(
      expect.objectContaining({ code: "ApiNotFound" })
    );
  }
);

test.each([
  "SUM(,)",
  "IF(A1,,1)",
  "TRUE()",
  "ROW()",
  "IF((A1,A2)=1,{1,2;3,4},SUM( 1 , 2 ))",
  "UNKNOWN()",
  "_xlfn.XLOOKUP(1,A1:A2,B1:B2)",
  'LET(x,1,y,2,"a,b"&x+y)',
  "SUM((A1,B2,C3))",
  "[1]Ark1!A1+'[2]Ark 1'!B2",
])("%s is a formula", (formula) => {
  expect(() => normalizeFormula(formula, null, workbook)).not.toThrow();
});

test.each([
  "SUM()",
  "IF(1)",
  "IF(1,2,3,4)",
  "ABS(1,2)",
  "TODAY(1)",
  "ROUND({1,2},)+ROUND(1)",
  "{1,2;3}",
  "SUM({1;2,3})",
])("%s is none for Excel", (formula) => {
  expect(() => normalizeFormula(formula, null, workbook)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});
