import { FOLDED_COLUMNS, SCORE_COLUMNS } from "../../../src/register/tables/scores";
import { foldedColumns } from "../../../src/workbook/sheets/scoreSheet";

it.each([
  ["as they are declared", SCORE_COLUMNS, "F:H"],
  ["behind others", [...Array<string>(26).fill("x"), ...FOLDED_COLUMNS], "AA:AC"],
  ["in another order", [...FOLDED_COLUMNS].reverse(), "A:C"],
])("the folded columns are found by their names: %s", (_name, names, range) => {
  expect(foldedColumns(names)).toBe(range);
});
