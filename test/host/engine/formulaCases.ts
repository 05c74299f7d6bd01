import { CellError, type CellValue } from "../../../host/workbook/cell";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { addName, addTable, fill, TEST_TODAY } from "./support";

const NA = CellError.of("#N/A");
const VALUE = CellError.of("#VALUE!");
const NAME = CellError.of("#NAME?");
const REF = CellError.of("#REF!");
const DIV0 = CellError.of("#DIV/0!");
const NUM = CellError.of("#NUM!");

/**
 * The workbook that the cases are written against. On *Data*: numbers in A1:A3, A4 empty, text, a logical and an
 * error in A5:A7; text in B1:B4 of which B1 reads as a number and B4 is empty text; dates in C1:C3. On
 * *Unge i job*: a table of scores, PRScores; on *Mål's "grupper"*: a table of indicators, PRIndicators.
 */
export function caseWorkbook(): { workbook: HostWorkbook; data: HostSheet; scores: HostSheet } {
  const workbook = HostWorkbook.empty("Data");
  const data = workbook.sheets[0]!;
  fill(workbook, data, "A1", [
    [1, "5", 45658],
    [2, "Æble", 45689],
    [3, "æble", 46022.75],
    [null, ""],
    ["tekst", "0123"],
    [true, "B*r"],
    [NA, "Bor"],
  ]);
  const scores = workbook.createSheet("Unge i job");
  const headers = ["Borger", "Kode", "Respondent", "Ændring", "Retning", "Første", "Seneste"];
  addTable(
    workbook,
    scores,
    "PRScores",
    "B3",
    [...headers, "M1", "M2", "M3", "+"],
    [
      ["0101", "DATO", "Alle", null, null, 46000, 46070, 46000, 46035, 46070, null],
      ["0101", "BIP1", "Borger", 2, 1, 1, 3, 1, "IR", 3, null],
      ["0101", "BIP2", "Borger", -1, 1, 4, 3, null, 4, 3, null],
      ["0102", "DATO", "Alle", "", null, "", "", null, null, null, null],
      ["0102", "BIP1", "Borger", "", 1, "", "", null, null, null, null],
      ["0102", "BIP1", "Beskæftigelsesrådgiver", 0, -1, 2, 2, 2, "VE", 2, null],
    ]
  );
  const groups = workbook.createSheet(`Mål's "grupper"`);
  addTable(
    workbook,
    groups,
    "PRIndicators",
    "A1",
    ["Kode", "Nr", "Min", "Maks", "Navn (kort)"],
    [
      ["BIP1", 1, 1, 5, "Tro på job"],
      ["BIP2", 2, 0, 10, "Møder"],
      ["BIP10", 10, 1, 5, "Søvn"],
    ]
  );
  addName(workbook, "PR_Code", "PRIndicators[Kode]");
  addName(workbook, "PR_Nr", "PRIndicators[Nr]");
  addName(workbook, "PR_Max", "PRIndicators[Maks]");
  addName(workbook, "PR_Twice", "2*PR_Limit");
  addName(workbook, "PR_Limit", "21");
  return { workbook, data, scores };
}

/**
 * A formula in a cell of *Data* outside the data, and what Excel shows. LibreOffice 7.4 shows the same, except
 * that logicals are numbers to it, that 0^0 is 1, that empty text in a file is an empty cell, that a range where
 * one value is wanted is cut down to the formula's row, and that it words a few errors differently.
 */
export type FormulaCase = readonly [formula: string, shows: CellValue];

const R = (columns: string, row: number) => `'Unge i job'!${columns.replace(/#/g, String(row))}`;

