import { normalizeFormula } from "../../../host/workbook/formula";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";

const workbook = HostWorkbook.empty();

function nested(depth: number): string {
  return "ABS(".repeat(depth) + "1" + ")".repeat(depth);
}

function args(count: number): string {
  return `SUM(${Array.from({ length: count }, () => "1").join(",")})`;
}

test.each([
  `"${"x".repeat(255)}"`,
  `"${'""'.repeat(255)}"`,
  nested(64),
  args(255),
  "SUM(,)",
  "IF(A1,,1)",
  "TRUE()",
  "ROW()",
  "IF((A1,A2)=1,{1,2;3,4},SUM( 1 , 2 ))",
  "UNKNOWN()",
  "_xlfn.XLOOKUP(1,A1:A2,B1:B2)",
  'LET(x,1,y,2,"a,b"&x+y)',
  "SUM((A1,B2,C3))",
])("%s is a formula", (formula) => {
  expect(() => normalizeFormula(formula, null, workbook)).not.toThrow();
});

test.each([
  `"${"x".repeat(256)}"`,
  nested(65),
  args(256),
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
