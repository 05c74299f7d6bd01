import * as fc from "fast-check";
import { startExcelHost, type ExcelHost } from "../../../host/node";
import { CellError, type CellValue } from "../../../host/workbook/cell";
import { fileOf, partOf } from "./fixtures/sheetsFile";

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcelHost({ now: () => new Date(2026, 0, 31) });
});
afterAll(() => host.close());

const value = (sheet: number, row: number, column: number): CellValue =>
  host.workbook.sheets[sheet]!.cells.value(row, column);

/** Types into a cell of the first sheet the way the add-in does. */
async function type(address: string, entry: string | number): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = [[entry]];
    await context.sync();
  });
  await host.session.calculate();
}

const months = (): Uint8Array =>
  fileOf({
    Jan: '<row r="2"><c r="B2"><v>3</v></c></row>',
    Feb: '<row r="2"><c r="B2"><v>5</v></c></row>',
    Kvartal:
      '<row r="2"><c r="B2"><f>SUM(Jan:Feb!B2)+Jan!B2*0</f><v>16</v></c><c r="C2"><f>B2/3</f><v>5.5</v></c></row>',
  });

test("what the engine cannot do, and what depends on it, is known and keeps its value", async () => {
  await host.open(months());
  expect([...host.workbook.uncalculated.entries()].map(({ state }) => state)).toEqual([
    "saved",
    "saved",
  ]);
  expect(host.workbook.sheetsToCalculate()).toEqual([]);
  expect(partOf(await host.save(), "xl/workbook.xml")).toBe(partOf(months(), "xl/workbook.xml"));
});

