import {
  withIntersections,
  withoutIntersections,
} from "../../../host/file/formulas/implicitIntersection";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { startExcelHost, type ExcelHost } from "../../../host/node";
import { CellError, type CellValue } from "../../../host/workbook/cell";
import { libreOfficeAvailable, recalculate } from "../../support/libreOffice";
import { fileOf, partOf } from "./fixtures/sheetsFile";

const VALUE = CellError.of("#VALUE!");

/** In row 3: A1:A5 are 10 to 50, B1:B5 1 to 5, and A8:C8 are 7, 8 and 9. */
const IN_ROW_3: readonly (readonly [formula: string, value: CellValue])[] = [
  ["A1:A5", 30],
  ["A:A", 30],
  ["$A$1:$A$5*2", 60],
  ["A1:A5+B1:B5", 33],
  ["-(A1:A5)", -30],
  ["A1:A5%", 0.3],
  ["A4:A5", VALUE],
  ["A1:B5*2", VALUE],
  ["A3:A3*2", 60],
  ["A8:C8+1", VALUE],
  ['Ark!A1:A5&"x"', "30x"],
  ["ABS(A1:A5)", 30],
  ["ABS(-A1:A5)", 30],
  ['TEXT(A1:A5,"0")', "30"],
  ['IF(A1:A5>20,"stor","lille")', "stor"],
  ["IF(TRUE,A1:A5,0)", 30],
  ["VLOOKUP(A1:A5,A1:B5,2,FALSE)", 3],
  ["MATCH(A1:A5,A1:A5,0)", 3],
  ["SUM(A1:A5)", 150],
  ["SUM(A1:A5*2)", 60],
  ["SUM(IF(A1:A5>20,1,0))", 1],
  ["SUM(IFERROR(A1:A5,0))", 150],
  ["SUM(_xlfn.IFNA(A1:A5,0))", 150],
  ["IFERROR(A1:A5/B1:B5,0)", 10],
  ["IFERROR(NA(),A1:A5)", 30],
  ["_xlfn.IFNA(NA(),A1:A5)", 30],
  ["MAX(A1:A5-B1:B5)", 27],
  ["COUNTIF(A1:A5,A1:A5)", 1],
  ["SUMIF(A1:A5,A1:A5,B1:B5)", 3],
  ["COUNTIFS(A1:A5,A1:A5,B1:B5,3)", 1],
  ["INDEX(A1:A5,2)", 20],
  ["INDEX(A1:A5,B1:B5)", 30],
  ["SUMPRODUCT(A1:A5,B1:B5)", 550],
  ["SUMPRODUCT(A1:A5*2)", 300],
  ["SUMPRODUCT(ABS(A1:A5)*(B1:B5>3))", 90],
  ["ROUND(A1:A5/B1:B5,0)", 10],
  ["_xlfn.SINGLE(A1:A5)", 30],
];
/** In column B, below all of it. */
const IN_COLUMN_B: typeof IN_ROW_3 = [
  ["A8:C8", 8],
  ["8:8*2", 16],
  ["A8:C8*2", 16],
  ["LEN(A8:C8)", 1],
  ["C8:D8", VALUE],
  ["A1:A5", VALUE],
  ["IF(A8:C8=8,A8:C8*10,A1:A5)", 80],
];
/** Where each case stands: in row 3 from column F on, and in column B from row 11 on. */
const CASES = [
  ...IN_ROW_3.map(([formula, value], index) => ({ formula, value, row: 2, column: 5 + index })),
  ...IN_COLUMN_B.map(([formula, value], index) => ({ formula, value, row: 10 + index, column: 1 })),
];

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(formula: string): string {
  return formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const cell = (address: string, content: string): string => `<c r="${address}">${content}</c>`;

function casesFile(): Uint8Array {
  const rows = new Map<number, string>();
  const put = (row: number, text: string) => rows.set(row, (rows.get(row) ?? "") + text);
  for (const row of [1, 2, 3, 4, 5])
    put(row, cell(`A${row}`, `<v>${row}0</v>`) + cell(`B${row}`, `<v>${row}</v>`));
  put(8, ["A", "B", "C"].map((each, index) => cell(`${each}8`, `<v>${7 + index}</v>`)).join(""));
  for (const { formula, row, column } of CASES)
    put(row + 1, cell(`${letters(column)}${row + 1}`, `<f>${escaped(formula)}</f>`));
  const text = [...rows].map(([row, cells]) => `<row r="${row}">${cells}</row>`).join("");
  return fileOf({ Ark: text });
}

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcelHost();
});
afterAll(() => host.close());

