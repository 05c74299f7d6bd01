import { caseWorkbook, FORMULA_CASES } from "./formulaCases";
import { read, testEngine, write } from "./support";
import type { CellValue } from "../../../host/workbook/cell";

/** Numbers agree to 15 digits; everything else is the same. */
function expectValue(actual: CellValue, expected: CellValue): void {
  if (typeof actual === "number" && typeof expected === "number")
    expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
}

describe.each(Object.entries(FORMULA_CASES))("%s", (_, cases) => {
  const engine = testEngine();

  test.each(cases)("%s", async (formula, shows) => {
    const { workbook, data } = caseWorkbook();
    write(workbook, data, "H30", `=${formula}`);
    await engine.calculate(workbook);
    expectValue(read(data, "H30"), shows);
  });

  test("all the same by evaluate, in a workbook that was calculated before", async () => {
    const { workbook, data } = caseWorkbook();
    await engine.calculate(workbook);
    for (const [formula, shows] of cases) {
      expectValue(await engine.evaluate(workbook, data.id, 29, 7, formula), shows);
    }
  });
});

test.each(["0*-1", "0/-2", "(-2)*0", "-(0)", "-1*(3-3)"])(
  "%s is a zero without a sign",
  async (formula) => {
    const { workbook, data } = caseWorkbook();
    expect(await testEngine().evaluate(workbook, data.id, 29, 7, formula)).toBe(0);
  }
);
