import { evaluateFormula } from "../../../host/engine/run/Evaluator";
import type { CompiledFormula } from "../../../host/engine/compile/Expression";
import { ENGLISH } from "../../../host/engine/Language";
import { toValueObject } from "../../../host/engine/values";
import { WorkbookCells } from "../../../host/engine/cells/WorkbookCells";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { TEST_NOW } from "./support";

test("a fault of the engine's is no result: what it gives instead does not stand for the formula", () => {
  const workbook = HostWorkbook.empty();
  const formula = {
    root: {
      kind: "call",
      name: "INDIRECT",
      args: [{ kind: "value", value: toValueObject("A1") }],
    },
    references: [],
  } as unknown as CompiledFormula;
  const at = { sheetId: workbook.sheets[0]!.id, row: 0, column: 0 };
  const { isWhole } = evaluateFormula(formula, at, {
    cells: new WorkbookCells(workbook),
    now: TEST_NOW,
    date1904: false,
    language: ENGLISH,
    compile() {
      throw new TypeError("A fault");
    },
  });
  expect(isWhole).toBe(false);
});