describe("a plain formula of a file takes the cell in its own row or column", () => {
  beforeAll(() => host.open(casesFile()));

  test.each(CASES)("$formula in row $row, column $column", ({ value, row, column }) => {
    expect(host.workbook.sheets[0]!.cells.value(row, column)).toEqual(value);
  });
});

const here = libreOfficeAvailable();
(here ? test : test.skip)(
  `LibreOffice says the same${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  async () => {
    const { cells } = xlsxFormat.open(await recalculate(casesFile()), "").sheets[0]!;
    // It does not know SINGLE.
    const known = CASES.filter(({ formula }) => !formula.startsWith("_xlfn.SINGLE"));
    const theirs = known.map(({ formula, row, column }) => [formula, cells.value(row, column)]);
    expect(theirs).toEqual(known.map(({ formula, value }) => [formula, value]));
  },
  120_000
);

test("array formulas and dynamic ones take all cells, and every form is written as it was", async () => {
  const formulas =
    cell("C2", "<f>A1:A3*2</f>") +
    cell("D2", '<f t="array" ref="D2">SUM(A1:A3*2)</f>') +
    '<c r="E2" cm="1"><f t="array" ref="E2">SUM(A1:A3*2)</f></c>' +
    cell("F2", '<f ca="1">SUM(A1:A3*2)</f>') +
    cell("G2", '<f t="shared" ref="G2:G3" si="0">$A$1:$A$3*2</f>');
  const rows =
    `<row r="1">${cell("A1", "<v>1</v>")}</row>` +
    `<row r="2">${cell("A2", "<v>2</v>")}${formulas}</row>` +
    `<row r="3">${cell("A3", "<v>3</v>")}${cell("G3", '<f t="shared" si="0"/>')}</row>`;
  await host.open(fileOf({ Ark: rows }));
  const { cells } = host.workbook.sheets[0]!;
  expect([2, 3, 4, 5, 6].map((column) => cells.value(1, column))).toEqual([4, 12, 12, 4, 4]);
  expect(cells.value(2, 6)).toBe(6);
  expect([cells.formula(1, 2), cells.formula(1, 3)]).toEqual(["@A1:A3*2", "SUM(A1:A3*2)"]);

  // A new row moves all of them, and each takes its own row there.
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("I3").formulas = [["=SUM(A2:A4*2)"]];
    sheet.getRange("J3").formulas = [["=@A2:A4*2"]];
    await context.sync();
  });
  await host.session.calculate();
  const saved = await host.save();
  const text = partOf(saved, "xl/worksheets/sheet1.xml");
  for (const written of [
    '<c r="C3"><f>A2:A4*2</f><v>4</v></c>',
    '<f t="array" ref="D3">SUM(A2:A4*2)</f><v>12</v>',
    '<c r="E3" cm="1"><f t="array" ref="E3">SUM(A2:A4*2)</f><v>12</v></c>',
    '<f ca="1">SUM(A2:A4*2)</f><v>4</v>',
    "<f>$A$2:$A$4*2</f><v>6</v>",
    '<f t="array" ref="I3">SUM(A2:A4*2)</f><v>12</v>',
    '<c r="J3"><f>A2:A4*2</f><v>4</v></c>',
  ])
    expect(text).toContain(written);
});

test.each([
  ["T[Antal]*2", "@T[Antal]*2"],
  ["T[[#This Row],[Antal]]*2", "T[[#This Row],[Antal]]*2"],
  ["T[[#Headers],[Antal]]&1", "T[[#Headers],[Antal]]&1"],
  ["SUM(T[Antal])/T[Antal]", "SUM(T[Antal])/@T[Antal]"],
  ["UKENDT(A1:A3*2)", "UKENDT(A1:A3*2)"],
  ["A1:INDEX(A:A,3)", "A1:INDEX(A:A,3)"],
  ["LET(x,A1:A3,SUM(x))", "LET(x,A1:A3,SUM(x))"],
  ["IF(A1>1,,A1:A2)", "IF(A1>1,,@A1:A2)"],
  ["SUM(A1:A3", "SUM(A1:A3"],
])("%s of a file is %s, and is written as it was", (inFile, inModel) => {
  expect(withIntersections(inFile)).toBe(inModel);
  expect(withoutIntersections(inModel)).toBe(inFile);
});

test("a sum of tens of thousands of terms is read", () => {
  const rest = "+1".repeat(50_000);
  expect(withIntersections(`A1:A2${rest}`)).toBe(`@A1:A2${rest}`);
});
