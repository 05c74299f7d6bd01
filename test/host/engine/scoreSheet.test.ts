import { CellError } from "../../../host/workbook/cell";
import { read, testEngine, write, writeAt, fill, TEST_TODAY } from "./support";
import { FIRST_MEASUREMENT, scoreCells, scoreWorkbook, type ScoreRow } from "./scoreSheet";

const DATES: ScoreRow = ["0101", "DATO", "Alle", null, [46000, 46070]];

describe("Første, Seneste and Ændring of a row of scores", () => {
  const cases: [name: string, row: ScoreRow, first: unknown, latest: unknown, change: unknown][] = [
    ["two scores", ["0101", "BIP1", "Borger", 1, [1, 4]], 1, 4, 3],
    ["fewer is better", ["0101", "BIP2", "Borger", -1, [4, 3]], 4, 3, 1],
    ["one score is no change", ["0101", "BIP1", "Borger", 1, [2]], 2, 2, ""],
    ["no score", ["0101", "BIP1", "Borger", 1, []], "", "", ""],
    ["reasons alone", ["0101", "BIP1", "Borger", 1, ["IR", "VE"]], "", "", ""],
    ["gaps and reasons between", ["0101", "BIP1", "Borger", 1, ["IM", 2, null, 5]], 2, 5, 3],
    ["zero is a score", ["0101", "BIP1", "Borger", 1, [0, null, 0]], 0, 0, 0],
    ["dates", DATES, 46000, 46070, "10 uger"],
  ];

  test.each(cases)("%s", async (_, row, first, latest, change) => {
    const { workbook, scores } = scoreWorkbook([row]);
    await testEngine().calculate(workbook);
    expect([read(scores, "F4"), read(scores, "G4"), read(scores, "D4")]).toEqual([
      first,
      latest,
      change,
    ]);
  });
});

test("a score typed reaches the citizen's figures, and nothing else is computed", async () => {
  const { workbook, scores, citizens } = scoreWorkbook([
    DATES,
    ["0101", "BIP1", "Borger", 1, [2, 1]],
    ["0102", "DATO", "Alle", null, []],
    ["0102", "BIP1", "Borger", 1, []],
  ]);
  const engine = testEngine();
  await engine.calculate(workbook);
  expect([read(citizens, "B4"), read(citizens, "C4")]).toEqual([46070, TEST_TODAY - 46070]);
  expect([read(citizens, "D4"), read(citizens, "E4")]).toEqual([0, 1]);
  expect(read(citizens, "C5")).toBe("");

  write(workbook, scores, "J5", 5);
  const result = await engine.calculate(workbook);
  expect([read(citizens, "D4"), read(citizens, "E4")]).toEqual([1, 0]);
  // Seneste and Ændring of the row; Frem and Tilbage of the citizen.
  expect(result.changed).toHaveLength(4);
  // Første of the row, the date of both citizens, and the other citizen's figures were looked at too.
  expect(result.computed).toBe(9);
  expect(workbook.pending.isEmpty).toBe(true);
});

test("a table that grows takes its formulas and the figures over it along", async () => {
  const { workbook, scores, citizens, table } = scoreWorkbook([
    DATES,
    ["0101", "BIP1", "Borger", 1, [2, 3]],
  ]);
  const engine = testEngine();
  await engine.calculate(workbook);
  fill(workbook, scores, "A6", [scoreCells(["0101", "BIP2", "Borger", 1, [1, 5]], 4)]);
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  workbook.pending.structure = true;
  await engine.calculate(workbook);
  expect(read(scores, "D6")).toBe(4);
  expect(read(citizens, "D4")).toBe(2);
});

test("a measurement column inserted before + is covered by the row formulas", async () => {
  const { workbook, scores, table } = scoreWorkbook([["0101", "BIP1", "Borger", 1, [2, 3]]], 2);
  const engine = testEngine();
  await engine.calculate(workbook);
  const plus = FIRST_MEASUREMENT + 2;
  table.columns.splice(plus, 0, { name: "M3", id: 99, calculatedFormula: null });
  table.area = { ...table.area, right: table.area.right + 1 };
  writeAt(workbook, scores, 2, plus, "M3");
  writeAt(workbook, scores, 2, plus + 1, "+");
  writeAt(workbook, scores, 3, plus, 5);
  workbook.pending.structure = true;
  await engine.calculate(workbook);
  expect([read(scores, "G4"), read(scores, "D4")]).toEqual([5, 3]);
});

test("a renamed column is found by its new name, and its old name is #REF!", async () => {
  const { workbook, scores, citizens, table } = scoreWorkbook([
    ["0101", "BIP1", "Borger", 1, [2, 3]],
  ]);
  write(workbook, citizens, "H1", "=INDEX(PRScoresUNGE[Hvem],1)");
  write(workbook, citizens, "H2", "=INDEX(PRScoresUNGE[Respondent],1)");
  const engine = testEngine();
  await engine.calculate(workbook);
  expect([read(citizens, "H1"), read(citizens, "H2")]).toEqual([CellError.of("#REF!"), "Borger"]);
  table.columns[2]!.name = "Hvem";
  write(workbook, scores, "C3", "Hvem");
  workbook.pending.structure = true;
  await engine.calculate(workbook);
  expect([read(citizens, "H1"), read(citizens, "H2")]).toEqual(["Borger", CellError.of("#REF!")]);
});
