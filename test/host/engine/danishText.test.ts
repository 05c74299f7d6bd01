import { CellError, type CellValue } from "../../../host/workbook/cell";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { createEngine } from "../../../host/engine/createEngine";
import { evaluate, fill, read, TEST_NOW } from "./support";

const VALUE = CellError.of("#VALUE!");
/** 5 January 2026. */
const DAY = 46027;

/** Two columns of figures and texts that read as numbers in Danish, in English, or in both. */
function sheetOfTexts() {
  const workbook = HostWorkbook.empty("Ark1");
  const sheet = workbook.sheets[0]!;
  fill(workbook, sheet, "A1", [
    [1, "1,5"],
    [1.5, "1.5"],
    [2.5, "05-01-2026"],
    [DAY, "SAND"],
    [true, "tekst"],
  ]);
  return { workbook, sheet };
}

async function valueIn(locale: string, formula: string): Promise<CellValue> {
  const { workbook, sheet } = sheetOfTexts();
  const engine = createEngine({ now: () => TEST_NOW, locale });
  await engine.calculate(workbook);
  return evaluate(engine, workbook, sheet, "D1", formula);
}

/** In English the host is as it was before it knew other languages. */
describe("numbers, dates and logicals in text", () => {
  test.each<[formula: string, danish: CellValue, english: CellValue]>([
    ['"1,5"+1', 2.5, 16],
    ['"1.000,5"+0', 1000.5, 1.0005],
    ['-"1,5"', -1.5, -15],
    ['"1,5%"*100', 1.5, 15],
    ["B1*2", 3, 30],
    ['VALUE("1,5")', 1.5, VALUE],
    ['VALUE("1,5 %")', 0.015, 0.15],
    ["VALUE(A2)", 1.5, 1.5],
    ['VALUE("ord")', VALUE, VALUE],
    ['"05-01-2026"+0', DAY, 46143],
    ['"5. januar 2026"+0', DAY, VALUE],
    ["B3+1", DAY + 1, 46144],
    ['DATEVALUE("05-01-2026")', DAY, 46143],
    ['DATEVALUE("05-01-2026 12:00")', DAY, 46143],
    ['DATEVALUE("1,5")', VALUE, VALUE],
    ['TIMEVALUE("12:00")', 0.5, 0.5],
    ['1/2&""', "0,5", "0.5"],
    ['"ca. "&A3', "ca. 2,5", "ca. 2.5"],
    ['1000000.25&""', "1000000,25", "1000000.25"],
    ['TRUE&""', "SAND", "TRUE"],
    ['IF("SAND",1,2)', 1, VALUE],
    ['CONCATENATE(A2," og ",A5)', "1,5 og SAND", "1.5 og TRUE"],
    ["CONCAT(A1:A3)", "11,52,5", "11.52.5"],
    ['TEXTJOIN("; ",TRUE,A1:A3)', "1; 1,5; 2,5", "1; 1.5; 2.5"],
    ["LEN(1/8)", 5, 5],
    ["LEFT(A2,2)", "1,", "1."],
    ['FIND(",",A2)', 2, VALUE],
    ['SUBSTITUTE(A2,",","-")', "1-5", "1.5"],
    ["FIXED(1234.5,1)", "1.234,5", "1,234.5"],
    ["FIXED(1234.5,2,TRUE)", "1234,50", "1234.50"],
    ['NUMBERVALUE("1.234,5")', 1234.5, VALUE],
    ['NUMBERVALUE("1,234.5",".",",")', 1234.5, 1234.5],
    ['ABS("-1,5")', 1.5, VALUE],
    ['SUM("1,5",1)', 2.5, VALUE],
    ["SUM(A1:B2)", 2.5, 2.5],
    ['COUNTIF(A1:A3,">1,5")', 1, 0],
    ['COUNTIF(A1:A3,">"&A2)', 1, 1],
    ['COUNTIF(A1:B2,"1,5")', 2, 1],
    ['COUNTIF(A1:A5,"SAND")', 1, 0],
    ["COUNTIF(A1:A5,B3)", 1, 0],
    ['SUMIF(A1:A3,">=1,5")', 4, 0],
    ['MATCH("1,5",B1:B2,0)', 1, 1],
  ])("%s", async (formula, danish, english) => {
    expect(await valueIn("da-DK", formula)).toEqual(danish);
    expect(await valueIn("en-US", formula)).toEqual(english);
  });
});

