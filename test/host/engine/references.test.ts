import { CellError, type CellValue } from "../../../host/workbook/cell";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import {
  addName,
  addTable,
  evaluate,
  fill,
  read,
  testEngine,
  TEST_NOW,
  TEST_TODAY,
  write,
} from "./support";

const engine = testEngine();

describe("sheet names", () => {
  test.each([
    ["Ark1", "Ark1!A1"],
    ["Unge i job", "'Unge i job'!A1"],
    ["Målgrupper", "Målgrupper!A1"],
    ["Målgrupper", "målGRUPPER!A1"],
    ["Ø's ark", "'Ø''s ark'!A1"],
    ["2026", "'2026'!A1"],
    ["a-b (1)", "'a-b (1)'!$A$1"],
    ["R1C1", "'R1C1'!A1"],
  ])("%s", async (name, formula) => {
    const workbook = HostWorkbook.empty("Forside");
    write(workbook, workbook.createSheet(name), "A1", 42);
    expect(await evaluate(engine, workbook, workbook.sheets[0]!, "B2", formula)).toBe(42);
  });

  test("a renamed sheet is found by its new name", async () => {
    const workbook = HostWorkbook.empty("Forside");
    const [front] = workbook.sheets;
    const other = workbook.createSheet("Gammel");
    write(workbook, other, "A1", 7);
    write(workbook, front!, "A1", "=Gammel!A1");
    write(workbook, front!, "A2", "=Ny!A1");
    await engine.calculate(workbook);
    expect(read(front!, "A1")).toBe(7);
    expect(read(front!, "A2")).toBe(CellError.of("#REF!"));
    other.name = "Ny";
    workbook.pending.structure = true;
    await engine.calculate(workbook);
    expect(read(front!, "A1")).toBe(CellError.of("#REF!"));
    expect(read(front!, "A2")).toBe(7);
  });

  test("a sheet that is gone is #REF!", async () => {
    const workbook = HostWorkbook.empty("Forside");
    const other = workbook.createSheet("Væk");
    write(workbook, workbook.sheets[0]!, "A1", "=SUM(Væk!A1:A3)");
    await engine.calculate(workbook);
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== other);
    workbook.pending.structure = true;
    await engine.calculate(workbook);
    expect(read(workbook.sheets[0]!, "A1")).toBe(CellError.of("#REF!"));
  });
});

describe("names", () => {
  test("a sheet's own name goes before the workbook's; case does not count", async () => {
    const workbook = HostWorkbook.empty("Et");
    const one = workbook.sheets[0]!;
    const two = workbook.createSheet("To");
    addName(workbook, "Grænse", "1");
    addName(workbook, "Grænse", "2", two.id);
    expect(await evaluate(engine, workbook, one, "A1", "GRÆNSE")).toBe(1);
    expect(await evaluate(engine, workbook, two, "A1", "grænse")).toBe(2);
    expect(await evaluate(engine, workbook, one, "A1", "To!Grænse")).toBe(2);
  });

  test("a name that refers to itself is an error and not an endless loop", async () => {
    const workbook = HostWorkbook.empty();
    addName(workbook, "Rundt", "Rundt+1");
    expect(await evaluate(engine, workbook, workbook.sheets[0]!, "A1", "Rundt")).toBe(
      CellError.of("#REF!")
    );
  });

  test("a name over a table's column follows the table", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    const table = addTable(workbook, sheet, "PRLists", "A1", ["Kode"], [["IR"]]);
    addName(workbook, "PR_Reasons", "PRLists[Kode]");
    write(workbook, sheet, "C1", '=ISNUMBER(MATCH("VE",PR_Reasons,0))');
    await engine.calculate(workbook);
    expect(read(sheet, "C1")).toBe(false);
    write(workbook, sheet, "A3", "VE");
    table.area = { ...table.area, bottom: 2 };
    workbook.pending.structure = true;
    await engine.calculate(workbook);
    expect(read(sheet, "C1")).toBe(true);
  });
});

