import * as fc from "fast-check";
import { CellError } from "../../../host/workbook/cell";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import {
  addName,
  addTable,
  evaluate,
  read,
  testEngine,
  write,
  writeAt,
  type Entry,
} from "./support";
import { seededRuns } from "../../support/testLength";

const ROWS = 5;
const COLUMNS = 4;

/** Formulas that refer back and forth, so that random edits make chains, fans and circles. */
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom("x", "IR", "", null, true),
  fc.tuple(cellName(), cellName()).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(cellName(), cellName()).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(cellName(), cellName()).map(([a, b]) => `=IF(ISNUMBER(${a}),${b},"–")`),
  cellName().map((a) => `=COUNTIFS($A$1:$D$5,${a})`),
  cellName().map((a) => `=IFERROR(1/${a},"fejl")`),
  fc.constantFrom("=SUM(T[B])", "=T[[#This Row],[A]]*2", "=COUNTA(A:A)", "=Total+1")
);

function cellName(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 1, max: ROWS }))
    .map(([column, row]) => `${column}${row}`);
}

const edit = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), entry);

function freshWorkbook(): HostWorkbook {
  const workbook = HostWorkbook.empty("Ark");
  addTable(
    workbook,
    workbook.sheets[0]!,
    "T",
    "A1",
    ["A", "B"],
    [
      [1, 2],
      [3, 4],
    ]
  );
  addName(workbook, "Total", "SUM(Ark!$C$1:$C$5)");
  return workbook;
}

function values(workbook: HostWorkbook): unknown[] {
  const { cells } = workbook.sheets[0]!;
  return Array.from({ length: ROWS * COLUMNS }, (_, index) =>
    cells.value(Math.floor(index / COLUMNS), index % COLUMNS)
  );
}

test("calculating edit by edit gives the same as loading the result anew", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      async (batches) => {
        const step = testEngine();
        const stepped = freshWorkbook();
        const whole = freshWorkbook();
        await step.calculate(stepped);
        for (const batch of batches) {
          for (const [row, column, value] of batch) {
            // The table's headers stay.
            if (row === 0 && column < 2) continue;
            writeAt(stepped, stepped.sheets[0]!, row, column, value);
            writeAt(whole, whole.sheets[0]!, row, column, value);
          }
          const before = values(stepped);
          const { changed } = await step.calculate(stepped);
          const after = values(stepped);
          for (const { row, column } of changed) {
            const index = row * COLUMNS + column;
            expect(after[index]).not.toBe(before[index]);
          }
        }
        await testEngine().calculate(whole);
        expect(values(stepped)).toEqual(values(whole));
      }
    ),
    seededRuns(3000)
  );
});

describe("only what depends on an edit is computed", () => {
  test("an edit nobody reads computes nothing", async () => {
    const workbook = freshWorkbook();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "D1", "=SUM(A1:A3)");
    const engine = testEngine();
    await engine.calculate(workbook);
    write(workbook, sheet, "D4", 7);
    expect(await engine.calculate(workbook)).toMatchObject({ computed: 0, changed: [] });
  });

  test("a chain stops where a value stays the same", async () => {
    const workbook = freshWorkbook();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "D1", 1);
    write(workbook, sheet, "D2", "=D1>0");
    write(workbook, sheet, "D3", '=IF(D2,"ja","nej")');
    const engine = testEngine();
    await engine.calculate(workbook);
    write(workbook, sheet, "D1", 2);
    expect(await engine.calculate(workbook)).toMatchObject({ computed: 1, changed: [] });
    write(workbook, sheet, "D1", -2);
    expect(await engine.calculate(workbook)).toMatchObject({ computed: 2 });
    expect(read(sheet, "D3")).toBe("nej");
  });

  test("a formula replaced by a value is forgotten", async () => {
    const workbook = freshWorkbook();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "D1", "=C1*2");
    const engine = testEngine();
    await engine.calculate(workbook);
    write(workbook, sheet, "D1", 5);
    await engine.calculate(workbook);
    write(workbook, sheet, "C1", 50);
    await engine.calculate(workbook);
    expect(read(sheet, "D1")).toBe(5);
  });

  test("a chain as long as a sheet is no trouble", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "A1", 1);
    for (let row = 1; row < 5000; row++) writeAt(workbook, sheet, row, 0, `=A${row}+1`);
    const engine = testEngine();
    await engine.calculate(workbook);
    expect(read(sheet, "A5000")).toBe(5000);
    write(workbook, sheet, "A1", 2);
    await engine.calculate(workbook);
    expect(read(sheet, "A5000")).toBe(5001);
  });
});