describe("text that reads as a number or date", () => {
  /** Each is looked up in a column of texts, and given on as the text that it is. */
  test.each<[formula: string, danish: CellValue]>([
    ['VLOOKUP(A1&"-"&2,C1:D3,2,FALSE)', "bindestreg"],
    ['VLOOKUP("1,5",C1:D3,2,FALSE)', "komma"],
    ['HLOOKUP("1-2",C1:C3,2,FALSE)', "1,5"],
    ['XLOOKUP("1-2",C1:C3,D1:D3)', "bindestreg"],
    ['INDEX(D1:D3,MATCH("1-2",C1:C3,0))', "bindestreg"],
    ['IFS(A1=1,"1-2",TRUE,"x")', "1-2"],
    ['IF(A1=1,"1-2","x")', "1-2"],
    ['SWITCH(A1,1,"1-2","x")', "1-2"],
    ['SWITCH("1-2","1-2","ja","nej")', "ja"],
    ['CHOOSE(A1,"1-2")', "1-2"],
    ['IFERROR("1-2","x")', "1-2"],
    ['LET(x,"1-2",x)', "1-2"],
    ['HYPERLINK("#A1","1-2")', "1-2"],
    ['ADDRESS(1,1,1,TRUE,"1-2")', "'1-2'!$A$1"],
    ['TEXTBEFORE("a","b",1,0,0,"1-2")', "1-2"],
    ['COUNTA("1-2")', 1],
    ["ROUND(B1,0)", 2],
    ["SUM(ROUND(B1:B1,0),B1)", 2],
    ['LARGE(A1:A3,"1,0")', 2.5],
    ['CHOOSE("1,9","et","to")', "et"],
  ])("%s", async (formula, danish) => {
    const { workbook, sheet } = sheetOfTexts();
    fill(workbook, sheet, "C1", [
      ["1-2", "bindestreg"],
      ["1,5", "komma"],
      [46054, "serienummer"],
    ]);
    const engine = createEngine({ now: () => TEST_NOW, locale: "da-DK" });
    await engine.calculate(workbook);
    expect(await evaluate(engine, workbook, sheet, "F1", formula)).toEqual(danish);
  });
});

describe("formats in text, in Danish", () => {
  test.each<[formula: string, text: CellValue]>([
    ['TEXT(1234.567,"0,00")', "1234,57"],
    ['TEXT(1234.567,"#.##0,00")', "1.234,57"],
    ['TEXT(0.125,"0,0%")', "12,5%"],
    ['TEXT(1.5,"Standard")', "1,5"],
    ['TEXT(-3,"+0;−0;0")', "−3"],
    ['TEXT(12,"0"" kr.""")', "12 kr."],
    [`TEXT(${DAY},"dd-MM-åååå")`, "05-01-2026"],
    [`TEXT(${DAY},"dd-mm")`, "05-01"],
    [`TEXT(${DAY},"d. MMMM ÅÅÅÅ")`, "5. januar 2026"],
    [`TEXT(${DAY},"dddd")`, "mandag"],
    [`TEXT(${DAY}.75,"tt:mm")`, "18:00"],
    ['TEXT(1.5,"[t]:mm")', "36:00"],
    ['TEXT("1,5","0,00")', "1,50"],
    ['TEXT("ord","0,00")', "ord"],
    ['TEXT(TRUE,"0")', "SAND"],
    ['TEXT(-1,"dd")', VALUE],
    ['TEXT(1.5,"@")', "1,5"],
  ])("%s", async (formula, text) => {
    expect(await valueIn("da-DK", formula)).toEqual(text);
  });
});

describe("what depends on the settings of Windows, or is read otherwise by the library, keeps its value", () => {
  test.each([
    `TEXT(${DAY},"yyyy")`,
    `TEXT(${DAY},"dd/MM/åååå")`,
    `TEXT(${DAY},"d. MMM")`,
    'TEXT(1,"[Rød]0")',
    "DOLLAR(A1)",
    '"12 kr."+A1',
    '"1.5"+A1',
    'COUNTIF(A1:A3,">1.5")',
    'AND(A1,"SAND")',
    "IRR(B1:B2)",
    "FORMULATEXT(E1)&A1",
    "ADDRESS(A1,1,1,FALSE)",
    "ARRAYTOTEXT(A1/2)",
  ])("%s", async (formula) => {
    const { workbook, sheet } = sheetOfTexts();
    sheet.cells.setFormula(0, 3, formula, "som Excel viste det");
    sheet.cells.setFormula(0, 4, "SUM(A2:A3)", 4);
    const engine = createEngine({ now: () => TEST_NOW, locale: "da-DK" });
    await engine.calculate(workbook);
    fill(workbook, sheet, "A1", [[2, "1,75"]]);
    workbook.pending.everything = true;
    await engine.calculate(workbook);
    expect(read(sheet, "D1")).toBe("som Excel viste det");
    expect(workbook.uncalculated.stateAt(sheet.id, 0, 3)).toBe("outdated");
  });
});

test("what could not be calculated is, once it reads something else", async () => {
  const { workbook, sheet } = sheetOfTexts();
  sheet.cells.setFormula(0, 3, "A1*2", 2);
  sheet.cells.setFormula(0, 4, "D1+1", 3);
  const engine = createEngine({ now: () => TEST_NOW, locale: "da-DK" });
  await engine.calculate(workbook);
  fill(workbook, sheet, "F1", [["=A1*3"]]);
  const results = async (entry: CellValue) => {
    fill(workbook, sheet, "A1", [[entry]]);
    await engine.calculate(workbook);
    return ["D1", "E1", "F1"].map((each) => read(sheet, each));
  };
  const states = () =>
    [3, 4, 5].map((column) => workbook.uncalculated.stateAt(sheet.id, 0, column));
  for (const doubtful of ["12 kr.", "13 kr."]) {
    expect(await results(doubtful)).toEqual([2, 3, VALUE]);
    expect(states()).toEqual(["outdated", "outdated", "provisional"]);
  }
  expect(await results(12)).toEqual([24, 25, 36]);
  expect(states()).toEqual([null, null, null]);
});