export const FORMULA_CASES: Readonly<Record<string, readonly FormulaCase[]>> = {
  operators: [
    ["1+2*3^2", 19],
    ["-2^2", 4],
    ["2^-1", 0.5],
    ["50%", 0.5],
    ["1/3*3", 1],
    ["0.3-0.2-0.1=0", true],
    ["0.1+0.2=0.3", true],
    ["1+4E-15=1", true],
    ["1+2E-14>1", true],
    ["1/0", DIV0],
    ["0^0", NUM],
    ["B1+1", 6],
    ["B2+1", VALUE],
    ["A4+1", 1],
    ["A6+1", 2],
    ["A7+1", NA],
    ["A4", 0],
    ['A4&""', ""],
    ['1&" uger"', "1 uger"],
    ['A6&""', "TRUE"],
    ['1/3&""', "0.333333333333333"],
    ['0.1&""', "0.1"],
    ['"sig ""hej"""', 'sig "hej"'],
    ["B2=B3", true],
    ['A4=""', true],
    ["A4=0", true],
    ['B4=""', true],
    ["B4=0", false],
    ['A1="1"', false],
    ["A5>A1", true],
    ["A6>A5", true],
    ["1<>2", true],
    ["A1:A3=2", false],
    ["+A5", "tekst"],
    ["SUM({1,2;3,4})", 10],
  ],
  logic: [
    ['IF(A1=1,"ja",1/0)', "ja"],
    ["IF(A1=2,1/0)", false],
    ["IF(A1=1,)", 0],
    ["IF(A4,1,2)", 2],
    ["IF(A5,1,2)", VALUE],
    ["IF(A7,1,2)", NA],
    ['IFERROR(A7,"mangler")', "mangler"],
    ['IFERROR(A1/0,"")', ""],
    ['IFERROR(A1,"")', 1],
    ["AND(A1=1,A2=2)", true],
    ['OR(A1=2,A5="tekst")', true],
    ["NOT(A6)", false],
    ["AND(ISNUMBER(A1),A1>A7)", NA],
    ["ISNUMBER(A4)", false],
    ["ISNUMBER(B1)", false],
    ["ISTEXT(B1)", true],
    ["ISBLANK(A4)", true],
    ["ISBLANK(B4)", false],
    ["ISERROR(A7)", true],
    ["NA()", NA],
    ['CHOOSE(2,"a","b")', "b"],
    ["SUMPRODUCT(--(A1:A3>1))", 2],
    ["SUMPRODUCT(A1:A6,A1:A6)", 14],
    ["SUMPRODUCT((A1:A3>1)*A1:A3,A1:A3)", 13],
    ["SUMPRODUCT(--(A1:A6=A1:A6))", 6],
    ["SUMPRODUCT(A1:A3,A5:A7)", NA],
    ["SUMPRODUCT(A1:A3,A1:A2)", VALUE],
    ["SUMPRODUCT(2,A1)", 2],
    ["SUMPRODUCT(IF(A1:A3>1,A1:A3,0))", 5],
  ],
  numbers: [
    ["SUM(A1:A6)", 6],
    ["COUNT(A1:A7)", 3],
    ["COUNTA(A1:A7)", 6],
    ["COUNTBLANK(A1:B4)", 2],
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(1234.5,-2)", 1200],
    ["INT(-1.5)", -2],
    ["MAX(0,A1:A3)", 3],
    ["MIN(A1:A3)", 1],
    ["AVERAGE(A1:A3)", 2],
    ["MEDIAN(A1:A3)", 2],
    ["ABS(-3)", 3],
    ["MOD(-1,3)", 2],
    ["SUM(A:A)", NA],
    ["SUM(1:1)", 45659],
    ["ROWS(A1:A7)", 7],
    ["ROW()", 30],
    ["COLUMN()", 8],
    ["ROW(A5)", 5],
    ["COLUMN('Unge i job'!C1)", 3],
    ["SUMPRODUCT(ROW(A1:A3))", 6],
    ["SUBTOTAL(109,A1:A3)", 6],
    ["SUBTOTAL(1,A1:A3)", 2],
  ],
  text: [
    ['TEXT(C1,"dd-mm")', "01-01"],
    ['TEXT(C1,"dd-mm-yyyy")', "01-01-2025"],
    ['TEXT(0.256,"0%")', "26%"],
    ['TEXT(1234.5,"0.00")', "1234.50"],
    ['REPT("·",5)', "·····"],
    ['REPLACE("·····",2,1,"●")', "·●···"],
    ['SUBSTITUTE("·○·","·"," · ")', " · ○ · "],
    ["LEFT(B2,2)&MID(B2,3,1)&RIGHT(B2,1)", "Æble"],
    ['LEN("Ændring")', 7],
    ["UPPER(B3)", "ÆBLE"],
    ["LOWER(B2)", "æble"],
    ['TRIM("  a  b ")', "a b"],
    ["EXACT(B2,B3)", false],
    ['FIND("b","Æble")', 2],
    ['ISNUMBER(SEARCH("BLE",B2))', true],
    ['SEARCH("b?e",B2)', 2],
    ['SEARCH("l*",B2,2)', 3],
    ['SEARCH("~*",B6)', 2],
    ['SEARCH("Æ",B2,2)', VALUE],
    ['SEARCH("b",B2,9)', VALUE],
    ['PROPER("åse o\'hara-ølgaard")', "Åse O'Hara-Ølgaard"],
    ['TEXT(A6,"0")', "TRUE"],
    ['TEXT(A1,"")', ""],
    ['VALUE("12")', 12],
    ['CONCATENATE("M",3)', "M3"],
  ],
  dates: [
    ["TODAY()", TEST_TODAY],
    ["DATE(2026,7,1)", TEST_TODAY],
    ["DATE(2026,7+-5,1)", 46054],
    ["DATE(2025,14,1)", 46054],
    ["DATE(2026,1,0)", 46022],
    ["YEAR(C1)", 2025],
    ["MONTH(C2)", 2],
    ["DAY(C3)", 31],
    ["EDATE(DATE(2025,1,31),1)", 45716],
    ["EDATE(DATE(2025,3,31),-1)", 45716],
    ["EOMONTH(DATE(2024,1,15),1)", 45351],
    ["WEEKDAY(TODAY(),2)", 3],
    ["TODAY()-C1", 546],
  ],
  criteria: [
    ['COUNTIFS(PRScores[Kode],"DATO")', 2],
    ['COUNTIFS(PRScores[Borger],"0101",PRScores[Ændring],">0")', 1],
    ['COUNTIFS(PRScores[Borger],"0101",PRScores[Ændring],"<0")', 1],
    ['COUNTIFS(PRScores[Kode],"BIP1",PRScores[Respondent],"Borger",PRScores[Ændring],">-1000")', 1],
    ['COUNTIFS(PRScores[Kode],"bip1")', 3],
    ["COUNTIFS(PRScores[Ændring],0)", 1],
    ['COUNTIFS(PRScores[Kode],"BIP*")', 4],
    ['COUNTIFS(PRScores[Kode],"BIP?")', 4],
    ['COUNTIFS(PRScores[Kode],"<>DATO")', 4],
    ['COUNTIFS(PRScores[Første],">0",PRScores[Kode],"DATO")', 1],
    ['COUNTIFS(PRScores[[M1]:[+]],">="&DATE(2025,12,1),PRScores[[M1]:[+]],"<"&DATE(2026,1,1))', 1],
    ['COUNTIF(A1:A7,">1")', 2],
    ['COUNTIF(B1:B7,"B~*r")', 1],
    ['COUNTIFS(A1:A3,">1",B1:B2,"x")', VALUE],
    ['SUMIFS(PRScores[Seneste],PRScores[Borger],"0101",PRScores[Kode],"DATO")', 46070],
    ['SUMIFS(PR_Max,PR_Code,"BIP2")', 10],
    ['SUMIFS(PR_Max,PR_Code,"ukendt")', 0],
    ['SUMIF(A1:A3,">1")', 5],
    ['SUMIF(A1:A3,">1",C1)', 91711.75],
    ['AVERAGEIFS(PR_Max,PR_Nr,"<3")', 7.5],
    ['MINIFS(PR_Nr,PR_Nr,">1")', 2],
    ['MAXIFS(PR_Nr,PR_Code,"BIP*",PR_Nr,"<10")', 2],
    [
      'SUMPRODUCT((PRScores[Borger]="0101")*(PRScores[Kode]="DATO")*ISNUMBER(PRScores[[M1]:[+]]))',
      3,
    ],
  ],
  lookups: [
    [
      'MATCH(1,INDEX((PRScores[Borger]="0102")*(PRScores[Kode]="BIP1")*(PRScores[Respondent]="Borger"),0),0)',
      5,
    ],
    ['IFERROR(MATCH(1,INDEX((PRScores[Borger]="0109")*(PRScores[Kode]="DATO"),0),0),0)', 0],
    ["HLOOKUP(PRScores[[#Headers],[Seneste]],PRScores[[#All],[Borger]:[+]],2+1,FALSE)", 3],
    ['HLOOKUP("M"&2,PRScores[[#All],[Borger]:[+]],3,FALSE)', "IR"],
    ['HLOOKUP("M9",PRScores[[#All],[Borger]:[+]],3,FALSE)', NA],
    ['ISNUMBER(HLOOKUP("M1",PRScores[[#All],[Borger]:[+]],5,FALSE))', false],
    ['LOOKUP(2,1/((PR_Nr=2)*(PR_Code="BIP2")),PRIndicators[Navn (kort)])', "Møder"],
    ["LOOKUP(2,1/(PR_Nr=99),PR_Code)", NA],
    // A table of one row: its columns are single cells, and a condition over them is a single value.
    ['LOOKUP(2,1/(A1=1),"found")', "found"],
    ["LOOKUP(2,1/(A1=99),A1)", NA],
    ["MATCH(1,INDEX((A1=1)*(A1=1),0),0)", 1],
    ["INDEX(PRIndicators[Kode],2)", "BIP2"],
    ['INDEX(PR_Max,MATCH("BIP10",PR_Code,0))', 5],
    ["SUM(INDEX(PRIndicators[[Min]:[Maks]],2,0))", 10],
    ["SUM(INDEX(A1:A3,2):A3)", 5],
    ["INDEX(A1:A3,4)", REF],
    ['VLOOKUP("BIP2",PRIndicators[[Kode]:[Maks]],4,FALSE)', 10],
    ['MATCH("B~*r",B1:B7,0)', 6],
    ["MATCH(2,A1:A3)", 2],
    ['ISNUMBER(MATCH("ØI",B1:B7,0))', false],
    ["SUM(OFFSET(A1,1,0,2,1))", 5],
    ['INDIRECT("A"&2)', 2],
    ["SUM(INDIRECT(\"'Unge i job'!I5:K5\"))", 4],
  ],
  references: [
    [R("C#", 4), "DATO"],
    [`'Mål''s "grupper"'!A2`, "BIP1"],
    ["SUM('Unge i job'!$I$5:K5)", 4],
    ["SUM(PRIndicators[Maks])", 20],
    ["COUNTA(PRIndicators[[#Headers],[Kode]:[Maks]])", 4],
    ["ROWS(PRIndicators[])", 3],
    ["COUNTA(PRScores[+])", 0],
    ["PR_Limit", 21],
    ["PR_Twice", 42],
    ["SUM(A1:A2,A3)", 6],
    ["SUM(A1:A3 A2:A5)", 5],
  ],
  errors: [
    ["UKENDT(1)", NAME],
    ["intet_navn", NAME],
    ["#REF!+1", REF],
    ["SUM(Data!#REF!)", REF],
    ['ROUND("x",0)', VALUE],
    ["SQRT(-1)", NUM],
  ],
};