describe("references that only evaluation finds", () => {
  test.each(['=INDIRECT("D"&C1)', "=OFFSET(D1,C1-1,0)"])("%s", async (formula) => {
    const workbook = freshWorkbook();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "C1", 2);
    write(workbook, sheet, "C3", formula);
    write(workbook, sheet, "C4", "=C3*10");
    write(workbook, sheet, "D2", "=A2+5");
    write(workbook, sheet, "D3", "=A3+5");
    const engine = testEngine();
    await engine.calculate(workbook);
    expect([read(sheet, "C3"), read(sheet, "C4")]).toEqual([6, 60]);
    write(workbook, sheet, "A2", 2);
    await engine.calculate(workbook);
    expect([read(sheet, "C3"), read(sheet, "C4")]).toEqual([7, 70]);
    write(workbook, sheet, "C1", 3);
    await engine.calculate(workbook);
    expect([read(sheet, "C3"), read(sheet, "C4")]).toEqual([8, 80]);
  });
});

describe("circular references", () => {
  test("show 0, and what reads them goes on", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "A1", "=B1+1");
    write(workbook, sheet, "B1", "=A1+1");
    write(workbook, sheet, "C1", "=A1+5");
    write(workbook, sheet, "D1", "=SUM(D1:D3)");
    await testEngine().calculate(workbook);
    expect(["A1", "B1", "C1", "D1"].map((each) => read(sheet, each))).toEqual([0, 0, 5, 0]);
  });

  test("come to life when the circle is broken", async () => {
    const workbook = HostWorkbook.empty();
    const sheet = workbook.sheets[0]!;
    write(workbook, sheet, "A1", "=B1+1");
    write(workbook, sheet, "B1", "=A1+1");
    const engine = testEngine();
    await engine.calculate(workbook);
    write(workbook, sheet, "A1", 0);
    await engine.calculate(workbook);
    expect(read(sheet, "B1")).toBe(1);
  });
});

test("two workbooks with one engine do not mix", async () => {
  const engine = testEngine();
  const [one, two] = [freshWorkbook(), freshWorkbook()];
  write(one, one.sheets[0]!, "D1", "=SUM(T[B])");
  write(two, two.sheets[0]!, "B2", 100);
  write(two, two.sheets[0]!, "D1", "=SUM(T[B])");
  await engine.calculate(one);
  await engine.calculate(two);
  expect([read(one.sheets[0]!, "D1"), read(two.sheets[0]!, "D1")]).toEqual([6, 104]);
});

test("an engine that takes over, or has been disposed of, loads the workbook anew", async () => {
  const workbook = freshWorkbook();
  const sheet = workbook.sheets[0]!;
  write(workbook, sheet, "D1", "=SUM(T[B])");
  const engine = testEngine();
  await engine.calculate(workbook);
  engine.dispose();
  write(workbook, sheet, "B2", 10);
  await engine.calculate(workbook);
  expect(read(sheet, "D1")).toBe(14);
  write(workbook, sheet, "B3", 10);
  await testEngine().calculate(workbook);
  expect(read(sheet, "D1")).toBe(20);
});

test("evaluate sees cells that were written since the last calculation", async () => {
  const workbook = freshWorkbook();
  const sheet = workbook.sheets[0]!;
  const engine = testEngine();
  await engine.calculate(workbook);
  expect(await evaluate(engine, workbook, sheet, "D1", "COUNTIFS(T[B],4)")).toBe(1);
  write(workbook, sheet, "B2", 4);
  expect(await evaluate(engine, workbook, sheet, "D1", "COUNTIFS(T[B],4)")).toBe(2);
  expect(await evaluate(engine, workbook, sheet, "D1", "UKENDT()")).toBe(CellError.of("#NAME?"));
});

describe("what cannot be calculated here", () => {
  const BEYOND: [what: string, formula: string, error: string][] = [
    ["another workbook's cell", "[1]Ark1!A1*2", "#REF!"],
    ["a cell of a sheet that must be quoted", "SUM('[Bog 2.xlsx]Ark 1'!A1:A2)", "#REF!"],
    ["another workbook's name", "[1]!Koder", "#NAME?"],
    ["a name that means another workbook", "Ekstern+1", "#REF!"],
    ["a function that is not known", "UKENDT(B1)", "#NAME?"],
  ];

  test.each(BEYOND)("%s keeps the value that it has", async (_, formula, error) => {
    const workbook = freshWorkbook();
    const sheet = workbook.sheets[0]!;
    addName(workbook, "Ekstern", "[1]Ark1!$A$1");
    sheet.cells.setFormula(8, 0, formula, 7);
    write(workbook, sheet, "B9", "=A9*2");
    write(workbook, sheet, "C9", `=${formula}`);
    const engine = testEngine();
    await engine.calculate(workbook);
    expect([read(sheet, "A9"), read(sheet, "B9")]).toEqual([7, 14]);
    expect(read(sheet, "C9")).toBe(CellError.from(error));
    workbook.pending.everything = true;
    await engine.calculate(workbook);
    expect([read(sheet, "A9"), read(sheet, "B9")]).toEqual([7, 14]);
  });
});
