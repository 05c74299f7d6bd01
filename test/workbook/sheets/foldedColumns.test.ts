import { SCORE_COLUMNS, scores } from "../../../src/register/tables/scores";
import { columnNames, TABLES } from "../../../src/register/tables/tables";
import { foldedColumns } from "../../../src/workbook/sheets/cells";

const FOLDED = SCORE_COLUMNS.filter((name) => "isFolded" in scores.columns[name]);

it.each([
  ["as they are declared", SCORE_COLUMNS, "F:N"],
  ["behind others", [...Array<string>(26).fill("x"), ...FOLDED], "AA:AI"],
  ["in another order", [...FOLDED].reverse(), "A:I"],
])("the folded columns are found by their names: %s", (_name, names, range) => {
  expect(foldedColumns(scores, names)).toBe(range);
});

it("folds what is declared so on a sheet of entries, and nothing where nothing is", () => {
  expect(foldedColumns(TABLES.indicators, columnNames("indicators"))).toBe("T:AB");
  expect(foldedColumns(TABLES.citizens, columnNames("citizens"))).toBeNull();
});