describe("structured references", () => {
  const cases: [formula: string, value: CellValue][] = [
    ["SUM(Tal_1[Antal])", 6],
    ["SUM(tal_1[ANTAL])", 6],
    ["SUM(Tal_1[[#Totals],[Antal]])", 60],
    ["SUM(Tal_1[[#Data],[#Totals],[Antal]])", 66],
    ["COUNTA(Tal_1[#All])", 10],
    ["COUNTA(Tal_1[[#Headers],[#Data],[Antal]])", 4],
    ["COUNTA(Tal_1)", 6],
    ["Tal_1[[#Headers],[Nr '# 1]]", "Nr # 1"],
    ["SUM(Tal_1[[Antal]:[Nr '# 1]])", 6],
    ["Tal_1[[#This Row],[Antal]]", 2],
    ["Tal_1[@Antal]", 2],
    ["SUM(Tal_1[@])", 2],
    ["Tal_1[Mangler]", CellError.of("#REF!")],
    ["Ukendt[Antal]", CellError.of("#REF!")],
  ];

  test.each(cases)("%s", async (formula, value) => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    const table = addTable(
      workbook,
      sheet,
      "Tal_1",
      "B2",
      ["Nr # 1", "Antal"],
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["I alt", 60],
      ]
    );
    table.showTotals = true;
    expect(await evaluate(engine, workbook, sheet, "F4", formula)).toBe(value);
  });

  test("this row outside the table's rows is #VALUE!", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    addTable(workbook, sheet, "T", "A1", ["X"], [[1]]);
    expect(await evaluate(engine, workbook, sheet, "C9", "T[[#This Row],[X]]")).toBe(
      CellError.of("#VALUE!")
    );
    expect(await evaluate(engine, workbook, sheet, "A2", "[@X]")).toBe(1);
  });
});

describe("formulas that nobody can read", () => {
  const tooDeep = `${"(".repeat(400)}1${")".repeat(400)}`;
  test.each([
    ["1+", "#NAME?"],
    ["SUM(", "#NAME?"],
    [")", "#NAME?"],
    ["'Ark!A1", "#NAME?"],
    ["SUM(A1;A2)", "#NAME?"],
    ["UKENDT(A1)", "#NAME?"],
    ["[2]Andet!A1", "#REF!"],
    ["MAP(A1:A2,LAMBDA(x,x))", "#NAME?"],
    ["ROUND(1)", "#VALUE!"],
  ])("%s", async (formula, error) => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "B1", `=${formula}`);
    write(workbook, sheet, "B2", "=1+1");
    await engine.calculate(workbook);
    expect(read(sheet, "B1")).toBe(CellError.from(error));
    expect(read(sheet, "B2")).toBe(2);
  });

  test("very long and very deep ones", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "B1", `=${Array.from({ length: 2000 }, () => "A1").join("+")}+2000`);
    write(workbook, sheet, "B2", `=${tooDeep}`);
    write(workbook, sheet, "B3", `=${"IF(TRUE,".repeat(64)}1${",0)".repeat(64)}`);
    write(workbook, sheet, "B4", '=LEN(REPT("x",32767)&"y")');
    await engine.calculate(workbook);
    expect([read(sheet, "B1"), read(sheet, "B2"), read(sheet, "B3")]).toEqual([2000, 1, 1]);
  });
});

