import { CellError } from "../../../host/workbook/cell";
import { DependencyGraph } from "../../../host/engine/run/DependencyGraph";
import { FormulaCompiler } from "../../../host/engine/compile/FormulaCompiler";
import { KnownResults } from "../../../host/engine/run/KnownResults";
import { WorkbookCells } from "../../../host/engine/cells/WorkbookCells";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { addName, addressOf, fill, read, testEngine, write, type Entry } from "./support";

/** A sheet with cells from A1 on, and what is known of formulas on it. */
class Known {
  readonly workbook = HostWorkbook.empty("Ark");
  private readonly sheet = this.workbook.sheets[0]!;
  private readonly graph = new DependencyGraph();
  private readonly cells = new WorkbookCells(this.workbook);
  private readonly known = new KnownResults(this.cells);

  constructor(rows: readonly (readonly Entry[])[]) {
    fill(this.workbook, this.sheet, "A1", rows);
  }

  /** Whether a formula would be calculated in a cell; it gives 7 then. */
  isCalculated(cell: string, formula: string): boolean {
    const at = { sheetId: this.sheet.id, ...addressOf(cell) };
    const compiled = new FormulaCompiler(this.workbook).compile(formula, at);
    const calculate = jest.fn(() => ({ value: 7, isWhole: true }));
    this.cells.forget();
    this.known.forgetContents();
    expect(this.known.valueOf(this.graph.add(at, formula, compiled), calculate).value).toBe(7);
    return calculate.mock.calls.length > 0;
  }

  forget(): void {
    this.known.forget();
  }
}

test.each([
  ["SUM(A1:B1)", "SUM(A2:B2)"],
  ['IF(A1>2,"ja",B1)', 'IF(A2>2,"ja",B2)'],
  ["LET(x,A1,x+B1)", "LET(x,A2,x+B2)"],
  ["IFERROR(INDEX(A1:B1,2),0)", "IFERROR(INDEX($A$2:B$2,2),0)"],
])("%s is known where it reads the same elsewhere", (one, other) => {
  const known = new Known([
    [3, "x"],
    [3, "x"],
    [3, "y"],
  ]);
  expect(known.isCalculated("D1", one)).toBe(true);
  expect(known.isCalculated("D1", one)).toBe(false);
  expect(known.isCalculated("E2", other)).toBe(false);
  expect(known.isCalculated("E3", other.replaceAll("2", "3"))).toBe(true);
  known.forget();
  expect(known.isCalculated("E2", other)).toBe(true);
});

test.each<[Entry, Entry, Entry, Entry]>([
  [1, 23, 12, 3],
  [1, null, "1", null],
  [null, 1, 1, null],
  [true, 0, "t", 0],
  [CellError.of("#N/A"), 0, "#N/A", 0],
  ["a,", "b", "a", ",b"],
  ["", 0, null, 0],
])("%p and %p are not %p and %p", (a, b, c, d) => {
  const known = new Known([
    [a, b],
    [c, d],
  ]);
  known.isCalculated("D1", "SUM(A1:B1)");
  known.isCalculated("D1", "A1+B1");
  expect(known.isCalculated("D2", "SUM(A2:B2)")).toBe(true);
  expect(known.isCalculated("D2", "A2+B2")).toBe(true);
});

test("the shape of what is read counts, and which reference reads it", () => {
  const known = new Known([
    [1, 2],
    [2, 1],
  ]);
  known.isCalculated("D1", "INDEX(A1:B1,1)");
  expect(known.isCalculated("D1", "INDEX(A1:A2,1)")).toBe(true);
  known.isCalculated("D1", "A1-B1-A1");
  expect(known.isCalculated("D1", "A1-B1-B1")).toBe(true);
});

test.each([
  "ROW()+A1",
  "ROW(A1)",
  "COLUMN(A1)",
  "TODAY()-A1",
  "OFFSET(A1,1,0)",
  'INDIRECT("A1")',
  "SUBTOTAL(109,A1:A2)",
  "FORMULATEXT(A1)",
  "ISFORMULA(A1)",
  "SUM(A1:INDEX(B1:B2,2))",
  "@A1:A2",
  "SUM(A1:B1 B1:B2)",
  "SUMIF(A1:B1,1,A2)",
  "Fast*A1",
  "Ukendt*A1",
  "Andet!A1+A1",
  "UKENDT(A1)",
  "SUM(A1:B200)",
])("%s is calculated every time", (formula) => {
  const known = new Known([
    [1, 2],
    [1, 2],
  ]);
  addName(known.workbook, "Fast", "5");
  known.isCalculated("D1", formula);
  expect(known.isCalculated("D1", formula)).toBe(true);
});

test("a name that has come to mean something else", async () => {
  const workbook = HostWorkbook.empty("Ark");
  const sheet = workbook.sheets[0]!;
  write(workbook, sheet, "A1", 2);
  write(workbook, sheet, "B1", "=A1*Faktor");
  addName(workbook, "Faktor", "5");
  const engine = testEngine();
  await engine.calculate(workbook);
  workbook.names.length = 0;
  addName(workbook, "Faktor", "6");
  await engine.calculate(workbook);
  expect(read(sheet, "B1")).toBe(12);
});

test("a formula that was calculated before what it reads had its value", async () => {
  const workbook = HostWorkbook.empty("Ark");
  const sheet = workbook.sheets[0]!;
  write(workbook, sheet, "A1", "=B1*10");
  write(workbook, sheet, "A2", "=A3+1");
  write(workbook, sheet, "A3", '=INDIRECT("A1")');
  write(workbook, sheet, "B1", 1);
  const engine = testEngine();
  await engine.calculate(workbook);
  write(workbook, sheet, "B1", 2);
  workbook.pending.structure = true;
  await engine.calculate(workbook);
  expect([read(sheet, "A3"), read(sheet, "A2")]).toEqual([20, 21]);
});

test("what was written to many cells at once is all read", async () => {
  const workbook = HostWorkbook.empty("Ark");
  const sheet = workbook.sheets[0]!;
  const numbers = (by: number) => Array.from({ length: 2500 }, (_, row) => [row * by]);
  fill(workbook, sheet, "A1", numbers(1));
  write(workbook, sheet, "C1", "=SUM(A1:A2500)");
  write(workbook, sheet, "C2", "=A2500+A2");
  const engine = testEngine();
  await engine.calculate(workbook);
  fill(workbook, sheet, "A1", numbers(2));
  write(workbook, sheet, "C3", "=C2*2");
  await engine.calculate(workbook);
  expect([read(sheet, "C1"), read(sheet, "C2"), read(sheet, "C3")]).toEqual([
    2499 * 2500,
    5000,
    10000,
  ]);
});

test.each([
  ["=SUMIF(A1:A3,1,B1)", 5],
  ["=AVERAGEIF(A1:A3,1,B1)", 5],
  ["=SUM(A1:INDEX(C1:C3,3))", 7],
])("%s follows cells that it does not name", async (formula, expected) => {
  const workbook = HostWorkbook.empty("Ark");
  const sheet = workbook.sheets[0]!;
  fill(workbook, sheet, "A1", [[0], [0], [1]]);
  write(workbook, sheet, "E1", formula);
  const engine = testEngine();
  await engine.calculate(workbook);
  write(workbook, sheet, "B3", expected === 7 ? 6 : 5);
  await engine.calculate(workbook);
  expect(read(sheet, "E1")).toBe(expected);
});