test("where a change reaches it, the value stays and Excel is asked to calculate", async () => {
  await host.open(months());
  await type("B2", 4);
  expect([value(2, 1, 1), value(2, 1, 2)]).toEqual([16, 5.5]);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Kvartal"]);
  const saved = await host.save();
  expect(partOf(saved, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(partOf(saved, "xl/worksheets/sheet3.xml")).toContain("<v>16</v>");
});

test("a formula without a value is calculated when the file is opened", async () => {
  await host.open(
    fileOf({ Ark: '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>9</v></c></row>' })
  );
  expect([value(0, 0, 0), value(0, 0, 1)]).toEqual([2, 9]);
});

test("what is typed and cannot be calculated is shown, not saved", async () => {
  await host.open(fileOf({ Ark: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  await type("B1", "=MINFUNKTION(A1)");
  expect(host.workbook.uncalculated.stateAt(host.workbook.sheets[0]!.id, 0, 1)).toBe("provisional");
  const saved = await host.save();
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<f>MINFUNKTION(A1)</f></c>");
  expect(partOf(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test.each([
  ["called LAMBDA", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(A1)"],
  ["CELL", 'CELL("row",A1)'],
  ["R1C1", 'INDIRECT("R1C1",FALSE)+A1'],
  ["R1C1 alone", 'INDIRECT("R1C1",FALSE)'],
  ["a spilled range", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["another workbook", "[1]Ark1!$A$1+A1"],
  ["a function that is not known", "_xlfn._xlws.PY(0,A1)"],
  ["sheets whose names read as cells", "SUM(Ark1:Ark2!A1)"],
  ["a circle", "B1*0.5+A1"],
  ["several ranges at once", "RANK(A1,(A1:A2,D1:D2))"],
  ["AGGREGATE", "_xlfn.AGGREGATE(9,5,A1:A3)"],
])("%s stays, and is out of date after a change", async (_, formula) => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>7</v></c><c r="C1"><f>B1+1</f><v>88</v></c></row>`;
  await host.open(fileOf({ Ark1: rows, Ark2: "" }, '<calcPr calcId="191029" iterate="1"/>'));
  await type("A1", 2);
  expect([value(0, 0, 1), value(0, 0, 2)]).toEqual([7, 88]);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Ark1"]);
  expect(partOf(await host.save(), "xl/worksheets/sheet1.xml")).toContain(
    `<f>${formula}</f><v>7</v>`
  );
});

test.each([
  ["OFFSET", "SUMPRODUCT(SUBTOTAL(3,OFFSET(A2,ROW(A2:A9)-ROW(A2),0)))", 8],
  ["INDEX", "SUM(INDEX(A1:A9,{1,3}))", 4],
  ["INDIRECT", 'SUMPRODUCT(SUMIF(INDIRECT("A"&amp;{1,2}&amp;":A9"),"&gt;0"))', 89],
  ["ISFORMULA", "SUMPRODUCT(--ISFORMULA(A1:A9))+A2*0", 7],
])(
  "%s with several answers at once keeps its value, and Excel is asked",
  async (_, formula, saved) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => {
      const own = row === 1 ? `<c r="B1"><f>${formula}</f><v>${saved}</v></c>` : "";
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${own}</row>`;
    });
    await host.open(fileOf({ Ark: rows.join("") }));
    await type("A2", 1);
    expect(value(0, 0, 1)).toBe(saved);
    expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
  }
);

test("a formula longer than the stack is deep is kept, and out of date after a change", async () => {
  const formula = Array.from({ length: 50_000 }, () => "A1").join("+");
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>50000</v></c></row>`;
  await host.open(fileOf({ Ark: rows }));
  expect(value(0, 0, 1)).toBe(50_000);
  await type("A1", 2);
  expect(value(0, 0, 1)).toBe(50_000);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
  expect(partOf(await host.save(), "xl/worksheets/sheet1.xml")).toContain(`<f>${formula}</f>`);
});

describe("circles of references", () => {
  const rows =
    '<row r="1"><c r="A1"><f>B1+C1</f><v>6</v></c><c r="B1"><f>A1*0.5</f><v>3</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><f>B2+1</f><v>6</v></c><c r="B2"><v>5</v></c></row>';

  test("one that is typed is none of the file's, even with the first change", async () => {
    await host.open(fileOf({ Ark: rows }));
    await type("B2", "=A2");
    expect([value(0, 1, 0), value(0, 1, 1)]).toEqual([0, 0]);
  });

  test("one that the file came with stays, though more is typed into it", async () => {
    await host.open(fileOf({ Ark: rows }));
    await type("C1", "=B1");
    expect([value(0, 0, 0), value(0, 0, 1)]).toEqual([6, 3]);
    expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
  });

  test("one that the file came with stays when cells move with the first change", async () => {
    await host.open(fileOf({ Ark: rows }));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C2").values = [[4]];
      await context.sync();
    });
    await host.session.calculate();
    expect([value(0, 1, 0), value(0, 1, 1)]).toEqual([6, 3]);
  });
});

describe("what finds its cells by text follows sheets and names", () => {
  const summary =
    '<row r="1"><c r="A1"><f>INDIRECT("Jan!B2")</f><v>3</v></c><c r="B1"><f>INDIRECT("Tal")</f><v>3</v></c></row>';
  const file = fileOf(
    { Jan: '<row r="2"><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c></row>', Sum: summary },
    '<definedNames><definedName name="Tal">Jan!$B$2</definedName></definedNames>'
  );

  test.each(["renamed", "deleted"])("a sheet that is %s", async (what) => {
    await host.open(file);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Jan");
      if (what === "deleted") sheet.delete();
      else sheet.name = "Januar";
      await context.sync();
    });
    await host.session.calculate();
    const sum = host.workbook.sheetByName("Sum")!.cells;
    expect(sum.value(0, 0)).toEqual(CellError.of("#REF!"));
    expect(sum.value(0, 1)).toEqual(what === "deleted" ? CellError.of("#REF!") : 3);
  });

  test("a name that means another cell", async () => {
    await host.open(file);
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem("Tal").formula = "=Jan!$C$2";
      await context.sync();
    });
    await host.session.calculate();
    expect([value(1, 0, 0), value(1, 0, 1)]).toEqual([3, 4]);
  });
});

test("inserting rows changes no value, and what was saved goes along", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>9</v></c><c r="C1"><f>SUM(A1:A3)</f><v>8</v></c></row>';
  await host.open(fileOf({ Ark: rows }));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  await host.session.calculate();
  expect([value(0, 1, 1), value(0, 1, 2)]).toEqual([9, 8]);
  await type("A2", 4);
  expect([value(0, 1, 1), value(0, 1, 2)]).toEqual([8, 4]);
});

test("SUBTOTAL leaves filtered rows out, from 101 on all hidden ones, and follows what is hidden", async () => {
  const cell = (row: number, hidden: string): string =>
    `<row r="${row}"${hidden}><c r="A${row}"><v>${row}</v></c></row>`;
  const rows =
    cell(1, "") +
    cell(2, "") +
    cell(3, ' hidden="1"') +
    cell(4, "") +
    cell(5, ' hidden="1"') +
    '<row r="9"><c r="B9"><f>SUBTOTAL(9,A2:A5)</f></c><c r="C9"><f>SUBTOTAL(109,A2:A5)</f></c></row>';
  const filter =
    '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>';
  await host.open(fileOf({ Ark: `${rows}|${filter}` }));
  expect([value(0, 8, 1), value(0, 8, 2)]).toEqual([11, 6]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("2:2").rowHidden = true;
    await context.sync();
  });
  await host.session.calculate();
  expect([value(0, 8, 1), value(0, 8, 2)]).toEqual([9, 4]);
});

test("what is hidden is followed where rows move, and where it is found by text", async () => {
  const rows =
    '<row r="1"><c r="B1"><f>SUBTOTAL(109,A5:A6)</f><v>11</v></c><c r="C1"><f>SUBTOTAL(109,INDIRECT("A1:A9"))</f><v>11</v></c></row>' +
    '<row r="5"><c r="A5"><v>5</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>';
  await host.open(fileOf({ Ark: rows }));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("5:5").rowHidden = true;
    await context.sync();
  });
  await host.session.calculate();
  expect([value(0, 0, 1), value(0, 0, 2)]).toEqual([6, 6]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("6:6").rowHidden = true;
    sheet.getRange("1:3").insert("Down");
    await context.sync();
  });
  await host.session.calculate();
  expect(value(0, 3, 1)).toBe(0);
});

test("a shared formula may come before the cell that has its text; without that the cell stays as it is", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B1:B2" si="0">A2*2</f><v>4</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="7"/><v>6</v></c></row>';
  await host.open(fileOf({ Ark: rows }));
  expect(host.workbook.sheets[0]!.cells.formula(0, 1)).toBe("A1*2");
  await type("A1", 10);
  expect(value(0, 0, 1)).toBe(20);
  expect(partOf(await host.save(), "xl/worksheets/sheet1.xml")).toContain(
    '<f t="shared" si="7"/><v>6</v>'
  );
});

test("a data table is kept, with and without a value", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row>' +
    '<row r="3"><c r="B3"><f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="A1"/></c><c r="C3"><f>B4</f><v>5</v></c></row>' +
    '<row r="4"><c r="B4"><v>5</v></c></row>';
  await host.open(fileOf({ Ark: rows }));
  await type("A1", 2);
  expect(value(0, 2, 2)).toBe(5);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
  expect(partOf(await host.save(), "xl/worksheets/sheet1.xml")).toContain(
    '<f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="A1"/>'
  );
});

test("a change within an array's reach leaves all of it, and what reads it", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>3</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.SEQUENCE(A1)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><v>2</v></c><c r="C2"><f>B2*10</f><v>21</v></c></row>';
  await host.open(fileOf({ Ark: rows }));
  await type("A1", 1);
  expect([value(0, 0, 1), value(0, 1, 1), value(0, 1, 2)]).toEqual([1, 2, 21]);
  expect(host.workbook.sheetsToCalculate()).toEqual(["Ark"]);
});

/** Formulas over A1:A5, and the cells of A1:A5 that each depends on. */
const FORMULAS: readonly (readonly [string, readonly number[]])[] = [
  ["SUM(A1:A5)", [1, 2, 3, 4, 5]],
  ["A2*2", [2]],
  ["IF(A1&gt;0,A3,A4)", [1, 3, 4]],
  ["SUM(OFFSET(A1,1,0,2,1))", [1, 2, 3]],
  ['INDIRECT("A4")', [4]],
  ["COUNTIFS(A1:A3,1)", [1, 2, 3]],
];

test("opening changes no value however wrong, and a change reaches only what depends on it", async () => {
  const cell = fc.record({
    formula: fc.constantFrom(...FORMULAS),
    saved: fc.integer({ min: 900, max: 999 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      async (cells, changed) => {
        const rows = [1, 2, 3, 4, 5].map((row) => {
          const made = cells[row - 1];
          const formula = made
            ? `<c r="C${row}"><f>${made.formula[0]}</f><v>${made.saved}</v></c>`
            : "";
          return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${formula}</row>`;
        });
        const file = fileOf({ Ark: rows.join("") });
        await host.open(file);
        const saved = await host.save();
        for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
          expect(partOf(saved, part)).toBe(partOf(file, part));
        await type(`A${changed}`, 1000);
        cells.forEach(({ formula: [, reads], saved: before }, index) => {
          const isReached = reads.includes(changed);
          expect(value(0, index, 2) !== before).toBe(isReached);
        });
      }
    ),
    { numRuns: 25 }
  );
});