describe("what a cell holds", () => {
  test("text that looks like an error stays text", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    fill(workbook, sheet, "A1", [["#N/A", CellError.of("#N/A")]]);
    expect(await evaluate(engine, workbook, sheet, "C1", 'A1&"!"')).toBe("#N/A!");
    expect(await evaluate(engine, workbook, sheet, "C1", "ISERROR(A1)")).toBe(false);
    expect(await evaluate(engine, workbook, sheet, "C1", "ISTEXT(A1)")).toBe(true);
    expect(await evaluate(engine, workbook, sheet, "C1", "ISNA(B1)")).toBe(true);
  });

  test("codes that look like numbers are told apart by =, and counted together by COUNTIFS, as in Excel", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    fill(workbook, sheet, "A1", [["0101"], ["101"], [101]]);
    expect(await evaluate(engine, workbook, sheet, "C1", 'SUMPRODUCT(--(A1:A3="0101"))')).toBe(1);
    expect(await evaluate(engine, workbook, sheet, "C1", 'COUNTIFS(A1:A3,"0101")')).toBe(3);
  });
});

describe("the clock", () => {
  test("TODAY and NOW follow the clock that is given", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    expect(await evaluate(engine, workbook, sheet, "A1", "TODAY()")).toBe(TEST_TODAY);
    expect(await evaluate(engine, workbook, sheet, "A1", "NOW()")).toBe(TEST_TODAY + 0.5);
  });

  test("a new day recalculates what depends on it, and only that", async () => {
    let now = TEST_NOW;
    const moving = testEngine(() => now);
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    fill(workbook, sheet, "A1", [["=TODAY()", "=A1-1", "=1+1"]]);
    await moving.calculate(workbook);
    now = new Date(2026, 6, 1, 23, 59);
    expect(await moving.calculate(workbook)).toMatchObject({ computed: 0 });
    now = new Date(2026, 6, 2, 0, 1);
    expect(await moving.calculate(workbook)).toMatchObject({ computed: 2 });
    expect([read(sheet, "A1"), read(sheet, "B1")]).toEqual([TEST_TODAY + 1, TEST_TODAY]);
    workbook.pending.everything = true;
    expect(await moving.calculate(workbook)).toMatchObject({ computed: 3, changed: [] });
  });

  test("dates count from 1904 in a workbook of that system", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    workbook.date1904 = true;
    expect(await evaluate(engine, workbook, sheet, "A1", "DATE(1904,1,2)")).toBe(1);
    expect(await evaluate(engine, workbook, sheet, "A1", "TODAY()")).toBe(TEST_TODAY - 1462);
    expect(await evaluate(engine, workbook, sheet, "A1", "YEAR(TODAY())")).toBe(2026);
  });

  test.each<[string, unknown]>([
    ['TEXT(DATE(2024,2,29),"dd-mm-yyyy")', "29-02-2024"],
    ['TEXT(1.5,"0.0")', "1.5"],
    ["WEEKDAY(DATE(2024,2,29),2)", 4],
    ["ISOWEEKNUM(DATE(2024,2,29))", 9],
    ["NETWORKDAYS(DATE(2024,2,29),DATE(2024,3,4))", 3],
    ["WORKDAY(DATE(2024,2,29),1)-DATE(2024,2,29)", 1],
    ['DATEDIF(DATE(2024,2,29),DATE(2025,3,1),"y")', 1],
    ['DATEVALUE("2024-02-29")-DATE(2024,2,29)', 0],
  ])("as do the library's: %s", async (formula, shows) => {
    const workbook = HostWorkbook.empty();
    workbook.date1904 = true;
    expect(await evaluate(engine, workbook, workbook.sheets[0]!, "A1", formula)).toBe(shows);
  });
});

test("a function that sorts leaves what others read as it is", async () => {
  const engine = testEngine();
  const workbook = HostWorkbook.empty();
  const sheet = workbook.sheets[0]!;
  fill(workbook, sheet, "A1", [
    [3, "=SORT(A1:A3)"],
    [1, '=TEXTJOIN("",TRUE,A1:A3)'],
    [2, "=SORT(A1:A3,1,-1)"],
  ]);
  await engine.calculate(workbook);
  expect(["B1", "B2", "B3"].map((cell) => read(sheet, cell))).toEqual([1, "312", 3]);
});
