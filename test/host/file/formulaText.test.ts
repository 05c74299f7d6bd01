import {
  cellFormulaToFile,
  formulaFromFile,
  formulaToFile,
  hasBareColumn,
} from "../../../host/file/formulas/formulaText";
import { SharedFormulas } from "../../../host/file/formulas/FormulaReader";

describe("formulas in the file", () => {
  test.each([
    ["SUM(A1:B2)", "SUM(A1:B2)"],
    ["IFS(A1>1,1)", "_xlfn.IFS(A1>1,1)"],
    ["SORT(FILTER(A:A,B:B))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))"],
    ['"IFS("&TEXTJOIN(",",TRUE,A1:A2)', '"IFS("&_xlfn.TEXTJOIN(",",TRUE,A1:A2)'],
    ["LET(x,A1,y,x*2,x+y+xy)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+xy)"],
    ["MAP(A1:A3,LAMBDA(a,a+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))"],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["@A1:A3+1", "_xlfn.SINGLE(A1:A3)+1"],
    ["'IFS (x)'!A1", "'IFS (x)'!A1"],
    ["T[[#This Row],[IFS(]]", "T[[#This Row],[IFS(]]"],
  ])("%s", (formula, inFile) => {
    expect(formulaToFile(formula)).toBe(inFile);
    expect(formulaFromFile(inFile)).toBe(formula);
  });

  test.each([
    ["[@Kode]", "Scores[[#This Row],[Kode]]"],
    ["T[@[M1]:[M3]]", "T[[#This Row],[M1]:[M3]]"],
    ["SUM([Kode])", "SUM(Scores[Kode])"],
  ])("%s in a table is written in full", (formula, inFile) => {
    expect(cellFormulaToFile(formula, "Scores").text).toBe(inFile);
  });

  test.each([
    ["SUBTOTAL(109,[Antal])", true],
    ["[[M1]:[M3]]", true],
    ["Uger[Antal]", false],
    ["[@Antal]", false],
    ["'[x'!A1", false],
    ["A1", false],
  ])("%s refers to its table without a name: %s", (formula, isBare) => {
    expect(hasBareColumn(formula)).toBe(isBare);
  });

  test.each([
    ["UNIQUE(A1:A9)", true],
    ["SUM(UNIQUE(A1:A9))", true],
    ["XLOOKUP(1,A:A,B:B)", false],
    ['"SORT("&A1', false],
  ])("%s is a dynamic array: %s", (formula, spills) => {
    expect(cellFormulaToFile(formula, null).spills).toBe(spills);
  });
});

describe("shared formulas", () => {
  test.each([
    ["B2*$B$2+B$1+$A2", 5, 4, "D5*$B$2+D$1+$A5"],
    ["SUM(A1:A3)+Liste!B2", 4, 3, "SUM(B3:B5)+Liste!C4"],
    ['T[[#This Row],[A]]&"B2"', 9, 9, 'T[[#This Row],[A]]&"B2"'],
    ["_xlfn.IFS(B2,C:C)", 2, 4, "IFS(D2,E:E)"],
  ])("%s filled from B2 to row %i, column %i", (formula, row, column, expected) => {
    const shared = new SharedFormulas();
    // B2 is row 1, column 1 from 0; the cases count from 1.
    shared.define("0", formula, 1, 1);
    expect(shared.expand("0", row - 1, column - 1)).toBe(expected);
  });

  test("an unknown group gives no formula", () => {
    expect(new SharedFormulas().expand("7", 0, 0)).toBeNull();
  });
});
