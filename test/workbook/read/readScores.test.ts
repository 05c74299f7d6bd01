import { Words } from "../../../src/workbook/read/Words";
import { CellKind } from "../../../src/register/model/ScoreTable";
import type { RawCell } from "../../../src/workbook/read/cellValues";
import type { LocatedTable } from "../../../src/workbook/read/locate";
import { readScores } from "../../../src/workbook/read/readScores";
import { scoreColumns, scoreTableName } from "../../../src/workbook/read/tableLayout";

const LANGUAGE = "da";
const columns = scoreColumns(1, LANGUAGE);
const REASONS = ["IR"];

/** The score sheet whose column M1 holds some cells, in pieces of so many rows as they may come. */
function tableOf(cells: readonly RawCell[], rowsAPiece = cells.length) {
  const located: LocatedTable = {
    table: scoreTableName("A"),
    sheet: "A",
    row: 2,
    column: 0,
    headers: columns.map(({ header }) => header),
    rowCount: cells.length,
    isProtected: false,
    isFiltered: false,
  };
  const { request, finish } = readScores(located, Words.of(LANGUAGE), REASONS)!;
  const rows = cells.map((cell, row) =>
    columns.map(({ name }) => (name === "M1" ? cell : name === "citizen" ? `K${row}` : ""))
  );
  for (let first = 0; first < rows.length; first += rowsAPiece) {
    const piece = rows.slice(first, first + rowsAPiece);
    request.take(
      first,
      request.runs.map(({ column, count }) => piece.map((row) => row.slice(column, column + count)))
    );
  }
  return finish();
}

it.each([
  ["scores and dates", [1, 5, 46_300, 0]],
  ["the largest that two bytes hold", [1, 65_535]],
  ["a larger one", [3, 65_536, 4]],
  ["a negative one", [3, -1, 4]],
  ["a broken one", [3, 2.5, 4]],
  ["several that two bytes do not hold", [1e9, 2, 0.1, 3]],
])("%s are the numbers that stand in the cells", (_, numbers) => {
  const [column] = tableOf(numbers).columns;
  expect([...column!.numbers]).toEqual(numbers);
  expect([...column!.kinds]).toEqual(numbers.map(() => CellKind.NUMBER));
});

it.each([1, 2, 3, 4])("rows that come %i at a time are the same rows", (rowsAPiece) => {
  const table = tableOf([1, "", "ir", "x"], rowsAPiece);
  const [column] = table.columns;
  expect(table.citizens).toEqual(["K0", "K1", "K2", "K3"]);
  expect([...column!.kinds]).toEqual([
    CellKind.NUMBER,
    CellKind.BLANK,
    CellKind.REASON,
    CellKind.TEXT,
  ]);
  expect([...column!.texts]).toEqual([[3, "x"]]);
});
